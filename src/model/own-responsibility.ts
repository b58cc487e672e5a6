import { z } from 'zod'
import { entityIdSchema } from './entity-id.ts'
import { lineSchema, proseSchema } from './field-schemas.ts'

/** A responsibility the organisation adds to the catalogue's tree; the dots of the id are the tree. */
export const ownResponsibilitySchema = z.strictObject({
  id: entityIdSchema.describe('The dots are the tree: data.quality stands under data.'),
  name: lineSchema.describe('What it is called.'),
  description: proseSchema.describe('What belongs to it and what does not.').optional(),
  decisions: z
    .array(entityIdSchema.meta({ catalogue: 'decisions' }))
    .max(200)
    .describe('The kinds of decisions that belong to it.')
    .optional(),
})

/** A responsibility of the organisation's own. */
export type OwnResponsibility = Readonly<z.infer<typeof ownResponsibilitySchema>>
