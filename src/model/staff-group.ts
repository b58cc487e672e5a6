import { z } from 'zod'
import { entityIdSchema } from './entity-id.ts'
import { labelSchema, lineSchema } from './field-schemas.ts'

/**
 * Like posts counted together, not drawn one by one: "12.5 full-time equivalents of support
 * officers under this seat". Pay is a scale in whole units of the organisation's currency.
 */
export const staffGroupSchema = z.strictObject({
  id: entityIdSchema,
  title: lineSchema,
  unit: entityIdSchema.optional(),
  'reports-to': entityIdSchema.describe('The position the group answers to.').optional(),
  grade: labelSchema.optional(),
  fte: z.number().min(0).max(10_000_000).describe('Full-time equivalents.'),
  'pay-from': z.number().min(0).optional(),
  'pay-to': z.number().min(0).optional(),
  profession: lineSchema.optional(),
})

/** Like posts counted together. */
export type StaffGroup = Readonly<z.infer<typeof staffGroupSchema>>
