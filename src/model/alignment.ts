import { z } from 'zod'
import { entityIdSchema } from './entity-id.ts'
import { provenanceSchema } from './provenance.ts'

/** A role of the catalogue. */
const catalogueRole = entityIdSchema.meta({
  description: 'A role of the catalogue.',
  catalogue: 'roles',
})

/** A catalogue role a position is aligned with: just its id, or with where that comes from. */
export const roleAlignmentSchema = z.union([
  catalogueRole,
  provenanceSchema.extend({ role: catalogueRole }),
])

/** A catalogue role a position is aligned with. */
export type RoleAlignment = Readonly<z.infer<typeof roleAlignmentSchema>>

/** The id of the catalogue role, whichever way the alignment is written. */
export function roleOf(alignment: RoleAlignment): string {
  return typeof alignment === 'string' ? alignment : alignment.role
}
