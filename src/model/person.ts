import { z } from 'zod'
import { entityIdSchema } from './entity-id.ts'
import { lineSchema } from './field-schemas.ts'

/** A human being. Contact data stands outside the hashed record, so that it can be erased. */
export const personSchema = z.strictObject({
  id: entityIdSchema,
  name: lineSchema,
  email: z.string().max(320).optional(),
  phone: z.string().max(60).optional(),
})

/** A human being. */
export type Person = Readonly<z.infer<typeof personSchema>>
