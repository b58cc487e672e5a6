import type { Catalogue } from '../catalogue/catalogue.ts'
import { type AlignedDocument, alignDocument } from './align-document.ts'
import { answered, type Outcome } from './errors.ts'
import type { OrganizationFormats, OrganogramTexts } from './organizations/format-ports.ts'
import {
  type OrganogramChoices,
  type OrganogramPreview,
  previewOrganogram,
} from './organizations/preview-import.ts'

/** An organogram as an organisation, and all there is to say of how it became one. */
export type ImportedOrganogram = AlignedDocument & Omit<OrganogramPreview, 'document'>

/** Reads organogram files, sets every position beside the roles of the catalogue, reads the texts of posts. */
export function importOrganogram(
  catalogue: Catalogue,
  formats: Pick<OrganizationFormats, 'readOrganogram'>,
  files: OrganogramTexts,
  choices: OrganogramChoices,
): Outcome<ImportedOrganogram> {
  const preview = previewOrganogram({ formats, catalogue }, files, choices)
  if (!preview.ok) return preview
  const { document, ...told } = preview.value
  return answered({ ...alignDocument(catalogue, document), ...told })
}
