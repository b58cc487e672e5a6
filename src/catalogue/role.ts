import { z } from 'zod'
import { localizedSchema } from '../model/language.ts'
import { claimIdSchema, disagreementIdSchema, roleIdSchema } from './ids.ts'

/** A sentence about a role and the claims it rests on. */
export const groundedSchema = z.strictObject({
  text: localizedSchema,
  claims: z.array(claimIdSchema).min(1),
})

/** A role: what it is called, what it is in one sentence, and what the sources leave unsaid. */
export const roleSchema = z.strictObject({
  id: roleIdSchema,
  kind: z.enum(['leader', 'neighbour', 'organisation']),
  name: localizedSchema,
  abbreviation: z.string().nullable(),
  /** Plain answers to "what is it?", most important first; claims behind each. */
  definition: z.array(groundedSchema),
  /** Questions about the role that no source answers; may point to a disagreement. */
  unsaid: z.array(
    z.strictObject({
      text: localizedSchema,
      disagreements: z.array(disagreementIdSchema).default([]),
    }),
  ),
})

/** A role of the catalogue. */
export type Role = Readonly<z.infer<typeof roleSchema>>
