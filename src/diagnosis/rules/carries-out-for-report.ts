import { firstDuty, placeOfDuty } from '../duties.ts'
import { DUTY_AND_LINE_READS } from '../duty-reads.ts'
import { uppersOf } from '../lines.ts'
import { SCALAR_CHAIN } from '../matrix-sources.ts'
import { type Duty, dutiesIn } from '../matter-duties.ts'
import { allMatters, matterSubject } from '../matters.ts'
import { ROLE_CHARTING } from '../role-charting.ts'
import { defineRule, type RuleContext } from '../rule.ts'
import { inOrder } from '../seats.ts'

type Facts = {
  readonly matter: string
  /** The seats that carry out, each above all who answer. */
  readonly positions: readonly string[]
  readonly answering: readonly string[]
}

/**
 * A seat that carries out what only seats below it answer for: there it would have to report to its
 * own reports. Silent where it decides in the matter or answers itself. A line is followed two levels
 * up (D3); scopes are not weighed.
 *
 * The spot is the matter.
 */
export const carriesOutForReport = defineRule<Facts, object>({
  id: 'carries-out-for-report',
  category: 'accountability',
  severity: 'low',
  since: '0.1.0',
  sources: [SCALAR_CHAIN, ROLE_CHARTING],
  options: {},
  reads: DUTY_AND_LINE_READS,
  spots: ({ model }) => allMatters(model),
  find(context, matter) {
    const turned = turnedAround(context, matter)
    const first = firstDuty(turned)
    if (!first) return []
    const positions = inOrder(new Set(turned.map(({ seat }) => seat.id)))
    const { answering } = dutiesIn(context.model, matter)
    return [
      {
        message: 'turned',
        subjects: [
          matterSubject(context.model, matter),
          ...positions.map((id) => ({ kind: 'positions' as const, id })),
        ],
        facts: {
          matter,
          positions,
          answering: inOrder(new Set(answering.map(({ seat }) => seat.id))),
        },
        place: placeOfDuty(first),
      },
    ]
  },
  name: { en: 'Carries out for a report', de: 'Führt für Unterstellte aus' },
  sentences: {
    en: {
      turned: {
        what: '{seats} {carry} out {matter}, for which only {answering} below {answer}.',
        why: 'Whoever answers cannot tell the own superior what to do; when the work is late, nobody is in a place to say so.',
        todo: 'Exchange the two parts, or let the superior answer as well as do.',
      },
    },
    de: {
      turned: {
        what: '{seats} {carry} {matter} aus; verantwortet wird es nur darunter: von {answering}.',
        why: 'Wer verantwortet, kann dem eigenen Vorgesetzten nichts auftragen; bleibt die Arbeit liegen, ist niemand in der Lage, es zu sagen.',
        todo: 'Die beiden Anteile tauschen oder den vorgesetzten Sitz auch verantworten lassen.',
      },
    },
  },
  words: ({ matter, positions, answering }, say) => ({
    matter: say.matter(matter),
    seats: say.seats(positions),
    carry: say.count(positions.length, { en: ['carries', 'carry'], de: ['führt', 'führen'] }),
    answering: say.seats(answering),
    ...(say.language === 'en' ? { answer: answering.length === 1 ? 'answers' : 'answer' } : {}),
  }),
})

/** The duties to carry out of seats above everybody who answers. */
function turnedAround(context: RuleContext, matter: string): readonly Duty[] {
  const { model } = context
  const { stated, answering, deciding } = dutiesIn(model, matter)
  const [one, ...others] = answering
  if (!one) return []
  // Who stands above all of them stands above the first: few seats to look at.
  const uppers = uppersOf(model, one.handle)
  const doing = stated.filter(
    ({ verb, handle }) => verb === 'carries-out' && uppers.includes(handle),
  )
  if (doing.length === 0) return []
  const above = uppers.filter(
    (upper) =>
      !deciding.some(({ handle }) => handle === upper) &&
      others.every(({ handle }) => uppersOf(model, handle).includes(upper)),
  )
  return doing.filter(({ handle }) => above.includes(handle))
}
