import { LEADER_READS, leadersIn, WHOLE } from '../leaders.ts'
import { wholeNumber } from '../option.ts'
import { answeredAreas, looks } from '../outlook.ts'
import { defineRule } from '../rule.ts'

type Options = { readonly areas: number }

type Facts = {
  /** Leaders whose role is there to look outward; the others where technology is what is sold. */
  readonly positions: readonly string[]
  /** In how many areas somebody answers. */
  readonly areas: number
  /** Whether technology is what the organisation sells. */
  readonly sells: boolean
}

/**
 * Technology is led, and nobody looks outward: no part in products, customers, competitors, trends or
 * partners, by duty, scope or title. Told where technology is what is sold, or where a CTO is there,
 * whom the sources have look outward; only where somebody answers in several areas.
 *
 * The only spot is the organisation.
 */
export const nobodyLooksOutward = defineRule<Facts, Options>({
  id: 'nobody-looks-outward',
  category: 'boundaries',
  severity: 'medium',
  since: '0.1.0',
  sources: [{ claim: 's1-007' }, { claim: 's1-081' }, { claim: 's3-022' }, { claim: 's4-010' }],
  options: {
    areas: wholeNumber(
      4,
      { least: 1, most: 15, unit: 'areas' },
      {
        en: 'In how many areas somebody is to answer before one that is left out means anything.',
        de: 'In wie vielen Bereichen jemand verantworten muss, bevor ein ausgelassener etwas besagt.',
      },
    ),
  },
  reads: { ...LEADER_READS, organization: () => WHOLE },
  spots: () => WHOLE,
  find(context) {
    const { model, options } = context
    const leaders = leadersIn(context)
    const sells = model.organization.company === 'technology'
    const there = sells ? leaders : leaders.filter(({ roles }) => roles.includes('cto'))
    if (there.length === 0) return []
    const areas = answeredAreas(context)
    if (areas < options.areas || looks(context, 'outward')) return []
    const positions = there.map(({ seat }) => seat.id)
    return [
      {
        message: sells ? 'sells' : 'role',
        subjects: positions.map((id) => ({ kind: 'positions', id })),
        facts: { positions, areas, sells },
        place: null,
        ...(sells ? {} : { severity: 'low' as const }),
      },
    ]
  },
  name: { en: 'Nobody looks outward', de: 'Niemand blickt nach außen' },
  sentences: {
    en: {
      sells: {
        what: 'Technology is what is sold, and of {seats} nobody has a part in products, customers, trends or partners, though somebody answers in {areas}.',
        why: 'Who only looks inside makes what was asked for last year. What customers and competitors do next is seen by somebody else.',
        todo: 'Let a seat answer for products and for what comes from outside, or write down who already does.',
      },
      role: {
        what: '{seats} {are} there to look outward, and neither that seat nor any other has a part in products, customers, trends or partners, though somebody answers in {areas}.',
        why: 'The sources part the two offices by this: one looks inside, the other outside. Without the second the title is there and the work is not.',
        todo: 'Give the seat what looks outward (trends, products, partners), or say by another role that it runs what is inside.',
      },
    },
    de: {
      sells: {
        what: 'Technik ist das, was verkauft wird, und von {seats} hat niemand Anteil an Produkten, Kundschaft, Trends oder Partnern, obwohl in {areas} jemand verantwortet.',
        why: 'Wer nur nach innen blickt, macht, was voriges Jahr verlangt wurde. Was Kundschaft und Wettbewerb als Nächstes tun, sieht jemand anderes.',
        todo: 'Einen Sitz Produkte und den Blick nach außen verantworten lassen oder festhalten, wer es schon tut.',
      },
      role: {
        what: '{seats} {are} da, um nach außen zu blicken, doch weder dort noch anderswo gibt es einen Anteil an Produkten, Kundschaft, Trends oder Partnern, obwohl in {areas} jemand verantwortet.',
        why: 'Die Quellen trennen die beiden Ämter daran: Eines blickt nach innen, das andere nach außen. Ohne das zweite gibt es den Titel, aber nicht die Arbeit.',
        todo: 'Dem Sitz geben, was nach außen blickt (Trends, Produkte, Partner), oder mit einer anderen Rolle sagen, dass er das Innere betreibt.',
      },
    },
  },
  words: ({ positions, areas, sells }, say) => ({
    seats: say.seats(positions),
    ...(sells
      ? {}
      : { are: say.count(positions.length, { en: ['is', 'are'], de: ['ist', 'sind'] }) }),
    areas: say.count(areas, { en: ['# area', '# areas'], de: ['# Bereich', '# Bereichen'] }),
  }),
})
