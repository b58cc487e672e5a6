import { z } from 'zod'
import { entityIdSchema } from './entity-id.ts'
import { labelSchema, lineSchema } from './field-schemas.ts'

/** Rules that stand in one document or come from one authority. */
export const ruleSetSchema = z.strictObject({
  id: entityIdSchema.describe('Short name rules refer to.'),
  name: lineSchema.describe('What the document or authority is called.'),
  rank: z
    .enum(['law', 'constitution', 'board', 'executive', 'unit'])
    .describe('Highest first (A4); nothing means executive.')
    .optional(),
  unit: entityIdSchema.describe('The unit it holds for; nothing means the whole.').optional(),
  precedence: z
    .array(labelSchema)
    .max(20)
    .describe('Which attribute decides first where rules overlap and none contains the other (A3).')
    .optional(),
})

/** Rules of one document or authority. */
export type RuleSet = Readonly<z.infer<typeof ruleSetSchema>>
