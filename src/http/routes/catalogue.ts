import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { showRole } from '../../app/show-role.ts'
import { showThing, THING_KINDS } from '../../app/show-thing.ts'
import { problemResponse, problemResponses } from '../problem-response.ts'
import { shownRoleSchema } from '../schemas/catalogue.ts'
import type { HttpServices } from '../services.ts'

/** The catalogue's shapes are published with it: `/catalogue` is the whole of it as data. */
const anything = z.record(z.string(), z.unknown())

const whole = createRoute({
  method: 'get',
  path: '/api/v1/catalogue',
  summary: 'The whole catalogue as JSON',
  responses: {
    200: {
      content: { 'application/json': { schema: anything } },
      description: 'Sources, roles, claims, disagreements and all that rests on them',
    },
    304: { description: 'Not changed since the given ETag' },
  },
})

const role = createRoute({
  method: 'get',
  path: '/api/v1/roles/{role}',
  summary: 'One role with all that is said of it',
  request: { params: z.object({ role: z.string().openapi({ example: 'cio' }) }) },
  responses: {
    200: { content: { 'application/json': { schema: shownRoleSchema } }, description: 'The role' },
    ...problemResponses,
  },
})

const thing = createRoute({
  method: 'get',
  path: '/api/v1/{kind}/{id}',
  summary: 'One claim, disagreement, responsibility, decision kind, artefact, source …',
  request: {
    params: z.object({
      kind: z.enum(THING_KINDS),
      id: z.string().openapi({ example: 's1-061' }),
    }),
  },
  responses: {
    200: { content: { 'application/json': { schema: anything } }, description: 'The thing' },
    ...problemResponses,
  },
})

/** `GET /catalogue`, `/roles/{role}` and one thing of any other kind. */
export function catalogueRoutes(app: OpenAPIHono, services: HttpServices): void {
  const { catalogue, catalogueJson, catalogueTag } = services
  app.openapi(whole, (context) => {
    const headers = { etag: catalogueTag, 'cache-control': 'no-cache' }
    if (context.req.header('if-none-match') === catalogueTag) {
      return context.body(null, 304, headers)
    }
    return context.body(catalogueJson, 200, { ...headers, 'content-type': 'application/json' })
  })
  app.openapi(role, (context) => {
    const shown = showRole(catalogue, context.req.valid('param').role)
    if (!shown.ok) return problemResponse(context, shown.problem)
    return context.json(shown.value, 200)
  })
  app.openapi(thing, (context) => {
    const { kind, id } = context.req.valid('param')
    const shown = showThing(catalogue, kind, id)
    if (!shown.ok) return problemResponse(context, shown.problem)
    return context.json({ ...shown.value }, 200)
  })
}
