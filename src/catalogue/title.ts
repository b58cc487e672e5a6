import { z } from 'zod'
import { localizedSchema } from '../model/language.ts'
import { claimIdSchema, roleIdSchema, slugSchema } from './ids.ts'

/**
 * A title as it stands on a card. `means` lists the roles it may stand for, likeliest first:
 * - `name`: the role's own name or abbreviation;
 * - `synonym`: another wording for the same role;
 * - `reading`: one of several things the words can mean (an abbreviation with two expansions);
 * - `near`: a title of the neighbourhood that is often mistaken for the role;
 * - `false-friend`: sounds like a role of the catalogue and is none; `means` is empty or partial.
 */
export const titleSchema = z.strictObject({
  id: slugSchema,
  title: z.string().min(1),
  language: z.enum(['en', 'de', 'both']),
  kind: z.enum(['name', 'synonym', 'reading', 'near', 'false-friend']),
  means: z.array(roleIdSchema),
  /** What to know before trusting the title; every false friend and reading has one. */
  note: localizedSchema.optional(),
  /** Where the meaning comes from, when a claim says it. */
  claims: z.array(claimIdSchema).default([]),
})

/** A title as it stands on a card, and what it may mean. */
export type Title = Readonly<z.infer<typeof titleSchema>>
