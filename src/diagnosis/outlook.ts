import { isHeld, isHeldAsStated } from './duties.ts'
import { HEARD, leadersIn, OWN } from './leaders.ts'
import { areasOf } from './matters.ts'
import type { RuleContext } from './rule.ts'
import { isLive } from './seats.ts'

/** Where technology looks: at those it is made for outside, or at those who work with it inside. */
export type Outlook = 'outward' | 'inward'

type View = {
  /** Areas all of whose matters look that way, and single matters of others that do. */
  readonly areas: readonly string[]
  readonly matters: readonly string[]
  /** Titles of seats that look that way, whatever duties are written down. */
  readonly titles: RegExp
}

/** What looks where, as the sources set the two against each other (s1-006, s1-007, s4-005, s4-006). */
const VIEWS: Readonly<Record<Outlook, View>> = {
  outward: {
    areas: ['product'],
    matters: [
      'architecture.product',
      'collaboration.outside',
      'direction.competitive-edge',
      'innovation.trends',
      'strategy.revenue',
      'suppliers.partnerships',
      'suppliers.product-vendors',
    ],
    titles: /\b(product|produkt|customer|kunden|market|markt)/i,
  },
  inward: {
    areas: ['infrastructure', 'information', 'operations', 'service'],
    matters: [
      'people.it-department',
      'people.it-staff',
      'people.maintenance-team',
      'people.support-team',
      'suppliers.infrastructure-vendors',
    ],
    titles:
      /\b(it|ict|edv|infrastr\w*|operations|betrieb\w*|support|help ?desk|systems?|netz\w*)\b/i,
  },
}

const PARTS = [...OWN, ...HEARD, 'carries-out', 'supports'] as const

/** In how many areas of the catalogue somebody answers; counted once in a run. */
export function answeredAreas(context: RuleContext): number {
  return context.once('answered areas', () => {
    const { model, catalogue } = context
    const matters = areasOf(context.model)
    const answered = (area: string) =>
      [area, ...(matters.get(area) ?? [])].some((one) =>
        isHeldAsStated(model, one, ['answers-for']),
      )
    return [...catalogue.areas.keys()].filter(answered).length
  })
}

/** Whether anybody has a part in what looks one way, by duty, scope or title. */
export function looks(context: RuleContext, outlook: Outlook): boolean {
  const { model } = context
  const { areas, matters, titles } = VIEWS[outlook]
  const assigned = areasOf(context.model)
  const named = [...areas, ...matters, ...areas.flatMap((area) => assigned.get(area) ?? [])]
  if (named.some((matter) => isHeld(model, matter, PARTS))) return true
  const audience = outlook === 'outward' ? 'customer' : 'internal'
  const serves = leadersIn(context).some(({ duties }) =>
    duties.some(({ scope }) => scope.audience === audience),
  )
  if (serves) return true
  const { positions } = model.tables
  for (const handle of positions.order.handles()) {
    const seat = positions.at(handle)
    if (isLive(seat) && titles.test(seat.title)) return true
  }
  return false
}
