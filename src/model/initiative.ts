import { z } from 'zod'
import { entityIdSchema } from './entity-id.ts'
import { dateSchema, lineSchema, proseSchema } from './field-schemas.ts'

/** A project or programme with an end, and what it is for. */
export const initiativeSchema = z.strictObject({
  id: entityIdSchema.describe('Short name others refer to.'),
  name: lineSchema.describe('What it is called.'),
  unit: entityIdSchema.describe('The unit that runs it.').optional(),
  aim: z
    .enum(['top-line', 'bottom-line', 'both', 'neither'])
    .describe('Whether it is to raise what comes in (top line), lower what goes out, or both.')
    .optional(),
  from: dateSchema.describe('First day.').optional(),
  until: dateSchema.describe('Last day.').optional(),
  description: proseSchema.describe('A longer text.').optional(),
})

/** A project or programme. */
export type Initiative = Readonly<z.infer<typeof initiativeSchema>>
