import { fillSeats, type Need } from './fill-seats.ts'
import type { GroupCases, Part } from './group-cases.ts'
import type { Repair } from './proof.ts'
import type { Region } from './region.ts'
import type { Stuck } from './stuck.ts'
import { isSeat, type Seat, seatName, type Who } from './who.ts'
import { contextFor, ruleAt } from './who-decides.ts'

type Unfilled = Stuck['unfilled'][number]

/** Somebody there is for sure: who would be named. */
const SOMEBODY: Seat = { is: 'person', person: '\u0000' }
/** So many ways to mend one failure are told. */
const MOST_WAYS = 3

/**
 * What would let a case be decided in which nobody is there: a deputy, or a fallback, each tried as if it were
 * named; where neither would help, somebody for the seat, or a rule for who asks.
 */
export function mendReach(
  cases: GroupCases,
  part: Part,
  stuck: Stuck,
  region: Region,
): readonly Repair[] {
  const { unfilled, situation } = stuck
  const { requester } = situation
  const vacant = unfilled.filter(({ path }) =>
    path.some(({ code }) => code === 'vacant' || code === 'no-such-seat'),
  )
  const repairs: Repair[] = []
  if (situation.away.length === 0) {
    for (const { seat } of vacant) repairs.push({ do: 'fill-seat', seat })
  }
  for (const one of unfilled) {
    const position = deputised(cases, one)
    if (position !== undefined && wouldHelp(cases, part, stuck, one)) {
      repairs.push({ do: 'name-deputy', position })
    }
  }
  const [decides] = cases.group.needs
  const [winner] = cases.group.settled.winners
  if (decides && winner !== undefined && fallbackHelps(cases, part, stuck, decides)) {
    repairs.push({ do: 'name-fallback', rule: ruleAt(cases.state.matrix, winner).id })
  }
  if (repairs.length > 0) return repairs.slice(0, MOST_WAYS)
  const isOwn = unfilled.some(({ path }) => path.some(({ code }) => code === 'own-case'))
  if (isOwn && requester !== undefined) {
    const nodes = [{ id: requester, only: true }]
    return [{ do: 'add-rule', region: { ...region, requester: { form: 'tree', nodes } } }]
  }
  return unfilled.map(({ seat }) => ({ do: 'fill-seat', seat }))
}

/** The position whose deputy would be asked for a seat; none where the case is the seat's own (A8). */
function deputised({ state }: GroupCases, { seat, path }: Unfilled): string | undefined {
  const found = path.find(({ code }) => code === 'seat-found')
  const position =
    found?.code === 'seat-found' ? found.position : state.matrix.staffing.seatOf(seat)?.id
  const isOwn = path.some((hop) => hop.code === 'own-case' && hop.position === position)
  return isOwn ? undefined : position
}

/** Whether the case would be decided if somebody else could act for a seat. */
function wouldHelp(cases: GroupCases, part: Part, stuck: Stuck, unfilled: Unfilled): boolean {
  const needs = cases.group.needs.map((need) =>
    need.part === unfilled.part ? { ...need, who: withSomebody(need.who, unfilled.seat) } : need,
  )
  return fillSeats(needs, contextIn(cases, part, stuck), 'all').ok
}

function withSomebody(who: Who, seat: string): Who {
  if (!isSeat(who)) return { ...who, of: who.of.map((one) => withSomebody(one, seat)) }
  return seatName(who) === seat ? { is: 'any', of: [who, SOMEBODY] } : who
}

/** Whether the case would be decided if the rule named somebody for when nobody it names can act (A3.8). */
function fallbackHelps(cases: GroupCases, part: Part, stuck: Stuck, decides: Need): boolean {
  const [, ...others] = cases.group.needs
  const needs = [{ ...decides, who: SOMEBODY }, ...others]
  return fillSeats(needs, contextIn(cases, part, stuck), 'near').ok
}

function contextIn(cases: GroupCases, part: Part, { situation }: Stuck) {
  const { group, state } = cases
  const { reserved } = group.settled
  return contextFor(state.matrix, cases.caseAt(part, situation), reserved, new Set(situation.away))
}
