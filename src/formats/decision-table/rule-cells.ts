import type { Language } from '../../model/language.ts'
import type { Model } from '../../model/model.ts'
import type { Rule } from '../../model/rule.ts'
import { type MatrixField, matrixFieldName } from '../../text/matrix-fields.ts'
import { foldHeader } from '../people-table/fold-text.ts'
import { writeAmount } from './amount-text.ts'
import { isMapping, type Json } from './cell.ts'
import { writeCondition } from './condition-text.ts'
import { writeField } from './field-text.ts'
import {
  attributeOf,
  CONDITION_FIELDS,
  type ColumnMeaning,
  PART_FIELDS,
  PLAIN_FIELDS,
} from './fields.ts'
import { HEADERS } from './headers.ts'
import { writeParts, writeWho } from './write-who.ts'

/** A column as it is written: what it means, its header. */
export type WrittenColumn = { readonly meaning: ColumnMeaning; readonly header: string }

/** Rules as a table: its columns, and the cells of every rule. */
export type RuleCells = {
  readonly columns: readonly WrittenColumn[]
  readonly rows: readonly (readonly string[])[]
}

/** Columns that stand there even where no rule uses them: the table says what it can hold. */
const ALWAYS: readonly ColumnMeaning[] = ['rule', 'decision', 'amount', 'decides', 'must-agree']

/** The order of columns behind conditions. */
const BEHIND: readonly ColumnMeaning[] = [
  ...['decides', 'must-agree', 'gives-input', 'told-before', 'is-told', 'carries-out', 'signs'],
  ...['fallback', ...PLAIN_FIELDS, 'source', 'section'],
] as readonly ColumnMeaning[]

/** Writes the rules of an organisation as a table, a row each (M3 to M6). Empty columns are left out. */
export function writeRuleCells(model: Model, language: Language): RuleCells {
  const rules = model.tables.rules.list()
  const keys = new Set(rules.flatMap(({ when }) => Object.keys(when ?? {})))
  const own = [...keys].filter((key) => !CONDITION_FIELDS.some((field) => field === key)).sort()
  const meanings: readonly ColumnMeaning[] = [
    ...(['rule', 'decision', ...CONDITION_FIELDS] as const),
    ...own.map((key) => `attribute:${key}` as const),
    ...BEHIND,
  ]
  const headerFor = headersFor(model, language)
  const used = meanings.filter(
    (meaning) => ALWAYS.includes(meaning) || rules.some((rule) => cellOf(rule, meaning) !== ''),
  )
  return {
    columns: used.map((meaning) => ({ meaning, header: headerFor(meaning) })),
    rows: rules.map((rule) => used.map((meaning) => cellOf(rule, meaning))),
  }
}

/** What columns are called: an attribute by its name, but for one that could be taken for something else. */
export function headersFor(model: Model, language: Language): (meaning: ColumnMeaning) => string {
  const attributes = model.organization.attributes ?? []
  const folded = attributes.flatMap(({ id, name }) => [foldHeader(id), foldHeader(name)])
  return (meaning) => {
    const attribute = meaning.startsWith('attribute:') ? attributeOf(meaning) : undefined
    if (attribute === undefined) return matrixFieldName(meaning as MatrixField, language)
    const { id, name = '' } = attributes.find((one) => one.id === attribute) ?? {}
    const own = foldHeader(name)
    const times = folded.filter((one) => one === own).length
    const isAlone = times === (own === foldHeader(id ?? '') ? 2 : 1)
    const isClear = own !== '' && isAlone && !HEADERS.has(own) && !/[[\]]/.test(name)
    return isClear ? name : `when: ${attribute}`
  }
}

/** The cell of a rule in a column; empty where it says nothing. */
export function cellOf(rule: Rule, meaning: ColumnMeaning): string {
  const condition = attributeOf(meaning)
  if (condition !== undefined) {
    const value = rule.when?.[condition] as Json | undefined
    if (value === undefined) return ''
    return condition === 'amount' ? writeAmount(value) : writeCondition(value)
  }
  const part = PART_FIELDS.find((field) => field === meaning)
  if (part) return rule[part] === undefined ? '' : writeParts(rule[part] as Json)
  const plain = PLAIN_FIELDS.find((field) => field === meaning)
  if (plain) return writeField(plain, rule)
  switch (meaning) {
    case 'rule':
      return rule.id
    case 'decision':
      return rule.decision
    case 'decides':
    case 'fallback':
      return rule[meaning] === undefined ? '' : writeWho(rule[meaning] as Json)
    case 'told-before':
    case 'is-told':
      return toldOf(rule, meaning === 'is-told' ? 'after' : 'before')
    case 'source':
      return rule.source?.document ?? ''
    case 'section':
      return rule.source?.section ?? ''
    default:
      return ''
  }
}

function toldOf(rule: Rule, when: 'before' | 'after'): string {
  const told = rule['is-told'] as Json | undefined
  if (told === undefined) return ''
  const isSplit = isMapping(told) && ('before' in told || 'after' in told)
  const part = isSplit ? told[when] : when === 'after' ? told : undefined
  return part === undefined ? '' : writeParts(part)
}
