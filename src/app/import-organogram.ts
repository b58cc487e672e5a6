import type { Catalogue } from '../catalogue/catalogue.ts'
import type { RoleId } from '../catalogue/ids.ts'
import type { OrganizationDocument } from '../model/document.ts'
import { alignPositions, suggestedRoles } from '../profile/align-positions.ts'
import { answered, type Outcome } from './errors.ts'
import type {
  ImportReport,
  OrganizationFormats,
  OrganogramTexts,
} from './organizations/format-ports.ts'
import { previewOrganogram } from './organizations/preview-import.ts'

/** A position that was aligned with a role by its title. */
export type AlignedPosition = {
  readonly position: string
  readonly title: string
  readonly role: RoleId
  readonly confidence: number
  /** The words of the title that were matched. */
  readonly matched: string
}

/** An organogram as an organisation, and all there is to say of how it became one. */
export type ImportedOrganogram = {
  /** With the alignments as suggestions. */
  readonly document: OrganizationDocument
  readonly report: ImportReport
  /** In the order of the document. */
  readonly aligned: readonly AlignedPosition[]
  /** Positions whose title comes near a role without being one: deputies, false friends. */
  readonly near: number
}

/** Reads organogram files and sets every position beside the roles of the catalogue. */
export function importOrganogram(
  catalogue: Catalogue,
  formats: Pick<OrganizationFormats, 'readOrganogram'>,
  files: OrganogramTexts,
): Outcome<ImportedOrganogram> {
  const preview = previewOrganogram({ formats: formats as OrganizationFormats }, files)
  if (!preview.ok) return preview
  const { document, report } = preview.value
  const alignments = alignPositions(catalogue, document)
  const aligned: AlignedPosition[] = []
  let near = 0
  const positions = document.positions.map((position) => {
    const alignment = alignments.get(position.id)
    if (!alignment) return position
    if (alignment.role === null) {
      if (alignment.near.length > 0) near++
      return position
    }
    const { id, title } = position
    for (const { role, confidence, reason } of [alignment, ...alignment.also]) {
      aligned.push({ position: id, title, role, confidence, matched: reason.matched })
    }
    return { ...position, roles: [...suggestedRoles(alignment)] }
  })
  return answered({ document: { ...document, positions }, report, aligned, near })
}
