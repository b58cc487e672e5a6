import { compileMatrix, type Matrix } from '../../authority/compile-matrix.ts'
import type { AuthorityRule } from '../../authority/read-rule.ts'
import { AXIS } from '../../authority/space.ts'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { Model } from '../../model/model.ts'
import type { Rule } from '../../model/rule.ts'
import { guardCell } from '../decision-table/cell.ts'
import type { ColumnMeaning } from '../decision-table/fields.ts'
import { PLAIN_FIELDS } from '../decision-table/fields.ts'
import type { HitPolicy } from '../decision-table/matrix-table.ts'
import { cellOf, headersFor } from '../decision-table/rule-cells.ts'
import { amountsOf, type DmnInput, hasOneCurrency } from './feel-of-rule.ts'
import { hitPolicyOf } from './hit-policy.ts'
import { writeDefinitions } from './write-definitions.ts'

/** A decision table to be written. */
export type WrittenTable = {
  readonly id: string
  readonly name: string
  readonly policy: HitPolicy
  readonly outputs: readonly ColumnMeaning[]
  readonly rules: readonly AuthorityRule[]
}

/** What the rules of an organisation are as DMN, and what of them could not be written. */
export type WrittenDmn = {
  readonly xml: string
  readonly policy: HitPolicy
  /** Rules the engine cannot read, and those with limits in several currencies. */
  readonly unreadable: readonly string[]
  readonly mixed: readonly string[]
  /** Whether amounts stand in several currencies. */
  readonly hasCurrencies: boolean
}

/** What takes part beside who decides. */
const PARTS: readonly ColumnMeaning[] = [
  ...([
    'must-agree',
    'gives-input',
    'told-before',
    'is-told',
    'carries-out',
    'signs',
    'evidence',
  ] as const),
]

/** What stands in annotations: all of a rule that is neither a condition nor who does what. */
const ANNOTATIONS: readonly ColumnMeaning[] = [
  'rule',
  'over',
  'adds',
  ...PLAIN_FIELDS.filter(
    (field) => !['over', 'adds', 'evidence', 'outcome', 'refer', 'from', 'until'].includes(field),
  ),
  'fallback',
  'source',
  'section',
]

/** Writes the rules of an organisation as DMN 1.3 (M14, M15). */
export function writeDmn(model: Model, catalogue: Catalogue | undefined): WrittenDmn {
  const matrix = compileMatrix(model, catalogue)
  const written = model.tables.rules.list()
  const ruleOf = (one: AuthorityRule) => model.tables.rules.get(one.id) as Rule
  const own = matrix.rules.filter(({ kind }) => kind === 'rules')
  const rules = own.filter(hasOneCurrency)
  const deciding = matrix.rules.flatMap((one, at) => {
    const isDeciding = rules.includes(one) && !one.adds && one.fallbackOf.length === 0
    return isDeciding && (one.decides || (one.outcome && one.outcome !== 'reserved')) ? [at] : []
  })
  const { policy, order } = hitPolicyOf(matrix, deciding)
  const decidingRules = order.map((at) => matrix.rules[at] as AuthorityRule)
  const used = (list: readonly ColumnMeaning[], among: readonly AuthorityRule[]) =>
    list.filter((meaning) => among.some((one) => cellOf(ruleOf(one), meaning) !== ''))
  const taking = rules.filter(
    (one) => !decidingRules.includes(one) || used(PARTS, [one]).length > 0,
  )
  const others = taking.filter((one) => !decidingRules.includes(one))
  const tables: readonly WrittenTable[] = [
    {
      ...{ id: 'who-decides', name: 'Who decides', policy, rules: decidingRules },
      outputs: ['decides', ...used(['outcome', 'refer'], decidingRules)],
    },
    {
      ...{ id: 'who-takes-part', name: 'Who takes part', policy: 'COLLECT', rules: taking },
      outputs: [...used(['decides', 'outcome', 'refer'], others), ...used(PARTS, taking)],
    },
  ]
  const notes = ANNOTATIONS.filter(
    (meaning) => ['rule', 'over', 'adds'].includes(meaning) || used([meaning], rules).length > 0,
  )
  const readable = new Set(own.map(({ id }) => id))
  return {
    xml: writeDefinitions({
      matrix,
      tables: tables.filter(({ rules: list, outputs }) => list.length > 0 && outputs.length > 0),
      inputs: inputsOf(matrix, rules),
      annotations: notes,
      cell: (one, meaning, table) =>
        meaning === 'decides' && table.policy === 'COLLECT' && decidingRules.includes(one)
          ? ''
          : guardCell(cellOf(ruleOf(one), meaning)),
      header: headersFor(model, 'en'),
    }),
    policy,
    unreadable: written.filter(({ id }) => !readable.has(id)).map(({ id }) => id),
    hasCurrencies: (matrix.space.axes[AXIS.currency]?.names.length ?? 1) > 1,
    mixed: own.filter((one) => !rules.includes(one)).map(({ id }) => id),
  }
}

/** The axes that a rule says anything about; the kind of decision is one always. */
function inputsOf(matrix: Matrix, rules: readonly AuthorityRule[]): readonly DmnInput[] {
  const { axes } = matrix.space
  const currencies = axes[AXIS.currency]?.names.length ?? 1
  const taken = new Set<string>()
  return axes.flatMap((axis, at) => {
    const isUsed =
      at === AXIS.kind ||
      (at === AXIS.amount && rules.some((one) => amountsOf(one) !== null)) ||
      (at === AXIS.currency && currencies > 1 && rules.some(({ amounts }) => amounts !== null)) ||
      (at !== AXIS.amount && at !== AXIS.currency && rules.some(({ sets }) => sets[at] != null))
    if (!isUsed) return []
    const isYesNo = matrix.model.organization.attributes?.some(
      ({ id, kind }) => id === axis.id && kind === 'boolean',
    )
    const type =
      at === AXIS.day
        ? 'date'
        : axis.form === 'amount' || axis.form === 'number'
          ? 'number'
          : isYesNo
            ? 'boolean'
            : 'string'
    return [{ axis: at, type, variable: variableOf(axis.id, at, taken) } as const]
  })
}

/** A name FEEL takes for one word, and that no other input has. */
function variableOf(id: string, at: number, taken: Set<string>): string {
  const word =
    at === AXIS.kind
      ? 'decision'
      : id.replace(/[^A-Za-z0-9]+(.)?/g, (_, next = '') => next.toUpperCase())
  const start = /^[A-Za-z]/.test(word) ? word : `x${word}`
  let name = start
  for (let count = 2; taken.has(name); count++) name = `${start}${count}`
  taken.add(name)
  return name
}
