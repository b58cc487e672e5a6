import { mattersIn, placeOfFirst, seatSubjects } from '../by-seats.ts'
import { isCourse, isDailyWork } from '../daily-work.ts'
import { LEADER_READS, type Leader, leadersIn, OWN, WHOLE } from '../leaders.ts'
import { wholeNumber } from '../option.ts'
import { defineRule } from '../rule.ts'
import { liveReportsOf } from '../seats.ts'

type Options = { readonly matters: number }

type Facts = {
  readonly positions: readonly string[]
  /** What of the course of technology they hold. */
  readonly strategy: readonly string[]
  /** What of the daily work they carry out themselves. */
  readonly daily: readonly string[]
}

/**
 * Every leader who holds strategy or direction carries out daily work with its own hands, more of it
 * than it holds of the course, though others report to it. Where one holder is free, or nobody reports
 * to a holder who could take the work over, nothing is told.
 *
 * The only spot is the organisation.
 */
export const operationsSwallowStrategy = defineRule<Facts, Options>({
  id: 'operations-swallow-strategy',
  category: 'boundaries',
  severity: 'medium',
  since: '0.1.0',
  sources: [{ claim: 's2-082' }, { claim: 's2-031' }, { claim: 's3-049' }, { claim: 's0-049' }],
  options: {
    matters: wholeNumber(
      3,
      { least: 1, most: 50, unit: 'matters' },
      {
        en: 'From how many matters of daily work on, carried out by oneself, strategy has no room.',
        de: 'Ab wie vielen selbst ausgeführten Aufgaben des Tagesgeschäfts für Strategie kein Platz bleibt.',
      },
    ),
  },
  reads: { ...LEADER_READS, reports: () => WHOLE },
  spots: () => WHOLE,
  find(context) {
    const { model, options } = context
    const holders = leadersIn(context).filter((leader) => courseOf(leader).length > 0)
    const swallowed = holders.every((leader) => {
      const daily = mattersIn(dailyOf(leader)).length
      const most = Math.max(options.matters, mattersIn(courseOf(leader)).length + 1)
      return daily >= most && liveReportsOf(model, leader.seat.id).length > 0
    })
    if (holders.length === 0 || !swallowed) return []
    const positions = holders.map(({ seat }) => seat.id)
    const daily = holders.flatMap(dailyOf)
    return [
      {
        message: 'swallowed',
        subjects: seatSubjects(positions),
        facts: {
          positions,
          strategy: mattersIn(holders.flatMap(courseOf)),
          daily: mattersIn(daily),
        },
        place: placeOfFirst(daily),
      },
    ]
  },
  name: { en: 'Operations swallow strategy', de: 'Betrieb verschluckt Strategie' },
  sentences: {
    en: {
      swallowed: {
        what: 'Whoever holds {strategy} also carries out daily work: {seats} {do} {daily} with {own} hands.',
        why: 'What breaks today always goes before what matters next year. With nobody free of daily work, the course of technology is set in what is left of the week.',
        todo: 'Hand the daily work to those who report there, or give the strategy to a seat that has no shift to run.',
      },
    },
    de: {
      swallowed: {
        what: 'Alle, die {strategy} innehaben, führen auch Tagesgeschäft aus: {seats} {do} {daily} selbst.',
        why: 'Was heute ausfällt, geht immer vor dem, was nächstes Jahr zählt. Ist niemand vom Tagesgeschäft frei, entsteht der Kurs der Technik im Rest der Woche.',
        todo: 'Das Tagesgeschäft an die geben, die dorthin berichten, oder die Strategie einem Sitz geben, der keinen Betrieb zu führen hat.',
      },
    },
  },
  words: ({ positions, strategy, daily }, say) => ({
    strategy: say.matters(strategy),
    seats: say.seats(positions),
    do: say.count(positions.length, { en: ['does', 'do'], de: ['erledigt', 'erledigen'] }),
    daily: say.matters(daily),
    ...(say.language === 'en' ? { own: positions.length === 1 ? 'its own' : 'their own' } : {}),
  }),
})

const courseOf = ({ duties }: Leader) =>
  duties.filter(({ verb, assignment: { of } }) => OWN.includes(verb) && isCourse(of))

const dailyOf = ({ duties }: Leader) =>
  duties.filter(({ verb, assignment: { of } }) => verb === 'carries-out' && isDailyWork(of))
