import { isMapping } from '../../model/compile-shape.ts'
import type { DocumentPath } from '../../model/document-problem.ts'
import type { SourcePlace, SourceProblem } from '../../model/document-source.ts'
import { ENTITY_KINDS, type EntityKind } from '../../model/kinds.ts'
import { type ParsedText, parseOrganizationText } from './parse-organization-text.ts'
import { putOwn } from './plain-of-tree.ts'

/** One file of a folder: its name, as messages call it, and its text. */
export type NamedPart = { readonly name: string; readonly text: string }

/** A file of a folder, parsed. */
export type ParsedPart = Extract<ParsedText, { ok: true }> & { readonly name: string }

/** Several files as the data of one document, and the way back to them. */
export type MergedParts = {
  readonly value: Readonly<Record<string, unknown>>
  /** The file an entry of a list stands in. */
  readonly partOfRow: (kind: EntityKind, row: number) => number
  readonly parts: readonly ParsedPart[]
  readonly placeAt: (path: DocumentPath, part?: 'key' | 'value') => SourcePlace
}

/** Files merged into one, or what keeps them from being merged. */
export type Merging =
  | ({ readonly ok: true } & MergedParts)
  | { readonly ok: false; readonly problems: readonly SourceProblem[] }

/** Where the rows of a list begin that come from one file. */
type Stretch = { readonly part: number; readonly from: number }

/**
 * Puts the files of a folder together (Y11): lists of one kind follow each other in the order of the
 * files; `organization` stands in one of them, `mandate` in one or in several alike.
 */
export function mergeParts(files: readonly NamedPart[]): Merging {
  const problems: SourceProblem[] = []
  const parts: ParsedPart[] = []
  for (const { name, text } of files) {
    const parsed = parseOrganizationText(text, name)
    if (!parsed.ok) problems.push(...parsed.problems)
    else if (parsed.value === null || isMapping(parsed.value)) parts.push({ ...parsed, name })
    else problems.push(noMapping(name))
  }
  if (problems.length > 0) return { ok: false, problems }
  const value: Record<string, unknown> = {}
  const origin = new Map<string, number>()
  const stretches = new Map<string, Stretch[]>()
  for (const [part, { value: own }] of parts.entries()) {
    for (const [key, one] of Object.entries(isMapping(own) ? own : {})) {
      const known = value[key]
      const isList =
        ENTITY_KINDS.some((kind) => kind === key) && (Array.isArray(one) || one === null)
      if (isList && (known === undefined || Array.isArray(known))) {
        const list = (known ?? []) as unknown[]
        const own = stretches.get(key) ?? []
        stretches.set(key, [...own, { part, from: list.length }])
        putOwn(value, key, [...list, ...(one ?? [])])
      } else if (known === undefined) {
        putOwn(value, key, one)
        origin.set(key, part)
      } else if (!(key === 'mandate' && known === one)) {
        const first = parts[origin.get(key) ?? stretches.get(key)?.[0]?.part ?? 0]?.name ?? ''
        problems.push(twice(parts[part] as ParsedPart, key, first))
      }
    }
  }
  if (problems.length > 0) return { ok: false, problems }
  const stretchOf = (key: string, row: number) =>
    stretches.get(key)?.findLast(({ from }) => from <= row)
  const main = origin.get('organization') ?? 0
  const placeAt = ([key, row, ...rest]: DocumentPath, part?: 'key' | 'value') => {
    const stretch = typeof row === 'number' ? stretchOf(String(key), row) : undefined
    if (stretch) {
      return placeIn(parts[stretch.part], [String(key), Number(row) - stretch.from, ...rest], part)
    }
    const at = origin.get(String(key)) ?? stretches.get(String(key))?.[0]?.part ?? main
    const path = key === undefined ? [] : row === undefined ? [key] : [key, row, ...rest]
    return placeIn(parts[at], path, part)
  }
  const partOfRow = (kind: EntityKind, row: number) => stretchOf(kind, row)?.part ?? main
  return { ok: true, value, parts, partOfRow, placeAt }
}

function placeIn(
  parsed: ParsedPart | undefined,
  path: DocumentPath,
  part?: 'key' | 'value',
): SourcePlace {
  if (!parsed) return { line: 1, column: 1, length: 1 }
  return { ...parsed.lines.placeOf(...parsed.locate(path, part)), file: parsed.name }
}

function noMapping(name: string): SourceProblem {
  const message = `${name}: a file of the folder begins with a key of the document, such as positions:`
  const facts = { expected: 'a mapping', found: 'something else', place: null, path: [] }
  return { code: 'wrong-type', where: name, ...facts, message }
}

function twice(part: ParsedPart, key: string, first: string): SourceProblem {
  const place = placeIn(part, [key], 'key')
  const where = `${part.name}:${place.line}:${place.column}`
  const message = `${key} stands in ${first} already, and once in a folder; keep one of them.`
  const facts = { expected: 'each key once', found: key, path: [key] }
  return { code: 'duplicate-key', where, place, ...facts, message }
}
