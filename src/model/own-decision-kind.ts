import { z } from 'zod'
import { entityIdSchema } from './entity-id.ts'
import { labelSchema, lineSchema, proseSchema } from './field-schemas.ts'

/** A kind of decision the organisation adds to the catalogue's tree; the dots of the id are the tree. */
export const ownDecisionKindSchema = z.strictObject({
  id: entityIdSchema.describe('The dots are the tree: vendor.exit stands under vendor.'),
  name: lineSchema.describe('What it is called.'),
  domain: labelSchema.describe('The field of decisions it belongs to: vendors, money.').optional(),
  description: proseSchema.describe('What belongs to it and what does not.').optional(),
})

/** A kind of decision of the organisation's own. */
export type OwnDecisionKind = Readonly<z.infer<typeof ownDecisionKindSchema>>
