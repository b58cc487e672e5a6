import { z } from '@hono/zod-openapi'
import type { AnsweredFit } from '../../app/career/ask-fit.ts'
import type { Career } from '../../career/career.ts'
import type { CareerPath, CareerPaths, PathStep } from '../../career/career-path.ts'
import type { Growth } from '../../career/growth.ts'
import type { PayFacts } from '../../career/pay-facts.ts'
import type {
  CareerStep,
  Readiness,
  ReadinessItem,
  ReadinessReason,
} from '../../career/readiness.ts'
import type { Requirements, RoleAdvice, SourcedDemand } from '../../career/requirements.ts'
import { adviceSchema, DEMAND_KINDS, demandSchema } from '../../catalogue/career-model.ts'
import { STRENGTHS } from '../../catalogue/claim.ts'
import { leaderIdSchema } from '../../catalogue/ids.ts'
import { paySchema } from '../../catalogue/metric.ts'
import { axisPositionSchema } from './comparison.ts'

const ids = z.array(z.string())
const status = z.enum(['met', 'partly', 'not', 'unknown'])
const demandKind = z.enum(DEMAND_KINDS)
const effort = z.enum(['tell', 'prove', 'learn', 'certify', 'practise', 'study'])
const ground = z.enum([
  'stands-above',
  'in-the-team',
  'stands-above-derived',
  'shares-duties',
  'gives-experience',
])
const limit = z.enum(['one-region', 'base-only', 'no-origin', 'one-source', 'dated'])

const sourced = {
  demand: demandSchema,
  strength: z.enum(STRENGTHS),
  sources: ids,
  disagreements: ids,
}

const sourcedDemand: z.ZodType<SourcedDemand> = z.object(sourced)

const requirements: z.ZodType<Requirements> = z.object({
  role: leaderIdSchema,
  demands: z.array(sourcedDemand),
  silent: z.array(demandKind),
  disagreements: ids,
  career: ids,
})

const reason: z.ZodType<ReadinessReason> = z.union([
  z.object({ code: z.enum(['degree-held', 'degree-too-low', 'degree-elsewhere', 'no-degree']) }),
  z.object({ code: z.enum(['grounding-held', 'grounding-begun', 'no-grounding']) }),
  z.object({
    code: z.enum(['years-enough', 'years-few', 'years-untold', 'no-practice']),
    years: z.number().nullable(),
    wanted: z.number().nullable(),
  }),
  z.object({ code: z.enum(['skill-shown', 'skill-unshown', 'no-skill']) }),
  z.object({ code: z.enum(['proven', 'proven-once', 'unproven']), pieces: z.int() }),
  z.object({ code: z.literal('not-told') }),
])

const entryRef = {
  list: z.enum(['degrees', 'certificates', 'experience', 'skills', 'held', 'log']),
  at: z.int(),
}

const item: z.ZodType<ReadinessItem> = z.object({
  ...sourced,
  status,
  reason,
  entries: z.array(z.object(entryRef)),
  wouldMeet: ids,
})

const count = z.object({ met: z.int(), partly: z.int(), not: z.int(), unknown: z.int() })

const readiness: z.ZodType<Readiness> = z.object({
  role: leaderIdSchema,
  items: z.array(item),
  count,
  byKind: z.object({ education: count, experience: count, skill: count, evidence: count }),
  silent: z.array(demandKind),
  scale: z.object({
    team: z.int().nullable(),
    teamClaims: ids,
    budgets: z.array(z.object({ amount: z.number(), currency: z.string() })),
    budgetClaims: ids,
  }),
  unheard: z.array(z.object({ ...entryRef, words: z.string(), nearest: z.string().nullable() })),
})

const step: z.ZodType<CareerStep> = z.object({
  demand: z.string(),
  effort,
  because: z.enum(['settles-what-is-open', 'others-rest-on-it', 'least-effort', 'takes-long']),
  after: ids,
  claims: ids,
})

const axisChange = z.object({
  from: axisPositionSchema,
  to: axisPositionSchema,
  by: z.number().nullable(),
})
const depth = z.object({ deep: ids, broad: ids })
const duties = z.array(z.object({ id: z.string(), claims: ids }))
const dutyChange = z.object({ gained: duties, left: duties, kept: duties })

const pathStep: z.ZodType<PathStep> = z.object({
  from: z.string(),
  to: leaderIdSchema,
  grounds: z.array(z.object({ kind: ground, claims: ids, demands: ids })),
  against: z.object({ claims: ids, disagreements: ids }),
  change: z.object({
    orientation: axisChange,
    horizon: axisChange,
    depth: z.object({ from: depth, to: depth }),
    duties: dutyChange,
    decisions: dutyChange,
  }),
})

const path: z.ZodType<CareerPath> = z.object({
  stations: ids,
  steps: z.array(pathStep),
  serves: ids,
  open: ids,
  contested: z.int(),
  weakest: ground,
})

const paths: z.ZodType<CareerPaths> = z.object({
  from: z.string(),
  to: leaderIdSchema,
  paths: z.array(path),
  none: z.enum(['same-post', 'stands-below', 'no-step']).nullable(),
  disagreements: ids,
  claims: ids,
})

const advice: z.ZodType<RoleAdvice> = z.object({
  role: leaderIdSchema,
  cv: z.array(adviceSchema),
  postings: z.array(adviceSchema),
  growing: z.array(adviceSchema),
  titles: ids,
  duties: z.array(z.object({ responsibility: z.string(), claims: ids })),
})

/** What sources tell of pay. */
export const payFactsSchema: z.ZodType<PayFacts> = z
  .object({
    of: z.array(leaderIdSchema),
    figures: z.array(paySchema.extend({ limits: z.array(limit) })),
    silent: z.array(leaderIdSchema),
    differences: z.array(
      z.object({
        more: leaderIdSchema,
        less: leaderIdSchema,
        by: z.number(),
        share: z.number(),
        currency: z.string(),
      }),
    ),
    claims: ids,
    disagreements: ids,
  })
  .openapi('PayFacts')

/** A way to a role in full. */
export const careerSchema: z.ZodType<Career> = z
  .object({
    to: leaderIdSchema,
    from: z.string().nullable(),
    requirements,
    readiness: readiness.nullable(),
    steps: z.array(step),
    paths: paths.nullable(),
    advice,
    pay: payFactsSchema,
  })
  .openapi('Career')

/** Which role suits interests and goals, and how ready a profile is for each. */
export const fitSchema: z.ZodType<AnsweredFit> = z
  .object({
    verdict: z.union([leaderIdSchema, z.literal('cannot-tell')]),
    unsure: z.enum(['too-few', 'too-close']).nullable(),
    runnerUp: leaderIdSchema.nullable(),
    ranking: z.array(
      z.object({
        role: leaderIdSchema,
        score: z.number(),
        parts: z.array(z.object({ leaning: z.string(), share: z.number(), claims: ids })),
      }),
    ),
    lead: z.int(),
    unheard: ids,
    dependsOn: ids,
    disagreements: ids,
    readiness: z.array(z.object({ role: leaderIdSchema, count })).nullable(),
  })
  .openapi('Fit')

/** What grew since a day; entries are those of the profile that was sent. */
export const growthSchema: z.ZodType<Omit<Growth, 'entries'>> = z
  .object({
    since: z.string(),
    entries: z.array(z.object({ at: z.int(), entry: z.record(z.string(), z.unknown()) })),
    topics: z.array(z.object({ topic: z.string(), entries: z.int() })),
    risen: z.array(z.object({ demand: z.string(), from: status, to: status })),
    resting: ids,
    claims: ids,
  })
  .openapi('Growth')

const words = { sentence: z.string(), place: z.object({ start: z.int(), end: z.int() }) }

/** What a CV proposes; each `entry` has the shape of its list in the profile's schema. */
export const cvProposalsSchema = z
  .object({
    proposals: z.array(
      z.object({
        list: z.enum(['degrees', 'certificates', 'experience', 'skills', 'held']),
        entry: z.record(z.string(), z.unknown()),
        ...words,
        confidence: z.enum(['high', 'medium', 'low']),
        also: z.array(z.object(words)),
        known: z.boolean(),
      }),
    ),
  })
  .openapi('CvProposals')
