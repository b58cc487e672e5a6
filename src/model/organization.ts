import { z } from 'zod'
import { diagnosisRecordSchema } from './diagnosis-record.ts'
import { entityIdSchema } from './entity-id.ts'
import { dateSchema, lineSchema, proseSchema } from './field-schemas.ts'

/** A currency, ISO 4217. */
const currencySchema = z.string().regex(/^[A-Z]{3}$/)

/** An attribute the organisation declares for its decisions (A1). */
const attributeSchema = z.strictObject({
  id: entityIdSchema.describe('What conditions call it.'),
  name: lineSchema.describe('What people call it.'),
  kind: z
    .enum(['enumeration', 'number', 'boolean', 'tree'])
    .describe('What its values are; a tree has dots in them.'),
  values: z.array(lineSchema).max(500).describe('The values it may have.').optional(),
})

/** An exchange rate into the organisation's currency, with its date. */
const rateSchema = z.strictObject({
  currency: currencySchema.describe('The foreign currency, ISO 4217.'),
  rate: z.number().gt(0).describe('What one unit of it is worth in your own currency.'),
  on: dateSchema.describe('The day the rate is of.'),
})

/** The organisation itself. There is exactly one in a document. */
export const organizationSchema = z.strictObject({
  id: entityIdSchema.describe('A short name for addresses and files.'),
  name: lineSchema.describe('What the organisation is called.'),
  currency: currencySchema.describe('ISO 4217, such as EUR.').optional(),
  headcount: z
    .int()
    .min(0)
    .max(50_000_000)
    .describe('How many people work there, those not in this file included.')
    .optional(),
  industry: lineSchema.describe('What business it is in, in your own words.').optional(),
  company: z
    .enum(['technology', 'other'])
    .describe('Whether technology is the product or serves another business.')
    .optional(),
  description: proseSchema.describe('A longer text.').optional(),
  rates: z
    .array(rateSchema)
    .max(500)
    .describe('Exchange rates for amounts in other currencies.')
    .optional(),
  'time-zone': z
    .string()
    .max(60)
    .regex(/^[A-Za-z][A-Za-z0-9+_/-]*$/)
    .describe('IANA name, such as Europe/Berlin, that days are counted in; nothing means UTC.')
    .optional(),
  attributes: z
    .array(attributeSchema)
    .max(50)
    .describe('Further attributes that the conditions of rules may name.')
    .optional(),
  packs: z
    .array(entityIdSchema)
    .max(50)
    .describe('Rule packs whose demands hold here, such as eu-dora; mandate packs lists them.')
    .optional(),
  diagnosis: diagnosisRecordSchema
    .describe('How it wants to be diagnosed: settings of rules, accepted findings, a baseline.')
    .optional(),
})

/** The organisation itself. */
export type Organization = Readonly<z.infer<typeof organizationSchema>>
