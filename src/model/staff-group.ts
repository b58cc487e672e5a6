import { z } from 'zod'
import { entityIdSchema } from './entity-id.ts'
import { labelSchema, lineSchema } from './field-schemas.ts'

/**
 * Like posts counted together, not drawn one by one: "12.5 full-time equivalents of support
 * officers under this seat". Pay is a scale in whole units of the organisation's currency.
 */
export const staffGroupSchema = z.strictObject({
  id: entityIdSchema.describe('Short name of the group.'),
  title: lineSchema.describe('What the posts have in common: Support officer.'),
  unit: entityIdSchema.describe('The unit the posts belong to.').optional(),
  'reports-to': entityIdSchema.describe('The position the group answers to.').optional(),
  grade: labelSchema.describe('Grade or level, as you call it.').optional(),
  fte: z.number().min(0).max(10_000_000).describe('Full-time equivalents.'),
  'pay-from': z.number().min(0).describe('Lower end of the scale of pay a year.').optional(),
  'pay-to': z.number().min(0).describe('Upper end of the scale of pay a year.').optional(),
  profession: lineSchema.describe('Profession or job family.').optional(),
})

/** Like posts counted together. */
export type StaffGroup = Readonly<z.infer<typeof staffGroupSchema>>
