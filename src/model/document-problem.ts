import type { Problem } from './problem.ts'

/** Keys of mappings and positions in lists (from 0) that lead from the top of a document to a value. */
export type DocumentPath = readonly (string | number)[]

/** What can be wrong with a document (SPEC.md, D) or with an edit of it (O). */
export type DocumentProblemCode =
  | 'not-a-document'
  | 'newer-version'
  | 'older-version'
  | 'missing-key'
  | 'unknown-key'
  | 'wrong-type'
  | 'wrong-value'
  | 'malformed'
  | 'too-long'
  | 'too-short'
  | 'too-deep'
  | 'too-many'
  | 'duplicate-id'
  | 'ends-before-it-starts'
  | 'vacant-with-holder'
  | 'unknown-operation'
  | 'unknown-id'
  | 'more-problems'

/**
 * Something wrong in a document. `path` leads to it (to the mapping, where a key is missing), so that
 * a format can add line and column; `where` says the same for a reader. `expected` and `found` are
 * facts, `message` is the English sentence: what is wrong and what to do.
 */
export type DocumentProblem = Problem & {
  readonly code: DocumentProblemCode
  readonly path: DocumentPath
  readonly expected: string
  readonly found: string
  /** The key or value that was probably meant. */
  readonly suggestion?: string
}

/** The longest excerpt of a found value, in characters. */
const LONGEST_EXCERPT = 60

/** A value that was found, short enough for a message whatever it is. */
export function describeFound(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (value === null) return 'an empty value'
  if (Array.isArray(value)) return `a list of ${value.length}`
  if (typeof value === 'object') return 'a mapping'
  if (typeof value === 'string') {
    if (value.length > LONGEST_EXCERPT) return `a text of ${value.length} characters`
    return JSON.stringify(value)
  }
  return String(value)
}

/** A path for a reader: `positions › cio › lines › 2`; entities by id, items of lists from 1. */
export function describePath(path: DocumentPath, root: unknown): string {
  if (path.length === 0) return 'the document'
  let value = root
  return path
    .map((key, depth) => {
      value = child(value, key)
      if (typeof key === 'string') return key
      const id = depth === 1 ? child(value, 'id') : undefined
      return typeof id === 'string' && id.length <= LONGEST_EXCERPT ? id : `${key + 1}`
    })
    .join(' › ')
}

/** What stands at the end of a path; `undefined` where it leads nowhere. */
export function valueAt(root: unknown, path: DocumentPath): unknown {
  return path.reduce(child, root)
}

function child(value: unknown, key: string | number): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
  return (value as Record<string | number, unknown>)[key]
}
