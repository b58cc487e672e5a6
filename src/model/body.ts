import { z } from 'zod'
import { entityIdSchema } from './entity-id.ts'
import { lineSchema, proseSchema } from './field-schemas.ts'

/** A board, committee or council of positions that decides as one (A6). */
export const bodySchema = z.strictObject({
  id: entityIdSchema.describe('Short name others refer to.'),
  name: lineSchema.describe('What the body is called.'),
  unit: entityIdSchema.describe('The unit it belongs to.').optional(),
  members: z.array(entityIdSchema).max(500).describe('The positions that sit on it.'),
  chair: entityIdSchema.describe('The position that chairs it.').optional(),
  quorum: z.int().min(1).max(500).describe('How many members must be there.').optional(),
  alternates: z
    .record(entityIdSchema, entityIdSchema)
    .describe('For a member, the position that sits in.')
    .optional(),
  'casting-vote': z.boolean().describe('Whether the chair settles a tie.').optional(),
  description: proseSchema.describe('A longer text.').optional(),
})

/** A body that decides as one. */
export type Body = Readonly<z.infer<typeof bodySchema>>
