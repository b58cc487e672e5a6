import { strengthOf, type Weighed } from './class-scores.ts'
import type { CueMatch } from './cue-index.ts'
import type { CueOwner } from './cue-owner.ts'
import type { Piece, Section } from './piece.ts'
import type { Place, ReadPiece } from './reading.ts'
import type { RoleCue } from './role-cue.ts'

/** A group named more often in one piece counts as often as this. */
const MOST_IN_A_PIECE = 3

/** How much a piece counts by its section (S4). */
const COUNTS: Readonly<Record<Section, number>> = {
  duties: 1,
  open: 1,
  requirements: 0.33,
  benefits: 0,
  about: 0,
}

/** How much a piece counts; a heading never does (D6). */
export function countOf({ kind, section }: Pick<Piece, 'kind' | 'section'>): number {
  return kind === 'heading' ? 0 : COUNTS[section]
}

/** How many pieces of a text count, those of less weight in part. */
const sizeOf = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, piece) => sum + countOf(piece), 0)

/** A piece with the phrases found in it. */
export type MatchedPiece = { readonly piece: Piece; readonly matches: readonly CueMatch[] }

/** The groups of role cues found, with what each gives to the classes (D2). */
export function weighCues(
  matched: readonly MatchedPiece[],
  owners: readonly CueOwner[],
): readonly Weighed[] {
  const found = new Map<RoleCue, { count: number; places: Place[] }>()
  for (const { piece, matches } of matched) {
    const counts = countOf(piece)
    if (counts === 0) continue
    const inPiece = new Map<RoleCue, Set<number>>()
    for (const { owner, start, end } of matches) {
      const known = owners[owner]
      if (known?.kind !== 'role') continue
      const sum = found.get(known.cue) ?? { count: 0, places: [] }
      found.set(known.cue, sum)
      sum.places.push({ start, end })
      const starts = inPiece.get(known.cue) ?? new Set()
      inPiece.set(known.cue, starts)
      if (!starts.has(start) && starts.size < MOST_IN_A_PIECE) sum.count += counts
      starts.add(start)
    }
  }
  const size = sizeOf(matched.map(({ piece }) => piece))
  return Array.from(found, ([cue, { count, places }]) => ({
    ...{ code: 'cue', id: cue.id, places, from: cue.from },
    ...{ gives: cue.for, leads: cue.leads ?? 0 },
    strength: cue.isSaidOnce === true ? 1 : strengthOf(count, size),
  }))
}

/** The responsibilities that duties name, each with how strongly (D3). */
export function weighResponsibilities(pieces: readonly ReadPiece[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const piece of pieces) {
    if (countOf(piece) < 1) continue
    for (const { responsibility } of piece.responsibilities) {
      counts.set(responsibility, (counts.get(responsibility) ?? 0) + 1)
    }
  }
  const size = sizeOf(pieces)
  return new Map(Array.from(counts, ([id, count]) => [id, strengthOf(count, size)]))
}
