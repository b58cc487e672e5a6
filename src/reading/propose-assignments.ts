import type { Assignment } from '../model/assignment.ts'
import { type Model, related } from '../model/model.ts'
import { VERBS, type Verb } from '../model/verb.ts'
import { isDuty } from './find-unclear.ts'
import type { NamedResponsibility, Place, Reading, ReadPiece } from './reading.ts'

/** A part in a responsibility that a text gives its post, as an assignment to look at (A). */
export type ProposedAssignment = {
  readonly assignment: Assignment
  /** Where the sentence it rests on stands. */
  readonly place: Place
  /** The part the seat has in it already; null where it has none (A4). */
  readonly held: Verb | null
  /** Other seats that decide it or answer for it everywhere, where this one would as well (A5). */
  readonly also: readonly string[]
}

/** Longest sentence that is kept as evidence, in characters (A2). */
const LONGEST_EVIDENCE = 400

/** Verbs that are for one seat alone. */
const ALONE: readonly Verb[] = ['decides', 'answers-for']

/** How sure a part is, by the section of its sentence and whether words name the verb (A3). */
const CONFIDENCE = { duties: { named: 0.9, unnamed: 0.7 }, open: { named: 0.7, unnamed: 0.5 } }

/**
 * Assignments for a seat by what a text says of its duties, in the order of the text (A1 to A5). Of
 * use as proposals only: a sentence that was misread is as sure as one that was not.
 */
export function proposeAssignments(
  model: Model,
  position: string,
  { pieces }: Pick<Reading, 'pieces'>,
): readonly ProposedAssignment[] {
  const strongest = new Map<string, ReadPiece>()
  for (const piece of pieces.filter(isDuty)) {
    for (const { responsibility } of piece.responsibilities) {
      const before = strongest.get(responsibility)
      if (!before || rankOf(piece) < rankOf(before)) strongest.set(responsibility, piece)
    }
  }
  return Array.from(strongest, ([responsibility, piece]) => {
    const { start, end, verb, section, text } = piece
    const sure = section === 'duties' ? CONFIDENCE.duties : CONFIDENCE.open
    const assignment: Assignment = {
      position,
      verb: verbOf(piece),
      of: responsibility,
      origin: 'read',
      evidence: text.length > LONGEST_EVIDENCE ? `${text.slice(0, LONGEST_EVIDENCE)}…` : text,
      confidence: verb?.place ? sure.named : sure.unnamed,
    }
    return {
      assignment,
      place: { start, end },
      held: heldIn(model, position, responsibility),
      also: ALONE.includes(assignment.verb) ? othersWith(model, assignment) : [],
    }
  })
}

/** The verb a piece gives its responsibilities: a duty without one is carried out (M3). */
function verbOf({ verb }: Pick<ReadPiece, 'verb'>): Verb {
  return verb?.verb ?? 'carries-out'
}

/** Stronger verbs come first; among equals the one that words name. */
const rankOf = (piece: ReadPiece): number =>
  VERBS.indexOf(verbOf(piece)) * 2 + (piece.verb?.place ? 0 : 1)

/** The strongest part a seat has in a responsibility everywhere; null where it has none. */
function heldIn(
  model: Model,
  position: string,
  of: NamedResponsibility['responsibility'],
): Verb | null {
  const verbs = related(model, 'assignments-of-position', position).flatMap((id) => {
    const one = model.tables.assignments.get(id)
    return one?.of === of && isEverywhere(one) ? [one.verb] : []
  })
  return VERBS.find((verb) => verbs.includes(verb)) ?? null
}

function othersWith(model: Model, { position, verb, of }: Assignment): readonly string[] {
  const found = related(model, 'assignments-of-matter', of).flatMap((id) => {
    const one = model.tables.assignments.get(id)
    const isOther = one?.verb === verb && one.position !== position && isEverywhere(one)
    return isOther ? [one.position] : []
  })
  return [...new Set(found)].sort()
}

const isEverywhere = ({ scope = {} }: Assignment): boolean =>
  Object.values(scope).every((part) => part === undefined)
