import { z } from 'zod'
import { entityIdSchema } from './entity-id.ts'
import { dateSchema, lineSchema } from './field-schemas.ts'

/** A line beside the solid one: to whom, of which kind, for what, how long. */
export const reportingLineSchema = z.strictObject({
  to: entityIdSchema.describe('The position the line leads to.'),
  kind: z
    .enum(['dotted', 'functional', 'project', 'administrative'])
    .describe('Nothing means dotted.')
    .optional(),
  for: lineSchema.describe('What the line is about.').optional(),
  until: dateSchema.describe('Last day of the line.').optional(),
})
