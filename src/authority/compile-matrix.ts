import type { Catalogue } from '../catalogue/catalogue.ts'
import { ENTITY_KINDS } from '../model/kinds.ts'
import type { Model } from '../model/model.ts'
import type { Rule } from '../model/rule.ts'
import type { RuleSet } from '../model/rule-set.ts'
import { assignmentRules } from './assignment-rules.ts'
import { type AuthorityProblem, problemIn } from './authority-problem.ts'
import { bodiesWithoutMembers } from './bodies-without-members.ts'
import { cutAxes } from './class-axis.ts'
import { Precedence } from './precedence.ts'
import { type AuthorityRule, readRule } from './read-rule.ts'
import { type SeatNames, seatNames } from './read-who.ts'
import { type Row, rowsOf } from './row.ts'
import { RowIndex } from './row-index.ts'
import { buildSpace, type Space, type SpaceUse } from './space.ts'
import { spaceUse } from './space-use.ts'
import { Staffing } from './staffing.ts'

/** The most rules of a matrix, and the most rows they may become (C2). */
const MOST_RULES = 100_000
const MOST_ROWS = 400_000

/** All rules of an organisation, ready to be asked. Never changes. */
export type Matrix = {
  readonly model: Model
  readonly space: Space
  readonly rules: readonly AuthorityRule[]
  readonly rows: readonly Row[]
  readonly index: RowIndex
  readonly precedence: Precedence
  readonly staffing: Staffing
  /** What could not be read, and is left out (A2.3). */
  readonly problems: readonly AuthorityProblem[]
}

/**
 * Compiles the rules, assignments and delegations of an organisation. Never fails: what cannot be read
 * is left out and told. Without a catalogue only the document's own kinds of decisions exist.
 */
export const compileMatrix = (model: Model, catalogue?: Catalogue): Matrix =>
  buildMatrix(model, catalogue, undefined)

/**
 * The matrix of a model that an edit made of another's (C3): the same as compiling it, but rules that the edit
 * left alone are taken over, and with them what `ProofMemory` knows of them. An edit of anything but rules
 * leaves nothing to take over.
 */
export function recompileMatrix(before: Matrix, model: Model): Matrix {
  const parts = partsOf.get(before)
  const { catalogue } = parts ?? {}
  if (!parts || !differsInRulesAlone(before.model, model))
    return buildMatrix(model, catalogue, undefined)
  const matrix = buildMatrix(model, catalogue, {
    ...parts,
    space: before.space,
    staffing: before.staffing,
  })
  // Guesses at what was meant are made for the first problems only: which these are has to be counted anew.
  return matrix.problems.length < MOST_GUESSED ? matrix : buildMatrix(model, catalogue, undefined)
}

/** What reading one rule came to. */
type ReadPart = {
  readonly rule: AuthorityRule | undefined
  readonly problems: readonly AuthorityProblem[]
}

/** What a matrix was made of, for the next one. */
type Parts = {
  readonly catalogue: Catalogue | undefined
  readonly use: SpaceUse
  readonly names: SeatNames
  readonly rules: ReadonlyMap<Rule, ReadPart>
  readonly rows: ReadonlyMap<AuthorityRule, readonly Row[]>
  readonly assignments: readonly AuthorityRule[]
  readonly assignmentProblems: readonly AuthorityProblem[]
  readonly staffingProblems: readonly AuthorityProblem[]
}

type Kept = Parts & Pick<Matrix, 'space' | 'staffing'>

const partsOf = new WeakMap<Matrix, Parts>()

/** For how many unknown words the nearest is looked for, in all rules together. */
const MOST_GUESSED = 50

/** Whether everything but the rules is the very same in two models. */
function differsInRulesAlone(before: Model, after: Model): boolean {
  return (
    before.organization === after.organization &&
    ENTITY_KINDS.every((kind) => kind === 'rules' || before.tables[kind] === after.tables[kind])
  )
}

function buildMatrix(
  model: Model,
  catalogue: Catalogue | undefined,
  before: Kept | undefined,
): Matrix {
  const problems: AuthorityProblem[] = []
  const written = model.tables.rules.list()
  const use = spaceUse(written, model)
  const kept = before && isSameUse(before.use, use) ? before : undefined
  const space = kept?.space ?? buildSpace(model, catalogue, use)
  const names = kept?.names ?? seatNames(model, catalogue)
  const sets = new Map(model.tables['rule-sets'].list().map((set) => [set.id, set]))
  const parts = new Map<Rule, ReadPart>()
  const rules: AuthorityRule[] = []
  for (const rule of written.slice(0, MOST_RULES)) {
    const part = kept?.rules.get(rule) ?? readPart(rule, sets, space, names, problems.length)
    parts.set(rule, part)
    problems.push(...part.problems)
    if (part.rule) rules.push(part.rule)
  }
  if (written.length > MOST_RULES) problems.push(tooMany(written[MOST_RULES]?.id ?? '', 'rules'))
  const assignmentProblems: AuthorityProblem[] = [...(kept?.assignmentProblems ?? [])]
  const assignments =
    kept?.assignments ?? assignmentRules(model, catalogue, space, names, assignmentProblems)
  problems.push(...assignmentProblems)
  rules.push(...assignments)
  const rows: Row[] = []
  const rowsByRule = new Map<AuthorityRule, readonly Row[]>()
  for (const [at, rule] of rules.entries()) {
    const own = kept?.rows.get(rule) ?? rowsOf(rule, space)
    rowsByRule.set(rule, own)
    if (own.length === 0) {
      const message = 'The rule can never apply: its conditions leave no case.'
      problems.push(problemIn(rule.kind, rule.id, ['when'], { code: 'empty', message }))
    }
    if (rows.length + own.length > MOST_ROWS) {
      problems.push(tooMany(rule.id, 'rows'))
      break
    }
    for (const row of own) rows.push({ ...row, rule: at })
  }
  const axes = cutAxes(rows, space)
  const precedence = new Precedence(rules, rows, axes, model, space, problems)
  const index = new RowIndex(precedence.rows, axes)
  const staffingProblems: AuthorityProblem[] = [...(kept?.staffingProblems ?? [])]
  const staffing = kept?.staffing ?? new Staffing(model, space, names, staffingProblems)
  problems.push(...staffingProblems, ...bodiesWithoutMembers(rules, model))
  const matrix = {
    model,
    space,
    rules,
    rows: precedence.rows,
    index,
    precedence,
    staffing,
    problems,
  }
  partsOf.set(matrix, {
    catalogue,
    use,
    names,
    rules: parts,
    rows: rowsByRule,
    assignments,
    assignmentProblems,
    staffingProblems,
  })
  return matrix
}

function readPart(
  rule: Rule,
  sets: ReadonlyMap<string, RuleSet>,
  space: Space,
  names: SeatNames,
  told: number,
): ReadPart {
  const problems: AuthorityProblem[] = []
  if (rule.set !== undefined && !sets.has(rule.set)) {
    const message = `There is no rule set “${rule.set}”; the rule counts as executive.`
    problems.push(problemIn('rules', rule.id, ['set'], { code: 'unknown-set', message }))
  }
  const read = readRule(rule, sets.get(rule.set ?? ''), space, names, problems, told < MOST_GUESSED)
  return { rule: read, problems }
}

const isSameUse = (one: SpaceUse, other: SpaceUse): boolean =>
  one.currency === other.currency &&
  one.requester === other.requester &&
  one.currencies.join() === other.currencies.join()

function tooMany(id: string, what: string): AuthorityProblem {
  const message = `There are too many ${what}; those from ${id} on are left out.`
  return problemIn('rules', id, [], { code: 'too-many', message })
}
