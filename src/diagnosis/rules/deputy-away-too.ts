import type { Absence } from '../../model/absence.ts'
import type { Deputy } from '../../model/deputy.ts'
import { type Model, related } from '../../model/model.ts'
import { holdersOf } from '../../model/position.ts'
import { RESILIENCY } from '../matrix-sources.ts'
import { defineRule } from '../rule.ts'
import { inOrder, isLive } from '../seats.ts'

type Facts = {
  readonly position: string
  readonly person: string
  /** Who was to stand in: everybody of them is away. */
  readonly deputies: readonly string[]
  /** The first stretch in which both are away. */
  readonly from: string
  readonly until: string
}

/**
 * Somebody is away, and so is who stands in for their seat, on the same days. That two are each other's deputies is
 * no fault in itself: it is found on the days when both are away.
 *
 * The spot is the seat.
 */
export const deputyAwayToo = defineRule<Facts, object>({
  id: 'deputy-away-too',
  category: 'decision-rights',
  severity: 'medium',
  since: '0.1.0',
  sources: [RESILIENCY, { claim: 's2-013' }],
  options: {},
  reads: {
    positions: (id, { model }) => [id, ...seatsDeputisedBy(model, id)],
    'positions-of-person': (id, { model }) => related(model, 'positions-of-person', id),
    'absences-of-person': (person, { model }) => seatsConcerned(model, person),
    absences: (id, { model }, before) =>
      [model, before].flatMap(({ tables }) => {
        const absence = tables.absences.get(id)
        return absence === undefined ? [] : seatsConcerned(model, absence.person)
      }),
  },
  spots: ({ model }) =>
    model.tables.absences.size < 2
      ? []
      : model.tables.absences.list().flatMap(({ person }) => {
          return related(model, 'positions-of-person', person)
        }),
  find({ model }, spot) {
    const position = model.tables.positions.get(spot)
    if (!isLive(position)) return []
    for (const person of inOrder(holdersOf(position).map((one) => one.person))) {
      for (const absence of absencesOf(model, person)) {
        const deputy = absence.deputy ?? position.deputy
        const deputies = deputy ? peopleBehind(model, deputy) : []
        const both = firstOverlap(model, absence, deputies)
        if (!both) continue
        const facts = { position: spot, person, deputies, ...both }
        return [
          {
            message: 'both',
            subjects: [{ kind: 'positions', id: spot }],
            facts,
            place: { kind: 'positions', id: spot, field: 'deputy' },
          },
        ]
      }
    }
    return []
  },
  name: { en: 'Deputy away too', de: 'Stellvertretung auch abwesend' },
  sentences: {
    en: {
      both: {
        what: 'From {from} to {until} {person} is away from {seat}, and so is who stands in: {deputies}.',
        why: 'On these days what the seat decides goes to the superior, who does not know of it, or waits.',
        todo: 'Name another deputy for these days, or move one of the absences.',
      },
    },
    de: {
      both: {
        what: 'Vom {from} bis zum {until} fehlt {person} auf der Stelle {seat}, und auch die Stellvertretung fehlt: {deputies}.',
        why: 'In diesen Tagen geht, worüber die Stelle entscheidet, an die vorgesetzte Stelle, die nichts davon weiß, oder es bleibt liegen.',
        todo: 'Für diese Tage eine andere Stellvertretung benennen oder eine der Abwesenheiten verlegen.',
      },
    },
  },
  words: ({ position, person, deputies, from, until }, say) => ({
    seat: say.seat(position),
    person: say.people([person]),
    deputies: say.people(deputies),
    from: say.date(from),
    until: say.date(until),
  }),
})

/** The people who stand in: the one named, or everybody who holds the position. */
function peopleBehind({ tables }: Model, deputy: Deputy): readonly string[] {
  if ('person' in deputy) return [deputy.person]
  const position = tables.positions.get(deputy.position)
  return position ? inOrder(new Set(holdersOf(position).map(({ person }) => person))) : []
}

function absencesOf(model: Model, person: string): readonly Absence[] {
  const ids = related(model, 'absences-of-person', person)
  const found = ids.flatMap((id) => model.tables.absences.get(id) ?? [])
  return found.sort((a, b) => (a.from + a.until < b.from + b.until ? -1 : 1))
}

/** The first days of an absence on which all who stand in are away too. */
function firstOverlap(
  model: Model,
  { from, until }: Absence,
  deputies: readonly string[],
): { readonly from: string; readonly until: string } | undefined {
  let common = [{ from, until }]
  for (const deputy of deputies) {
    const away = absencesOf(model, deputy)
    common = common.flatMap((part) =>
      away.flatMap((one) => {
        const start = one.from > part.from ? one.from : part.from
        const end = one.until < part.until ? one.until : part.until
        return start <= end ? [{ from: start, until: end }] : []
      }),
    )
  }
  return deputies.length > 0 ? common[0] : undefined
}

/** The seats a person's absence matters to: their own, and those they stand in for. */
function seatsConcerned(model: Model, person: string): readonly string[] {
  const own = related(model, 'positions-of-person', person)
  return [
    ...own,
    ...own.flatMap((id) => seatsDeputisedBy(model, id)),
    ...model.tables.absences.list().flatMap((absence) => {
      const names = absence.deputy && 'person' in absence.deputy ? absence.deputy.person : ''
      return names === person ? related(model, 'positions-of-person', absence.person) : []
    }),
    ...model.tables.positions
      .list()
      .flatMap(({ id, deputy }) =>
        deputy && 'person' in deputy && deputy.person === person ? [id] : [],
      ),
  ]
}

/** The seats whose usual deputy, or the deputy of whose holder's absence, is a position. */
function seatsDeputisedBy(model: Model, position: string): readonly string[] {
  const isIt = (deputy: Deputy | undefined) =>
    deputy !== undefined && 'position' in deputy && deputy.position === position
  const { absences, positions } = model.tables
  if (absences.size === 0) return []
  return [
    ...absences
      .list()
      .flatMap(({ person, deputy }) =>
        isIt(deputy) ? related(model, 'positions-of-person', person) : [],
      ),
    ...positions.list().flatMap(({ id, deputy }) => (isIt(deputy) ? [id] : [])),
  ]
}
