import { z } from 'zod'
import { localizedSchema, wordsSchema } from '../model/language.ts'
import { claimIdSchema, disagreementIdSchema, leaderIdSchema, slugSchema } from './ids.ts'

/** What a demand can be about. */
export const DEMAND_KINDS = ['education', 'experience', 'skill', 'evidence'] as const

/** What a demand is about. */
export type DemandKind = (typeof DEMAND_KINDS)[number]

/** What topics are of: a field of study, an area of practice, an ability, something to be proven. */
export const TOPIC_KINDS = ['field', 'area', 'skill', 'proof'] as const

/** Degrees, lowest first. */
export const DEGREE_LEVELS = ['vocational', 'bachelor', 'master', 'doctorate'] as const

/** How high a degree is. */
export type DegreeLevel = (typeof DEGREE_LEVELS)[number]

/** How much practice sources ask for, in their words: none of them names a number. */
const EXTENTS = ['some', 'several', 'extensive'] as const

/** Something that can be studied, done, mastered or proven; `terms` are the words it is found by. */
export const topicSchema = z.strictObject({
  id: slugSchema,
  kind: z.enum(TOPIC_KINDS),
  name: localizedSchema,
  terms: wordsSchema,
  /** Wider topics this one counts for: software development is a technical role. */
  within: z.array(slugSchema).default([]),
})

/** Something that can be studied, done, mastered or proven. */
export type Topic = Readonly<z.infer<typeof topicSchema>>

const topics = z.array(slugSchema).min(1)

/** What meets a demand, in terms of topics; of several topics, one suffices. */
export const criterionSchema = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('degree'), level: z.enum(DEGREE_LEVELS), fields: topics }),
  z.strictObject({ of: z.literal('study'), fields: topics }),
  z.strictObject({ of: z.literal('experience'), areas: topics, extent: z.enum(EXTENTS) }),
  z.strictObject({ of: z.literal('skill'), skills: topics }),
  z.strictObject({ of: z.literal('proof'), proofs: topics }),
])

/** What meets a demand. */
export type Criterion = Readonly<z.infer<typeof criterionSchema>>

/** Something a role demands of whoever wants it, by claims. */
export const demandSchema = z.strictObject({
  id: slugSchema,
  roles: z.array(leaderIdSchema).min(1),
  kind: z.enum(DEMAND_KINDS),
  name: localizedSchema,
  asks: criterionSchema,
  claims: z.array(claimIdSchema).min(1),
})

/** Something a role demands of whoever wants it. */
export type Demand = Readonly<z.infer<typeof demandSchema>>

/** Experience that a post gives, by claims on what it does. */
const grantSchema = z.strictObject({
  role: slugSchema,
  areas: topics,
  claims: z.array(claimIdSchema).min(1),
})

/** A post that claims name in a leader's team: where a career may begin. */
const entryPostSchema = z.strictObject({
  id: slugSchema,
  name: localizedSchema,
  terms: wordsSchema,
  under: z.array(z.strictObject({ role: leaderIdSchema, claims: z.array(claimIdSchema).min(1) })),
})

/** An interest or a goal, and the roles that claims speak of so. */
export const leaningSchema = z.strictObject({
  id: slugSchema,
  kind: z.enum(['interest', 'goal']),
  name: localizedSchema,
  speaks: z
    .array(z.strictObject({ role: leaderIdSchema, claims: z.array(claimIdSchema).min(1) }))
    .min(1),
})

/** An interest or a goal, and the roles that claims speak of so. */
export type Leaning = Readonly<z.infer<typeof leaningSchema>>

/** What an advice is good for: the CV, reading postings, growing on. */
const ADVICE_OCCASIONS = ['cv', 'postings', 'growing'] as const

/** Advice that claims give. */
export const adviceSchema = z.strictObject({
  id: slugSchema,
  occasion: z.enum(ADVICE_OCCASIONS),
  /** Roles it is for; empty for all. */
  roles: z.array(leaderIdSchema).default([]),
  text: localizedSchema,
  claims: z.array(claimIdSchema).min(1),
  disagreements: z.array(disagreementIdSchema).default([]),
})

/** Advice that claims give. */
export type Advice = Readonly<z.infer<typeof adviceSchema>>

/** What the catalogue holds on careers. */
export const careerModelSchema = z.strictObject({
  topics: z.array(topicSchema),
  demands: z.array(demandSchema),
  grants: z.array(grantSchema),
  entryPosts: z.array(entryPostSchema),
  leanings: z.array(leaningSchema),
  advice: z.array(adviceSchema),
})

/** What the catalogue holds on careers. */
export type CareerModel = Readonly<z.infer<typeof careerModelSchema>>
