import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { compare } from '../../app/compare.ts'
import { positions } from '../../app/positions.ts'
import { rank } from '../../app/rank.ts'
import { problemResponse, problemResponses } from '../problem-response.ts'
import { comparisonSchema, rankAnswerSchema, rolePositionSchema } from '../schemas/comparison.ts'
import type { HttpServices } from '../services.ts'

const rolesParameter = z.string().openapi({
  description: 'Role ids, abbreviations or names, separated by commas',
  example: 'cto,cio',
})

const comparison = createRoute({
  method: 'get',
  path: '/api/v1/comparison',
  summary: 'Two to seven roles on every dimension',
  request: {
    query: z.object({
      of: rolesParameter,
      only: z.enum(['differences']).optional(),
    }),
  },
  responses: {
    200: {
      content: { 'application/json': { schema: comparisonSchema } },
      description: 'Every dimension with what each source says of each role',
    },
    ...problemResponses,
  },
})

const rankOf = createRoute({
  method: 'get',
  path: '/api/v1/rank',
  summary: 'Who is higher, with default, exceptions and conditions',
  request: {
    query: z.object({
      of: z.string().openapi({ example: 'cto' }),
      against: z.string().openapi({ example: 'it-director' }),
      headcount: z.coerce.number().int().min(1).max(10_000_000).optional(),
      company: z.enum(['technology', 'other']).optional(),
    }),
  },
  responses: {
    200: {
      content: { 'application/json': { schema: rankAnswerSchema } },
      description: 'The default, the reasons and their claims',
    },
    ...problemResponses,
  },
})

const positionsOf = createRoute({
  method: 'get',
  path: '/api/v1/positions',
  summary: 'Where roles stand between inward and outward, operational and strategic',
  request: { query: z.object({ of: rolesParameter.optional() }) },
  responses: {
    200: {
      content: { 'application/json': { schema: z.array(rolePositionSchema) } },
      description: 'The mean, the spread and every vote',
    },
    ...problemResponses,
  },
})

/** `GET /comparison`, `/rank` and `/positions`. */
export function comparisonRoutes(app: OpenAPIHono, { catalogue }: HttpServices): void {
  app.openapi(comparison, (context) => {
    const { of, only } = context.req.valid('query')
    const compared = compare(catalogue, {
      of: of.split(','),
      onlyDifferences: only === 'differences',
    })
    if (!compared.ok) return problemResponse(context, compared.problem)
    return context.json(compared.value, 200)
  })
  app.openapi(rankOf, (context) => {
    const { of, against, headcount, company } = context.req.valid('query')
    const ranked = rank(catalogue, {
      of,
      against,
      circumstances: {
        ...(headcount === undefined ? {} : { headcount }),
        ...(company === undefined ? {} : { company }),
      },
    })
    if (!ranked.ok) return problemResponse(context, ranked.problem)
    return context.json(ranked.value, 200)
  })
  app.openapi(positionsOf, (context) => {
    const { of } = context.req.valid('query')
    const placed = positions(catalogue, of === undefined ? [] : of.split(','))
    if (!placed.ok) return problemResponse(context, placed.problem)
    return context.json([...placed.value], 200)
  })
}
