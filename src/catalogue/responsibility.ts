import { z } from 'zod'
import { localizedSchema, wordsSchema } from '../model/language.ts'
import { verbSchema } from '../model/verb.ts'
import { claimIdSchema, disagreementIdSchema, roleIdSchema, slugSchema } from './ids.ts'

/**
 * What the sources say a role does about a responsibility. Several roles in one entry do it
 * jointly; `involved: false` records that a source denies the involvement.
 */
export const partSchema = z.strictObject({
  roles: z.array(roleIdSchema).min(1),
  verb: verbSchema,
  involved: z.boolean().default(true),
  claims: z.array(claimIdSchema).min(1),
})

/** A leaf of the tree: one thing somebody can answer for. Its id begins with its area's id. */
export const responsibilitySchema = z.strictObject({
  id: slugSchema,
  name: localizedSchema,
  description: localizedSchema,
  terms: wordsSchema,
  /** Decision kinds that belong to it; `decides` on the responsibility decides these. */
  decisions: z.array(slugSchema),
  /** Everything it rests on; holds the claims of `parts` and those that merely name the matter. */
  claims: z.array(claimIdSchema).min(1),
  parts: z.array(partSchema),
  disagreements: z.array(disagreementIdSchema).default([]),
})

/** A branch of the tree of responsibilities, one file each. */
export const areaSchema = z.strictObject({
  id: slugSchema,
  name: localizedSchema,
  description: localizedSchema,
  responsibilities: z.array(responsibilitySchema).min(1),
})

/** What the sources say one role (or several jointly) does about a responsibility. */
export type Part = Readonly<z.infer<typeof partSchema>>

/** One thing somebody can answer for. */
export type Responsibility = Readonly<z.infer<typeof responsibilitySchema>>

/** A branch of the tree of responsibilities. */
export type Area = Readonly<z.infer<typeof areaSchema>>
