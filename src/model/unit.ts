import { z } from 'zod'
import { entityIdSchema } from './entity-id.ts'
import { labelSchema, lineSchema, proseSchema } from './field-schemas.ts'

/** A part of the organisation: company, division, department, team; units form a tree. */
export const unitSchema = z.strictObject({
  id: entityIdSchema.describe('Short name others refer to: it, sales.'),
  name: lineSchema.describe('What the unit is called.'),
  in: entityIdSchema.describe('The unit around this one.').optional(),
  kind: labelSchema.describe('What it is called: division, department, team …').optional(),
  head: entityIdSchema.describe('The position at its head.').optional(),
  description: proseSchema.describe('A longer text.').optional(),
})

/** A part of the organisation. */
export type Unit = Readonly<z.infer<typeof unitSchema>>
