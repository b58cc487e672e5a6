import type { Model } from '../model/model.ts'
import { isHeld } from './duties.ts'
import type { Found } from './finding.ts'
import { leadersIn, OWN, WHOLE } from './leaders.ts'
import { wholeNumber } from './option.ts'
import { type AnyRule, defineRule, type Rule } from './rule.ts'
import { assignmentsWithin } from './scope-index.ts'
import { inOrder, isLive } from './seats.ts'

/** What technology is to raise: what comes in, or what is left of it. */
type ResultLine = 'top-line' | 'bottom-line'

type Options = { readonly measures: number }

type Facts = {
  /** Initiatives that aim at the line, and nobody answers for. */
  readonly initiatives: readonly string[]
  /** The seats that are measured, and how many measures they have, none of them of the line. */
  readonly positions: readonly string[]
  readonly measures: number
}

type Measured = {
  /** Measures of the catalogue that stand for the line, and responsibilities that do. */
  readonly metrics: readonly string[]
  readonly matters: readonly string[]
}

/** What stands for which line, after the claims on measures of success. */
const LINES: Readonly<Record<ResultLine, Measured>> = {
  'top-line': { metrics: ['top-line', 'revenue', 'growth'], matters: ['strategy.revenue'] },
  'bottom-line': {
    metrics: ['bottom-line', 'profitability', 'profit-margins', 'roi', 'cost-reduction'],
    matters: ['strategy.profit', 'money.return', 'money.cost-reduction'],
  },
}

type ResultLineRule = Pick<
  Rule<Facts, Options>,
  'id' | 'since' | 'sources' | 'name' | 'sentences'
> & { readonly line: ResultLine }

/**
 * A rule that tells when nobody answers for the top or the bottom line of technology, though the
 * document speaks of results: initiatives aim at it, or leaders have measures, all of other things.
 * Silent where a seat has a measure of the line, answers for it, or for such an initiative.
 */
export function defineResultLineRule({ line, ...own }: ResultLineRule): AnyRule {
  return defineRule<Facts, Options>({
    ...own,
    category: 'accountability',
    severity: 'low',
    options: {
      measures: wholeNumber(
        3,
        { least: 1, most: 1000, unit: 'measures' },
        {
          en: 'How many measures seats are to have before one that is left out means anything.',
          de: 'Wie viele Messgrößen Sitze haben müssen, bevor eine ausgelassene etwas besagt.',
        },
      ),
    },
    reads: {
      positions: () => WHOLE,
      'positions-of-role': () => WHOLE,
      'assignments-of-matter': () => WHOLE,
      initiatives: () => WHOLE,
      metrics: () => WHOLE,
    },
    spots: () => WHOLE,
    find(context) {
      const { model, options } = context
      const { metrics, matters } = LINES[line]
      const measured = measuresOf(model)
      if (measured.some(({ metric }) => metrics.includes(metric))) return []
      if (matters.some((matter) => isHeld(model, matter, OWN))) return []
      const aiming = model.tables.initiatives
        .list()
        .filter(({ aim }) => aim === line || aim === 'both')
        .map(({ id }) => id)
      if (aiming.length > 0) {
        const isOwned = aiming.some((id) => isAnswered(model, id))
        return isOwned ? [] : [foundInitiatives(inOrder(aiming))]
      }
      const positions = inOrder(new Set(measured.map(({ position }) => position)))
      const leads = leadersIn(context).some(({ seat }) => positions.includes(seat.id))
      return leads && measured.length >= options.measures
        ? [foundMeasures(positions, measured.length)]
        : []
    },
    words: ({ initiatives, positions, measures }, say) =>
      initiatives.length > 0
        ? {
            initiatives: say.initiatives(initiatives),
            aim: say.count(initiatives.length, {
              en: ['aims', 'aim'],
              de: ['zielt', 'zielen'],
            }),
          }
        : {
            seats: say.seats(positions),
            have: say.count(positions.length, { en: ['has', 'have'], de: ['hat', 'haben'] }),
            measures: say.count(measures, {
              en: ['# measure', '# measures'],
              de: ['# Messgröße', '# Messgrößen'],
            }),
          },
  })
}

type SeatMeasure = { readonly position: string; readonly metric: string }

/** The measures that live seats are held to, by the catalogue's measure they stand for. */
function measuresOf({ tables }: Model): readonly SeatMeasure[] {
  return tables.metrics.list().flatMap(({ position, metric }) => {
    if (position === undefined || metric === undefined) return []
    return isLive(tables.positions.get(position)) ? [{ position, metric }] : []
  })
}

/** Whether a live seat answers for anything in an initiative. */
function isAnswered(model: Model, initiative: string): boolean {
  return assignmentsWithin(model, 'initiative', initiative).some(
    ({ verb, position }) => verb === 'answers-for' && isLive(model.tables.positions.get(position)),
  )
}

const foundInitiatives = (initiatives: readonly string[]): Found<Facts> => ({
  message: 'initiatives',
  subjects: initiatives.map((id) => ({ kind: 'initiatives', id })),
  facts: { initiatives, positions: [], measures: 0 },
  place: { kind: 'initiatives', id: initiatives[0] as string, field: 'aim' },
})

const foundMeasures = (positions: readonly string[], measures: number): Found<Facts> => ({
  message: 'measures',
  subjects: positions.map((id) => ({ kind: 'positions', id })),
  facts: { initiatives: [], positions, measures },
  place: null,
})
