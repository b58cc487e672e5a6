import { z } from 'zod'
import { entityIdSchema } from './entity-id.ts'
import { dateSchema, lineSchema, proseSchema } from './field-schemas.ts'

/** A project or programme with an end, and what it is for. */
export const initiativeSchema = z.strictObject({
  id: entityIdSchema,
  name: lineSchema,
  unit: entityIdSchema.optional(),
  aim: z
    .enum(['top-line', 'bottom-line', 'both', 'neither'])
    .describe('Whether it is to raise what comes in (top line), lower what goes out, or both.')
    .optional(),
  from: dateSchema.optional(),
  until: dateSchema.optional(),
  description: proseSchema.optional(),
})

/** A project or programme. */
export type Initiative = Readonly<z.infer<typeof initiativeSchema>>
