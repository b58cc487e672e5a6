import { z } from '@hono/zod-openapi'
import type { AskResult } from '../../ask/ask-result.ts'
import { STRENGTHS } from '../../catalogue/claim.ts'
import { roleIdSchema } from '../../catalogue/ids.ts'
import { LANGUAGES } from '../../model/language.ts'
import { verbSchema } from '../../model/verb.ts'
import { rankAnswerSchema } from './comparison.ts'

const reading = z.object({
  kind: z.enum([
    'responsibility',
    'artefact',
    'decision',
    'dimension',
    'question',
    'rank',
    'reporting',
    'collaboration',
    'title',
    'metric',
    'role',
  ]),
  id: z.string(),
  roles: z.array(roleIdSchema),
  confidence: z.number(),
  matched: z.array(z.string()),
})

const credit = z.object({
  roles: z.array(roleIdSchema),
  joint: z.boolean(),
  verb: verbSchema.nullable(),
  involved: z.boolean(),
  strength: z.enum(STRENGTHS),
  claims: z.array(z.string()),
})

/** What was understood of a plain question, and the answer. */
export const askResultSchema: z.ZodType<AskResult> = z
  .object({
    question: z.string(),
    language: z.enum(LANGUAGES),
    outcome: z.enum(['sure', 'unsure', 'not-understood']),
    answers: z.array(
      z.object({
        reading,
        state: z.enum(['credited', 'contested', 'shared', 'nobody', 'said']),
        credits: z.array(credit),
        claims: z.array(z.string()),
        disagreements: z.array(z.string()),
        rank: rankAnswerSchema.exactOptional(),
      }),
    ),
  })
  .openapi('AskResult')
