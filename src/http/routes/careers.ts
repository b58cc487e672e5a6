import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { askCareer } from '../../app/career/ask-career.ts'
import { askFit } from '../../app/career/ask-fit.ts'
import { askGrowth } from '../../app/career/ask-growth.ts'
import { askPay } from '../../app/career/ask-pay.ts'
import { publishProfileSchema } from '../../app/career/publish-profile-schema.ts'
import { readCareerCv } from '../../app/career/read-career-cv.ts'
import { readProfile } from '../../app/career/read-profile.ts'
import { LANGUAGES } from '../../model/language.ts'
import { jsonResponse } from '../json-response.ts'
import { problemResponse, problemResponses } from '../problem-response.ts'
import {
  careerSchema,
  cvProposalsSchema,
  fitSchema,
  growthSchema,
  payFactsSchema,
} from '../schemas/career.ts'
import type { HttpServices } from '../services.ts'

/** Said of every call that takes a profile or a CV: it is worked with and forgotten. */
const FORGOTTEN = 'What is sent is neither kept nor logged.'

const role = z.object({
  role: z.string().max(200).openapi({ description: 'Where to, as people name it', example: 'cio' }),
})

const from = z
  .string()
  .max(200)
  .optional()
  .openapi({ description: 'Where from: a role, or a post to begin in', example: 'it-manager' })

const profile = z.record(z.string(), z.unknown()).openapi({
  description: 'A profile, as /api/v1/schema/profile.json describes it',
  example: { profile: 1, skills: [{ skill: 'leadership', evidence: ['Led twelve people'] }] },
})

const answers = <Schema extends z.ZodType>(schema: Schema, description: string) => ({
  200: { content: { 'application/json': { schema } }, description },
  ...problemResponses,
})

const body = <Schema extends z.ZodType>(schema: Schema) => ({
  body: { content: { 'application/json': { schema } }, required: true },
})

const pay = createRoute({
  method: 'get',
  path: '/api/v1/careers/pay',
  summary: 'What sources tell of pay, with date, region and limits',
  request: {
    query: z.object({
      of: z
        .string()
        .max(1000)
        .optional()
        .openapi({ description: 'Roles, parted by commas; all seven when left out' }),
    }),
  },
  responses: answers(payFactsSchema, 'Figures and what limits them, and what sources say beside'),
})

const fit = createRoute({
  method: 'post',
  path: '/api/v1/careers/fit',
  summary: 'Which role suits interests and goals',
  description: FORGOTTEN,
  request: body(
    z.object({
      interests: z.array(z.string().max(200)).optional(),
      goals: z.array(z.string().max(200)).optional(),
      profile: profile.optional(),
    }),
  ),
  responses: answers(fitSchema, 'The role, the runner-up, what speaks for each; or cannot-tell'),
})

const cv = createRoute({
  method: 'post',
  path: '/api/v1/careers/cv',
  summary: 'What the text of a CV proposes for a profile',
  description: FORGOTTEN,
  request: body(z.object({ text: z.string(), profile: profile.optional() })),
  responses: answers(cvProposalsSchema, 'Proposals with the words they were read from'),
})

const demands = createRoute({
  method: 'get',
  path: '/api/v1/careers/{role}',
  summary: 'What a role demands by source, which ways lead there, what is paid',
  request: { params: role, query: z.object({ from }) },
  responses: answers(careerSchema, 'Without a profile: readiness is null'),
})

const ready = createRoute({
  method: 'post',
  path: '/api/v1/careers/{role}',
  summary: 'How ready a profile is for a role, what to do next, which ways lead there',
  description: FORGOTTEN,
  request: { params: role, ...body(z.object({ profile, from })) },
  responses: answers(careerSchema, 'Readiness demand by demand, with reasons and next steps'),
})

const growth = createRoute({
  method: 'post',
  path: '/api/v1/careers/{role}/growth',
  summary: 'What the log of a profile added since a day, towards a role',
  description: FORGOTTEN,
  request: {
    params: role,
    ...body(z.object({ profile, since: z.string().openapi({ example: '2026-01-01' }) })),
  },
  responses: answers(growthSchema, 'Entries, topics, demands that rose, and those that rest'),
})

const schema = createRoute({
  method: 'get',
  path: '/api/v1/schema/profile.json',
  summary: 'JSON Schema of a career profile, for editors',
  request: { query: z.object({ lang: z.enum(LANGUAGES).optional() }) },
  responses: {
    200: {
      content: { 'application/schema+json': { schema: z.record(z.string(), z.unknown()) } },
      description: 'Draft 2020-12, with hover text and the topics of the catalogue',
    },
  },
})

/** `/careers` and `/schema/profile.json`. */
export function careerRoutes(app: OpenAPIHono, { catalogue }: HttpServices): void {
  app.openapi(pay, (context) => {
    const { of = '' } = context.req.valid('query')
    const roles = of.split(',').filter((one) => one.trim() !== '')
    const asked = askPay(catalogue, roles)
    if (!asked.ok) return problemResponse(context, asked.problem)
    return context.json(asked.value, 200)
  })
  app.openapi(fit, (context) => {
    const { interests = [], goals = [], profile: given } = context.req.valid('json')
    const own = given === undefined ? null : readProfile(given)
    if (own !== null && !own.ok) return problemResponse(context, own.problem)
    const wish = { interests, goals, profile: own?.value ?? null, today: today() }
    const asked = askFit(catalogue, wish)
    if (!asked.ok) return problemResponse(context, asked.problem)
    return context.json(asked.value, 200)
  })
  app.openapi(cv, (context) => {
    const given = context.req.valid('json')
    const own = given.profile === undefined ? null : readProfile(given.profile)
    if (own !== null && !own.ok) return problemResponse(context, own.problem)
    const read = readCareerCv(catalogue, given.text, own?.value ?? null)
    if (!read.ok) return problemResponse(context, read.problem)
    return jsonResponse(context, { proposals: read.value.proposals })
  })
  app.openapi(demands, (context) => {
    const { role: to } = context.req.valid('param')
    const asked = askCareer(catalogue, { to, from: context.req.valid('query').from })
    if (!asked.ok) return problemResponse(context, asked.problem)
    return context.json(asked.value, 200)
  })
  app.openapi(ready, (context) => {
    const given = context.req.valid('json')
    const own = readProfile(given.profile)
    if (!own.ok) return problemResponse(context, own.problem)
    const asked = askCareer(catalogue, {
      to: context.req.valid('param').role,
      from: given.from,
      profile: own.value,
      today: today(),
    })
    if (!asked.ok) return problemResponse(context, asked.problem)
    return context.json(asked.value, 200)
  })
  app.openapi(growth, (context) => {
    const { profile: given, since } = context.req.valid('json')
    const own = readProfile(given)
    if (!own.ok) return problemResponse(context, own.problem)
    const asked = askGrowth(catalogue, own.value, { since, to: context.req.valid('param').role })
    if (!asked.ok) return problemResponse(context, asked.problem)
    return jsonResponse(context, asked.value)
  })
  app.openapi(schema, (context) =>
    jsonResponse(
      context,
      publishProfileSchema(catalogue, context.req.valid('query').lang ?? 'en'),
      {
        'content-type': 'application/schema+json',
        'cache-control': 'no-cache',
      },
    ),
  )
}

const today = (): string => new Date().toISOString().slice(0, 10)
