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
  /** The unit of the scope in which they are heard; null where it is none or another scope. */
  readonly unit: string | null
  readonly positions: readonly string[]
}

/**
 * A matter in which more seats are asked before than can be asked. Seats of different scopes are not
 * added up: each scope has its own cases.
 *
 * The spot is the matter.
 */
export const tooManyHeard = defineRule<Facts, Options>({
  id: 'too-many-heard',
  category: 'accountability',
  severity: 'low',
  since: '0.1.0',
  sources: [DECISION_ROLES, ROLE_CHARTING],
  options: {
    most: wholeNumber(
      7,
      { least: 1, most: 500, unit: 'seats' },
      {
        en: 'How many seats may give input in one matter and scope.',
        de: 'Wie viele Sitze zu einer Aufgabe in einem Geltungsbereich gehört werden dürfen.',
      },
    ),
  },
  reads: DUTY_READS,
  spots: ({ model }) => allMatters(model),
  find(context, matter) {
    const crowd = crowdIn(context, matter, 'gives-input', context.options.most)
    const first = crowd && firstDuty(crowd.duties)
    if (!first) return []
    const positions = inOrder(new Set(crowd.duties.map(({ seat }) => seat.id)))
    return [
      {
        message: 'heard',
        subjects: [matterSubject(context.model, matter)],
        facts: { matter, unit: crowd.unit, positions },
        place: placeOfDuty(first),
      },
    ]
  },
  name: { en: 'Too many are heard', de: 'Zu viele werden gehört' },
  sentences: {
    en: {
      heard: {
        what: '{count} give input on {matter}{where}: {seats}.',
        why: 'So many cannot be asked each time: either things wait for all of them, or some are passed over without anybody having said so.',
        todo: 'Keep those who know what the others do not; let the rest be told (is-told) or stand behind one who speaks for them.',
      },
    },
    de: {
      heard: {
        what: '{count} werden zu {matter}{where} gehört: {seats}.',
        why: 'So viele lassen sich nicht jedes Mal fragen: Entweder wartet alles auf alle, oder einige werden übergangen, ohne dass es jemand gesagt hätte.',
        todo: 'Diejenigen behalten, die wissen, was die anderen nicht wissen; die übrigen informieren (is-told) oder durch einen Sitz vertreten lassen.',
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
