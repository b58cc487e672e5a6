import { crowdIn } from '../crowds.ts'
import { firstDuty, placeOfDuty } from '../duties.ts'
import { DUTY_READS } from '../duty-reads.ts'
import { allMatters, matterSubject } from '../matters.ts'
import { wholeNumber } from '../option.ts'
import { DECISION_ROLES, ROLE_CHARTING } from '../role-charting.ts'
import { defineRule } from '../rule.ts'
import { inOrder } from '../seats.ts'

type Options = { readonly most: number }

type Facts = {
  readonly matter: string
  /** The unit of the scope in which they must agree; null where it is none or another scope. */
  readonly unit: string | null
  readonly positions: readonly string[]
}

/**
 * A matter in which so many seats must agree that any of them can stop it. Seats of different scopes
 * are not added up; who has to agree by a rule of authority is not counted, since its conditions say
 * in which cases.
 *
 * The spot is the matter.
 */
export const tooManyMustAgree = defineRule<Facts, Options>({
  id: 'too-many-must-agree',
  category: 'decision-rights',
  severity: 'medium',
  since: '0.1.0',
  sources: [DECISION_ROLES, ROLE_CHARTING],
  options: {
    most: wholeNumber(
      3,
      { least: 1, most: 500, unit: 'seats' },
      {
        en: 'How many seats may have to agree in one matter and scope.',
        de: 'Wie viele Sitze einer Aufgabe in einem Geltungsbereich zustimmen müssen dürfen.',
      },
    ),
  },
  reads: DUTY_READS,
  spots: ({ model }) => allMatters(model),
  find(context, matter) {
    const crowd = crowdIn(context, matter, 'must-agree', context.options.most)
    const first = crowd && firstDuty(crowd.duties)
    if (!first) return []
    const positions = inOrder(new Set(crowd.duties.map(({ seat }) => seat.id)))
    return [
      {
        message: 'agreeing',
        subjects: [matterSubject(context.model, matter)],
        facts: { matter, unit: crowd.unit, positions },
        place: placeOfDuty(first),
      },
    ]
  },
  name: { en: 'Too many must agree', de: 'Zu viele müssen zustimmen' },
  sentences: {
    en: {
      agreeing: {
        what: '{count} must agree on {matter}{where}: {seats}.',
        why: 'Each of them can stop it. What passes is what nobody minds, and whoever decides has the name of the right only.',
        todo: 'Leave the veto to those who answer for a duty of law or safety, and let the others give input.',
      },
    },
    de: {
      agreeing: {
        what: '{count} müssen bei {matter}{where} zustimmen: {seats}.',
        why: 'Jeder davon kann die Sache anhalten. Durch kommt, was niemanden stört, und wer entscheidet, hat das Recht nur dem Namen nach.',
        todo: 'Das Veto denen lassen, die für eine Pflicht aus Gesetz oder Sicherheit einstehen, und die anderen nur hören.',
      },
    },
  },
  words: ({ matter, unit, positions }, say) => ({
    count: say.count(positions.length, { en: ['# seat', '# seats'], de: ['# Sitz', '# Sitze'] }),
    matter: say.matter(matter),
    where:
      unit === null ? '' : say.pick({ en: ` in ${say.unit(unit)}`, de: ` in ${say.unit(unit)}` }),
    seats: say.seats(positions),
  }),
})
