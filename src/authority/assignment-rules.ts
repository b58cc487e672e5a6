import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Assignment } from '../model/assignment.ts'
import { idOf } from '../model/id-of.ts'
import type { Model } from '../model/model.ts'
import { type AuthorityProblem, problemIn } from './authority-problem.ts'
import { placesOf } from './read-conditions.ts'
import { type AuthorityRule, FREELY, RANKS } from './read-rule.ts'
import { readSeat, type SeatNames } from './read-who.ts'
import { intervalsOf, joinRuns, type Runs } from './runs.ts'
import { AXIS, type Space } from './space.ts'
import { signatureOf } from './who.ts'

/**
 * The rules that assignments are (A2.2): `decides` and `must-agree` on the kinds of decisions that
 * belong to the responsibility, in the unit and for the audience of the scope. Assignments that
 * are only suggested or read, or about a single thing or initiative, are none.
 */
export function assignmentRules(
  model: Model,
  catalogue: Catalogue | undefined,
  space: Space,
  names: SeatNames,
  problems: AuthorityProblem[],
): AuthorityRule[] {
  const rules: AuthorityRule[] = []
  for (const assignment of model.tables.assignments.list()) {
    const { verb, origin, scope } = assignment
    if (verb !== 'decides' && verb !== 'must-agree') continue
    if (origin === 'suggested' || origin === 'read') continue
    if (scope?.thing !== undefined || scope?.initiative !== undefined) continue
    const rule = ruleOf(assignment, model, catalogue, space, names, problems)
    if (rule) rules.push(rule)
  }
  return rules
}

function ruleOf(
  assignment: Assignment,
  model: Model,
  catalogue: Catalogue | undefined,
  space: Space,
  names: SeatNames,
  problems: AuthorityProblem[],
): AuthorityRule | undefined {
  const { of, position, scope, verb } = assignment
  const own = model.tables.responsibilities.get(of)
  const decisions = own?.decisions ?? catalogue?.responsibilities.get(of)?.decisions ?? [of]
  const axis = space.axes[AXIS.kind] as Space['axes'][number]
  const places = decisions.map((kind) => placesOf(kind, axis) ?? [])
  const kinds = joinRuns(places.flatMap(intervalsOf))
  if (kinds.length === 0) return undefined
  const sets: Runs[] = space.axes.map(() => null)
  sets[AXIS.kind] = kinds
  const id = idOf('assignments', assignment)
  for (const key of ['unit', 'audience'] as const) {
    const value = scope?.[key]
    if (value === undefined) continue
    const found = placesOf(value, space.axes[AXIS[key]] as Space['axes'][number])
    if (!found) {
      const message = `${key} has no “${value}”.`
      problems.push(
        problemIn('assignments', id, ['scope', key], { code: 'unknown-value', message }),
      )
      return undefined
    }
    sets[AXIS[key]] = found
  }
  const seat = readSeat(position, names)
  for (const problem of names.unknown.splice(0)) {
    problems.push(problemIn('assignments', id, ['position'], problem))
  }
  return {
    id,
    kind: 'assignments',
    set: undefined,
    rank: RANKS.indexOf('executive'),
    decision: of,
    sets,
    amounts: null,
    ...(verb === 'decides' && { decides: seat }),
    mustAgree: verb === 'must-agree' ? [seat] : [],
    givesInput: [],
    isTold: [],
    carriesOut: [],
    signs: [],
    evidence: [],
    instead: false,
    adds: false,
    over: [],
    remainder: false,
    fallbackOf: [],
    delegable: FREELY,
    self: false,
    apart: [],
    signature: verb === 'decides' ? signatureOf(seat) : '',
  }
}
