import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Verb } from '../model/verb.ts'
import { VERBS } from '../model/verb.ts'
import { createTitleAligner } from '../profile/align-title.ts'
import { creditWeights, readRole, strengthOf, type Weighed } from './class-scores.ts'
import { findElsewhere, findOmitted } from './compare-with-role.ts'
import { type CueMatch, createCueIndex, type Phrases } from './cue-index.ts'
import { cutPieces } from './cut-pieces.ts'
import { findUnclear } from './find-unclear.ts'
import type { Piece, Section } from './piece.ts'
import { languageOf } from './piece-language.ts'
import { readTitle, type TitleFound } from './read-title.ts'
import type { Place, Reading, ReadingProblem, ReadPiece, RoleReading } from './reading.ts'
import { RESPONSIBILITY_CUES } from './responsibility-cues.ts'
import { isLeaderClass, type RoleClass } from './role-class.ts'
import { roleCredits } from './role-credits.ts'
import type { RoleCue } from './role-cue.ts'
import { ROLE_CUE_SETS, type RoleCueSet } from './role-cues.ts'
import { STANCE_CUES, type Stance } from './stance-cues.ts'
import { VERB_CUES } from './verb-cues.ts'

/** Longest text that is read, in characters (R1). */
export const LONGEST_TEXT = 400_000
/** From this length on a text must have letters. */
const LENGTH_TO_JUDGE = 40
const LEAST_LETTERS = 0.03

/** As many mentions of its own title as a text may have. */
const MOST_TITLED = 50

/** A group named more often in one piece counts as often as this. */
const MOST_IN_A_PIECE = 3

/** S4: how much a piece counts by its section. */
const COUNTS: Readonly<Record<Section, number>> = {
  duties: 1,
  open: 1,
  requirements: 0.33,
  benefits: 0,
  about: 0,
}

/** What a reader may be told: the title as advertised; which sets of cues to leave out (to measure). */
export type ReadOptions = { readonly title?: string }

/** A text read, or why not. */
export type ReadResult =
  | { readonly ok: true; readonly reading: Reading }
  | { readonly ok: false; readonly problem: ReadingProblem }

/** Reads texts; SPEC.md says how. */
export type Reader = (text: string, options?: ReadOptions) => ReadResult

type Owner = Phrases &
  (
    | { readonly kind: 'role'; readonly cue: RoleCue }
    | { readonly kind: 'responsibility'; readonly id: string }
    | { readonly kind: 'verb'; readonly verb: Verb }
    | { readonly kind: 'stance'; readonly stance: Stance }
  )

/**
 * Prepares the cues of a catalogue once. `without` leaves sets of role cues out, so that what each
 * brings can be measured.
 */
export function createReader(catalogue: Catalogue, without: readonly RoleCueSet[] = []): Reader {
  const owners = ownersOf(catalogue, without)
  const index = createCueIndex(owners)
  const credits = roleCredits(catalogue)
  const align = createTitleAligner(catalogue)
  return (text, { title: given } = {}) => {
    const problem = problemOf(text)
    if (problem) return { ok: false, problem }
    const cut = cutPieces(text)
    const title = readTitle(align, given, cut)
    const titled = title === null ? [] : placesOf(text, title.title)
    const inPieces = cut.map((piece) => ({
      piece,
      matches: index
        .find(index.words(piece.text, piece.start))
        .filter((match) => !titled.some((place) => isWithin(match, place))),
    }))
    const pieces = inPieces.map(({ piece, matches }) => readPiece(piece, matches, owners))
    const found = countResponsibilities(pieces).flatMap(([id, strength]) => {
      const credited = credits.get(id)
      return credited ? [{ credits: credited, strength }] : []
    })
    const cues = weighCues(inPieces, owners)
    const byDuties: Weighed = {
      ...{ code: 'responsibilities', id: '', places: [], from: [] },
      gives: creditWeights(found),
    }
    const weighed = found.length > 0 ? [...cues, byDuties] : cues
    const role = readRole(weighed)
    const leader = leaderOf(role)
    const named = new Set(countResponsibilities(pieces).map(([id]) => id))
    const reading: Reading = {
      language: languageOf(text.slice(0, 20_000)) ?? 'en',
      pieces,
      role,
      withTitle: title?.weighed ? readRole([...weighed, title.weighed]) : null,
      title: title === null ? null : titleBeside(title, role),
      stances: countStances(pieces),
      omitted: leader === null ? [] : findOmitted(catalogue, leader, named),
      elsewhere: leader === null ? [] : findElsewhere(catalogue, leader, pieces),
      unclear: findUnclear(pieces),
      measuredAgainst: leader,
    }
    return { ok: true, reading }
  }
}

function problemOf(text: string): ReadingProblem | null {
  if (text.length > LONGEST_TEXT) {
    return { code: 'text-too-long', length: text.length, limit: LONGEST_TEXT }
  }
  if (text.trim() === '') return { code: 'empty-text' }
  const letters = text.slice(0, 4000).match(/\p{L}/gu)?.length ?? 0
  const judged = Math.min(text.length, 4000)
  const isWordless =
    letters === 0 || (judged >= LENGTH_TO_JUDGE && letters < judged * LEAST_LETTERS)
  return isWordless ? { code: 'no-words' } : null
}

function ownersOf(catalogue: Catalogue, without: readonly RoleCueSet[]): readonly Owner[] {
  const sets = Object.entries(ROLE_CUE_SETS).filter(([id]) => !without.some((one) => one === id))
  const roles = sets.flatMap(([, cues]) => cues as readonly RoleCue[])
  const own = new Map(RESPONSIBILITY_CUES.map((cue) => [cue.of, cue]))
  return [
    ...roles.map((cue): Owner => ({ kind: 'role', cue, en: cue.en, de: cue.de })),
    ...[...catalogue.responsibilities.values()].map(({ id, name, terms }): Owner => {
      const more = own.get(id)
      const en = [name.en, ...terms.en, more?.en ?? ''].join(', ')
      return {
        kind: 'responsibility',
        id,
        en,
        de: [name.de, ...terms.de, more?.de ?? ''].join(', '),
      }
    }),
    ...VERB_CUES.map((cue): Owner => ({ kind: 'verb', ...cue })),
    ...STANCE_CUES.map(({ stance, en, de }): Owner => ({ kind: 'stance', stance, en, de })),
  ]
}

function readPiece(
  piece: Piece,
  matches: readonly CueMatch[],
  owners: readonly Owner[],
): ReadPiece {
  const things = matches.flatMap((match) => {
    const owner = owners[match.owner]
    return owner?.kind === 'responsibility' ? [{ ...match, id: owner.id }] : []
  })
  const best = new Map<string, (typeof things)[number]>()
  for (const thing of things) {
    if (things.some((other) => other.words > thing.words && isWithin(thing, other))) continue
    if ((best.get(thing.id)?.words ?? 0) < thing.words) best.set(thing.id, thing)
  }
  return {
    ...piece,
    responsibilities: [...best.values()].map(({ id, start, end }) => ({
      responsibility: id,
      start,
      end,
    })),
    verb: verbOf(piece, matches, owners),
    stances: matches.flatMap(({ owner, start, end }) => {
      const known = owners[owner]
      return known?.kind === 'stance' ? [{ stance: known.stance, start, end }] : []
    }),
  }
}

function verbOf(
  piece: Piece,
  matches: readonly CueMatch[],
  owners: readonly Owner[],
): ReadPiece['verb'] {
  if (piece.kind === 'heading') return null
  const verbs = matches.flatMap(({ owner, start, end }) => {
    const known = owners[owner]
    return known?.kind === 'verb' ? [{ verb: known.verb, place: { start, end } }] : []
  })
  const [strongest] = verbs.sort((a, b) => VERBS.indexOf(a.verb) - VERBS.indexOf(b.verb))
  return strongest ?? (piece.section === 'duties' ? { verb: 'carries-out', place: null } : null)
}

function weighCues(
  inPieces: readonly { readonly piece: Piece; readonly matches: readonly CueMatch[] }[],
  owners: readonly Owner[],
): readonly Weighed[] {
  const found = new Map<RoleCue, { count: number; places: Place[] }>()
  for (const { piece, matches } of inPieces) {
    const counts = piece.kind === 'heading' ? 0 : COUNTS[piece.section]
    if (counts === 0) continue
    const words = new Map<RoleCue, Set<number>>()
    for (const { owner, start, end } of matches) {
      const known = owners[owner]
      if (known?.kind !== 'role') continue
      const so = found.get(known.cue) ?? { count: 0, places: [] }
      found.set(known.cue, so)
      so.places.push({ start, end })
      const places = words.get(known.cue) ?? new Set()
      words.set(known.cue, places)
      if (!places.has(start) && places.size < MOST_IN_A_PIECE) so.count += counts
      places.add(start)
    }
  }
  const size = sizeOf(inPieces.map(({ piece }) => piece))
  return Array.from(found, ([cue, { count, places }]) => ({
    ...{ code: 'cue', id: cue.id, places, from: cue.from },
    gives: Object.fromEntries(
      Object.entries(cue.for).map(([role, weight]) => [role, weight * strengthOf(count, size)]),
    ),
  }))
}

function countResponsibilities(
  pieces: readonly ReadPiece[],
): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>()
  for (const { kind, section, responsibilities } of pieces) {
    const counted = kind === 'heading' ? 0 : COUNTS[section]
    if (counted < 1) continue
    for (const { responsibility } of responsibilities) {
      counts.set(responsibility, (counts.get(responsibility) ?? 0) + counted)
    }
  }
  const size = sizeOf(pieces)
  return Array.from(counts, ([id, count]) => [id, strengthOf(count, size)])
}

/** How many pieces of a text count, those of less weight in part. */
const sizeOf = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, { kind, section }) => sum + (kind === 'heading' ? 0 : COUNTS[section]), 0)

function countStances(pieces: readonly ReadPiece[]): Reading['stances'] {
  const counts = { inward: 0, outward: 0, strategic: 0, operational: 0 }
  for (const { section, stances } of pieces) {
    if (COUNTS[section] === 1) for (const { stance } of stances) counts[stance]++
  }
  return counts
}

const leaderOf = ({ verdict }: RoleReading) =>
  verdict !== 'cannot-tell' && isLeaderClass(verdict) ? verdict : null

function titleBeside({ title, role, near }: TitleFound, read: RoleReading): Reading['title'] {
  const { verdict } = read
  const agrees = role === null || verdict === 'cannot-tell' ? null : sameClass(role, verdict)
  return { title, role, near, agrees }
}

const sameClass = (a: RoleClass, b: RoleClass): boolean => a === b

const isWithin = (inner: Place, outer: Place): boolean =>
  inner.start >= outer.start && inner.end <= outer.end

/** Everywhere a title stands in the text: its words there say nothing about the duties (D6). */
function placesOf(text: string, title: string): readonly Place[] {
  const places: Place[] = []
  if (title.trim() === '') return places
  for (
    let at = text.indexOf(title);
    at !== -1 && places.length < MOST_TITLED;
    at = text.indexOf(title, at + title.length)
  ) {
    places.push({ start: at, end: at + title.length })
  }
  return places
}
