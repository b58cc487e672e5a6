import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { HttpServices } from '../services.ts'

const aboutSchema = z
  .object({
    product: z.literal('mandate'),
    version: z.string(),
    catalogue: z.object({
      version: z.string(),
      sources: z.int(),
      claims: z.int(),
      disagreements: z.int(),
      responsibilities: z.int(),
      decisionKinds: z.int(),
    }),
    dataFolder: z.string().nullable(),
  })
  .openapi('About')

const route = createRoute({
  method: 'get',
  path: '/api/v1/about',
  summary: 'What runs here',
  responses: {
    200: { content: { 'application/json': { schema: aboutSchema } }, description: 'The versions' },
  },
})

/** `GET /about`. */
export function aboutRoutes(app: OpenAPIHono, { about }: HttpServices): void {
  app.openapi(route, (context) => context.json(about, 200))
}
