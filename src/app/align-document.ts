import type { Catalogue } from '../catalogue/catalogue.ts'
import type { RoleId } from '../catalogue/ids.ts'
import type { OrganizationDocument } from '../model/document.ts'
import { alignPositions, suggestedRoles } from '../profile/align-positions.ts'

/** A position that was aligned with a role by its title. */
export type AlignedPosition = {
  readonly position: string
  readonly title: string
  readonly role: RoleId
  readonly confidence: number
  /** The words of the title that were matched. */
  readonly matched: string
}

/** A document whose positions are aligned with roles, as suggestions. */
export type AlignedDocument = {
  readonly document: OrganizationDocument
  /** In the order of the document. */
  readonly aligned: readonly AlignedPosition[]
  /** Positions whose title comes near a role without being one: deputies, false friends. */
  readonly near: number
}

/** Sets every position beside the roles of the catalogue; those that have roles keep them. */
export function alignDocument(
  catalogue: Catalogue,
  document: OrganizationDocument,
): AlignedDocument {
  const alignments = alignPositions(catalogue, document)
  const aligned: AlignedPosition[] = []
  let near = 0
  const positions = document.positions.map((position) => {
    const alignment = alignments.get(position.id)
    if (!alignment || position.roles !== undefined) return position
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
  return { document: { ...document, positions }, aligned, near }
}
