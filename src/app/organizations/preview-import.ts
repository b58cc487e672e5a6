import type { OrganizationDocument } from '../../model/document.ts'
import { readDocument } from '../../model/read-document.ts'
import type { FunctionsRead } from '../../text/functions-read.ts'
import { answered, type Outcome, refusedWith } from '../errors.ts'
import { readFunctions } from '../functions/read-functions.ts'
import type { ImportReport, NamedText, OrganogramTexts, ReadDocumentFile } from './format-ports.ts'
import type { Registry } from './registry.ts'

/** The one format that an organogram takes. */
type OrganogramFormat = {
  readonly formats: Pick<Registry['formats'], 'readOrganogram'>
}

/** What an organogram would become, row by row (SPEC.md, I1). */
export type OrganogramPreview = {
  readonly document: OrganizationDocument
  readonly report: ImportReport
  /** What was read from the texts of posts; null where nobody wanted that. */
  readonly functions: FunctionsRead | null
}

/** What is to be done beside taking over the rows. */
export type OrganogramChoices = {
  /** Whether duties are read from the texts of posts (SPEC.md, I3). */
  readonly reading: boolean
}

/** Reads organogram files; nothing is written. */
export function previewOrganogram(
  { formats, catalogue }: Pick<Registry, 'catalogue'> & OrganogramFormat,
  files: OrganogramTexts,
  { reading: wantsReading }: OrganogramChoices,
): Outcome<OrganogramPreview> {
  const read = formats.readOrganogram(files)
  if (!read.ok) return refusedWith('invalid-document', 'files', read.problems)
  const reading = readDocument(read.document)
  if (!reading.ok) return refusedWith('invalid-document', 'files', reading.problems)
  const { document } = reading
  return answered({
    ...(wantsReading ? readFunctions(catalogue, document) : { document, functions: null }),
    report: read.report,
  })
}

/** Reads a document file; nothing is written. Its problems are the answer. */
export function previewDocument(
  { formats }: Pick<Registry, 'formats'>,
  file: NamedText,
): ReadDocumentFile {
  return formats.readDocument(file)
}
