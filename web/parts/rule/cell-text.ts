/** A part of a typed cell: `key: value`, and where the value begins. */
export type CellItem = {
  /** Empty where none was typed. */
  readonly key: string
  readonly value: string
  /** The character of the value's beginning within the cell. */
  readonly at: number
  /** The character of the item's beginning. */
  readonly start: number
}

/** What could not be read, and at which character. */
export type CellProblem = { readonly at: number; readonly expected: CellExpectation }

/** What a cell would have needed at that place. */
export type CellExpectation =
  | 'seat'
  | 'closing'
  | 'end'
  | 'count'
  | 'limit'
  | 'json'
  | 'key'
  | 'number'
  | 'date'

/** A cell read: its value, or what is wrong with it. */
export type CellRead<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: CellProblem }

/** Says what is wrong with a cell. */
export const unread = (at: number, expected: CellExpectation): CellRead<never> => ({
  ok: false,
  problem: { at, expected },
})

const KEY = /^\s*([a-z][a-z0-9-]*)\s*:\s*/i

/** Splits a cell at its semicolons; those within brackets or quotes belong to a value. */
export function itemsOf(text: string): readonly CellItem[] {
  return splitAt(text, ';').flatMap(({ part, at }): CellItem[] => {
    if (part.trim() === '') return []
    const start = at + part.length - part.trimStart().length
    const key = KEY.exec(part)
    // What is written as JSON has colons of its own.
    if (!key || /^\s*[{["]/.test(part)) {
      return [{ key: '', value: part.trim(), at: start, start }]
    }
    const [whole, name = ''] = key
    return [{ key: name, value: part.slice(whole.length).trim(), at: at + whole.length, start }]
  })
}

/** Splits a text at a sign that stands outside of brackets and quotes. */
export function splitAt(text: string, sign: string): readonly { part: string; at: number }[] {
  const parts: { part: string; at: number }[] = []
  let depth = 0
  let quoted = false
  let from = 0
  for (let at = 0; at <= text.length; at++) {
    const one = text[at]
    if (quoted && one === '\\') at++
    else if (one === '"') quoted = !quoted
    else if (!quoted && one !== undefined && '([{'.includes(one)) depth++
    else if (!quoted && one !== undefined && ')]}'.includes(one)) depth--
    else if (one === undefined || (one === sign && depth <= 0 && !quoted)) {
      parts.push({ part: text.slice(from, at), at: from })
      from = at + 1
    }
  }
  return parts
}

/** Reads what was typed as JSON. */
export function readJson(text: string, at: number): CellRead<unknown> {
  try {
    return { ok: true, value: JSON.parse(text) as unknown }
  } catch {
    return unread(at, 'json')
  }
}

/** Whether a text was typed as JSON. */
export const isJson = (text: string): boolean => /^[{["]/.test(text)

/** Whether a text may stand in a cell as it is, alone or in a list. */
export const isPlain = (text: string): boolean =>
  text !== '' && text === text.trim() && !/[;,(){}[\]"]|^(not|only) /.test(text)

/** Whether a value is a mapping. */
export const isMapping = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
