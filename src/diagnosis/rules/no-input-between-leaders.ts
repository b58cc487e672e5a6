import { superiorsOf } from '../../model/index/walks.ts'
import { type Model, related } from '../../model/model.ts'
import { BySeats, mattersIn, placeOfFirst, seatSubjects } from '../by-seats.ts'
import { dutiesOf } from '../duties.ts'
import { jointDuties } from '../joint-duties.ts'
import { areBeside, isJoined, isNamedByRule, MOST_IN_MATTER } from '../leader-boundaries.ts'
import {
  HEARD,
  LEADER_AND_RULE_READS,
  type Leader,
  leaderDuties,
  leadersIn,
  OWN,
  WHOLE,
} from '../leaders.ts'
import type { Duty } from '../matter-duties.ts'
import { mattersAbove } from '../matters.ts'
import { givePart, PART_FIX_TEXTS } from '../part-fixes.ts'
import { defineRule, type RuleContext } from '../rule.ts'

type Facts = {
  /** The leaders that the sources have work together. */
  readonly positions: readonly string[]
  /** What one of them holds and the other has no part in. */
  readonly matters: readonly string[]
}

/** Verbs by which a seat has a part; who is only told has none. */
const PART = [...OWN, ...HEARD, 'carries-out', 'supports'] as const

/**
 * What the sources have two leaders do together, one of them holds, and the other has no part in:
 * no verb, no rule that names it, no line and no body that joins the two, nor its superiors. Silent
 * where no leader of the document is heard or agrees anywhere: there such parts are not written down.
 * Leaders of one line talk anyway.
 *
 * The only spot is the organisation.
 */
export const noInputBetweenLeaders = defineRule<Facts, object>({
  id: 'no-input-between-leaders',
  category: 'boundaries',
  severity: 'low',
  since: '0.1.0',
  sources: [
    { claim: 's0-010' },
    { claim: 's0-023' },
    { claim: 's0-083' },
    { claim: 's2-067' },
    { claim: 's2-068' },
    { claim: 's2-069' },
    { claim: 's2-078' },
    { claim: 's3-129' },
  ],
  options: {},
  reads: { ...LEADER_AND_RULE_READS, 'bodies-of-position': () => WHOLE },
  spots: () => WHOLE,
  find(context) {
    if (leaderDuties(context, HEARD).size === 0) return []
    const leaders = leadersIn(context)
    const joint = context.remember(context.catalogue, 'joint duties', () =>
      jointDuties(context.catalogue),
    )
    const unheard = new BySeats<Duty>()
    for (const [matter, holding] of leaderDuties(context, OWN)) {
      for (const roles of joint.get(matter) ?? []) {
        const bears = ({ roles: own }: Leader) => own.some((role) => roles.includes(role))
        const others = leaders.filter(bears)
        if (holding.length > MOST_IN_MATTER || others.length > MOST_IN_MATTER) continue
        for (const { leader: holder, duty } of holding.filter(({ leader }) => bears(leader))) {
          for (const other of others) {
            if (!areBeside(context.model, holder, other)) continue
            if (hasVoice(context, holder, other, matter)) continue
            unheard.add([holder.seat.id, other.seat.id], duty)
          }
        }
      }
    }
    return unheard.list().map(([positions, duties]) => ({
      message: 'unheard',
      subjects: seatSubjects(positions),
      facts: { positions, matters: mattersIn(duties) },
      place: placeOfFirst(duties),
    }))
  },
  name: { en: 'No input between leaders', de: 'Kein Beitrag zwischen Leitungen' },
  sentences: {
    en: {
      unheard: {
        what: 'The sources have {seats} work together on {matters}; here one of the two holds it, and the other has no part, no line and no body to speak in.',
        why: 'One brings what is possible, the other what runs and what it costs. Decided without the other half, such things come back as rework.',
        todo: 'Let the other give input (or have to agree), draw a line between the two, or say that they need not meet here.',
      },
    },
    de: {
      unheard: {
        what: 'Laut den Quellen arbeiten {seats} zusammen an {matters}; hier hat es einer der beiden Sitze, und der andere hat weder Anteil noch Linie noch Gremium, um mitzureden.',
        why: 'Der eine bringt ein, was möglich ist, der andere, was läuft und was es kostet. Ohne die andere Hälfte entschieden, kommt solches als Nacharbeit zurück.',
        todo: 'Den anderen Sitz beitragen (oder zustimmen) lassen, eine Linie zwischen beiden ziehen oder festhalten, dass sie sich hier nicht treffen müssen.',
      },
    },
  },
  words: ({ positions, matters }, say) => ({
    seats: say.seats(positions),
    matters: say.matters(matters),
  }),
  fixes({ facts: { positions, matters } }, { model }) {
    const unheardIn = (seat: string) =>
      matters.filter((matter) =>
        dutiesOf(model, matter, OWN).some(
          (duty) => duty.seat.id !== seat && positions.includes(duty.seat.id),
        ),
      )
    const listeners = positions.filter((seat) => unheardIn(seat).length > 0)
    const [only] = listeners
    // Where each holds something, one fix could not take the finding away.
    if (only === undefined || listeners.length > 1) return []
    return [
      givePart('give-input', only, 'gives-input', unheardIn(only)),
      givePart('must-agree', only, 'must-agree', unheardIn(only)),
    ]
  },
  fixTexts: PART_FIX_TEXTS,
})

/** Whether a leader can be heard by another in a matter, itself or by a superior of its own. */
function hasVoice(context: RuleContext, holder: Leader, other: Leader, matter: string): boolean {
  const { model } = context
  const { ids } = model.tables.positions
  const line = [other.handle, ...superiorsOf(model, other.handle)]
  const around = [matter, ...mattersAbove(matter)]
  // Superiors that both have are no voice of the other.
  const own = line.slice(0, firstCommon(model, line, holder.handle)).map((one) => ids.idOf(one))
  if (own.some((seat) => isJoined(model, seat, holder.seat.id))) return true
  if (other.duties.some(({ verb, assignment }) => isPart(verb) && meets(assignment.of, matter))) {
    return true
  }
  return (
    own.slice(1).some((seat) => holdsAny(model, seat, around)) ||
    own.some((seat) => isNamedByRule(context, seat))
  )
}

const isPart = (verb: Duty['verb']): boolean => (PART as readonly string[]).includes(verb)

/** Whether two matters are one, or one lies around the other. */
function meets(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other}.`) || other.startsWith(`${one}.`)
}

function firstCommon(model: Model, line: readonly number[], holder: number): number {
  const above = new Set([holder, ...superiorsOf(model, holder)])
  const at = line.findIndex((one) => above.has(one))
  return at === -1 ? line.length : at
}

function holdsAny(model: Model, seat: string, matters: readonly string[]): boolean {
  const { assignments } = model.tables
  return related(model, 'assignments-of-position', seat).some((key) => {
    const one = assignments.get(key)
    return one !== undefined && isPart(one.verb) && matters.includes(one.of)
  })
}
