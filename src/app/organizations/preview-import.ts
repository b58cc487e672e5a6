import type { OrganizationDocument } from '../../model/document.ts'
import { readDocument } from '../../model/read-document.ts'
import { answered, type Outcome, refusedWith } from '../errors.ts'
import type { ImportReport, NamedText, OrganogramTexts, ReadDocumentFile } from './format-ports.ts'
import type { Registry } from './registry.ts'

/** What an organogram would become, row by row (SPEC.md, I1). */
export type OrganogramPreview = {
  readonly document: OrganizationDocument
  readonly report: ImportReport
}

/** Reads organogram files; nothing is written. */
export function previewOrganogram(
  { formats }: Pick<Registry, 'formats'>,
  files: OrganogramTexts,
): Outcome<OrganogramPreview> {
  const read = formats.readOrganogram(files)
  if (!read.ok) return refusedWith('invalid-document', 'files', read.problems)
  const reading = readDocument(read.document)
  if (!reading.ok) return refusedWith('invalid-document', 'files', reading.problems)
  return answered({ document: reading.document, report: read.report })
}

/** Reads a document file; nothing is written. Its problems are the answer. */
export function previewDocument(
  { formats }: Pick<Registry, 'formats'>,
  file: NamedText,
): ReadDocumentFile {
  return formats.readDocument(file)
}
