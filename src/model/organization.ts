import { z } from 'zod'
import { entityIdSchema } from './entity-id.ts'
import { dateSchema, lineSchema, proseSchema } from './field-schemas.ts'

/** A currency, ISO 4217. */
const currencySchema = z.string().regex(/^[A-Z]{3}$/)

/** An attribute the organisation declares for its decisions (A1). */
const attributeSchema = z.strictObject({
  id: entityIdSchema,
  name: lineSchema,
  kind: z.enum(['enumeration', 'number', 'boolean', 'tree']),
  values: z.array(lineSchema).max(500).optional(),
})

/** An exchange rate into the organisation's currency, with its date. */
const rateSchema = z.strictObject({
  currency: currencySchema,
  rate: z.number().gt(0),
  on: dateSchema,
})

/** The organisation itself. There is exactly one in a document. */
export const organizationSchema = z.strictObject({
  id: entityIdSchema,
  name: lineSchema,
  currency: currencySchema.describe('ISO 4217, such as EUR.').optional(),
  headcount: z.int().min(0).max(50_000_000).optional(),
  industry: lineSchema.optional(),
  company: z
    .enum(['technology', 'other'])
    .describe('Whether technology is the product or serves another business.')
    .optional(),
  description: proseSchema.optional(),
  rates: z.array(rateSchema).max(500).optional(),
  'time-zone': z
    .string()
    .max(60)
    .regex(/^[A-Za-z][A-Za-z0-9+_/-]*$/)
    .describe('IANA name, such as Europe/Berlin, that days are counted in; nothing means UTC.')
    .optional(),
  attributes: z.array(attributeSchema).max(50).optional(),
})

/** The organisation itself. */
export type Organization = Readonly<z.infer<typeof organizationSchema>>
