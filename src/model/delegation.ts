import { z } from 'zod'
import { conditionsSchema } from './conditions.ts'
import { entityIdSchema } from './entity-id.ts'
import { dateSchema } from './field-schemas.ts'

/** A right handed on from position to position for a time, within limits (A9). */
export const delegationSchema = z.strictObject({
  id: entityIdSchema.describe('Not needed: what it says tells it apart.').optional(),
  from: entityIdSchema.describe('The position that hands the right on.'),
  to: entityIdSchema.describe('The position that gets it.'),
  of: entityIdSchema.meta({ description: 'The kind of decision.', catalogue: 'decisions' }),
  when: conditionsSchema.describe('Limits; nothing means all the giver may.').optional(),
  since: dateSchema.describe('First day.').optional(),
  until: dateSchema.describe('Last day.').optional(),
  'may-hand-on': z.boolean().describe('Nothing means no.').optional(),
})

/** A right handed on. */
export type Delegation = Readonly<z.infer<typeof delegationSchema>>
