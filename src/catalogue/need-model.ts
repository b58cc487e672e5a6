import { z } from 'zod'
import { localizedSchema } from '../model/language.ts'
import {
  claimIdSchema,
  disagreementIdSchema,
  LEADER_IDS,
  leaderIdSchema,
  slugSchema,
} from './ids.ts'

/** The four kinds of CTO the sources describe between the lines. */
export const CTO_KINDS = ['infrastructure', 'visionary', 'outward', 'thinker'] as const

/** A kind of CTO. */
export type CtoKind = (typeof CTO_KINDS)[number]

/** What "which leader do we need?" can answer: a leader, nobody new, or one person for two roles. */
export const NEED_OUTCOMES = [...LEADER_IDS, 'nobody-new', 'one-for-two'] as const

/** An answer to "which leader do we need?". */
export type NeedOutcome = (typeof NEED_OUTCOMES)[number]

/** An answer to a question, named from elsewhere. */
const givenAnswerSchema = z.strictObject({ question: slugSchema, answer: slugSchema })

/** One possible answer to a need question. "Don't know" is always possible and stands in no file. */
const needAnswerSchema = z.strictObject({
  id: slugSchema,
  text: localizedSchema,
  /** Said alone: it makes no sense beside another answer to the same question ("nobody"). */
  alone: z.boolean().default(false),
  /** Where the answers are steps of a number: the smallest number that belongs to this one. */
  atLeast: z.int().min(0).optional(),
  /** Answers it cannot well be true together with. */
  atOdds: z.array(givenAnswerSchema).default([]),
})

/** A question put to somebody who looks for a leader. */
export const needQuestionSchema = z.strictObject({
  id: slugSchema,
  text: localizedSchema,
  /** Why it is asked, said to the one who answers. */
  why: localizedSchema,
  /** `article`: a guiding question of the sources; `unasked`: they leave it out, claims imply it. */
  origin: z.enum(['article', 'unasked']),
  guiding: z.array(z.string().regex(/^q-\d{2}$/)).default([]),
  claims: z.array(claimIdSchema).min(1),
  /** Whether several answers may be chosen. */
  several: z.boolean().default(false),
  answers: z.array(needAnswerSchema).min(2),
})

/** What an answer speaks for or against, how much, and why. */
export const needWeightSchema = z.strictObject({
  question: slugSchema,
  answer: slugSchema,
  /** Counts only when these answers are given too. */
  with: z.array(givenAnswerSchema).default([]),
  outcome: z.enum(NEED_OUTCOMES),
  /** For (positive) or against (negative); 1 a hint, 2 a reason, 3 a strong, 4 a deciding one. */
  points: z.int().min(-4).max(4),
  basis: z.enum(['stated', 'implied']),
  reason: localizedSchema,
  claims: z.array(claimIdSchema).min(1),
})

/** What an answer says about the kind of CTO. */
const ctoKindWeightSchema = z.strictObject({
  question: slugSchema,
  answer: slugSchema,
  kind: z.enum(CTO_KINDS),
  points: z.int().min(-4).max(4),
  basis: z.enum(['stated', 'implied']),
  reason: localizedSchema,
  claims: z.array(claimIdSchema).min(1),
})

/** What sources say for and against one person in two roles. */
export const combinationSchema = z.strictObject({
  roles: z.tuple([leaderIdSchema, leaderIdSchema]),
  for: z.array(z.strictObject({ text: localizedSchema, claims: z.array(claimIdSchema).min(1) })),
  against: z.array(
    z.strictObject({ text: localizedSchema, claims: z.array(claimIdSchema).min(1) }),
  ),
  disagreements: z.array(disagreementIdSchema).default([]),
})

/** A kind of CTO as the sources describe it. */
const ctoKindSchema = z.strictObject({
  id: z.enum(CTO_KINDS),
  name: localizedSchema,
  description: localizedSchema,
  claims: z.array(claimIdSchema).min(1),
})

/** Questions, weights and combinations: all that "which leader do we need?" knows. */
export const needModelSchema = z.strictObject({
  questions: z.array(needQuestionSchema),
  weights: z.array(needWeightSchema),
  ctoKinds: z.array(ctoKindSchema),
  ctoKindWeights: z.array(ctoKindWeightSchema),
  combinations: z.array(combinationSchema),
})

/** A question put to somebody who looks for a leader. */
export type NeedQuestion = Readonly<z.infer<typeof needQuestionSchema>>

/** A weight of an answer for or against an outcome, with its reason and claims. */
export type NeedWeight = Readonly<z.infer<typeof needWeightSchema>>

/** One person in two roles: what the sources say for and against. */
export type Combination = Readonly<z.infer<typeof combinationSchema>>
