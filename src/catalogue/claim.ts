import { z } from 'zod'
import { localizedSchema } from '../model/language.ts'
import { claimIdSchema, roleIdSchema, slugSchema, sourceIdSchema } from './ids.ts'

/** How firmly a source says it, firmest first. */
export const STRENGTHS = ['always', 'typical', 'may', 'example'] as const

/** How firmly a source says it: a necessity, the norm, a possibility, an illustration. */
export type Strength = (typeof STRENGTHS)[number]

/**
 * One statement of one source, in our words. `value` keeps the machine-readable reading of it;
 * the facts the engines use are read through `facts.ts`. `at` is paragraph.sentence in the source.
 */
export const claimSchema = z.strictObject({
  id: claimIdSchema,
  source: sourceIdSchema,
  section: z.string(),
  roles: z.array(roleIdSchema).min(1),
  dimension: slugSchema,
  strength: z.enum(STRENGTHS),
  text: localizedSchema,
  at: z.array(z.string()),
  value: z.record(z.string(), z.json()).nullable(),
})

/** One statement of one source about one or more roles, in our words and in both languages. */
export type Claim = Readonly<z.infer<typeof claimSchema>>
