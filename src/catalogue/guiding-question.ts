import { z } from 'zod'
import { localizedSchema, wordsSchema } from '../model/language.ts'
import { claimIdSchema, roleIdSchema, sourceIdSchema } from './ids.ts'

/** A question an article asks or announces, how it stands there, and whether it is answered. */
export const guidingQuestionSchema = z.strictObject({
  id: z.string().regex(/^q-\d{2}$/),
  source: sourceIdSchema,
  text: localizedSchema,
  terms: wordsSchema,
  /** `printed` is asked literally, `heading` is announced by one, `implied` follows from one. */
  status: z.enum(['printed', 'heading', 'implied']),
  answered: z.enum(['yes', 'partly', 'no']),
  note: localizedSchema,
  claims: z.array(claimIdSchema).min(1),
  /** Which answer points to which role; `implied` where no sentence of the source says it. */
  mapping: z
    .array(
      z.strictObject({
        answer: localizedSchema,
        roles: z.array(roleIdSchema).min(1),
        basis: z.enum(['stated', 'implied']),
        claims: z.array(claimIdSchema).min(1),
      }),
    )
    .default([]),
})

/** A question an article asks or announces. */
export type GuidingQuestion = Readonly<z.infer<typeof guidingQuestionSchema>>
