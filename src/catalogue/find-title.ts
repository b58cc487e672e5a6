import type { Catalogue } from './catalogue.ts'
import { ROLE_IDS, type RoleId } from './ids.ts'
import { distance, wordsOf } from './search-words.ts'
import type { Title } from './title.ts'

/** A title that comes near what was looked up. */
export type NearTitle = Title & {
  /** Letters by which it differs; 0 where the same words stand there in another order or number. */
  readonly distance: number
}

/** What a text may mean as a title. */
export type FoundTitle = {
  /** Readings of exactly this title, likeliest first. */
  readonly exact: readonly Title[]
  /** Other titles that come near, nearest first; at most five. */
  readonly near: readonly NearTitle[]
}

/** A role somebody means, or the ids of those that come nearest. */
export type FoundRole = {
  readonly role: RoleId | null
  readonly suggestions: readonly RoleId[]
}

/** Longest text that is looked up; anything longer is no title. */
const LONGEST_TITLE = 200
const MOST_NEAR = 5

/** Words that change the grade or the person, not the post. */
const DECORATION = new Set(
  'senior sr junior jr stellvertretender stellvertretende stellvertretend interim acting ad deputy assistant stv hauptamtlicher leitender leitende m w d f x gn div all genders mwd wmd'.split(
    ' ',
  ),
)

/** Small words that titles are written with and without. */
const SMALL_WORDS = new Set('of the and for der die das des und für fur & in im'.split(' '))

const KINDS = ['name', 'synonym', 'reading', 'near', 'false-friend'] as const

/**
 * Looks up a title as it stands on a card or in a posting, in either language. Case, hyphens,
 * umlauts, "of", gender forms and marks such as `(m/w/d)` make no difference; grades such as
 * `Senior` are left out where the title with them is not known. A false friend is among `exact`
 * with its note. Unknown titles give the nearest ones.
 */
export function findTitle(catalogue: Catalogue, text: string): FoundTitle {
  if (text.length > LONGEST_TITLE) return { exact: [], near: [] }
  const wanted = titleKeys(text)
  if (wanted.whole === '') return { exact: [], near: [] }
  const candidates = candidatesOf(catalogue)
  const sought = partsOf(wanted.bare)
  const whole = candidates.filter(({ keys }) => keys.whole === wanted.whole)
  const matches =
    whole.length > 0 ? whole : candidates.filter(({ keys }) => keys.bare === wanted.bare)
  const exact = matches
    .map(({ title }) => title)
    .sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind))
  const near = candidates
    .filter(({ title }) => !exact.includes(title))
    .flatMap(({ title, parts }): readonly NearTitle[] => {
      const apart = apartBy(sought, parts)
      return apart === null ? [] : [{ ...title, distance: apart }]
    })
    .sort((a, b) => a.distance - b.distance || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind))
  return { exact, near: distinctTitles(near).slice(0, MOST_NEAR) }
}

/**
 * The role somebody means by an id, an abbreviation, a name or a title that stands for one role,
 * in either language. A title with several meanings gives the likeliest; a false friend and a
 * merely similar title give no role, only suggestions.
 */
export function findRole(catalogue: Catalogue, text: string): FoundRole {
  const wanted = titleKeys(text.slice(0, LONGEST_TITLE))
  if (text.length > LONGEST_TITLE || wanted.whole === '') return { role: null, suggestions: [] }
  const names = ROLE_IDS.flatMap((id) => {
    const role = catalogue.roles.get(id)
    if (!role) return []
    const texts = [id, role.name.en, role.name.de, role.name.de.replace(/\(.*\)/, '')]
    if (role.abbreviation !== null) texts.push(role.abbreviation)
    return texts.map((name) => ({ id, key: titleKeys(name).whole }))
  })
  const named = names.find(({ key }) => key === wanted.whole)
  if (named) return { role: named.id, suggestions: [] }
  const { exact, near } = findTitle(catalogue, text)
  const likeliest = exact.find(({ kind }) => kind === 'name' || kind === 'synonym')
  const meant = likeliest ?? (exact[0]?.kind === 'reading' ? exact[0] : undefined)
  const role = meant?.means[0]
  if (role !== undefined) return { role, suggestions: [] }
  const nearRoles = names
    .map(({ id, key }) => ({ id, apart: apartBy(partsOf(wanted.whole), partsOf(key)) }))
    .filter(({ apart }) => apart !== null)
    .sort((a, b) => (a.apart ?? 0) - (b.apart ?? 0))
    .map(({ id }) => id)
  const fromTitles = [...exact, ...near].flatMap(({ means }) => means)
  return { role: null, suggestions: [...new Set([...nearRoles, ...fromTitles])].slice(0, 3) }
}

type Candidate = {
  readonly title: Title
  readonly keys: TitleKeys
  readonly parts: TitleParts
}

/** The titles of a catalogue made ready for comparison, once: it never changes. */
const prepared = new WeakMap<Catalogue, readonly Candidate[]>()

function candidatesOf(catalogue: Catalogue): readonly Candidate[] {
  const known = prepared.get(catalogue)
  if (known) return known
  const candidates = catalogue.data.titles.map((title): Candidate => {
    const keys = titleKeys(title.title)
    return { title, keys, parts: partsOf(keys.bare) }
  })
  prepared.set(catalogue, candidates)
  return candidates
}

type TitleKeys = { readonly whole: string; readonly bare: string }

/** A title's words for comparison: with everything, and without decoration. */
function titleKeys(text: string): TitleKeys {
  const marked = text.replace(
    /\(\s*(\p{L}\s*[/|,*]\s*)+\p{L}\s*\)|[:*_·]in(nen)?\b|\/-?in\b/giu,
    ' ',
  )
  const words = wordsOf(marked)
    .map(({ folded }) => ungendered(folded))
    .filter((word) => !SMALL_WORDS.has(word))
  const bare = words.filter((word) => !DECORATION.has(word))
  return { whole: words.join(' '), bare: (bare.length > 0 ? bare : words).join(' ') }
}

/** `leiterin` and `leiter`, `technischer` and `technische` are one title. */
function ungendered(folded: string): string {
  const male = folded.length > 6 ? folded.replace(/(er|or|nd|ekt|ef)in$/, '$1') : folded
  return male.replace(/(isch|lich|ig)e[rns]?$/, '$1').replace(/^direktor$/, 'director')
}

type TitleParts = {
  readonly text: string
  readonly words: readonly string[]
  /** The words in one order, whatever order they stand in. */
  readonly sorted: string
}

function partsOf(text: string): TitleParts {
  const words = text.split(' ')
  return { text, words, sorted: words.toSorted().join(' ') }
}

/** How far two titles are apart, or null where they have nothing to do with each other. */
function apartBy(wanted: TitleParts, other: TitleParts): number | null {
  if (wanted.sorted === other.sorted) return 0
  const shorter = Math.min(wanted.text.length, other.text.length)
  const limit = Math.max(1, Math.min(4, Math.floor(shorter / 4)))
  const letters = distance(wanted.text, other.text, limit)
  if (letters <= limit) return letters
  const left = new Set(wanted.words)
  const shared = other.words.filter((word) => left.has(word) && word !== 'it')
  if (shared.length === 0) return null
  const words = Math.max(left.size, other.words.length)
  return shared.length * 2 >= words ? limit + 1 + words - shared.length : null
}

/** One of each wording: readings of one title are told by looking it up. */
function distinctTitles(titles: readonly NearTitle[]): readonly NearTitle[] {
  const seen = new Set<string>()
  return titles.filter(({ title }) => {
    const key = title.toLowerCase()
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
