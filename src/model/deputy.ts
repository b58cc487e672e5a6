import { z } from 'zod'
import { entityIdSchema } from './entity-id.ts'

const authorisationSchema = z
  .enum(['required', 'given'])
  .describe('Whether standing in takes an authorisation in writing; nothing means no.')
  .optional()

/** Who stands in: a named person, or whoever holds a position. */
export const deputySchema = z.union([
  z.strictObject({
    person: entityIdSchema.describe('A named person.'),
    authorisation: authorisationSchema,
  }),
  z.strictObject({
    position: entityIdSchema.describe('Whoever holds this position.'),
    authorisation: authorisationSchema,
  }),
])

/** Who stands in. */
export type Deputy = Readonly<z.infer<typeof deputySchema>>
