import type { Model } from '../model/model.ts'
import type { Verb } from '../model/verb.ts'
import { assignmentHandles } from './assignments-at.ts'
import { isStated } from './matter-duties.ts'
import { isLiveAt } from './seats.ts'

/** Verbs as bits of one number, so that several are compared at once. */
type VerbBits = number

/** A verb as a bit; a million are read, and texts of different length are told apart at once. */
function verbBit(verb: Verb): VerbBits {
  switch (verb) {
    case 'decides':
      return 1
    case 'answers-for':
      return 2
    case 'must-agree':
      return 4
    case 'recommends':
      return 8
    case 'gives-input':
      return 16
    case 'carries-out':
      return 32
    case 'supports':
      return 64
    case 'is-told':
      return 128
  }
}

/** Several verbs, each as its bit. */
export function verbBits(verbs: readonly Verb[]): VerbBits {
  let bits = 0
  for (const verb of verbs) bits |= verbBit(verb)
  return bits
}

/** The verbs that stand in the assignments of a matter. */
type MatterVerbs = {
  /** Those of live seats, be they only read. */
  readonly held: VerbBits
  /** Those that live seats are stated to have. */
  readonly stated: VerbBits
  /** Those that any seat is stated to have, whatever became of it. */
  readonly named: VerbBits
}

/** What has been read of the matters of one model. */
type ReadVerbs = {
  /** Holds for this model and those it came of by edits, but for the matters that stand apart. */
  readonly common: Map<string, MatterVerbs>
  /** Matters that edits touched; null where this model's have not been read. */
  readonly apart: Map<string, MatterVerbs | null>
}

const known = new WeakMap<Model, ReadVerbs>()

/** Which verbs stand in the assignments of a matter; read once for a model. */
export function verbsIn(model: Model, matter: string): MatterVerbs {
  const read = readOf(model)
  const isApart = read.apart.size > 0 && read.apart.has(matter)
  const verbs = (isApart ? read.apart : read.common).get(matter)
  if (verbs) return verbs
  const fresh = readVerbs(model, matter)
  ;(isApart ? read.apart : read.common).set(matter, fresh)
  return fresh
}

function readOf(model: Model): ReadVerbs {
  const read = known.get(model)
  if (read) return read
  const fresh: ReadVerbs = { common: new Map(), apart: new Map() }
  known.set(model, fresh)
  return fresh
}

/** After so many touched matters reading them all anew costs less than carrying them along. */
const MOST_APART = 500

/** Lets a model that edits made of another keep what was read there, but for the matters they touched. */
export function carryVerbs(before: Model, model: Model, touched: ReadonlySet<string>): void {
  const read = known.get(before)
  if (!read || known.has(model) || read.apart.size + touched.size > MOST_APART) return
  const apart = new Map(read.apart)
  for (const matter of touched) apart.set(matter, null)
  known.set(model, { common: read.common, apart })
}

function readVerbs(model: Model, matter: string): MatterVerbs {
  const { positions, assignments } = model.tables
  const handles = assignmentHandles(model, 'assignments-of-matter', matter)
  let held = 0
  let stated = 0
  let named = 0
  for (let i = 0; i < handles.length; i++) {
    const assignment = assignments.at(handles[i] as number)
    if (!assignment) continue
    const bit = verbBit(assignment.verb)
    const isSaid = isStated(assignment)
    if (isSaid) named |= bit
    // Another seat with the same verb tells nothing new.
    if ((held & bit) !== 0 && (!isSaid || (stated & bit) !== 0)) continue
    if (!isLiveAt(model, positions.ids.find(assignment.position))) continue
    held |= bit
    if (isSaid) stated |= bit
  }
  return { held, stated, named }
}
