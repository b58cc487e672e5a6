import { z } from 'zod'
import { entityIdSchema } from './entity-id.ts'
import { labelSchema, lineSchema, proseSchema } from './field-schemas.ts'

/** Something one can answer for: a system, a product, a service, a vendor, a budget, a risk. */
export const thingSchema = z.strictObject({
  id: entityIdSchema.describe('Short name assignments refer to.'),
  name: lineSchema.describe('What it is called.'),
  kind: labelSchema.describe('System, product, service, vendor, policy, budget, plan …').optional(),
  unit: entityIdSchema.describe('The unit it belongs to.').optional(),
  description: proseSchema.describe('A longer text.').optional(),
})

/** Something one can answer for. */
export type Thing = Readonly<z.infer<typeof thingSchema>>
