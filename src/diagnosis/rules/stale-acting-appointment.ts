import { holdersOf } from '../../model/position.ts'
import { actingSince, LONG_ACTING } from '../acting.ts'
import { wholeNumber } from '../option.ts'
import { defineRule } from '../rule.ts'
import { inOrder, isLive } from '../seats.ts'

type Options = { readonly days: number }

type Facts = {
  readonly position: string
  readonly people: readonly string[]
  readonly since: string
  readonly days: number
}

/**
 * A seat that has been held for the time being for so long that the time being has become the rule.
 * Told by the day that is handed in; silent where the document does not say since when.
 *
 * The spot is the seat.
 */
export const staleActingAppointment = defineRule<Facts, Options>({
  id: 'stale-acting-appointment',
  category: 'structure',
  severity: 'medium',
  since: '0.1.0',
  sources: [
    {
      reference:
        'Financial Conduct Authority: Senior Management Arrangements, Systems and Controls (SYSC) 25.9 (handing over a senior manager’s responsibilities)',
      for: {
        en: 'A regime that treats a change of holder as a risk: what was open has to be handed over.',
        de: 'Ein Regelwerk, das jeden Wechsel als Risiko behandelt: Offenes muss übergeben werden.',
      },
    },
    { claim: 's2-015' },
  ],
  options: {
    days: wholeNumber(
      LONG_ACTING,
      { least: 30, most: 3660, unit: 'days' },
      {
        en: 'After how many days an acting or interim appointment is told.',
        de: 'Nach wie vielen Tagen eine kommissarische Besetzung gemeldet wird.',
      },
    ),
  },
  reads: { positions: (id) => [id] },
  *spots({ model, day }) {
    const { positions } = model.tables
    if (day === null) return
    for (const handle of positions.order.handles()) {
      const position = positions.at(handle)
      if (position && typeof position.holder === 'object') yield position.id
    }
  },
  find({ model, options, day }, spot) {
    const position = model.tables.positions.get(spot)
    if (day === null || !isLive(position)) return []
    const acting = actingSince(position, day)
    if (!acting || acting.days <= options.days) return []
    return [
      {
        message: 'long',
        subjects: [{ kind: 'positions', id: spot }],
        facts: {
          position: spot,
          people: inOrder(holdersOf(position).map(({ person }) => person)),
          ...acting,
        },
        place: { kind: 'positions', id: spot, field: 'holder' },
      },
    ]
  },
  name: { en: 'Acting for too long', de: 'Zu lange kommissarisch' },
  sentences: {
    en: {
      long: {
        what: '{people} {has} held {seat} for the time being since {since}, for {days} by now.',
        why: 'Nobody has decided, and that has become the decision. What binds for years is put off, or done without the standing for it.',
        todo: 'Appoint for good, name somebody else, or give the seat up; else say why it stays so and until when.',
      },
    },
    de: {
      long: {
        what: '{people} {has} den Sitz {seat} seit {since} nur vorläufig inne, inzwischen {days}.',
        why: 'Niemand hat entschieden, und das ist zur Entscheidung geworden. Was auf Jahre bindet, wird vertagt oder ohne den Rückhalt dafür getan.',
        todo: 'Endgültig besetzen, jemand anderen benennen oder den Sitz aufgeben; sonst festhalten, warum und bis wann es so bleibt.',
      },
    },
  },
  words: ({ position, people, since, days }, say) => ({
    people: say.people(people),
    has: say.count(people.length, { en: ['has', 'have'], de: ['hat', 'haben'] }),
    seat: say.seat(position),
    since: say.date(since),
    days: say.count(days, { en: ['# day', '# days'], de: ['# Tag', '# Tage'] }),
  }),
})
