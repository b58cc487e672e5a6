import type { Catalogue } from '../catalogue/catalogue.ts'
import { type AlignedDocument, alignDocument } from './align-document.ts'
import { answered, type Outcome } from './errors.ts'
import type {
  ImportReport,
  OrganizationFormats,
  OrganogramTexts,
} from './organizations/format-ports.ts'
import { previewOrganogram } from './organizations/preview-import.ts'

/** An organogram as an organisation, and all there is to say of how it became one. */
export type ImportedOrganogram = AlignedDocument & { readonly report: ImportReport }

/** Reads organogram files and sets every position beside the roles of the catalogue. */
export function importOrganogram(
  catalogue: Catalogue,
  formats: Pick<OrganizationFormats, 'readOrganogram'>,
  files: OrganogramTexts,
): Outcome<ImportedOrganogram> {
  const preview = previewOrganogram({ formats: formats as OrganizationFormats }, files)
  if (!preview.ok) return preview
  const { document, report } = preview.value
  return answered({ ...alignDocument(catalogue, document), report })
}
