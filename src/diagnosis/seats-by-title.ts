import type { Position } from '../model/position.ts'
import type { RuleContext } from './rule.ts'

/**
 * The seats of the document by their title, letter for letter: rules that look for words in titles look at
 * each title once, however many seats bear it. Made once in a run.
 */
export function seatsByTitle({
  model,
  once,
}: Pick<RuleContext, 'model' | 'once'>): ReadonlyMap<string, readonly Position[]> {
  return once('seats by title', () => {
    const { positions } = model.tables
    const found = new Map<string, Position[]>()
    for (const handle of positions.order.handles()) {
      const seat = positions.at(handle)
      if (!seat) continue
      const seats = found.get(seat.title)
      if (seats) seats.push(seat)
      else found.set(seat.title, [seat])
    }
    return found
  })
}
