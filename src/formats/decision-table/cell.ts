import type { MatrixCode } from '../../text/matrix-import-problem.ts'

/** What is wrong with a cell: at which character, what stands there, what was expected or meant. */
export type CellFault = {
  readonly code: MatrixCode
  readonly at?: number
  readonly found?: string
  readonly nearest?: string
  readonly expected?: string
}

/** What a cell says, or what is wrong with it. */
export type CellRead<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly fault: CellFault }

/** A cell that was read. */
export const said = <Value>(value: Value): CellRead<Value> => ({ ok: true, value })

/** A cell that cannot be read. */
export const faulty = (
  code: MatrixCode,
  rest: Omit<CellFault, 'code'> = {},
): { readonly ok: false; readonly fault: CellFault } => ({ ok: false, fault: { code, ...rest } })

/** A cell that begins with an apostrophe before a sign gets another: reading takes one off (M13). */
export const guardCell = (text: string): string => (/^'['=+\-@]/.test(text) ? `'${text}` : text)

/** What JSON can say. */
export type Json = string | number | boolean | null | readonly Json[] | JsonMapping

/** A mapping of JSON. */
export type JsonMapping = { readonly [key: string]: Json }

/** Whether a value is a mapping. */
export const isMapping = (value: unknown): value is JsonMapping =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Reads what begins like JSON: how a cell says what it has no words for. */
export function readJson(text: string): CellRead<Json> {
  if (nestingOf(text) > MOST_NESTED) return faulty('unreadable', { at: 0, expected: 'json' })
  try {
    return said(JSON.parse(text) as Json)
  } catch {
    return faulty('unreadable', { found: text.slice(0, 60), expected: 'json' })
  }
}

/** How deep brackets may stand in brackets. */
const MOST_NESTED = 20

function nestingOf(text: string): number {
  let [depth, most] = [0, 0]
  for (const sign of text.replace(/"(?:[^"\\]|\\.)*"/g, '')) {
    if (sign === '[' || sign === '{') most = Math.max(most, ++depth)
    else if (sign === ']' || sign === '}') depth -= 1
  }
  return most
}
