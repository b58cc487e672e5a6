import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { explainRule, explainRules } from '../../app/explain-rule.ts'
import { problemResponse, problemResponses } from '../problem-response.ts'
import { languageOf } from '../request-headers.ts'
import { languageParameter } from '../schemas/language-parameter.ts'
import { explainedRuleSchema } from '../schemas/rules.ts'
import type { HttpServices } from '../services.ts'

const query = z.object({
  lang: languageParameter,
})

const all = createRoute({
  method: 'get',
  path: '/api/v1/rules',
  summary: 'Every rule of diagnosis: sentences, options with bounds and defaults, sources',
  request: { query },
  responses: {
    200: {
      content: {
        'application/json': { schema: z.object({ rules: z.array(explainedRuleSchema) }) },
      },
      description: 'The rules by id',
    },
    ...problemResponses,
  },
})

const one = createRoute({
  method: 'get',
  path: '/api/v1/rules/{rule}',
  summary: 'One rule of diagnosis',
  request: { params: z.object({ rule: z.string().openapi({ example: 'several-roots' }) }), query },
  responses: {
    200: {
      content: { 'application/json': { schema: explainedRuleSchema } },
      description: 'The rule',
    },
    ...problemResponses,
  },
})

/** `GET /rules` and `/rules/{rule}`. */
export function ruleRoutes(app: OpenAPIHono, { catalogue }: HttpServices): void {
  app.openapi(all, (context) => {
    const spoken = languageOf(context, context.req.valid('query').lang)
    if (!spoken.ok) return problemResponse(context, spoken.problem)
    const rules = explainRules(catalogue, spoken.value)
    return context.json({ rules: [...rules] }, 200, { 'content-language': spoken.value })
  })
  app.openapi(one, (context) => {
    const spoken = languageOf(context, context.req.valid('query').lang)
    if (!spoken.ok) return problemResponse(context, spoken.problem)
    const rule = explainRule(catalogue, context.req.valid('param').rule, spoken.value)
    if (!rule.ok) return problemResponse(context, rule.problem)
    return context.json(rule.value, 200, { 'content-language': spoken.value })
  })
}
