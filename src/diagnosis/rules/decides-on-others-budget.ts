import type { Model } from '../../model/model.ts'
import { BySeats, mattersIn, placeOfFirst, seatSubjects } from '../by-seats.ts'
import { rightsIn } from '../decision-rights.ts'
import { areBeside, MOST_IN_MATTER } from '../leader-boundaries.ts'
import { LEADER_AND_RULE_READS, type Leader, leaderDuties, leadersIn, WHOLE } from '../leaders.ts'
import type { Duty } from '../matter-duties.ts'
import { areaOf } from '../matters.ts'
import { givePart, PART_FIX_TEXTS } from '../part-fixes.ts'
import { defineRule, type RuleContext } from '../rule.ts'
import { inOrder } from '../seats.ts'

type Facts = {
  readonly positions: readonly string[]
  /** Those of them who decide alone. */
  readonly deciders: readonly string[]
  readonly matters: readonly string[]
}

/** What is a leader's own money: its budget and how it is spread. */
const BUDGET = ['money', 'money.budget', 'money.budget-allocation']

/** Areas whose running costs are what an IT budget is for. */
const RUN = ['operations', 'infrastructure', 'service', 'information']

/**
 * A leader decides on the budget of a unit that another leads, or on the whole IT budget while
 * another answers for what it pays for; that other has no say in it. Silent between superior and
 * report, and where the other answers for the budget: that is `answers-without-deciding`.
 *
 * The only spot is the organisation.
 */
export const decidesOnOthersBudget = defineRule<Facts, object>({
  id: 'decides-on-others-budget',
  category: 'boundaries',
  severity: 'medium',
  since: '0.1.0',
  sources: [
    { claim: 's3-054' },
    { claim: 's3-117' },
    { claim: 's3-063' },
    { claim: 's1-071' },
    { claim: 's1-072' },
    { claim: 's1-076' },
  ],
  options: {},
  reads: { ...LEADER_AND_RULE_READS, 'delegations-to-position': () => WHOLE },
  spots: () => WHOLE,
  find(context) {
    const alone = new BySeats<Duty>()
    const deciding = leaderDuties(context, ['decides'])
    for (const matter of BUDGET) {
      const deciders = deciding.get(matter) ?? []
      if (deciders.length > MOST_IN_MATTER) continue
      for (const { leader, duty } of deciders) {
        for (const other of leadersIn(context)) {
          if (!areBeside(context.model, leader, other)) continue
          if (!isTheirs(context.model, duty, other) || hasSay(context, other, matter)) continue
          alone.add([leader.seat.id, other.seat.id], duty)
        }
      }
    }
    return alone.list().map(([positions, duties]) => ({
      message: 'alone',
      subjects: seatSubjects(positions),
      facts: {
        positions,
        deciders: inOrder(new Set(duties.map(({ seat }) => seat.id))),
        matters: mattersIn(duties),
      },
      place: placeOfFirst(duties),
    }))
  },
  name: { en: 'Decides on another leader’s budget', de: 'Entscheidet über fremdes Budget' },
  sentences: {
    en: {
      alone: {
        what: '{deciders} {decide} alone on {matters} where {others} {lead}; {others} {have} no say in it.',
        why: 'One of the two wants to try things, the other to keep costs down. Who holds the other’s purse alone settles that old quarrel by deciding what the other can afford.',
        todo: 'Let the leader of that part decide within a limit, or at least have to agree; or make the two one line.',
      },
    },
    de: {
      alone: {
        what: '{deciders} {decide} allein über {matters}, wo {others} {lead}; dieser Teil hat dabei nichts zu sagen.',
        why: 'Der eine will erproben, der andere Kosten halten. Wer allein über das Geld des anderen verfügt, entscheidet diesen alten Streit darüber, was der andere sich leisten kann.',
        todo: 'Die Leitung dieses Teils in Grenzen selbst entscheiden oder wenigstens zustimmen lassen; oder beide in eine Linie bringen.',
      },
    },
  },
  words({ positions, deciders, matters }, say) {
    const others = positions.filter((id) => !deciders.includes(id))
    const them = others.length > 0 ? others : positions
    return {
      deciders: say.seats(deciders),
      decide: say.count(deciders.length, {
        en: ['decides', 'decide'],
        de: ['entscheidet', 'entscheiden'],
      }),
      matters: say.matters(matters),
      others: say.seats(them),
      lead: say.count(them.length, { en: ['leads', 'lead'], de: ['leitet', 'leiten'] }),
      ...(say.language === 'en' ? { have: them.length === 1 ? 'has' : 'have' } : {}),
    }
  },
  fixes({ facts: { positions, deciders, matters } }) {
    const [other, ...more] = positions.filter((id) => !deciders.includes(id))
    if (other === undefined || more.length > 0) return []
    return [givePart('must-agree', other, 'must-agree', matters)]
  },
  fixTexts: PART_FIX_TEXTS,
})

/** Whether the money a duty is about is that of a leader's unit, or pays for what it answers for. */
function isTheirs(model: Model, { scope }: Duty, { seat, duties }: Leader): boolean {
  const { unit, thing, initiative, audience } = scope
  if (thing !== undefined || initiative !== undefined || audience === 'customer') return false
  if (unit === undefined) {
    return duties.some(
      ({ verb, assignment }) =>
        verb === 'answers-for' && RUN.includes(areaOf(assignment.of) ?? assignment.of),
    )
  }
  const above = model.tables.positions.get(seat['reports-to'] ?? '')
  return seat.unit === unit && above?.unit !== unit
}

/** Whether a leader has any say in money, or answers for it (another rule's matter). */
function hasSay(context: RuleContext, { seat, handle, duties }: Leader, matter: string): boolean {
  const ofMoney = duties.some(
    ({ verb, assignment }) =>
      verb !== 'is-told' &&
      verb !== 'carries-out' &&
      verb !== 'supports' &&
      (assignment.of === 'money' || assignment.of.startsWith('money.')),
  )
  const { delegations } = context.model.tables
  const handedOn = delegations.size > 0 && delegations.list().some(({ to }) => to === seat.id)
  if (ofMoney || handedOn) return true
  const { entitled, unclear } = rightsIn(context, matter)
  return unclear || entitled.has(handle)
}
