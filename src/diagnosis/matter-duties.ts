import type { Assignment } from '../model/assignment.ts'
import type { Model } from '../model/model.ts'
import type { Position } from '../model/position.ts'
import type { Verb } from '../model/verb.ts'
import { assignmentHandles } from './assignments-at.ts'
import { groupDuties, type ScopeGroup } from './scope-groups.ts'
import type { Scope } from './scopes.ts'
import { isLiveAt } from './seats.ts'

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

/**
 * Whether somebody says it of the organisation. What was only read in a text keeps a rule from missing
 * something, and is nothing to conclude from (D6).
 */
export const isStated = ({ origin }: Assignment): boolean => origin !== 'read'

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
  #answeringGroups: readonly ScopeGroup[] | undefined
  #decidingGroups: readonly ScopeGroup[] | undefined

  constructor(model: Model, handles: Int32Array) {
    const { positions, assignments } = model.tables
    const duties: Duty[] = []
    let answering: Duty[] | undefined
    let deciding: Duty[] | undefined
    let agreeing: Duty[] | undefined
    // A million assignments pass here: no lists on the way, no seat looked at that takes no part.
    for (let i = 0; i < handles.length; i++) {
      const assignment = assignments.at(handles[i] as number)
      if (!assignment || !isStated(assignment)) continue
      const handle = positions.ids.find(assignment.position)
      if (!isLiveAt(model, handle)) continue
      const { verb, scope = EVERYWHERE } = assignment
      const duty = { seat: positions.at(handle) as Position, handle, verb, scope, assignment }
      duties.push(duty)
      if (verb === 'answers-for') answering = withOne(answering, duty)
      else if (verb === 'decides') deciding = withOne(deciding, duty)
      else if (verb === 'must-agree') agreeing = withOne(agreeing, duty)
    }
    this.stated = duties
    this.answering = answering ?? NONE
    this.deciding = deciding ?? NONE
    this.agreeing = agreeing ?? NONE
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

function withOne(list: Duty[] | undefined, duty: Duty): Duty[] {
  if (!list) return [duty]
  list.push(duty)
  return list
}

/** So many matters are kept read: rules look at one after the other, and at what lies around it. */
const MOST_KEPT = 1000

/** The matters of one model, read when they are asked for. */
class DutyReader {
  readonly #model: Model
  readonly #kept = new Map<string, MatterDuties>()
  #matter: string | undefined
  #last: MatterDuties | undefined

  constructor(model: Model) {
    this.#model = model
  }

  of(matter: string): MatterDuties {
    // All rules look at one matter before the next one's turn comes.
    if (this.#last && this.#matter === matter) return this.#last
    const duties = this.#kept.get(matter) ?? this.#read(matter)
    this.#matter = matter
    this.#last = duties
    return duties
  }

  #read(matter: string): MatterDuties {
    const handles = assignmentHandles(this.#model, 'assignments-of-matter', matter)
    const duties = new MatterDuties(this.#model, handles)
    if (this.#kept.size >= MOST_KEPT) this.#kept.clear()
    this.#kept.set(matter, duties)
    return duties
  }
}

const readers = new WeakMap<Model, DutyReader>()

/** All that assignments say of a matter; read once as long as rules look at it. */
export function dutiesIn(model: Model, matter: string): MatterDuties {
  const reader = readers.get(model) ?? new DutyReader(model)
  readers.set(model, reader)
  return reader.of(matter)
}
