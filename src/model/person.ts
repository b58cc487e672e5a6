import { z } from 'zod'
import { entityIdSchema } from './entity-id.ts'
import { lineSchema } from './field-schemas.ts'

/** A human being, or software that acts like one. Contact data stands outside the hashed record, so that it can be erased. */
export const personSchema = z.strictObject({
  id: entityIdSchema.describe('Short name others refer to.'),
  name: lineSchema.describe('The full name.'),
  email: z.string().max(320).describe('Can be erased from the record.').optional(),
  phone: z.string().max(60).describe('Can be erased from the record.').optional(),
  kind: z
    .enum(['human', 'software'])
    .describe('Nothing means human. Software acts only by delegation, and never answers.')
    .optional(),
})

/** A human being. */
export type Person = Readonly<z.infer<typeof personSchema>>
