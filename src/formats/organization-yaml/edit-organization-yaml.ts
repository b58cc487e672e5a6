import type { OrganizationDocument } from '../../model/document.ts'
import { sameValue } from '../../record/same-value.ts'
import { editPart } from './edit-part.ts'
import { beginsAsJson } from './parse-organization-text.ts'
import { readOrganizationYaml } from './read-organization-yaml.ts'
import { writeOrganizationJson, writeOrganizationYaml } from './write-organization-yaml.ts'

/** A text that says what a document says. `kept`: what did not change stands as it stood, comments too. */
export type EditedYaml = { readonly text: string; readonly kept: boolean }

/**
 * Changes a `mandate.yaml` so that it says what `after` says: only changed values, removed and new entries are
 * touched; comments, order and layout of everything else stay. A text laid out in a way this does not
 * know (aliases, several entries a line) is written anew. What comes out is read back before it is given.
 */
export function editOrganizationYaml(text: string, after: OrganizationDocument): EditedYaml {
  if (beginsAsJson(text)) return { text: writeOrganizationJson(after), kept: true }
  const plain = text.replaceAll('\r\n', '\n')
  const before = readOrganizationYaml(plain, '')
  const edited = before.ok ? editPart(plain, before.document, after) : null
  if (edited === null || !says(edited, after)) {
    return { text: writeOrganizationYaml(after), kept: false }
  }
  return { text: text.includes('\r\n') ? edited.replaceAll('\n', '\r\n') : edited, kept: true }
}

function says(text: string, document: OrganizationDocument): boolean {
  const reading = readOrganizationYaml(text, '')
  return reading.ok && sameValue(reading.document, document)
}
