import type { LeaderId } from '../../catalogue/ids.ts'
import { superiorsOf } from '../../model/index/walks.ts'
import { mattersIn, placeOfFirst } from '../by-seats.ts'
import { isCourse } from '../daily-work.ts'
import { LEADER_READS, type Leader, leadersIn, OWN, WHOLE } from '../leaders.ts'
import type { Duty } from '../matter-duties.ts'
import { defineRule, type RuleContext } from '../rule.ts'

type Facts = {
  readonly position: string
  /** What of the course of technology it holds. */
  readonly matters: readonly string[]
  /** The nearest leader above it whose role sets the course. */
  readonly above: string
}

/** Roles the sources have run things from day to day (s2-018, s3-075). */
const OPERATIONAL: readonly LeaderId[] = ['it-manager', 'head-of-it']

/** Roles the sources have set the course. */
const STRATEGIC: readonly LeaderId[] = ['cto', 'cio', 'ctd', 'it-director']

/**
 * A seat of an operational role answers for strategy or direction, or decides on it, though a leader
 * of a strategic role is above it and does not. Silent where the sources credit the role with the
 * matter, for a part of the organisation only, and where nobody else is there to hold it.
 *
 * The only spot is the organisation; each seat is a finding.
 */
export const operationalSeatHoldsStrategy = defineRule<Facts, object>({
  id: 'operational-seat-holds-strategy',
  category: 'boundaries',
  severity: 'medium',
  since: '0.1.0',
  sources: [
    { claim: 's2-018' },
    { claim: 's2-061' },
    { claim: 's2-059' },
    { claim: 's3-075' },
    { claim: 's3-057' },
  ],
  options: {},
  reads: LEADER_READS,
  spots: () => WHOLE,
  find(context) {
    const leaders = new Map(leadersIn(context).map((leader) => [leader.handle, leader]))
    return [...leaders.values()].flatMap((leader) => {
      if (!leader.roles.every((role) => OPERATIONAL.includes(role))) return []
      const course = leader.duties.filter((duty) => setsCourse(context, leader, duty))
      if (course.length === 0) return []
      const above = superiorsOf(context.model, leader.handle)
        .flatMap((handle) => leaders.get(handle) ?? [])
        .find(({ roles }) => roles.some((role) => STRATEGIC.includes(role)))
      if (above === undefined) return []
      const matters = mattersIn(course)
      const left = matters.filter((matter) => !holds(above, matter))
      if (left.length === 0) return []
      return [
        {
          message: 'held',
          subjects: [{ kind: 'positions', id: leader.seat.id }],
          facts: { position: leader.seat.id, matters: left, above: above.seat.id },
          place: placeOfFirst(course.filter(({ assignment }) => left.includes(assignment.of))),
        },
      ]
    })
  },
  name: { en: 'Operational seat holds strategy', de: 'Operativer Sitz hat die Strategie' },
  sentences: {
    en: {
      held: {
        what: '{seat} runs things from day to day and holds {matters}; {above}, whose role sets the course, has none of it.',
        why: 'Seen from daily work, the course is a list of repairs. The seat that is there to look further is passed over, and its title promises what another does.',
        todo: 'Let the seat above answer and decide, and this one give input; or, if it does the job well, give it the role.',
      },
    },
    de: {
      held: {
        what: '{seat} sorgt für den laufenden Betrieb und hat {matters}; {above}, dessen Rolle den Kurs bestimmt, hat nichts davon.',
        why: 'Aus dem Tagesgeschäft gesehen ist der Kurs eine Liste von Reparaturen. Der Sitz, der weiter blicken soll, wird übergangen, und sein Titel verspricht, was ein anderer tut.',
        todo: 'Den Sitz darüber verantworten und entscheiden, diesen beitragen lassen; oder ihm die Rolle geben, wenn er es gut macht.',
      },
    },
  },
  words: ({ position, matters, above }, say) => ({
    seat: say.seat(position),
    matters: say.matters(matters),
    above: say.seat(above),
  }),
})

/** Whether a duty is to set the course for all, and not what the sources give the role. */
function setsCourse({ catalogue }: RuleContext, { roles }: Leader, duty: Duty): boolean {
  const { verb, scope, assignment } = duty
  const { of } = assignment
  if (!OWN.includes(verb) || Object.keys(scope).length > 0) return false
  if (!isCourse(of)) return false
  const parts = catalogue.responsibilities.get(of)?.parts ?? []
  return !parts.some(
    (part) =>
      part.involved && part.verb === verb && roles.some((role) => part.roles.includes(role)),
  )
}

/** Whether a leader answers for a matter or decides it, itself or around it. */
const holds = ({ duties }: Leader, matter: string) =>
  duties.some(
    ({ verb, assignment: { of } }) =>
      OWN.includes(verb) && (of === matter || matter.startsWith(`${of}.`)),
  )
