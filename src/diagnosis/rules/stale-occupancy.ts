import { holdersOf } from '../../model/position.ts'
import { defineRule } from '../rule.ts'
import { inOrder, isLive } from '../seats.ts'

type Facts = {
  readonly position: string
  readonly people: readonly string[]
  /** The last day of the last of them. */
  readonly until: string
}

/**
 * A seat whose holders have all come to the end that the document gives their time. Either it stands
 * vacant and nobody said so, or the end was moved and nobody wrote it down. Told by the day that is
 * handed in.
 *
 * The spot is the seat.
 */
export const staleOccupancy = defineRule<Facts, object>({
  id: 'stale-occupancy',
  category: 'structure',
  severity: 'medium',
  since: '0.1.0',
  sources: [
    {
      reference:
        'W3C: The Organization Ontology (Recommendation, 16 January 2014), section 4.3: Post and Membership',
      url: 'https://www.w3.org/TR/vocab-org/',
      for: {
        en: 'A post exists apart from whoever holds it, and is held for an interval.',
        de: 'Ein Posten besteht unabhängig davon, wer ihn innehat, und wird auf Zeit besetzt.',
      },
    },
    { claim: 's2-015' },
  ],
  options: {},
  reads: { positions: (id) => [id] },
  *spots({ model, day }) {
    const { positions } = model.tables
    if (day === null) return
    for (const handle of positions.order.handles()) {
      const position = positions.at(handle)
      if (position && typeof position.holder === 'object') yield position.id
    }
  },
  find({ model, day }, spot) {
    const position = model.tables.positions.get(spot)
    if (day === null || !isLive(position)) return []
    const holders = holdersOf(position)
    const ends = inOrder(holders.flatMap(({ until }) => (until && until < day ? [until] : [])))
    const last = ends.at(-1)
    if (last === undefined || ends.length < holders.length) return []
    return [
      {
        message: 'ended',
        subjects: [{ kind: 'positions', id: spot }],
        facts: {
          position: spot,
          people: inOrder(new Set(holders.map(({ person }) => person))),
          until: last,
        },
        place: { kind: 'positions', id: spot, field: 'holder' },
      },
    ]
  },
  name: { en: 'Time in the seat has ended', de: 'Zeit auf dem Sitz ist abgelaufen' },
  sentences: {
    en: {
      ended: {
        what: '{seat} is held by nobody since {until}: that was the last day of {people}.',
        why: 'Charts and rules go on naming who has left; whoever turns there gets no answer, or one without authority.',
        todo: 'Enter who came after, mark the seat as vacant, or correct the end if it was moved.',
      },
    },
    de: {
      ended: {
        what: '{seat} hat seit dem {until} niemand mehr inne: Das war der letzte Tag von {people}.',
        why: 'Organigramm und Regeln nennen weiter, wer gegangen ist; wer sich dorthin wendet, bekommt keine Antwort oder eine ohne Befugnis.',
        todo: 'Die Nachfolge eintragen, den Sitz als unbesetzt kennzeichnen oder das Ende berichtigen, wenn es verschoben wurde.',
      },
    },
  },
  words: ({ position, people, until }, say) => ({
    seat: say.seat(position),
    people: say.people(people),
    until: say.date(until),
  }),
})
