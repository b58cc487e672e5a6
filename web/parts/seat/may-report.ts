import { superiorsOf } from '../../../src/model/index/walks.ts'
import type { Model } from '../../../src/model/model.ts'

/** What keeps a seat from reporting to another: it is itself, stands below it, or does so already. */
export type Hindrance = 'self' | 'below' | 'already' | 'gone'

/** Whether a seat may report to another from now on; null where nothing is in the way. */
export function hindranceToReport(model: Model, seat: string, superior: string): Hindrance | null {
  const { positions } = model.tables
  const position = positions.get(seat)
  if (position === undefined || !positions.has(superior)) return 'gone'
  if (seat === superior) return 'self'
  const own = positions.ids.find(seat)
  if (superiorsOf(model, positions.ids.find(superior)).includes(own)) return 'below'
  return position['reports-to'] === superior ? 'already' : null
}
