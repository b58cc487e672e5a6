import type { Rule } from '../../model/rule.ts'
import { MATRIX_FIELDS, type MatrixField } from '../../text/matrix-fields.ts'

/** What a column means: a field, `attribute:<id>`, or `seat:<id>`. */
export type ColumnMeaning = MatrixField | `attribute:${string}` | `seat:${string}`

/** Conditions every organisation has (A1), in the order they are written in. */
export const CONDITION_FIELDS = [
  'amount',
  'unit',
  'unit-kind',
  'audience',
  'horizon',
  'risk',
  'requester',
] as const satisfies readonly MatrixField[]

/** Effects that name seats which each have their part. */
export const PART_FIELDS = [
  'must-agree',
  'gives-input',
  'carries-out',
  'signs',
] as const satisfies readonly (MatrixField & keyof Rule)[]

/** Fields that a rule has as they are called here, apart from conditions, seats and the source. */
export const PLAIN_FIELDS = [
  'set',
  'evidence',
  'outcome',
  'refer',
  'instead',
  'adds',
  'over',
  'remainder',
  'fallback-of',
  'deputy',
  'delegable',
  'refusal',
  'silence',
  'self',
  'apart',
  'cap',
  'from',
  'until',
] as const satisfies readonly (MatrixField & keyof Rule)[]

/** A field that a rule has under the same name. */
export type PlainField = (typeof PLAIN_FIELDS)[number]

/** Whether a word is the name of a field. */
const isMatrixField = (word: string): word is MatrixField =>
  MATRIX_FIELDS.some((field) => field === word)

/** What is wanted of a column, from a word; nothing where it is none. */
export function meaningOf(word: string): ColumnMeaning | undefined {
  if (isMatrixField(word)) return word
  return /^(?:attribute|seat):./.test(word) ? (word as ColumnMeaning) : undefined
}

/** What a condition is called in a rule: a field's own name, or the attribute's id. */
export function attributeOf(meaning: ColumnMeaning): string | undefined {
  if (meaning.startsWith('attribute:')) return meaning.slice('attribute:'.length)
  return CONDITION_FIELDS.find((field) => field === meaning)
}
