import { z } from 'zod'
import { localizedSchema, wordsSchema } from '../model/language.ts'
import { verbSchema } from '../model/verb.ts'
import { claimIdSchema, roleIdSchema, slugSchema } from './ids.ts'

/** Who has what to do with an artefact: several roles in one entry hold it jointly. */
export const holdingSchema = z.strictObject({
  roles: z.array(roleIdSchema).min(1),
  involvement: localizedSchema,
  verb: verbSchema,
  /** False where the source says the role is (mostly) not involved. */
  involved: z.boolean().default(true),
  claim: claimIdSchema,
})

/** Something leaders own, run or produce: a roadmap, a network, a budget, a team. */
export const artefactSchema = z.strictObject({
  id: slugSchema,
  name: localizedSchema,
  terms: wordsSchema,
  group: slugSchema,
  responsibility: slugSchema,
  holdings: z.array(holdingSchema).min(1),
})

/** A role's (or several roles' joint) part in an artefact, with the claim that says so. */
export type Holding = Readonly<z.infer<typeof holdingSchema>>

/** Something leaders own, run or produce, and who the sources credit with it. */
export type Artefact = Readonly<z.infer<typeof artefactSchema>>
