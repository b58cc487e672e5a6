import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { publishSchema } from '../../app/publish-schema.ts'
import { LANGUAGES } from '../../model/language.ts'
import { jsonResponse } from '../json-response.ts'
import type { HttpServices } from '../services.ts'

const route = createRoute({
  method: 'get',
  path: '/api/v1/schema/organization.json',
  summary: 'JSON Schema of the organisation document, for editors',
  request: {
    query: z.object({
      lang: z.enum(LANGUAGES).optional().openapi({ description: 'Of the names of the catalogue' }),
    }),
  },
  responses: {
    200: {
      content: { 'application/schema+json': { schema: z.record(z.string(), z.unknown()) } },
      description: 'Draft 2020-12, with hover text and what the catalogue knows',
    },
  },
})

/** `GET /schema/organization.json`. */
export function schemaRoutes(app: OpenAPIHono, { catalogue }: HttpServices): void {
  app.openapi(route, (context) => {
    const { lang = 'en' } = context.req.valid('query')
    return jsonResponse(context, publishSchema(catalogue, lang), {
      'content-type': 'application/schema+json',
      'cache-control': 'no-cache',
    })
  })
}
