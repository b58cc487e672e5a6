import { z } from 'zod'
import { entityIdSchema } from './entity-id.ts'
import { lineSchema } from './field-schemas.ts'

/** A measure the organisation holds a seat to. */
export const ownMetricSchema = z.strictObject({
  id: entityIdSchema,
  name: lineSchema,
  position: entityIdSchema.describe('The position measured by it.').optional(),
  metric: entityIdSchema.describe('The metric of the catalogue it stands for.').optional(),
  target: lineSchema.optional(),
})

/** A measure a seat is held to. */
export type OwnMetric = Readonly<z.infer<typeof ownMetricSchema>>
