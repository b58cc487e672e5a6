import { z } from 'zod'
import { deputySchema } from './deputy.ts'
import { entityIdSchema } from './entity-id.ts'
import { dateSchema } from './field-schemas.ts'

/**
 * A person away from the first day to the last, both included, and who stands in. Personal data:
 * outside the hashed record.
 */
export const absenceSchema = z.strictObject({
  id: entityIdSchema.describe('Not needed: what it says tells it apart.').optional(),
  person: entityIdSchema.describe('Who is away.'),
  from: dateSchema.describe('First day away.'),
  until: dateSchema.describe('Last day away.'),
  deputy: deputySchema.describe('Who stands in; nothing means the usual deputy.').optional(),
})

/** A person away for a time. */
export type Absence = Readonly<z.infer<typeof absenceSchema>>
