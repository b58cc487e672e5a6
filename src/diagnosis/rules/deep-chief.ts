import { superiorOf } from '../../model/index/walks.ts'
import { chiefSpots, isChief } from '../chiefs.ts'
import { wholeNumber } from '../option.ts'
import { defineRule, type RuleContext } from '../rule.ts'

type Options = { readonly levels: number }

type Facts = {
  readonly position: string
  /** How many seats stand above it, and which is next. */
  readonly above: number
  readonly superior: string
}

const all = (_: string, context: RuleContext<Options>) => [...chiefSpots(context)]

/**
 * A chief of technology far down the line: more seats stand above it than sources that put it at the top,
 * or one below, have in mind. Chiefs of a part and deputies are none; nor is anything told where
 * the line ends in a circle.
 *
 * The spot is the seat.
 */
export const deepChief = defineRule<Facts, Options>({
  id: 'deep-chief',
  category: 'titles',
  severity: 'low',
  since: '0.1.0',
  sources: [{ claim: 's0-057' }, { claim: 's0-056' }, { claim: 's1-079' }],
  options: {
    levels: wholeNumber(
      3,
      { least: 1, most: 50, unit: 'levels' },
      {
        en: 'How many seats may stand above a chief.',
        de: 'Wie viele Sitze über einem Chief stehen dürfen.',
      },
    ),
  },
  // A line that moves takes all below it along.
  reads: { positions: (id) => [id], depth: all, cycle: all, superior: all },
  spots: chiefSpots,
  find(context, spot) {
    const { model, options } = context
    const { positions } = model.tables
    const seat = positions.get(spot)
    if (!isChief(context, seat)) return []
    const handle = positions.ids.find(spot)
    const above = model.index.tree.depth.get(handle)
    if (above <= options.levels) return []
    const superior = superiorOf(model, handle)
    return [
      {
        message: 'deep',
        subjects: [{ kind: 'positions', id: spot }],
        facts: {
          position: spot,
          above,
          superior: superior === -1 ? '' : positions.ids.idOf(superior),
        },
        place: { kind: 'positions', id: spot, field: 'reports-to' },
      },
    ]
  },
  name: { en: 'Chief far from the top', de: 'Chief fern der Spitze' },
  sentences: {
    en: {
      deep: {
        what: '{seat} bears a chief’s title, and {above} seats stand above it, {superior} next.',
        why: 'The sources count such a post among the executives, with direct access to the top. So deep in the line the title promises what the seat cannot do.',
        todo: 'Let the seat report further up, give it access by another line, or choose a title that says of what it is chief.',
      },
    },
    de: {
      deep: {
        what: '{seat} trägt den Titel eines Chiefs, und {above} Sitze stehen darüber, als nächster {superior}.',
        why: 'Die Quellen zählen einen solchen Posten zur obersten Leitung, mit direktem Zugang zur Spitze. So tief in der Linie verspricht der Titel, was der Sitz nicht kann.',
        todo: 'Den Sitz weiter oben anbinden, ihm über eine andere Linie Zugang geben oder einen Titel wählen, der sagt, wovon er Chief ist.',
      },
    },
  },
  words: ({ position, above, superior }, say) => ({
    seat: say.seat(position),
    above: say.number(above),
    superior: say.seat(superior),
  }),
})
