import { z } from 'zod'
import { entityIdSchema } from './entity-id.ts'
import { lineSchema } from './field-schemas.ts'

/**
 * An accountability that a regime or the organisation itself demands a named holder for, whatever
 * the title of the seat.
 */
export const slotSchema = z.strictObject({
  id: entityIdSchema.describe('Short name of the accountability.'),
  name: lineSchema.describe('What is to be answered for.'),
  regime: lineSchema.describe('Who demands it.').optional(),
  position: entityIdSchema.describe('The position that fills it.').optional(),
})

/** An accountability that demands a named holder. */
export type Slot = Readonly<z.infer<typeof slotSchema>>
