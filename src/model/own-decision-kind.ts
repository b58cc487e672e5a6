import { z } from 'zod'
import { entityIdSchema } from './entity-id.ts'
import { labelSchema, lineSchema, proseSchema } from './field-schemas.ts'

/** A kind of decision the organisation adds to the catalogue's tree; the dots of the id are the tree. */
export const ownDecisionKindSchema = z.strictObject({
  id: entityIdSchema,
  name: lineSchema,
  domain: labelSchema.optional(),
  description: proseSchema.optional(),
})

/** A kind of decision of the organisation's own. */
export type OwnDecisionKind = Readonly<z.infer<typeof ownDecisionKindSchema>>
