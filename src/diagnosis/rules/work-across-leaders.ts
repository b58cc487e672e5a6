import { superiorsOf } from '../../model/index/walks.ts'
import { BySeats, mattersIn, placeOfFirst, seatSubjects } from '../by-seats.ts'
import { dutiesOf, holdersAround } from '../duties.ts'
import { areBeside, isJoined, MOST_IN_MATTER } from '../leader-boundaries.ts'
import {
  HEARD,
  LEADER_READS,
  type Leader,
  type LeaderDuty,
  leaderDuties,
  leadersIn,
  OWN,
  WHOLE,
} from '../leaders.ts'
import type { Duty } from '../matter-duties.ts'
import { defineRule, type RuleContext } from '../rule.ts'
import { overlap } from '../scopes.ts'
import { inOrder } from '../seats.ts'

type Facts = {
  /** The leader who holds the work, and the one whose people do it; both, where it goes both ways. */
  readonly holders: readonly string[]
  readonly leaders: readonly string[]
  readonly matters: readonly string[]
  /** Who carries it out. */
  readonly carriers: readonly string[]
}

/** Who carries out what for whom, under which other leader. */
type Work = { readonly holder: string; readonly leader: string; readonly duty: Duty }

/** More who carry out one matter than this are no people of one leader. */
const MOST_CARRIERS = 200

/**
 * People of one leader carry out what another leader holds, and nothing says how the two get there:
 * their own leader has no part in the matter, nor has anybody between, and no line or body joins them.
 *
 * The only spot is the organisation.
 */
export const workAcrossLeaders = defineRule<Facts, object>({
  id: 'work-across-leaders',
  category: 'boundaries',
  severity: 'low',
  since: '0.1.0',
  sources: [{ claim: 's2-068' }, { claim: 's2-072' }, { claim: 's2-073' }, { claim: 's0-083' }],
  options: {},
  reads: { ...LEADER_READS, 'bodies-of-position': () => WHOLE },
  spots: () => WHOLE,
  find(context) {
    const across = new BySeats<Work>()
    for (const [matter, holding] of leaderDuties(context, OWN)) {
      const carrying = dutiesOf(context.model, matter, ['carries-out'])
      if (carrying.length === 0 || carrying.length > MOST_CARRIERS) continue
      if (holding.length > MOST_IN_MATTER) continue
      const part = partIn(context, matter)
      for (const duty of carrying) {
        for (const other of leadersAcross(context, duty, holding, part)) {
          const [holder, leader] = [other.holder.seat.id, other.own.seat.id]
          across.add([holder, leader], { holder, leader, duty })
        }
      }
    }
    return across.list().map(([positions, works]) => {
      const duties = works.map(({ duty }) => duty)
      return {
        message: 'across',
        subjects: seatSubjects(positions),
        facts: {
          holders: inOrder(new Set(works.map(({ holder }) => holder))),
          leaders: inOrder(new Set(works.map(({ leader }) => leader))),
          matters: mattersIn(duties),
          carriers: inOrder(new Set(duties.map(({ seat }) => seat.id))),
        },
        place: placeOfFirst(duties),
      }
    })
  },
  name: { en: 'Work across leaders', de: 'Arbeit über Leitungen hinweg' },
  sentences: {
    en: {
      across: {
        what: '{carriers} {carry} out {matters}, held by {holders}; {leaders} above has no part in it, and no line or body joins the two leaders.',
        why: 'Those who do the work are asked by one and judged by another. When time is short, what their own leader has no part in waits.',
        todo: 'Give their own leader a part (must agree, supports), draw a line to the leader who holds the work, or move the work.',
      },
    },
    de: {
      across: {
        what: '{carriers} {carry} {matters} aus, zuständig ist {holders}; {leaders} darüber hat keinen Anteil daran, und keine Linie und kein Gremium verbindet die beiden Leitungen.',
        why: 'Wer die Arbeit tut, wird vom einen gebeten und vom anderen beurteilt. Wird die Zeit knapp, bleibt liegen, woran die eigene Leitung keinen Anteil hat.',
        todo: 'Der eigenen Leitung einen Anteil geben (stimmt zu, unterstützt), eine Linie zu der Leitung ziehen, die die Sache hat, oder die Arbeit verlegen.',
      },
    },
  },
  words: ({ holders, leaders, matters, carriers }, say) => ({
    carriers: say.seats(carriers),
    carry: say.count(carriers.length, { en: ['carries', 'carry'], de: ['führt', 'führen'] }),
    matters: say.matters(matters),
    holders: say.seats(holders),
    leaders: say.seats(leaders),
  }),
})

/** Who has a part in a matter beyond carrying it out, or holds what lies around it. */
function partIn({ model }: RuleContext, matter: string): ReadonlySet<number> {
  const duties = dutiesOf(model, matter, [...OWN, ...HEARD, 'supports'])
  return new Set([
    ...duties.map(({ handle }) => handle),
    ...holdersAround(model, matter, [...OWN, ...HEARD]),
  ])
}

type Across = { readonly holder: Leader; readonly own: Leader }

/** The leaders a seat works for across its own leader, who has no part in it. */
function* leadersAcross(
  context: RuleContext,
  { handle, scope, seat }: Duty,
  holding: readonly LeaderDuty[],
  part: ReadonlySet<number>,
): Iterable<Across> {
  const { model } = context
  const line = superiorsOf(model, handle)
  if (part.has(handle) || line.some((one) => part.has(one))) return
  const leaders = context.once(
    'leaders by handle',
    () => new Map(leadersIn(context).map((leader) => [leader.handle, leader])),
  )
  const nearest = line.find((one) => leaders.has(one))
  const own = nearest === undefined ? undefined : leaders.get(nearest)
  if (own === undefined) return
  for (const { leader: holder, duty } of holding) {
    if (!areBeside(model, own, holder) || !overlap(model, duty.scope, scope)) continue
    const joined = [own.seat.id, seat.id].some((one) => isJoined(model, one, holder.seat.id))
    if (!joined) yield { holder, own }
  }
}
