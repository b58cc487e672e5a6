import { VERBS } from '../model/verb.ts'
import type { CueMatch } from './cue-index.ts'
import type { CueOwner } from './cue-owner.ts'
import type { Piece } from './piece.ts'
import type { Place, ReadPiece } from './reading.ts'

type Thing = CueMatch & { readonly id: string }

/** What one piece says: responsibilities, the strongest verb, stances (M2 to M4). */
export function readPiece(
  piece: Piece,
  matches: readonly CueMatch[],
  owners: readonly CueOwner[],
): ReadPiece {
  const things: Thing[] = []
  const stances: ReadPiece['stances'][number][] = []
  let verb: ReadPiece['verb'] = null
  for (const match of matches) {
    const owner = owners[match.owner]
    const { start, end } = match
    if (owner?.kind === 'responsibility') things.push({ ...match, id: owner.id })
    else if (owner?.kind === 'stance') stances.push({ stance: owner.stance, start, end })
    else if (owner?.kind === 'verb' && isStronger(owner.verb, verb)) {
      verb = { verb: owner.verb, place: { start, end } }
    }
  }
  if (piece.kind === 'heading') verb = null
  else if (verb === null && piece.section === 'duties') verb = { verb: 'carries-out', place: null }
  return { ...piece, responsibilities: namedBy(things), verb, stances }
}

const isStronger = (verb: (typeof VERBS)[number], than: ReadPiece['verb']): boolean =>
  than === null || VERBS.indexOf(verb) < VERBS.indexOf(than.verb)

/** Each responsibility once, by its longest phrase; phrases within longer ones say nothing. */
function namedBy(things: readonly Thing[]): ReadPiece['responsibilities'] {
  const best = new Map<string, Thing>()
  for (const thing of things) {
    if (things.some((other) => other.words > thing.words && isWithin(thing, other))) continue
    if ((best.get(thing.id)?.words ?? 0) < thing.words) best.set(thing.id, thing)
  }
  return Array.from(best.values(), ({ id, start, end }) => ({ responsibility: id, start, end }))
}

/** Says whether one place lies within another. */
export function isWithin(inner: Place, outer: Place): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}
