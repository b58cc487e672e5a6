import { holdersOf, type Position } from '../../model/position.ts'
import { daysBetween } from '../days-between.ts'
import { wholeNumber } from '../option.ts'
import { defineRule } from '../rule.ts'
import { inOrder, isLive } from '../seats.ts'
import { seatsByTitle } from '../seats-by-title.ts'

type Options = { readonly days: number }

type Facts = {
  readonly position: string
  readonly people: readonly string[]
  /** Since when, where the document says so. */
  readonly since: string | null
}

/** Words of a title by which a seat is held for the time being. */
const FOR_A_TIME =
  /\b(acting|interim|temporary|caretaker|kommissarische?[rn]?|übergangsweise|geschäftsführend kommissarisch)\b/i

/**
 * The title says that the seat is held for the time being, and the document that it is held for good: the
 * holder is entered as permanent, or has sat there for over a year. That nothing is said of the kind
 * of holder is no word for it.
 *
 * The spot is the seat.
 */
export const actingTitleForGood = defineRule<Facts, Options>({
  id: 'acting-title-for-good',
  category: 'titles',
  severity: 'low',
  since: '0.1.0',
  sources: [
    { claim: 's4-037' },
    {
      reference:
        'Financial Conduct Authority: Senior Management Arrangements, Systems and Controls (SYSC) 25.9 (handover)',
      for: {
        en: 'That a holder stands in for a time is told apart from holding the responsibility.',
        de: 'Eine zeitweilige Vertretung wird vom Innehaben der Verantwortung unterschieden.',
      },
    },
  ],
  options: {
    days: wholeNumber(
      365,
      { least: 30, most: 3650, unit: 'days' },
      {
        en: 'After how many days in the seat an acting title is no longer true.',
        de: 'Nach wie vielen Tagen im Sitz ein kommissarischer Titel nicht mehr stimmt.',
      },
    ),
  },
  reads: { positions: (id) => [id] },
  *spots(context) {
    for (const [title, seats] of seatsByTitle(context)) {
      if (FOR_A_TIME.test(title)) for (const { id } of seats) yield id
    }
  },
  find({ model, options, day }, spot) {
    const seat = model.tables.positions.get(spot)
    if (!isLive(seat) || !FOR_A_TIME.test(seat.title)) return []
    const lasting = lastingHolders(seat, day, options.days)
    if (lasting.length === 0) return []
    const [since = null] = lasting.flatMap(({ from }) => from ?? []).sort()
    return [
      {
        message: lasting.some(({ kind }) => kind === 'permanent') ? 'permanent' : 'long',
        subjects: [{ kind: 'positions', id: spot }],
        facts: { position: spot, people: inOrder(lasting.map(({ person }) => person)), since },
        place: { kind: 'positions', id: spot, field: 'title' },
      },
    ]
  },
  name: { en: 'Acting title held for good', de: 'Kommissarischer Titel auf Dauer' },
  sentences: {
    en: {
      permanent: {
        what: 'The title of {seat} says that it is held for the time being; {people} {hold} it for good{since}.',
        why: 'Who reads the title takes the holder for somebody who will be gone soon, and waits with what needs a decision.',
        todo: 'Take the word out of the title, or enter the holder as acting, with a last day.',
      },
      long: {
        what: 'The title of {seat} says that it is held for the time being; {people} {hold} it{since}.',
        why: 'After so long nobody knows whether the seat is still being filled, and neither powers nor pay of a holder go with it.',
        todo: 'Decide: appoint the holder and change the title, or say until when.',
      },
    },
    de: {
      permanent: {
        what: 'Der Titel von {seat} sagt, dass der Sitz nur kommissarisch besetzt ist; {people} {hold} ihn auf Dauer{since}.',
        why: 'Wer den Titel liest, hält die Person für bald wieder fort und wartet mit dem, was entschieden werden muss.',
        todo: 'Das Wort aus dem Titel nehmen oder die Besetzung als kommissarisch eintragen, mit einem letzten Tag.',
      },
      long: {
        what: 'Der Titel von {seat} sagt, dass der Sitz nur kommissarisch besetzt ist; {people} {hold} ihn{since}.',
        why: 'Nach so langer Zeit weiß niemand, ob der Sitz noch besetzt werden soll, und weder Befugnisse noch Bezahlung gehören dazu.',
        todo: 'Entscheiden: fest besetzen und den Titel ändern, oder sagen, bis wann.',
      },
    },
  },
  words: ({ position, people, since }, say) => ({
    seat: say.seat(position),
    people: say.people(people),
    hold: say.count(people.length, { en: ['holds', 'hold'], de: ['hat', 'haben'] }),
    since:
      since === null
        ? ''
        : say.pick({ en: ` (since ${say.date(since)})`, de: ` (seit ${say.date(since)})` }),
  }),
})

/** Holders entered as permanent, or who have sat there for longer; those entered as acting are none. */
const lastingHolders = (seat: Position, day: string | null, days: number) =>
  holdersOf(seat).filter(({ kind, from, until }) => {
    if (kind === 'permanent') return true
    if (kind !== undefined || day === null || from === undefined) return false
    return daysBetween(from, day) > days && (until === undefined || until >= day)
  })
