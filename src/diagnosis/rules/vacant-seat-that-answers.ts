import type { Model } from '../../model/model.ts'
import { related } from '../../model/model.ts'
import { isVacant, type Position } from '../../model/position.ts'
import { isLeading } from '../answering.ts'
import { daysBetween } from '../days-between.ts'
import { isHeldBesides, mattersOf } from '../duties.ts'
import { becameLive } from '../lines.ts'
import { matterSubject } from '../matters.ts'
import { wholeNumber } from '../option.ts'
import { defineRule } from '../rule.ts'
import { inOrder, isLive, leadsAnybody, namedSuperior } from '../seats.ts'

type Options = { readonly days: number }

type Facts = {
  readonly position: string
  /** What it alone answers for. */
  readonly matters: readonly string[]
  readonly since: string
  readonly days: number
}

/**
 * A seat that has stood empty for long and alone answers for something. Seats that lead are told by
 * `vacant-leadership-seat`. Told by the day that is handed in; silent where the document does not say
 * since when, or names a deputy.
 *
 * The spot is the seat.
 */
export const vacantSeatThatAnswers = defineRule<Facts, Options>({
  id: 'vacant-seat-that-answers',
  category: 'structure',
  severity: 'medium',
  since: '0.1.0',
  sources: [
    { claim: 's2-013' },
    { claim: 's2-014' },
    {
      reference:
        'Financial Conduct Authority: Senior Management Arrangements, Systems and Controls (SYSC) 25.9 (handing over a senior manager’s responsibilities)',
      for: {
        en: 'A regime that treats a change of holder as a risk: what was open has to be handed over.',
        de: 'Ein Regelwerk, das jeden Wechsel als Risiko behandelt: Offenes muss übergeben werden.',
      },
    },
  ],
  options: {
    days: wholeNumber(
      90,
      { least: 0, most: 3660, unit: 'days' },
      {
        en: 'After how many days without a holder the seat is told.',
        de: 'Nach wie vielen unbesetzten Tagen der Sitz gemeldet wird.',
      },
    ),
  },
  reads: {
    positions: (id, { model }, before) => [
      id,
      ...namedSuperior(model, id),
      ...(becameLive(model, before, id) ? vacantBeside(model, mattersOf(model, id)) : []),
    ],
    reports: (id) => [id],
    'groups-of-position': (id) => [id],
    'assignments-of-position': (id) => [id],
    'assignments-of-matter': (id, { model }) => vacantBeside(model, [id]),
    things: (id, { model }) => vacantBeside(model, [id]),
  },
  *spots({ model, day }) {
    const { positions } = model.tables
    if (day === null) return
    for (const handle of positions.order.handles()) {
      const position = positions.at(handle)
      if (position?.['vacant-since'] !== undefined) yield position.id
    }
  },
  find({ model, options, day }, spot) {
    const position = model.tables.positions.get(spot)
    if (day === null || !isLive(position) || !isVacant(position)) return []
    const { 'vacant-since': since, deputy } = position
    if (since === undefined || deputy !== undefined) return []
    const days = daysBetween(since, day)
    if (days <= options.days || leads(model, position)) return []
    const matters = inOrder(mattersOf(model, spot, ['answers-for'])).filter(
      (matter) => !isHeldBesides(model, matter, 'answers-for', spot),
    )
    if (matters.length === 0) return []
    return [
      {
        message: 'empty',
        subjects: [
          { kind: 'positions', id: spot },
          ...matters.map((matter) => matterSubject(model, matter)),
        ],
        facts: { position: spot, matters, since, days },
        place: { kind: 'positions', id: spot },
      },
    ]
  },
  name: { en: 'Vacant seat that answers', de: 'Unbesetzter Sitz mit Verantwortung' },
  sentences: {
    en: {
      empty: {
        what: 'Nobody but {seat} answers for {matters}, and the seat is empty since {since}, for {days} by now.',
        why: 'On paper it has an owner, so nobody looks for one. What needs attention there waits until it breaks.',
        todo: 'Fill the seat, name a deputy, or let another seat answer in the meantime.',
      },
    },
    de: {
      empty: {
        what: 'Nur {seat} verantwortet {matters}, und der Sitz ist seit {since} unbesetzt, inzwischen {days}.',
        why: 'Auf dem Papier gibt es jemanden, also sucht niemand danach. Was dort Aufmerksamkeit braucht, wartet, bis es bricht.',
        todo: 'Den Sitz besetzen, eine Vertretung benennen oder vorläufig einen anderen Sitz verantworten lassen.',
      },
    },
  },
  words: ({ position, matters, since, days }, say) => ({
    seat: say.seat(position),
    matters: say.matters(matters),
    since: say.date(since),
    days: say.count(days, { en: ['# day', '# days'], de: ['# Tag', '# Tage'] }),
  }),
})

const leads = (model: Model, seat: Position): boolean =>
  isLeading(seat) || leadsAnybody(model, seat.id)

/** Vacant seats that have duties in some matters. */
function vacantBeside(model: Model, matters: readonly string[]): readonly string[] {
  const { positions, assignments } = model.tables
  return matters.flatMap((matter) =>
    related(model, 'assignments-of-matter', matter).flatMap((id) => {
      const seat = assignments.get(id)?.position
      return seat !== undefined && positions.get(seat)?.['vacant-since'] !== undefined ? [seat] : []
    }),
  )
}
