import type { OrganizationDocument } from '../../model/document.ts'
import { hashText } from '../../model/hash-text.ts'
import { MAIN } from '../../record/scenario.ts'
import { answered, type Outcome } from '../errors.ts'
import { withMark, withoutMark } from './export-mark.ts'
import type { NamedText } from './format-ports.ts'
import { showDocument, type Which } from './open-organization.ts'
import { refusedByStore } from './refused-by-store.ts'
import type { Registry } from './registry.ts'

/**
 * Longest file whose layout is kept, in characters. Reading a file with its comments costs about a
 * millisecond for each position, and an export should not be waited for.
 */
const LONGEST = 1_000_000

/** An exported file, and what stays the same as long as it does. */
export type ExportedFile = { readonly text: string; readonly tag: string }

/**
 * An organisation as `mandate.yaml`: laid out as the file it was brought as last, comments and order
 * kept, and headed by the change it stands at (SPEC.md, H1, H2).
 */
export async function exportFile(registry: Registry, which: Which): Promise<Outcome<ExportedFile>> {
  const { store, formats } = registry
  const shown = await showDocument(registry, which)
  if (!shown.ok) return shown
  const layout = await store.layout(which.organization)
  if (!layout.ok) return refusedByStore(layout.problem)
  const { document, head, tag } = shown.value
  const text = laidOut(formats, layout.value, document)
  const mark = { organization: which.organization, change: head }
  return answered({ text: withMark(text, mark), tag: `${tag}.${hashText(text)}.yaml` })
}

function laidOut(
  { writeYaml, editYaml }: Registry['formats'],
  layout: string | null,
  document: OrganizationDocument,
): string {
  return layout === null ? writeYaml(document) : editYaml(layout, document)
}

/** Whether the comments and order of a file can be kept: it is YAML, and not too long. */
export function canKeepLayout({ text }: NamedText): boolean {
  return text.length <= LONGEST && !/^\s*\{/.test(text)
}

/**
 * Keeps how a file is laid out for the exports to come. What cannot be kept leaves the layout before
 * in place, and a store that does not keep it is no fault of the change.
 */
export async function keepLayout(
  { store }: Registry,
  {
    organization,
    scenario = MAIN,
  }: { readonly organization: string; readonly scenario?: string | undefined },
  file: NamedText,
): Promise<boolean> {
  if (scenario !== MAIN || !canKeepLayout(file)) return false
  return (await store.keepLayout(organization, withoutMark(file.text))).ok
}
