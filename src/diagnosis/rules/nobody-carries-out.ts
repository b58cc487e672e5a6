import { dutiesOf, firstDuty, isHeld, isHeldAsStated, mattersOf, placeOfDuty } from '../duties.ts'
import type { Found } from '../finding.ts'
import { becameLive } from '../lines.ts'
import { areaOf, areasOf, matterSubject, mattersAbove } from '../matters.ts'
import { wholeNumber } from '../option.ts'
import { defineRule, type RuleContext } from '../rule.ts'
import { inOrder, leadsAnybody, namedSuperior } from '../seats.ts'

type Options = { readonly others: number }

type Facts = {
  readonly matter: string
  /** Who answers for it or decides it. */
  readonly positions: readonly string[]
  readonly area: string
  /** In how many other matters of the area it is said who carries them out. */
  readonly said: number
  /** Of how many that anybody answers for or decides. */
  readonly of: number
}

/**
 * A matter that seats with people below them answer for or decide, and that nobody carries out, in an
 * area where the document says so of most other matters. Silent where few matters say who carries
 * them out; where one of those who answer leads nobody, and so does the work; where somebody
 * supports it.
 *
 * The spot is the area.
 */
export const nobodyCarriesOut = defineRule<Facts, Options>({
  id: 'nobody-carries-out',
  category: 'accountability',
  severity: 'low',
  since: '0.1.0',
  sources: [{ claim: 's2-013' }, { claim: 's2-017' }, { claim: 's3-088' }],
  options: {
    others: wholeNumber(
      2,
      { least: 1, most: 50, unit: 'matters' },
      {
        en: 'In how many other matters of an area it has to be said who carries them out, and in half of them.',
        de: 'Bei wie vielen anderen Aufgaben eines Bereichs stehen muss, wer sie ausführt, und bei der Hälfte.',
      },
    ),
  },
  reads: {
    'assignments-of-matter': (id) => areasAt([id]),
    positions: (id, { model }, before) =>
      becameLive(model, before, id)
        ? areasAt([id, ...namedSuperior(model, id)].flatMap((seat) => mattersOf(model, seat)))
        : [],
    reports: (id, { model }) => areasAt(mattersOf(model, id)),
    'groups-of-position': (id, { model }) => areasAt(mattersOf(model, id)),
    things: (id) => areasAt([id]),
  },
  spots: (context) => areasOf(context.model).keys(),
  find(context, area) {
    if (area === '') return []
    const claimed = (areasOf(context.model).get(area) ?? []).filter((one) =>
      isHeldAsStated(context.model, one, ['answers-for', 'decides']),
    )
    const done = claimed.filter((one) => isHeldAsStated(context.model, one, ['carries-out']))
    const of = claimed.length - 1
    if (done.length < context.options.others || done.length * 2 < of) return []
    return claimed.flatMap((one) => foundAt(context, one, area, { said: done.length, of }))
  },
  name: { en: 'Nobody carries out', de: 'Niemand führt aus' },
  sentences: {
    en: {
      idle: {
        what: '{seats} {verb} or {decide} {matter}, and nobody carries it out; in the area {area} that is said of {said} of {of} others.',
        why: 'A duty that only has a head is either done by somebody who is not named, and so not relieved, or it is not done.',
        todo: 'Enter who carries it out, or let the seat that answers do it itself and say so.',
      },
    },
    de: {
      idle: {
        what: '{seats} {verb} oder {decide} {matter}, doch niemand führt es aus; im Bereich {area} steht das bei {said} von {of} anderen.',
        why: 'Eine Aufgabe, die nur einen Kopf hat, erledigt entweder jemand, der nicht genannt und so nicht entlastet wird, oder niemand.',
        todo: 'Eintragen, wer ausführt, oder festhalten, dass der verantwortliche Sitz es selbst tut.',
      },
    },
  },
  words: ({ matter, positions, area, said, of }, say) => ({
    seats: say.seats(positions),
    verb: say.count(positions.length, {
      en: ['answers for', 'answer for'],
      de: ['verantwortet', 'verantworten'],
    }),
    decide: say.count(positions.length, {
      en: ['decides', 'decide'],
      de: ['entscheidet', 'entscheiden'],
    }),
    matter: say.matter(matter),
    area: say.area(area),
    said: say.number(said),
    of: say.number(of),
  }),
})

const areasAt = (matters: readonly string[]): readonly string[] =>
  matters.map((matter) => areaOf(matter) ?? matter)

function foundAt(
  { model }: RuleContext<Options>,
  matter: string,
  area: string,
  counts: Pick<Facts, 'said' | 'of'>,
): readonly Found<Facts>[] {
  const around = [matter, ...mattersAbove(matter)]
  if (around.some((one) => isHeld(model, one, ['carries-out', 'supports']))) return []
  const heads = dutiesOf(model, matter, ['answers-for', 'decides'])
  const first = firstDuty(heads)
  if (!first || heads.some(({ seat }) => !leadsAnybody(model, seat.id))) return []
  const positions = inOrder(new Set(heads.map(({ seat }) => seat.id)))
  return [
    {
      message: 'idle',
      subjects: [matterSubject(model, matter)],
      facts: { matter, positions, area, ...counts },
      place: placeOfDuty(first),
    },
  ]
}
