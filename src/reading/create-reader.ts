import type { Catalogue } from '../catalogue/catalogue.ts'
import { createTitleAligner } from '../profile/align-title.ts'
import { creditWeights, readRole, type Weighed } from './class-scores.ts'
import { LEADING_BEFORE } from './class-shares.ts'
import { findElsewhere, findOmitted } from './compare-with-role.ts'
import { createCueIndex } from './cue-index.ts'
import { cueOwners } from './cue-owner.ts'
import { cutPieces } from './cut-pieces.ts'
import { findUnclear } from './find-unclear.ts'
import { isWithin, readPiece } from './read-piece.ts'
import { readTitle, type TitleFound } from './read-title.ts'
import type { Place, Reading, ReadingProblem, ReadPiece, RoleReading } from './reading.ts'
import { isLeaderClass } from './role-class.ts'
import { roleCredits } from './role-credits.ts'
import type { RoleCueSet } from './role-cues.ts'
import { countOf, weighCues, weighResponsibilities } from './weigh-cues.ts'

/** Longest text that is read, in characters (R1). */
export const LONGEST_TEXT = 400_000
/** From this length on a text must have letters. */
const LENGTH_TO_JUDGE = 40
const LEAST_LETTERS = 0.03
/** How much of a text is looked at to judge whether it has words. */
const BEGINNING = 20_000
/** As many mentions of its own title as a text may have. */
const MOST_TITLED = 50

/** What a reader may be told beside the text: the title as advertised. */
export type ReadOptions = { readonly title?: string }

/** A text read, or why not. */
export type ReadResult =
  | { readonly ok: true; readonly reading: Reading }
  | { readonly ok: false; readonly problem: ReadingProblem }

/** Reads texts; SPEC.md says how. */
export type Reader = (text: string, options?: ReadOptions) => ReadResult

/**
 * Prepares the cues of a catalogue once. `without` leaves sets of role cues out, so that what each
 * brings can be measured; `leadingBefore` is what being a leader has before anything is read (D4).
 */
export function createReader(
  catalogue: Catalogue,
  without: readonly RoleCueSet[] = [],
  leadingBefore: number = LEADING_BEFORE,
): Reader {
  const owners = cueOwners(catalogue, without)
  const index = createCueIndex(owners)
  const credits = roleCredits(catalogue)
  const align = createTitleAligner(catalogue)
  return (text, { title: given } = {}) => {
    const problem = problemOf(text)
    if (problem) return { ok: false, problem }
    const { language, pieces: cut } = cutPieces(text)
    const title = readTitle(align, given, cut)
    const titled = title === null ? [] : placesOf(text, title.title)
    const matched = cut.map((piece) => {
      const matches = index.find(index.words(piece.text, piece.start))
      if (titled.length === 0) return { piece, matches }
      const own = matches.filter((match) => !titled.some((place) => isWithin(match, place)))
      return { piece, matches: own }
    })
    const pieces = matched.map(({ piece, matches }) => readPiece(piece, matches, owners))
    const named = weighResponsibilities(pieces)
    const credited = Array.from(named).flatMap(([id, strength]) => {
      const known = credits.get(id)
      return known ? [{ credits: known, strength }] : []
    })
    const byDuties: Weighed = {
      ...{ code: 'responsibilities', id: '', places: [], from: [] },
      gives: creditWeights(credited),
      ...{ strength: 1, leads: 0 },
    }
    const weighed = [...weighCues(matched, owners), byDuties]
    const role = readRole(weighed, leadingBefore)
    const leader = leaderOf(role)
    const reading: Reading = {
      language,
      pieces,
      role,
      withTitle: title?.weighed ? readRole([...weighed, title.weighed], leadingBefore) : null,
      title: title === null ? null : titleBeside(title, role),
      stances: countStances(pieces),
      omitted: leader === null ? [] : findOmitted(catalogue, leader, new Set(named.keys())),
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
  const beginning = text.slice(0, BEGINNING)
  const isLong = beginning.length >= LENGTH_TO_JUDGE
  const isWordless = !hasLetters(beginning, isLong ? beginning.length * LEAST_LETTERS : 1)
  return isWordless ? { code: 'no-words' } : null
}

/** Says whether a text has so many letters, without looking further than it must. */
function hasLetters(text: string, least: number): boolean {
  let letters = 0
  for (let at = 0; at < text.length && letters < least; at++) {
    const code = text.charCodeAt(at)
    const isLatin = (code | 32) >= 97 && (code | 32) <= 122
    if (isLatin || (code > 127 && /\p{L}/u.test(text.charAt(at)))) letters++
  }
  return letters >= least
}

function countStances(pieces: readonly ReadPiece[]): Reading['stances'] {
  const counts = { inward: 0, outward: 0, strategic: 0, operational: 0 }
  for (const piece of pieces) {
    if (countOf(piece) === 1) for (const { stance } of piece.stances) counts[stance]++
  }
  return counts
}

const leaderOf = ({ verdict }: RoleReading) =>
  verdict !== 'cannot-tell' && isLeaderClass(verdict) ? verdict : null

function titleBeside(
  { title, role, near }: TitleFound,
  { verdict }: RoleReading,
): Reading['title'] {
  const agrees = role === null || verdict === 'cannot-tell' ? null : role === verdict
  return { title, role, near, agrees }
}

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
