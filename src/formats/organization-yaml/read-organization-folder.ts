import type { DocumentProblem } from '../../model/document-problem.ts'
import type { SourceProblem, SourceReading } from '../../model/document-source.ts'
import { idOf } from '../../model/id-of.ts'
import { ENTITY_KINDS, type EntityKind } from '../../model/kinds.ts'
import { readDocument } from '../../model/read-document.ts'
import { sourceOf } from './document-places.ts'
import { type MergedParts, mergeParts, type NamedPart } from './merge-parts.ts'
import { partOf } from './read-organization-yaml.ts'

/**
 * Reads a folder of YAML files as one document (Y11): every file is a part (`units.yaml`,
 * `positions.yaml`, cut as one likes). Problems and places name the file. Never throws.
 */
export function readOrganizationFolder(files: readonly NamedPart[], folder: string): SourceReading {
  if (files.length === 0) {
    const message = `${folder}: there is no .yaml file in this folder.`
    const facts = { path: [], place: null, expected: 'files that end in .yaml', found: 'none' }
    return { ok: false, problems: [{ code: 'not-a-document', where: folder, ...facts, message }] }
  }
  const merged = mergeParts(files)
  if (!merged.ok) return merged
  const reading = readDocument(merged.value)
  if (reading.ok) {
    return {
      ok: true,
      document: reading.document,
      source: sourceOf(reading.document, merged.placeAt),
    }
  }
  return { ok: false, problems: reading.problems.map((one) => placed(one, merged, folder)) }
}

function placed(problem: DocumentProblem, merged: MergedParts, folder: string): SourceProblem {
  if (problem.code === 'more-problems') return { ...problem, where: folder, place: null }
  const place = merged.placeAt(problem.path, partOf(problem.code))
  const where = `${place.file}:${place.line}:${place.column}`
  const first = problem.code === 'duplicate-id' ? firstOf(problem, merged) : ''
  return { ...problem, where, place, message: `${problem.message}${first}` }
}

/** Where an id that stands twice stands first: the two may lie in different files. */
function firstOf({ path: [key, row] }: DocumentProblem, merged: MergedParts): string {
  const kind = ENTITY_KINDS.find((one) => one === key)
  if (!kind || typeof row !== 'number') return ''
  const list = merged.value[kind] as readonly object[]
  const id = idIn(kind, list[row])
  const at = list.findIndex((entity) => idIn(kind, entity) === id)
  const { file, line } = merged.placeAt([kind, at])
  return ` It stands in ${file}:${line} already.`
}

const idIn = (kind: EntityKind, entity: object | undefined) => idOf(kind, entity as never)
