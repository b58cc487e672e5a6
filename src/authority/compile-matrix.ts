import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Model } from '../model/model.ts'
import type { Rule } from '../model/rule.ts'
import { assignmentRules } from './assignment-rules.ts'
import { type AuthorityProblem, problemIn } from './authority-problem.ts'
import { cutAxes } from './class-axis.ts'
import { NO_CURRENCY } from './currency.ts'
import { Precedence } from './precedence.ts'
import { readAmounts } from './read-conditions.ts'
import { type AuthorityRule, readRule } from './read-rule.ts'
import { seatNames } from './read-who.ts'
import { type Row, rowsOf } from './row.ts'
import { RowIndex } from './row-index.ts'
import { buildSpace, type Space, type SpaceUse } from './space.ts'
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
export function compileMatrix(model: Model, catalogue?: Catalogue, given?: Space): Matrix {
  const problems: AuthorityProblem[] = []
  const written = model.tables.rules.list()
  const space = given ?? buildSpace(model, catalogue, spaceUse(written, model))
  const names = seatNames(model, catalogue)
  const sets = new Map(model.tables['rule-sets'].list().map((set) => [set.id, set]))
  const rules: AuthorityRule[] = []
  for (const rule of written.slice(0, MOST_RULES)) {
    if (rule.set !== undefined && !sets.has(rule.set)) {
      const message = `There is no rule set “${rule.set}”; the rule counts as executive.`
      problems.push(problemIn('rules', rule.id, ['set'], { code: 'unknown-set', message }))
    }
    const read = readRule(rule, sets.get(rule.set ?? ''), space, names, problems)
    if (read) rules.push(read)
  }
  if (written.length > MOST_RULES) problems.push(tooMany(written[MOST_RULES]?.id ?? '', 'rules'))
  rules.push(...assignmentRules(model, catalogue, space, names, problems))
  const rows: Row[] = []
  for (const [at, rule] of rules.entries()) {
    const own = rowsOf(rule, at, space)
    if (own.length === 0) {
      const message = 'The rule can never apply: its conditions leave no case.'
      problems.push(problemIn(rule.kind, rule.id, ['when'], { code: 'empty', message }))
    }
    if (rows.length + own.length > MOST_ROWS) {
      problems.push(tooMany(rule.id, 'rows'))
      break
    }
    rows.push(...own)
  }
  const axes = cutAxes(rows, space)
  const precedence = new Precedence(rules, rows, axes, model, space, problems)
  const index = new RowIndex(precedence.rows, axes)
  const staffing = new Staffing(model, space, names, problems)
  return { model, space, rules, rows: precedence.rows, index, precedence, staffing, problems }
}

function tooMany(id: string, what: string): AuthorityProblem {
  const message = `There are too many ${what}; those from ${id} on are left out.`
  return problemIn('rules', id, [], { code: 'too-many', message })
}

/** What of the space the texts of rules use. */
function spaceUse(rules: readonly Rule[], model: Model): SpaceUse {
  const own = model.organization.currency
  const currencies = new Set<string>()
  let requester = false
  const look = (amounts: unknown) => {
    if (amounts === undefined) return
    if (typeof amounts === 'string' && !/[A-Z€$£]{1,3}/.test(amounts)) return
    const read = readAmounts(amounts)
    if (!read.ok) return
    for (const { currency } of read.value ?? []) {
      if (currency !== undefined && currency !== own) currencies.add(currency)
    }
  }
  for (const rule of rules) {
    look(rule.when?.amount)
    requester ||= rule.when?.requester !== undefined
    const { decides } = rule
    if (typeof decides === 'object' && decides !== null && 'ladder' in decides) {
      const { ladder } = decides
      const steps = Array.isArray(ladder) ? ladder : Object.values(ladder ?? {})
      for (const step of steps)
        look(typeof step === 'object' && step && 'limit' in step ? step.limit : step)
    }
  }
  const [only] = currencies
  if (own === undefined && only !== undefined && currencies.size === 1) {
    return { currency: only, currencies: [], requester }
  }
  return { currency: own ?? NO_CURRENCY, currencies: [...currencies].sort(), requester }
}
