import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { previewStarter } from '../../app/decisions/preview-starter.ts'
import { jsonResponse } from '../json-response.ts'
import { problemResponse, problemResponses } from '../problem-response.ts'
import { languageOf } from '../request-headers.ts'
import { languageParameter } from '../schemas/language-parameter.ts'
import { starterPreviewSchema, starterWishSchema } from '../schemas/matrix.ts'
import type { HttpServices } from '../services.ts'
import { inOrganization } from './organizations.ts'

const start = createRoute({
  method: 'post',
  path: '/api/v1/organizations/{organization}/matrix/start',
  summary:
    'Rules for technology decisions to begin with, bound to its positions; nothing is written',
  request: {
    params: inOrganization,
    query: z.object({
      lang: languageParameter,
      scenario: z.string().optional(),
    }),
    body: { content: { 'application/json': { schema: starterWishSchema } }, required: true },
  },
  responses: {
    200: {
      content: { 'application/json': { schema: starterPreviewSchema } },
      description:
        'Every rule with its claims, roles that nobody has; operations that write it, upon a head',
    },
    ...problemResponses,
  },
})

/** `POST /organizations/{organization}/matrix/start`. */
export function matrixStartRoutes(app: OpenAPIHono, { organizations }: HttpServices): void {
  app.openapi(start, async (context) => {
    const { organization } = context.req.valid('param')
    const { lang, scenario } = context.req.valid('query')
    const { size } = context.req.valid('json')
    const language = languageOf(context, lang)
    if (!language.ok) return problemResponse(context, language.problem)
    const request = { organization, scenario, size }
    const started = await previewStarter(organizations, request, language.value)
    if (!started.ok) return problemResponse(context, started.problem)
    return jsonResponse(context, started.value, {
      'content-language': language.value,
      vary: 'Accept-Language',
    })
  })
}
