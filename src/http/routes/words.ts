import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { resolveLanguage } from '../../app/language.ts'
import { lookUpTitle } from '../../app/look-up-title.ts'
import { problemResponse, problemResponses } from '../problem-response.ts'
import { askResultSchema } from '../schemas/ask.ts'
import { foundSchema, lookedUpTitleSchema } from '../schemas/catalogue.ts'
import type { HttpServices } from '../services.ts'

const language = z.string().max(35).optional().openapi({ description: 'en or de', example: 'de' })

const title = createRoute({
  method: 'get',
  path: '/api/v1/titles',
  summary: 'What a title on a card may mean',
  request: { query: z.object({ title: z.string().openapi({ example: 'Technischer Leiter' }) }) },
  responses: {
    200: {
      content: { 'application/json': { schema: lookedUpTitleSchema } },
      description: 'Roles, readings, synonyms and false friends; the nearest titles',
    },
    ...problemResponses,
  },
})

const search = createRoute({
  method: 'get',
  path: '/api/v1/search',
  summary: 'Full text over roles, claims, responsibilities and titles, in both languages',
  request: {
    query: z.object({
      q: z.string().openapi({ example: 'Lieferanten' }),
      lang: language,
      limit: z.coerce.number().int().min(1).max(100).optional(),
    }),
  },
  responses: {
    200: {
      content: { 'application/json': { schema: foundSchema } },
      description: 'Hits, best first',
    },
    ...problemResponses,
  },
})

const ask = createRoute({
  method: 'get',
  path: '/api/v1/ask',
  summary: 'Ask in plain words',
  request: {
    query: z.object({
      q: z.string().openapi({ example: 'Who trains the IT staff?' }),
      lang: language,
    }),
  },
  responses: {
    200: {
      content: { 'application/json': { schema: askResultSchema } },
      description: 'What was understood, whom the sources credit, with claims',
    },
    ...problemResponses,
  },
})

/** `GET /titles`, `/search` and `/ask`: whatever begins with somebody's own words. */
export function wordRoutes(app: OpenAPIHono, services: HttpServices): void {
  app.openapi(title, (context) => {
    const found = lookUpTitle(services.catalogue, context.req.valid('query').title)
    if (!found.ok) return problemResponse(context, found.problem)
    return context.json(found.value, 200)
  })
  app.openapi(search, (context) => {
    const { q, lang, limit } = context.req.valid('query')
    const spoken = resolveLanguage(lang, 'lang')
    if (!spoken.ok) return problemResponse(context, spoken.problem)
    const found = services.search(q, {
      ...(limit === undefined ? {} : { limit }),
      ...(lang === undefined ? {} : { language: spoken.value }),
    })
    if (!found.ok) return problemResponse(context, found.problem)
    return context.json({ query: q, hits: found.value }, 200)
  })
  app.openapi(ask, (context) => {
    const { q, lang } = context.req.valid('query')
    const spoken = resolveLanguage(lang, 'lang')
    if (!spoken.ok) return problemResponse(context, spoken.problem)
    const answer = services.ask(q, lang === undefined ? null : spoken.value)
    if (!answer.ok) return problemResponse(context, answer.problem)
    return context.json(answer.value, 200)
  })
}
