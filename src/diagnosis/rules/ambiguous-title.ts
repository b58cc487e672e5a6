import type { Catalogue } from '../../catalogue/catalogue.ts'
import { isLeaderId, type LeaderId } from '../../catalogue/ids.ts'
import type { Title } from '../../catalogue/title.ts'
import type { Position } from '../../model/position.ts'
import { seatSubjects } from '../by-seats.ts'
import { byCodeUnits } from '../code-unit-order.ts'
import { defineRule, type RuleContext } from '../rule.ts'
import { inOrder, isLive } from '../seats.ts'
import { seatsByTitle } from '../seats-by-title.ts'

type Facts = {
  readonly title: string
  readonly positions: readonly string[]
  /** The roles the title can mean. */
  readonly roles: readonly string[]
  /** Whether it is a post outside technology elsewhere. */
  readonly elsewhere: boolean
}

type Reading = Pick<Facts, 'roles' | 'elsewhere'> & {
  /** What each of the roles is called beside this title. */
  readonly calledElse: readonly (readonly [role: LeaderId, called: RegExp])[]
}

/**
 * A title that can mean several things, and no word in the document of which it is: the catalogue knows
 * it under several readings and no name, or as a rare title that is taken for another. Suggested roles
 * rest on the title alone and settle nothing; a description that calls the seat by the name of one of the
 * roles does.
 *
 * The spot is the title in small letters: seats of one title are one finding.
 */
export const ambiguousTitle = defineRule<Facts, object>({
  id: 'ambiguous-title',
  category: 'titles',
  severity: 'low',
  since: '0.1.0',
  sources: [{ claim: 's3-029' }, { claim: 's3-002' }, { claim: 's0-002' }],
  options: {},
  reads: {
    positions: (id, { model }, before) =>
      [model, before].flatMap(({ tables }) => {
        const seat = tables.positions.get(id)
        return seat ? [wordOf(seat)] : []
      }),
  },
  *spots(context) {
    yield* ambiguousSeats(context).keys()
  },
  find(context, spot) {
    const reading = readingsIn(context).get(spot)
    if (!reading) return []
    const seats = (ambiguousSeats(context).get(spot) ?? []).filter(
      (seat) => isLive(seat) && !isSaid(seat) && !isCalled(seat, reading),
    )
    const positions = inOrder(seats.map(({ id }) => id))
    const [first] = positions
    if (first === undefined) return []
    const title = seats.map((seat) => seat.title.trim()).sort(byCodeUnits)[0] ?? spot
    return [
      {
        message: reading.roles.length > 1 ? 'several' : 'rare',
        subjects: seatSubjects(positions),
        facts: { title, positions, roles: reading.roles, elsewhere: reading.elsewhere },
        place: { kind: 'positions', id: first, field: 'roles' },
      },
    ]
  },
  name: { en: 'Ambiguous title', de: 'Mehrdeutiger Titel' },
  sentences: {
    en: {
      several: {
        what: 'The title “{title}” ({seats}) can mean {roles}{elsewhere}; the document does not say which.',
        why: 'Applicants, suppliers and new colleagues each read into it what they know from elsewhere.',
        todo: 'Say the role under roles, with what it rests on; better still, put into the title what is led.',
      },
      rare: {
        what: 'The title “{title}” ({seats}) names the role {roles} and is often taken for another{elsewhere}; the document does not say that it is meant.',
        why: 'The sources warn that the title is mistaken for that of the CTO, and tell of the two in part the same.',
        todo: 'Say the role under roles, with what it rests on, or choose a title that needs no explanation.',
      },
    },
    de: {
      several: {
        what: 'Der Titel „{title}“ ({seats}) kann {roles} bedeuten{elsewhere}; was gilt, sagt das Dokument nicht.',
        why: 'Bewerbende, Lieferanten und neue Kollegen lesen jeweils hinein, was sie von anderswo kennen.',
        todo: 'Die Rolle unter roles angeben, mit Beleg; besser noch in den Titel setzen, was geleitet wird.',
      },
      rare: {
        what: 'Der Titel „{title}“ ({seats}) nennt die Rolle {roles} und wird oft verwechselt{elsewhere}; dass sie gemeint ist, sagt das Dokument nicht.',
        why: 'Die Quellen warnen, dass der Titel mit dem des CTO verwechselt wird, und erzählen von beiden zum Teil dasselbe.',
        todo: 'Die Rolle unter roles angeben, mit Beleg, oder einen Titel wählen, der keiner Erklärung bedarf.',
      },
    },
  },
  words: ({ title, positions, roles, elsewhere }, say) => ({
    title,
    seats: say.seats(positions),
    roles: say.roles(roles),
    elsewhere: elsewhere
      ? say.pick({
          en: ', and a post outside technology elsewhere',
          de: ', anderswo auch einen Posten außerhalb der Technik',
        })
      : '',
  }),
})

const wordOf = ({ title }: Pick<Position, 'title'>): string => title.trim().toLowerCase()

/** Whether the document says which role it is: one that does not rest on the title alone. */
const isSaid = ({ roles = [] }: Position): boolean =>
  roles.some((role) => typeof role === 'string' || role.origin !== 'suggested')

/** Whether the description calls the seat by another name of just one of the roles. */
function isCalled({ description = '' }: Position, { calledElse }: Reading): boolean {
  if (description === '') return false
  return calledElse.filter(([, called]) => called.test(description)).length === 1
}

/** The titles of the catalogue that can mean several things, by their words in small letters. */
function readingsIn({ catalogue, remember }: RuleContext): ReadonlyMap<string, Reading> {
  return remember(catalogue, 'ambiguous titles', () => {
    const names = namesOfLeaders(catalogue)
    const byWord = new Map<string, Title[]>()
    for (const title of catalogue.data.titles) {
      const word = title.title.toLowerCase()
      byWord.set(word, [...(byWord.get(word) ?? []), title])
    }
    const found = new Map<string, Reading>()
    for (const [word, titles] of byWord) {
      const roles = [...new Set(titles.flatMap(({ means }) => means))]
      if (roles.length === 0 || !roles.every(isLeaderId)) continue
      const named = titles.some(({ kind }) => kind === 'name' || kind === 'synonym')
      const read = titles.filter(({ kind }) => kind === 'reading')
      const several = !named && read.length > 0 && (roles.length > 1 || titles.length > 1)
      if (several || isMistaken(titles)) {
        found.set(word, {
          roles,
          elsewhere: titles.some(({ means }) => means.length === 0),
          calledElse: roles.map((role) => [role, calledBy(names.get(role) ?? [], word)]),
        })
      }
    }
    return found
  })
}

/** What each leader is called in the catalogue: names, synonyms and abbreviations that mean no other. */
function namesOfLeaders({ data }: Catalogue): ReadonlyMap<LeaderId, readonly string[]> {
  const names = new Map<LeaderId, string[]>()
  for (const { title, kind, means } of data.titles) {
    const [role, another] = means
    if ((kind !== 'name' && kind !== 'synonym') || another !== undefined) continue
    if (role !== undefined && isLeaderId(role)) names.set(role, [...(names.get(role) ?? []), title])
  }
  return names
}

/** Finds one of the names but the title itself; abbreviations count in capitals alone. */
function calledBy(names: readonly string[], word: string): RegExp {
  const others = names.filter((name) => name.toLowerCase() !== word)
  const all = others.map((name) => name.replace(/[^\p{L}\p{N} -]/gu, '.?'))
  return all.length === 0 ? /(?!)/ : new RegExp(`\\b(${all.join('|')})\\b`)
}

/** The role of which the sources say that its own title is taken for another's (s3-029). */
const MISTAKEN: LeaderId = 'ctd'

/** Whether a title is the whole name of that role; its abbreviation has readings of its own. */
function isMistaken([title, ...others]: readonly Title[]): boolean {
  return others.length === 0 && title?.kind === 'name' && title.means.includes(MISTAKEN)
}

/** The seats with ambiguous titles, by title in small letters. */
function ambiguousSeats(context: RuleContext): ReadonlyMap<string, readonly Position[]> {
  return context.once('seats by ambiguous title', () => {
    const readings = readingsIn(context)
    const found = new Map<string, readonly Position[]>()
    for (const [title, seats] of seatsByTitle(context)) {
      const word = wordOf({ title })
      if (readings.has(word)) found.set(word, [...(found.get(word) ?? []), ...seats])
    }
    return found
  })
}
