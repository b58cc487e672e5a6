import type { DocumentSource, SourcePlace } from '../model/document-source.ts'
import { idOf } from '../model/id-of.ts'
import type { EntityKind } from '../model/kinds.ts'
import { fileAt, type OrganizationSource } from './organization-source.ts'
import { printable, sourceExcerpt } from './source-excerpt.ts'

/** Lists in which what a proof names can stand: rules, assignments that decide, delegations. */
const KINDS: readonly EntityKind[] = ['rules', 'assignments', 'delegations']

/** Where a rule, an assignment or a delegation stands in its file. */
export function placeOfRule(source: DocumentSource, id: string): SourcePlace | null {
  for (const kind of KINDS) {
    const place = source.placeOf(kind, id)
    if (place) return place
  }
  return null
}

/** What of an entity is wrong: its list, its id, the keys to the value, the character within it. */
type Fault = {
  readonly kind: string
  readonly id: string
  readonly path: readonly (string | number)[]
  readonly at?: number
}

/** The place of what is wrong in a rule or delegation, to the character. */
export function placeOfFault(
  { reading, files, name }: OrganizationSource,
  { kind, id, path, at }: Fault,
): SourcePlace | null {
  const known = KINDS.find((one) => one === kind)
  if (!known) return null
  const entities = reading.document[known] as readonly Parameters<typeof idOf>[1][]
  const index = entities.findIndex((entity) => idOf(known, entity) === id)
  if (index === -1) return reading.source.placeOf(known, id)
  const place = reading.source.placeAt([known, index, ...path])
  if (at === undefined || path.length === 0) return place
  const line = fileAt({ files, name }, place).text.split('\n')[place.line - 1] ?? ''
  const quoted = /['"]/.test(line[place.column - 1] ?? '') ? 1 : 0
  const column = Math.min(place.column + at + quoted, place.column + place.length - 1)
  return { ...place, column, length: 1 }
}

/** A place as compilers write it, and its line with carets. */
export function placedLines(
  source: OrganizationSource,
  place: SourcePlace,
  width: number,
): { readonly at: string; readonly excerpt: readonly string[] } {
  const { name, text } = fileAt(source, place)
  return {
    at: printable(`${name}:${place.line}:${place.column}`),
    excerpt: sourceExcerpt(text, place, width),
  }
}
