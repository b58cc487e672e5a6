import { z } from 'zod'
import { proseSchema } from './field-schemas.ts'

/**
 * Where a statement about the organisation comes from (`stated` when nothing is said), what it rests
 * on and how sure it is (0 to 1).
 */
export const provenanceSchema = z.strictObject({
  origin: z
    .enum(['stated', 'suggested', 'read', 'imported'])
    .describe('Where this comes from; nothing means stated.')
    .optional(),
  evidence: proseSchema.describe('What it rests on, in words.').optional(),
  confidence: z.number().min(0).max(1).describe('How sure it is, from 0 to 1.').optional(),
})
