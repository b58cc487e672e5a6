import { becameLive } from '../lines.ts'
import { wholeNumber } from '../option.ts'
import { ROLE_CHARTING } from '../role-charting.ts'
import { defineRule, type RuleContext } from '../rule.ts'
import { inOrder, isLive } from '../seats.ts'

type Options = { readonly share: number; readonly matters: number }

type Facts = {
  readonly position: string
  /** How many matters it answers for. */
  readonly answered: number
  /** Of how many that anybody answers for. */
  readonly of: number
  /** How many seats answer for anything. */
  readonly seats: number
}

/** The only spot: the organisation as a whole. */
const WHOLE = ['organization']

/** Among so many assignments no single seat has a large share; there nothing is counted. */
const MOST_ASSIGNMENTS = 5_000

/** So many seats have to answer for something before a share means anything. */
const FEW = 3

/**
 * A seat that answers for more than its share of all that anybody answers for. Silent where the
 * document names few matters, or fewer than three seats that answer: it may show one leader's work.
 *
 * The only spot is the organisation.
 */
export const oneSeatAnswersForMost = defineRule<Facts, Options>({
  id: 'one-seat-answers-for-most',
  category: 'accountability',
  severity: 'low',
  since: '0.1.0',
  sources: [ROLE_CHARTING, { claim: 's2-013' }],
  options: {
    share: wholeNumber(
      50,
      { least: 10, most: 99, unit: 'percent' },
      {
        en: 'From more than which share of all matters on, in hundredths, one seat answers for too many.',
        de: 'Ab mehr als welchem Anteil aller Aufgaben, in Hundertsteln, ein Sitz zu viele verantwortet.',
      },
    ),
    matters: wholeNumber(
      12,
      { least: 4, most: 1000, unit: 'matters' },
      {
        en: 'For how many matters anybody has to answer before shares are told.',
        de: 'Wie viele Aufgaben überhaupt verantwortet sein müssen, bevor Anteile zählen.',
      },
    ),
  },
  reads: {
    assignments: () => WHOLE,
    positions: (id, { model }, before) => (becameLive(model, before, id) ? WHOLE : []),
  },
  spots: () => WHOLE,
  find(context) {
    const { share, matters: least } = context.options
    const { bySeat, matters } = loads(context)
    if (bySeat.size < FEW || matters.size < least) return []
    return inOrder(bySeat.keys()).flatMap((id) => {
      const answered = bySeat.get(id)?.size ?? 0
      if (answered * 100 <= matters.size * share) return []
      return [
        {
          message: 'most',
          subjects: [{ kind: 'positions' as const, id }],
          facts: { position: id, answered, of: matters.size, seats: bySeat.size },
          place: { kind: 'positions' as const, id },
        },
      ]
    })
  },
  name: { en: 'One seat answers for most', de: 'Ein Sitz verantwortet das meiste' },
  sentences: {
    en: {
      most: {
        what: '{seat} answers for {answered} of {of} matters; {others} share the rest.',
        why: 'Everything waits at one desk, and when that seat is empty nobody can speak for most of it.',
        todo: 'Hand on whole matters to those who lead the work there, and keep what binds them together.',
      },
    },
    de: {
      most: {
        what: '{seat} verantwortet {answered} von {of} Aufgaben; {others} teilen sich den Rest.',
        why: 'Alles wartet an einem Tisch, und ist der Sitz leer, kann für das meiste niemand sprechen.',
        todo: 'Ganze Aufgaben an diejenigen geben, die dort die Arbeit führen, und behalten, was sie verbindet.',
      },
    },
  },
  words: ({ position, answered, of, seats }, say) => ({
    seat: say.seat(position),
    answered: say.number(answered),
    of: say.number(of),
    others: say.count(seats - 1, {
      en: ['# other seat', '# other seats'],
      de: ['# anderer Sitz', '# andere Sitze'],
    }),
  }),
})

/** What each live seat answers for, and what anybody answers for. */
function loads({ model }: RuleContext<Options>): {
  readonly bySeat: ReadonlyMap<string, ReadonlySet<string>>
  readonly matters: ReadonlySet<string>
} {
  const { assignments, positions } = model.tables
  const bySeat = new Map<string, Set<string>>()
  const matters = new Set<string>()
  if (assignments.size > MOST_ASSIGNMENTS) return { bySeat, matters }
  for (const { verb, position, of } of assignments.list()) {
    if (verb !== 'answers-for' || !isLive(positions.get(position))) continue
    matters.add(of)
    bySeat.set(position, (bySeat.get(position) ?? new Set()).add(of))
  }
  return { bySeat, matters }
}
