import { AMOUNTS, DAYS } from './random-world.ts'

/** What rules of a small world hold for, attribute by attribute, by trying every value. */

export type Entity = Readonly<Record<string, unknown>>
export type Plain = Readonly<Record<string, unknown>>

const RISKS = ['low', 'medium', 'high', 'critical']

/** A list of the document. */
export const list = (document: Plain, key: string) => (document[key] ?? []) as readonly Entity[]
/** One of a list. */
export const byId = (entities: readonly Entity[], id: unknown) =>
  entities.find((one) => one.id === id)

/** The values of each attribute that a rule holds for. */
export function setsOf(document: Plain, rule: Entity): ReadonlyMap<string, ReadonlySet<unknown>> {
  const when = (rule.when ?? {}) as Plain
  const kinds = list(document, 'decisions').map(({ id }) => String(id))
  const units = list(document, 'units')
  const below = (unit: Entity, top: string): boolean =>
    unit.id === top || (unit.in !== undefined && below(byId(units, unit.in) as Entity, top))
  const some = (value: unknown) => (Array.isArray(value) ? value : [value])
  const limit = topOfLadder(rule)
  return new Map<string, ReadonlySet<unknown>>([
    [
      'kind',
      new Set(kinds.filter((id) => id === rule.decision || id.startsWith(`${rule.decision}.`))),
    ],
    [
      'amount',
      new Set(AMOUNTS.filter((one) => isIn(when.amount, Number(one)) && Number(one) <= limit)),
    ],
    [
      'unit',
      new Set(
        units
          .filter(
            (unit) =>
              when.unit === undefined || some(when.unit).some((top) => below(unit, String(top))),
          )
          .map(({ id }) => id),
      ),
    ],
    ['risk', new Set(when.risk === undefined ? RISKS : some(when.risk))],
    ['urgent', new Set(when.urgent === undefined ? [true, false] : [when.urgent])],
    [
      'day',
      new Set(
        DAYS.filter((day) => day >= String(rule.from ?? '') && day <= String(rule.until ?? '9')),
      ),
    ],
  ])
}

/** Whether an amount meets a written condition. */
export function isIn(written: unknown, amount: number): boolean {
  if (written === undefined) return true
  const text = String(written)
  if (text.startsWith('>=')) return amount >= Number(text.slice(2))
  const [from = '', to = ''] = text.split('..')
  const above = from.startsWith('>')
  const least = Number(above ? from.slice(1) : from || 0)
  if (above ? amount <= least : amount < least) return false
  return to === '' || amount <= Number(to)
}

/** The steps of a rule's ladder. */
export const stepsOf = (rule: Entity) => {
  const { decides } = rule as { decides?: { ladder?: { seat: unknown; limit: number }[] } }
  return typeof decides === 'object' ? decides.ladder : undefined
}
const topOfLadder = (rule: Entity) =>
  Math.max(...(stepsOf(rule)?.map(({ limit }) => limit) ?? [1e9]))
