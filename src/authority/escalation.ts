import { lowestCommonSuperior } from '../model/index/walks.ts'
import type { Answer } from './answer.ts'
import type { Matrix } from './compile-matrix.ts'
import type { AuthorityRule } from './read-rule.ts'
import { seatName, seatsOf } from './who.ts'

/** Words in a seat's id, title or role that mark a veto that is not escalated away (A10). */
const GUARDS = /compliance|data.?protection|datenschutz|privacy|safety|sicherheit|\bdpo\b|\bciso\b/i

type Refusal = NonNullable<AuthorityRule['refusal']>

/** What a refusal means: as the rule says, else final for those who guard, escalated for others. */
export function refusalOf(rule: AuthorityRule, matrix: Matrix): Refusal {
  if (rule.refusal !== undefined) return rule.refusal
  const guards = rule.mustAgree.flatMap(seatsOf).some((seat) => {
    const title =
      seat.is === 'position' ? matrix.staffing.seatOf(seat.position)?.position.title : ''
    return GUARDS.test(`${seatName(seat)} ${title ?? ''}`)
  })
  return guards ? 'final' : 'escalates'
}

/** Where a refusal leads: the body it is said to, or the lowest common superior of both (A10). */
export function escalationTo(
  refusal: Refusal,
  answer: Answer,
  rule: AuthorityRule,
  matrix: Matrix,
): string | undefined {
  if (typeof refusal === 'object') return refusal.to
  if (refusal === 'final') return undefined
  const decider = answer.deciders[0]?.seat
  const agreeing = rule.mustAgree.flatMap(seatsOf).map(seatName)[0]
  return commonSuperior(matrix, decider, agreeing)
}

/** The lowest common superior of two positions on solid lines. */
export function commonSuperior(
  matrix: Matrix,
  one: string | undefined,
  other: string | undefined,
): string | undefined {
  const { staffing, model } = matrix
  if (one === undefined || other === undefined) return undefined
  const a = staffing.handleOf(one)
  const b = staffing.handleOf(other)
  if (a === -1 || b === -1) return undefined
  const common = lowestCommonSuperior(model, a, b)
  return common === -1 ? undefined : model.tables.positions.ids.idOf(common)
}
