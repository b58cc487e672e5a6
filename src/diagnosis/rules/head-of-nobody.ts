import { reportsOf } from '../../model/index/walks.ts'
import { type Model, related } from '../../model/model.ts'
import { isVacant } from '../../model/position.ts'
import { seatSubjects } from '../by-seats.ts'
import { wholeNumber } from '../option.ts'
import { isPool } from '../pools.ts'
import { defineRule } from '../rule.ts'
import { inOrder, liveReportsOf, namedSuperior } from '../seats.ts'
import { seatsByTitle } from '../seats-by-title.ts'
import { titleTest } from '../title-test.ts'

type Options = { readonly peers: number }

type Facts = {
  readonly superior: string
  readonly positions: readonly string[]
  /** How many seats beside them with such titles lead somebody. */
  readonly leading: number
}

/** Titles that promise people below; those of a staff post ("Director's Office") stand aside. */
const HEAD =
  /^(head|director|leiter(in)?|leitung|manager(in)?|vp|vice president)\b|\b(abteilungs|bereichs|team|gruppen)leit(er|erin|ung)\b/i

const isHead = titleTest(HEAD)

/** A rank without anything that is led is a grade, which one may have without a team. */
const RANK_ALONE =
  /^(head|director( general)?|leiter(in)?|leitung|manager(in)?|vp|vice president)\W*$/i

/** At most one in so many may lead nobody: where more do, the document hardly shows who is led. */
const ONE_IN = 4

/**
 * A seat is called head or director and nobody stands below it, though the seats beside it, under the same
 * superior and so called, lead somebody. What is missing from the document is not missing from the
 * organisation: so it is told only where nearly all the peers are shown with theirs. A seat of the very
 * title of a peer that leads is its double (entered twice, shared, handed over), and its team is that
 * peer's. A seat that nobody holds has its team still to come, and the vacancy is what to know; seats below that are vacant or
 * planned are a team all the same, and a pool is no head.
 *
 * The spot is the superior.
 */
export const headOfNobody = defineRule<Facts, Options>({
  id: 'head-of-nobody',
  category: 'titles',
  severity: 'low',
  since: '0.1.0',
  sources: [{ claim: 's3-104' }, { claim: 's3-061' }, { claim: 's4-037' }],
  options: {
    peers: wholeNumber(
      4,
      { least: 2, most: 100, unit: 'seats' },
      {
        en: 'How many peers with such titles have to lead somebody.',
        de: 'Wie viele gleichgestellte Sitze mit solchen Titeln jemanden führen müssen.',
      },
    ),
  },
  reads: {
    positions: (id, { model }, before) => [...around(model, id), ...around(before, id)],
    reports: (id, { model }) => [id, ...namedSuperior(model, id)],
    'groups-of-position': (id, { model }) => namedSuperior(model, id),
    people: () => [],
  },
  // Seats without a holder mean something only where holders are entered at all.
  regime: ({ model }) => (entersHolders(model) ? 'people' : 'no people'),
  *spots(context) {
    for (const [title, seats] of seatsByTitle(context)) {
      if (!isHead(title)) continue
      for (const { 'reports-to': superior } of seats) if (superior !== undefined) yield superior
    }
  },
  find({ model, options }, spot) {
    if (!model.tables.positions.has(spot)) return []
    const heads = liveReportsOf(model, spot).filter(({ title }) => isHead(title))
    if (heads.length <= options.peers) return []
    const alone = heads.filter(({ id }) => !hasTeam(model, id))
    const leading = heads.length - alone.length
    if (leading < options.peers || alone.length * ONE_IN > heads.length) return []
    const waits = entersHolders(model)
    const withTeam = new Set(
      heads.filter((seat) => !alone.includes(seat)).map(({ title }) => foldTitle(title)),
    )
    const held = alone.filter((seat) => {
      if (isPool(seat) || RANK_ALONE.test(seat.title) || (waits && isVacant(seat))) return false
      return !withTeam.has(foldTitle(seat.title))
    })
    const positions = inOrder(held.map(({ id }) => id))
    const [first] = positions
    if (first === undefined) return []
    return [
      {
        message: 'alone',
        subjects: seatSubjects(positions),
        facts: { superior: spot, positions, leading },
        place: { kind: 'positions', id: first, field: 'title' },
      },
    ]
  },
  name: { en: 'Head of nobody', de: 'Leitung ohne Geführte' },
  sentences: {
    en: {
      alone: {
        what: 'Nobody stands below {seats}; under {superior}, {leading} other seats so called lead somebody.',
        why: 'A title that promises a team brings tasks for a team. Or the team is missing here, and with it whoever should be asked.',
        todo: 'Enter who is led there; else choose a title that tells of the work and not of a team.',
      },
    },
    de: {
      alone: {
        what: 'Unter {seats} steht niemand; bei {superior} führen {leading} andere so genannte Sitze jemanden.',
        why: 'Ein Titel, der ein Team verspricht, bringt Aufgaben für ein Team. Oder das Team fehlt hier, und damit alle, die zu fragen wären.',
        todo: 'Eintragen, wer dort geführt wird; sonst einen Titel wählen, der von der Arbeit statt von einem Team spricht.',
      },
    },
  },
  words: ({ superior, positions, leading }, say) => ({
    seats: say.seats(positions),
    superior: say.seat(superior),
    leading: say.number(leading),
  }),
})

/** Whether staff groups, or seats that are not gone, stand below a seat: vacant or planned ones too. */
function hasTeam(model: Model, id: string): boolean {
  const { groups, positions } = model.tables
  if (groups.size > 0 && related(model, 'groups-of-position', id).length > 0) return true
  const handle = positions.ids.find(id)
  return reportsOf(model, handle).some(
    (one) => one !== handle && positions.at(one)?.state !== 'eliminated',
  )
}

/** Titles compared without case, blanks and punctuation. */
const foldTitle = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const entersHolders = ({ tables }: Model): boolean => tables.people.size > 0

/** A seat, its superior and that one's: where its coming, going or title may be told. */
function around(model: Model, id: string): readonly string[] {
  const above = namedSuperior(model, id)
  return [id, ...above, ...above.flatMap((one) => namedSuperior(model, one))]
}
