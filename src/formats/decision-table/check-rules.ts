import type { AuthorityProblem } from '../../authority/authority-problem.ts'
import { compileMatrix } from '../../authority/compile-matrix.ts'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import { fingerprint } from '../../model/hash-text.ts'
import { documentOf, type Model, openModel } from '../../model/model.ts'
import type { MatrixCode, MatrixProblem } from '../../text/matrix-import-problem.ts'
import type { BuiltRule, BuiltRules } from './build-rules.ts'
import type { NameBook } from './names.ts'
import { matrixProblem } from './problems.ts'

/** What a problem of the engine is called of a table. */
const CODES: Partial<Readonly<Record<AuthorityProblem['code'], MatrixCode>>> = {
  'unknown-kind': 'unknown-decision',
  'unknown-attribute': 'unknown-attribute',
  'unknown-value': 'unknown-value',
  'unknown-seat': 'unknown-seat',
  'unknown-rule': 'unknown-rule',
  'unknown-set': 'unknown-set',
  'list-unclear': 'list-unclear',
  'no-rate': 'no-rate',
  empty: 'condition-empty',
}

/** The organisation as it is with the rules of a table in it. */
export function withRules(model: Model, { rules, decisions }: Omit<BuiltRules, 'problems'>): Model {
  const document = documentOf(model)
  const ids = new Set(rules.map(({ rule }) => rule.id))
  return openModel({
    ...document,
    decisions: [...document.decisions, ...decisions],
    rules: [...document.rules.filter(({ id }) => !ids.has(id)), ...rules.map(({ rule }) => rule)],
  })
}

/** What the engine finds wrong with rules of a table that are new or different, at their cells (M11). */
export function checkRules(
  model: Model,
  catalogue: Catalogue | undefined,
  built: BuiltRules,
  seats: NameBook,
): readonly MatrixProblem[] {
  const { tables } = model
  const byId = new Map(
    built.rules
      .filter(({ rule }) => fingerprint(tables.rules.get(rule.id) ?? null) !== fingerprint(rule))
      .map((one) => [one.rule.id, one]),
  )
  if (byId.size === 0) return []
  const { problems } = compileMatrix(withRules(model, built), catalogue)
  return problems.flatMap((problem) => {
    const one = problem.kind === 'rules' ? byId.get(problem.id) : undefined
    return one ? [atCell(problem, one, seats)] : []
  })
}

function atCell(
  problem: AuthorityProblem,
  { row, rule, places }: BuiltRule,
  seats: NameBook,
): MatrixProblem {
  const { path, found, at } = problem
  const several = problem.code === 'unknown-seat' ? seats.several(found ?? '') : []
  const isAmbiguous = several.length > 1
  const meant = problem.code === 'unknown-seat' ? seats.nearest(found ?? '') : undefined
  const nearest = isAmbiguous ? several.join(', ') : (problem.nearest ?? meant)
  const code = isAmbiguous ? 'name-ambiguous' : (CODES[problem.code] ?? 'unreadable')
  const [first, second] = path
  const key = first === 'when' ? String(second) : String(first ?? keyNaming(rule, found ?? ''))
  const column = places.get(key) ?? places.get('decides')
  const facts = {
    ...(found !== undefined && { found }),
    ...(nearest !== undefined && { nearest }),
    ...(code === 'unreadable' && { expected: problem.message }),
  }
  return matrixProblem(code, facts, {
    ...{ row, header: column?.header ?? null, field: column?.meaning ?? null },
    ...(at !== undefined && { at }),
  })
}

/** The part of a rule that names a seat which is nobody's. */
function keyNaming(rule: BuiltRule['rule'], name: string): string {
  const keys = [
    'decides',
    'must-agree',
    'gives-input',
    'is-told',
    'carries-out',
    'signs',
    'fallback',
  ] as const
  return (
    keys.find((key) => JSON.stringify(rule[key] ?? null).includes(JSON.stringify(name))) ??
    'decides'
  )
}
