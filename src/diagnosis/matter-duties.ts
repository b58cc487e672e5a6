import type { Assignment } from '../model/assignment.ts'
import { POSITION_FLAGS } from '../model/index/position-flags.ts'
import type { Model } from '../model/model.ts'
import type { Position } from '../model/position.ts'
import type { Verb } from '../model/verb.ts'
import { groupDuties, type ScopeGroup } from './scope-groups.ts'
import type { Scope } from './scopes.ts'
import { type VerbBits, verbBit } from './verb-bits.ts'

/** What a live seat has to do with a responsibility or an owned thing: the matter. */
export type Duty = {
  readonly seat: Position
  /** The handle of the seat: comparing numbers is cheaper than comparing ids. */
  readonly handle: number
  readonly verb: Verb
  readonly scope: Scope
  readonly assignment: Assignment
}

const EVERYWHERE: Scope = {}
const NONE: readonly never[] = Object.freeze([])
const NO_HANDLES = new Int32Array(0)

/**
 * Whether somebody says it of the organisation. What was only read in a text keeps a rule from missing
 * something, and is nothing to conclude from (D6).
 */
export const isStated = ({ origin }: Assignment): boolean => origin !== 'read'

/** The verbs that stand in the assignments of a matter. */
export type MatterVerbs = {
  /** Those of live seats, be they only read. */
  readonly held: VerbBits
  /** Those that live seats are stated to have. */
  readonly stated: VerbBits
  /** Those that any seat is stated to have, whatever became of it. */
  readonly named: VerbBits
}

/**
 * All that assignments say of one matter, read in one pass for all rules: most of them see at a glance
 * that there is nothing to look for. Duties stand in the document's order: sort what is made of them.
 */
export class MatterDuties {
  /** The stated duties of live seats; those that are gone, planned or in no list have none (A2). */
  readonly stated: readonly Duty[]
  readonly answering: readonly Duty[]
  readonly deciding: readonly Duty[]
  readonly agreeing: readonly Duty[]
  readonly verbs: MatterVerbs
  #answeringGroups: readonly ScopeGroup[] | undefined
  #decidingGroups: readonly ScopeGroup[] | undefined

  constructor(model: Model, handles: Int32Array) {
    const { positions, assignments } = model.tables
    const { flags } = model.index.tree
    const duties: Duty[] = []
    let answering: Duty[] | undefined
    let deciding: Duty[] | undefined
    let agreeing: Duty[] | undefined
    let held = 0
    let stated = 0
    let named = 0
    // A million assignments pass here: no lists on the way, no seat looked at that takes no part.
    for (let i = 0; i < handles.length; i++) {
      const assignment = assignments.at(handles[i] as number)
      if (!assignment) continue
      const { verb, scope = EVERYWHERE } = assignment
      const bit = verbBit(verb)
      const isSaid = isStated(assignment)
      if (isSaid) named |= bit
      const handle = positions.ids.find(assignment.position)
      if (handle === -1 || (flags.get(handle) & PART) !== POSITION_FLAGS.exists) continue
      held |= bit
      if (!isSaid) continue
      stated |= bit
      const duty = { seat: positions.at(handle) as Position, handle, verb, scope, assignment }
      duties.push(duty)
      if (bit === ANSWERS) answering = withOne(answering, duty)
      else if (bit === DECIDES) deciding = withOne(deciding, duty)
      else if (bit === AGREES) agreeing = withOne(agreeing, duty)
    }
    this.stated = duties
    this.answering = answering ?? NONE
    this.deciding = deciding ?? NONE
    this.agreeing = agreeing ?? NONE
    this.verbs = { held, stated, named }
  }

  /** Those who answer, by scope. */
  get answeringGroups(): readonly ScopeGroup[] {
    this.#answeringGroups ??= groupDuties(this.answering)
    return this.#answeringGroups
  }

  /** Those who decide, by scope. */
  get decidingGroups(): readonly ScopeGroup[] {
    this.#decidingGroups ??= groupDuties(this.deciding)
    return this.#decidingGroups
  }
}

/** What tells of a seat whether it takes part. */
const PART = POSITION_FLAGS.exists | POSITION_FLAGS.planned | POSITION_FLAGS.eliminated

const ANSWERS = verbBit('answers-for')
const DECIDES = verbBit('decides')
const AGREES = verbBit('must-agree')

function withOne(list: Duty[] | undefined, duty: Duty): Duty[] {
  if (!list) return [duty]
  list.push(duty)
  return list
}

/** So many matters are kept read: rules look at one after the other, and at what lies around it. */
const MOST_KEPT = 1000

/** The matters of one model, read when they are asked for; what verbs there are is kept of all. */
class DutyReader {
  readonly #model: Model
  readonly #kept = new Map<string, MatterDuties>()
  readonly #verbs = new Map<string, MatterVerbs>()
  #matter: string | undefined
  #last: MatterDuties | undefined

  constructor(model: Model) {
    this.#model = model
  }

  duties(matter: string): MatterDuties {
    // All rules look at one matter before the next one's turn comes.
    if (this.#last && this.#matter === matter) return this.#last
    const duties = this.#kept.get(matter) ?? this.#read(matter)
    this.#matter = matter
    this.#last = duties
    return duties
  }

  verbs(matter: string): MatterVerbs {
    if (this.#last && this.#matter === matter) return this.#last.verbs
    return this.#verbs.get(matter) ?? this.duties(matter).verbs
  }

  #read(matter: string): MatterDuties {
    const duties = new MatterDuties(this.#model, assignmentsOf(this.#model, matter))
    if (this.#kept.size >= MOST_KEPT) this.#kept.clear()
    this.#kept.set(matter, duties)
    this.#verbs.set(matter, duties.verbs)
    return duties
  }
}

const readers = new WeakMap<Model, DutyReader>()

function readerOf(model: Model): DutyReader {
  let reader = readers.get(model)
  if (!reader) {
    reader = new DutyReader(model)
    readers.set(model, reader)
  }
  return reader
}

/** All that assignments say of a matter; read once as long as rules look at it. */
export function dutiesIn(model: Model, matter: string): MatterDuties {
  return readerOf(model).duties(matter)
}

/** Which verbs assignments of a matter have; read once for a model. */
export function verbsIn(model: Model, matter: string): MatterVerbs {
  return readerOf(model).verbs(matter)
}

function assignmentsOf(model: Model, matter: string): Int32Array {
  // The relation first: building it gives the owners their handles.
  const postings = model.index.relation('assignments-of-matter')
  const handle = model.index.owners('assignments-of-matter').find(matter)
  return handle === -1 ? NO_HANDLES : postings.get(handle)
}
