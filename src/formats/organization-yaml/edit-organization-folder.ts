import type { OrganizationDocument } from '../../model/document.ts'
import { idOf } from '../../model/id-of.ts'
import { ENTITY_KINDS, type EntityKind } from '../../model/kinds.ts'
import { type DocumentPart, editPart, samePart } from './edit-part.ts'
import { type MergedParts, mergeParts, type NamedPart } from './merge-parts.ts'
import { parseOrganizationText } from './parse-organization-text.ts'
import { writeOrganizationPart } from './write-organization-yaml.ts'

/** The files of a folder that change, whole. `kept`: what did not change stands as it stood. */
export type EditedFolder = { readonly files: readonly NamedPart[]; readonly kept: boolean }

/**
 * Changes a folder of YAML files so that they say what `after` says (Y12): each entry in the file it
 * stands in; a new one in the last file that has its list, else in `<kind>.yaml`. `fileFor` makes the
 * name of such a file. Nothing where the files as they are cannot be read.
 */
export function editOrganizationFolder(
  files: readonly NamedPart[],
  after: OrganizationDocument,
  fileFor: (kind: EntityKind) => string,
): EditedFolder | null {
  const merged = mergeParts(files)
  if (!merged.ok) return null
  const wanted = share(merged, after, fileFor)
  const texts = new Map(files.map(({ name, text }) => [name, text]))
  const changed: NamedPart[] = []
  let kept = true
  for (const [name, part] of wanted) {
    const before = (merged.parts.find((one) => one.name === name)?.value ?? {}) as DocumentPart
    if (samePart(before, part)) continue
    const text = texts.get(name)
    const edited = text === undefined ? null : editText(text, before, part)
    if (edited === null && text !== undefined) kept = false
    changed.push({ name, text: edited ?? writeOrganizationPart(part) })
  }
  return { files: changed, kept }
}

function editText(text: string, before: DocumentPart, after: DocumentPart): string | null {
  const plain = text.replaceAll('\r\n', '\n')
  // A file without any key yet (comments alone) has nothing to put entries behind.
  const edited = editPart(plain, before, after)
  if (edited === null) return null
  const parsed = parseOrganizationText(edited, '')
  const says = parsed.ok && samePart((parsed.value ?? {}) as DocumentPart, after)
  if (!says) return null
  return text.includes('\r\n') ? edited.replaceAll('\n', '\r\n') : edited
}

/** What each file is to say: by name, in the order of the files, new ones last. */
function share(
  { value, parts, partOfRow }: MergedParts,
  after: OrganizationDocument,
  fileFor: (kind: EntityKind) => string,
): ReadonlyMap<string, DocumentPart> {
  const shares = new Map<string, Record<string, unknown>>()
  for (const { name, value: own } of parts) {
    const { mandate, organization } = (own ?? {}) as DocumentPart
    shares.set(name, {
      ...(mandate === undefined ? {} : { mandate }),
      ...(organization === undefined ? {} : { organization: after.organization }),
    })
  }
  for (const kind of ENTITY_KINDS) {
    const before = (value[kind] ?? []) as readonly object[]
    const places = new Map(before.map((entity, row) => [idIn(kind, entity), partOfRow(kind, row)]))
    const holding = parts.findLast(({ value: own }) => Object.hasOwn(Object(own), kind))
    const usual = holding?.name ?? fileFor(kind)
    for (const entity of after[kind]) {
      const place = places.get(idIn(kind, entity))
      const name = place === undefined ? usual : (parts[place]?.name ?? usual)
      const own = shares.get(name) ?? {}
      shares.set(name, own)
      const list = (own[kind] ?? []) as object[]
      own[kind] = list
      list.push(entity)
    }
  }
  return shares as ReadonlyMap<string, DocumentPart>
}

const idIn = (kind: EntityKind, entity: object) => idOf(kind, entity as never)
