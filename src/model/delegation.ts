import { z } from 'zod'
import { conditionsSchema } from './conditions.ts'
import { entityIdSchema } from './entity-id.ts'
import { dateSchema } from './field-schemas.ts'

/** A right handed on from position to position for a time, within limits (A9). */
export const delegationSchema = z.strictObject({
  id: entityIdSchema.optional(),
  from: entityIdSchema,
  to: entityIdSchema,
  of: entityIdSchema.describe('The kind of decision.'),
  when: conditionsSchema.describe('Limits; nothing means all the giver may.').optional(),
  since: dateSchema.optional(),
  until: dateSchema.optional(),
  'may-hand-on': z.boolean().describe('Nothing means no.').optional(),
})

/** A right handed on. */
export type Delegation = Readonly<z.infer<typeof delegationSchema>>
