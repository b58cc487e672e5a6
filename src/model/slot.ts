import { z } from 'zod'
import { entityIdSchema } from './entity-id.ts'
import { lineSchema } from './field-schemas.ts'

/**
 * An accountability that a regime or the organisation itself demands a named holder for, whatever
 * the title of the seat. Several slots may fill one demand: then it is shared.
 */
export const slotSchema = z.strictObject({
  id: entityIdSchema.describe('Short name of the accountability.'),
  name: lineSchema.describe('What is to be answered for.'),
  regime: lineSchema.describe('Who demands it.').optional(),
  demand: entityIdSchema
    .describe('The demand of a rule pack that this fills; mandate packs lists them.')
    .optional(),
  position: entityIdSchema.describe('The position that fills it.').optional(),
  body: entityIdSchema.describe('The board or committee that fills it as one.').optional(),
})

/** An accountability that demands a named holder. */
export type Slot = Readonly<z.infer<typeof slotSchema>>
