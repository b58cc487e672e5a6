import { z } from 'zod'
import { localizedSchema, wordsSchema } from '../model/language.ts'
import { claimIdSchema, roleIdSchema, slugSchema } from './ids.ts'

/** A measure of success that sources set for a role. */
export const metricSchema = z.strictObject({
  id: slugSchema,
  name: localizedSchema,
  description: localizedSchema,
  terms: wordsSchema,
  measures: z.array(
    z.strictObject({ roles: z.array(roleIdSchema).min(1), claims: z.array(claimIdSchema).min(1) }),
  ),
})

/** A measure of success that sources set for a role. */
export type Metric = Readonly<z.infer<typeof metricSchema>>

/** A pay figure; `amount` in whole units of `currency` a year. Never shown without date and region. */
export const paySchema = z.strictObject({
  role: roleIdSchema,
  amount: z.int().positive(),
  currency: z.string().regex(/^[A-Z]{3}$/),
  statistic: localizedSchema,
  asOf: z.string().regex(/^\d{4}-\d{2}$/),
  region: z.string().min(1),
  namedOrigin: z.string().nullable(),
  claims: z.array(claimIdSchema).min(1),
})

/** A pay figure with its date, region and statistic. */
export type Pay = Readonly<z.infer<typeof paySchema>>
