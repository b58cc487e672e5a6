import { z } from 'zod'
import { localizedSchema } from '../model/language.ts'
import { claimIdSchema, disagreementIdSchema, sourceIdSchema } from './ids.ts'

/** Kinds of disagreement, from a plain contradiction to a heading over a foreign text. */
export const DISAGREEMENT_KINDS = [
  'contradiction',
  'tension',
  'shared-duty',
  'viewpoint',
  'gap',
  'garble',
  'provenance',
  'shifted-heading',
] as const

/** What kind of disagreement it is. */
export type DisagreementKind = (typeof DISAGREEMENT_KINDS)[number]

/** A place where sources disagree, fall silent or are damaged; `scope` says within one or between. */
export const disagreementSchema = z.strictObject({
  id: disagreementIdSchema,
  kind: z.enum(DISAGREEMENT_KINDS),
  severity: z.enum(['high', 'medium', 'low']),
  scope: z.enum(['intra', 'inter']),
  sources: z.array(sourceIdSchema).min(1),
  claims: z.array(claimIdSchema),
  topic: localizedSchema,
  why: localizedSchema,
})

/** A place where the sources disagree, fall silent or are damaged. */
export type Disagreement = Readonly<z.infer<typeof disagreementSchema>>
