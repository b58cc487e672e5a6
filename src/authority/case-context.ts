import { amountRuns } from './amount-runs.ts'
import type { Axis } from './axis.ts'
import type { Matrix } from './compile-matrix.ts'
import type { Case } from './question.ts'
import type { WrittenRange } from './read-range.ts'
import type { AuthorityRule } from './read-rule.ts'
import { hasPlace } from './runs.ts'
import { AXIS } from './space.ts'
import type { Sitting, StaffedSeat } from './staffing.ts'

/** Why somebody must not act. */
export type Bar = 'own-case' | 'recused' | 'apart' | 'software' | 'limited-powers'

/** What finding people for one case takes: the case, the rule that applies, who is taken as away. */
export type CaseContext = {
  readonly matrix: Matrix
  readonly asked: Case
  readonly rule: AuthorityRule
  /** Not a number where no day is known: nobody counts as away then. */
  readonly day: number
  /** Nothing may be delegated here, by a rule of higher rank too (A4.2). */
  readonly reserved: boolean
  /** People taken as away besides: what if (P4). Identities. */
  readonly without?: ReadonlySet<string>
}

/** The person of a seat nobody of which is named. */
export const unnamedOf = (position: string): string => `@${position}`

/** Who sits in a seat on the day of the case. */
export function sittingsOn(seat: StaffedSeat, day: number): readonly Sitting[] {
  const { sittings } = seat
  if (Number.isNaN(day)) return sittings
  const [only] = sittings
  if (sittings.length === 1 && only && day >= only.from && day < only.to) return sittings
  return sittings.filter(({ from, to }) => day >= from && day < to)
}

/** Why a person must not act in the case, if they must not. */
export function barOf(person: string, context: CaseContext): Bar | undefined {
  const { asked, rule, matrix } = context
  const { requester, question } = asked
  if (requester !== undefined && !rule.self) {
    if (requester.person === person) return 'own-case'
    if (requester.position !== undefined && unnamedOf(requester.position) === person)
      return 'own-case'
  }
  if (question.recused?.includes(person)) return 'recused'
  if (rule.apart.length > 0 && hadPart(person, context)) return 'apart'
  return matrix.staffing.isSoftware(person) ? 'software' : undefined
}

function hadPart(person: string, { asked, rule }: CaseContext): boolean {
  const parts = asked.question.parts ?? {}
  return rule.apart.some((part) => {
    const who = parts[part]
    return typeof who === 'string' ? who === person : who?.includes(person) === true
  })
}

/** Whether the case is the seat's own: its holder asks (A8). */
export function isOwnCase(seat: StaffedSeat, context: CaseContext): boolean {
  const { requester } = context.asked
  if (requester === undefined || context.rule.self) return false
  if (requester.position === seat.id) return true
  if (requester.person === undefined) return false
  const sittings = sittingsOn(seat, context.day)
  return sittings.length === 1 && sittings[0]?.person === requester.person
}

/** Whether the case is within written amounts. */
export function isWithin(amounts: readonly WrittenRange[], context: CaseContext): boolean {
  const { point } = context.asked
  const { rates, axes } = context.matrix.space
  const amount = point[AXIS.amount] as number
  if (Number.isNaN(amount)) return false
  const currency = (axes[AXIS.currency] as Axis).names[point[AXIS.currency] as number]
  const day = Number.isNaN(context.day) ? 0 : context.day
  return hasPlace(amountRuns(amounts, currency ?? rates.currency, rates, day), amount)
}
