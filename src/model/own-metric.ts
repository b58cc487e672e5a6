import { z } from 'zod'
import { entityIdSchema } from './entity-id.ts'
import { lineSchema } from './field-schemas.ts'

/** A measure the organisation holds a seat to. */
export const ownMetricSchema = z.strictObject({
  id: entityIdSchema.describe('Short name of the measure.'),
  name: lineSchema.describe('What is measured.'),
  position: entityIdSchema.describe('The position measured by it.').optional(),
  metric: entityIdSchema
    .meta({ description: 'The metric of the catalogue it stands for.', catalogue: 'metrics' })
    .optional(),
  target: lineSchema.describe('What is to be reached, in your own words.').optional(),
})

/** A measure a seat is held to. */
export type OwnMetric = Readonly<z.infer<typeof ownMetricSchema>>
