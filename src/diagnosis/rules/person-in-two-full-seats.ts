import { related } from '../../model/model.ts'
import type { Holder } from '../../model/occupancy.ts'
import type { Operation } from '../../model/operation.ts'
import { holdersOf, type Position } from '../../model/position.ts'
import type { TitleAligner } from '../../profile/align-title.ts'
import { daysBetween } from '../days-between.ts'
import { isPartInGroup } from '../group-parts.ts'
import { wholeNumber } from '../option.ts'
import { defineRule } from '../rule.ts'
import { inOrder, isLive } from '../seats.ts'

type Options = { readonly handover: number; readonly unsaid: number }

type Facts = {
  readonly person: string
  /** The seats held at the same time. */
  readonly positions: readonly string[]
  /** What they add up to, in full seats, to two decimals. */
  readonly load: number
  /** Whether any of them says its share. */
  readonly said: boolean
  /** From when to when, where the document says so. */
  readonly from: string | null
  readonly until: string | null
}

/** A part of somebody's time: from a day to a day, both included; ends of time as empty texts. */
type Part = {
  readonly seat: string
  readonly load: number
  readonly said: boolean
  readonly from: string
  readonly until: string
}

/** Sums of shares are compared with this much room. */
const ROOM = 0.001

const LAST_DAY = '9999-12-31'

/**
 * A person who holds more than one whole seat for good at the same time: shares, times the seat's
 * full-time equivalents where it says fewer than one, add up to more than one. A seat with several
 * holders who name no share is split evenly among them. Acting and interim holders do not count (by
 * the title either), nor do seats that are gone or planned, nor a handover of a few months. Where no
 * share is said, a seat that is by its title a membership (of a board, a committee, a team) takes none, nor
 * does any other part in a group ("Lead, Release team"), and nobody knows how long the others take: then leaders of the catalogue are told, or many seats.
 *
 * The spot is the person.
 */
export const personInTwoFullSeats = defineRule<Facts, Options>({
  id: 'person-in-two-full-seats',
  category: 'structure',
  severity: 'medium',
  since: '0.1.0',
  sources: [
    { claim: 's4-039' },
    { claim: 's4-036' },
    {
      reference:
        'W3C: The Organization Ontology (Recommendation, 16 January 2014), section 4.3: Post and Membership',
      url: 'https://www.w3.org/TR/vocab-org/',
      for: {
        en: 'A post exists apart from whoever holds it, and may be held by several or in part.',
        de: 'Ein Posten besteht unabhängig davon, wer ihn innehat, und kann geteilt sein.',
      },
    },
  ],
  options: {
    handover: wholeNumber(
      92,
      { least: 0, most: 3660, unit: 'days' },
      {
        en: 'Up to how many days two seats at once are taken for a handover.',
        de: 'Bis zu wie vielen Tagen zwei Sitze zugleich als Übergabe gelten.',
      },
    ),
    unsaid: wholeNumber(
      4,
      { least: 2, most: 1000, unit: 'seats' },
      {
        en: 'From how many whole seats on it is told where no share is said; two roles of the catalogue are always told.',
        de: 'Ab wie vielen ganzen Sitzen es gemeldet wird, wo kein Anteil genannt ist; zwei Rollen des Katalogs werden immer gemeldet.',
      },
    ),
  },
  reads: { 'positions-of-person': (id) => [id] },
  *spots({ model }) {
    const { positions } = model.tables
    const seen = new Set<string>()
    for (const handle of positions.order.handles()) {
      const position = positions.at(handle)
      for (const { person } of position ? holdersOf(position) : []) {
        if (seen.has(person)) yield person
        seen.add(person)
      }
    }
  },
  find({ model, options, align }, person) {
    const parts = related(model, 'positions-of-person', person)
      .map((id) => model.tables.positions.get(id))
      .filter(isLive)
      .flatMap((position) => partsIn(position, person))
    const heaviest = heaviestSpan(parts, options.handover)
    if (!heaviest) return []
    const positions = inOrder(new Set(heaviest.parts.map(({ seat }) => seat)))
    if (positions.length < 2) return []
    const said = heaviest.parts.some((part) => part.said)
    if (!said && heaviest.load < options.unsaid - ROOM) {
      const seats = positions.map((id) => model.tables.positions.get(id)).filter(isLive)
      if (seats.filter((seat) => hasRole(seat, align)).length < 2) return []
    }
    return [
      {
        message: said ? 'shares' : 'unsaid',
        subjects: [
          { kind: 'people', id: person },
          ...positions.map((id) => ({ kind: 'positions' as const, id })),
        ],
        facts: {
          person,
          positions,
          load: Math.round(heaviest.load * 100) / 100,
          said,
          from: heaviest.from || null,
          until: heaviest.until === LAST_DAY ? null : heaviest.until,
        },
        place: { kind: 'positions', id: positions[1] as string, field: 'holder' },
        // Where no share is said at all, it may only not have been entered.
        ...(said ? {} : { severity: 'low' as const }),
      },
    ]
  },
  name: { en: 'Person in two full seats', de: 'Person auf zwei vollen Sitzen' },
  sentences: {
    en: {
      shares: {
        what: '{person} holds seats that add up to {load} of a working time at once{when}: {seats}.',
        why: 'Nobody has more than one working time. One of the seats is held in name, and what it answers for waits.',
        todo: 'Correct the shares, merge the seats if they are one, give one to somebody else, or enter the holder as acting until it is filled.',
      },
      unsaid: {
        what: '{person} holds {count} as a whole at once{when}: {seats}.',
        why: 'Either one of them takes less than a working time, or one is held in name only. For somebody who asks for either, both look filled.',
        todo: 'Say which share each seat has, merge them if they are one, or enter the holder as acting.',
      },
    },
    de: {
      shares: {
        what: '{person} hat zugleich Sitze inne, die zusammen {load} einer Arbeitszeit ausmachen{when}: {seats}.',
        why: 'Niemand hat mehr als eine Arbeitszeit. Einer der Sitze ist nur dem Namen nach besetzt, und was er verantwortet, bleibt liegen.',
        todo: 'Die Anteile berichtigen, die Sitze zusammenlegen, wenn sie einer sind, einen anders besetzen oder die Person bis zur Besetzung als kommissarisch eintragen.',
      },
      unsaid: {
        what: '{person} hat zugleich {count} ganz inne{when}: {seats}.',
        why: 'Entweder braucht einer davon weniger als eine Arbeitszeit, oder er ist nur dem Namen nach besetzt. Von außen wirken beide besetzt.',
        todo: 'Den Anteil jedes Sitzes eintragen, die Sitze zusammenlegen, wenn sie einer sind, oder die Person als kommissarisch führen.',
      },
    },
  },
  words({ person, positions, load, said, from, until }, say) {
    const since = from === null ? '' : say.date(from)
    const to = until === null ? '' : say.date(until)
    const when = [
      ...(since ? [say.pick({ en: `from ${since}`, de: `vom ${since} an` })] : []),
      ...(to ? [say.pick({ en: `until ${to}`, de: `bis ${to}` })] : []),
    ].join(' ')
    return {
      person: say.people([person]),
      ...(said
        ? { load: say.percent(Math.round(load * 100)) }
        : {
            count: say.count(positions.length, {
              en: ['# seat', '# seats'],
              de: ['# Sitz', '# Sitze'],
            }),
          }),
      when: when && ` ${when}`,
      seats: say.seats(positions),
    }
  },
  fixes({ facts: { person, positions } }, { model }) {
    const share = Math.floor((1 / positions.length) * 100) / 100
    const operations = positions.flatMap((id): readonly Operation[] => {
      const position = model.tables.positions.get(id)
      if (!position) return []
      const holder = holdersOf(position).map((one) =>
        one.person === person ? { ...one, share } : one,
      )
      return [{ op: 'put', kind: 'positions', entity: { ...position, holder } }]
    })
    return [{ safe: false, text: 'split', subject: positions[0] as string, operations }]
  },
  fixTexts: {
    split: {
      en: 'Share the time evenly between {subject} and the others.',
      de: 'Die Zeit gleichmäßig auf {subject} und die anderen verteilen.',
    },
  },
})

/** Whether a seat has a role of the catalogue, by its own entry or its title: such a seat is one's whole work. */
const hasRole = ({ roles = [], title }: Position, align: TitleAligner): boolean =>
  roles.length > 0 || align({ title }).role !== null

/** What a seat takes of a person's time. */
function partsIn(position: Position, person: string): readonly Part[] {
  const isUnsaid = position.fte === undefined
  if (ACTING.test(position.title) || isPartInGroup(position)) return []
  const holders = holdersOf(position)
  const size = Math.min(1, position.fte ?? 1)
  const silent = holders.filter((one) => one.share === undefined && isPermanent(one)).length
  return holders
    .filter((one) => one.person === person && isPermanent(one))
    .filter(({ share }) => !(share === undefined && isUnsaid && MEMBERSHIP.test(position.title)))
    .map(({ share, from = '', until = LAST_DAY }) => ({
      seat: position.id,
      load: (share ?? 1 / silent) * size,
      said: share !== undefined || position.fte !== undefined,
      from,
      until,
    }))
}

/** Lists that know no acting holders say it in the title. */
const ACTING = /^(acting|interim|temporary|kommissarisch\w*|komm\.)(?=\s)|\b(acting|interim)\b\W*$/i

/** Sitting on a board or in a team beside one's work is no second working time, unless a share says so. */
const MEMBERSHIP =
  /^(?:(?:ordinary|board|committee|council|team|non-executive|independent) )*(?:members?|mitglied(?:er)?|beisitzer(?:in)?)\b|^non-executive director\b/i

const isPermanent = ({ kind = 'permanent' }: Holder): boolean => kind === 'permanent'

type Span = {
  readonly parts: readonly Part[]
  readonly load: number
  readonly from: string
  readonly until: string
}

/** The span of days in which the parts weigh most, if they weigh more than one for long enough. */
function heaviestSpan(parts: readonly Part[], handover: number): Span | undefined {
  let heaviest: Span | undefined
  for (const from of inOrder(new Set(parts.map((part) => part.from)))) {
    const during = parts.filter((part) => part.from <= from && part.until >= from)
    const until = inOrder(during.map((part) => part.until))[0] ?? LAST_DAY
    const loads = during.map(({ load }) => load).sort((a, b) => a - b)
    const load = loads.reduce((sum, one) => sum + one, 0)
    if (load <= Math.max(1, heaviest?.load ?? 0) + ROOM) continue
    if (lengthOf(from, until) <= handover) continue
    heaviest = { parts: during, load, from, until }
  }
  return heaviest
}

/** Days from one day to another; without end where one is open. */
function lengthOf(from: string, until: string): number {
  if (from === '' || until === LAST_DAY) return Number.POSITIVE_INFINITY
  return daysBetween(from, until)
}
