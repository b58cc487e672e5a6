import type { SourceProblem } from '../../model/document-source.ts'
import { ENTITY_KINDS } from '../../model/kinds.ts'
import { migrateDocument } from '../../model/migrations/migrate-document.ts'
import { sameValue } from '../../record/same-value.ts'
import { type DocumentPart, type EntryKey, editPart } from './edit-part.ts'
import { beginsAsJson, parseOrganizationText } from './parse-organization-text.ts'
import { readOrganizationYaml } from './read-organization-yaml.ts'
import { writeOrganizationJson, writeOrganizationYaml } from './write-organization-yaml.ts'

/** A file brought up to the present version; `steps` is empty where it was there already. */
export type MigratedYaml =
  | {
      readonly ok: true
      readonly text: string
      readonly from: number
      readonly steps: readonly string[]
      /** Whether all but what the steps change stands as it stood, comments too. */
      readonly kept: boolean
    }
  | { readonly ok: false; readonly problems: readonly SourceProblem[] }

/** Steps keep the order of entries, and ids of an older version are none yet. */
const byRow: EntryKey = (_kind, _entity, row) => String(row)

/**
 * Brings the text of a document up to the present version, comments and order kept (D8, Y13). What cannot
 * be read afterwards is refused, with the problems as they stand in the brought-up text.
 */
export function migrateOrganizationYaml(given: string, name: string): MigratedYaml {
  const text = given.startsWith('\uFEFF') ? given.slice(1) : given
  const parsed = parseOrganizationText(text, name)
  if (!parsed.ok) return parsed
  const migrated = migrateDocument(parsed.value)
  // What is no document, or a newer one, is told by reading it.
  if (!migrated || migrated.steps.length === 0) {
    const reading = readOrganizationYaml(text, name)
    return reading.ok ? { ok: true, text: given, from: 1, steps: [], kept: true } : reading
  }
  const { document, from, steps } = migrated
  const plain = text.replaceAll('\r\n', '\n')
  const before = listed(parsed.value)
  const edited =
    !beginsAsJson(text) && before ? editPart(plain, before, document as DocumentPart, byRow) : null
  const kept = edited !== null && saysSame(edited, document)
  const reading = readOrganizationYaml(kept ? edited : JSON.stringify(document), name)
  if (!reading.ok) return reading
  if (kept) {
    const lines = text.includes('\r\n') ? edited.replaceAll('\n', '\r\n') : edited
    return { ok: true, text: lines, from, steps, kept }
  }
  const write = beginsAsJson(text) ? writeOrganizationJson : writeOrganizationYaml
  return { ok: true, text: write(reading.document), from, steps, kept: beginsAsJson(text) }
}

/** The data as a part, where its lists are lists of mappings. */
function listed(value: unknown): DocumentPart | null {
  const data = value as Readonly<Record<string, unknown>>
  const isSound = ENTITY_KINDS.every((kind) => {
    const list = data[kind]
    return list === undefined || list === null || Array.isArray(list)
  })
  return isSound ? (data as DocumentPart) : null
}

function saysSame(text: string, document: unknown): boolean {
  const parsed = parseOrganizationText(text, '')
  return parsed.ok && sameValue(parsed.value, document)
}
