import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { patchEntry } from '../../app/organizations/patch-entry.ts'
import { answerHead, inScenario, moved, upon } from '../head-change.ts'
import { problemResponse } from '../problem-response.ts'
import { headOf } from '../request-headers.ts'
import type { HttpServices } from '../services.ts'
import { inOrganization } from './organizations.ts'

const patchSchema = z.record(z.string(), z.unknown()).openapi('EntryPatch', {
  description: 'JSON merge patch (RFC 7396): fields to set; null takes one out',
  example: { title: 'Chief Technology Officer', vacant: null },
})

const patch = createRoute({
  method: 'patch',
  path: '/api/v1/organizations/{organization}/{kind}/{entity}',
  summary: 'Change fields of one entry',
  request: {
    params: inOrganization.extend({
      kind: z.string().openapi({ description: 'The list it stands in', example: 'positions' }),
      entity: z.string().openapi({ description: 'Its id', example: 'cto' }),
    }),
    query: inScenario.extend({
      message: z.string().max(10_000).optional().openapi({ description: 'Why, for the history' }),
    }),
    headers: upon,
    body: {
      content: {
        'application/merge-patch+json': { schema: patchSchema },
        'application/json': { schema: patchSchema },
      },
      required: true,
    },
  },
  responses: moved,
})

/** `PATCH /organizations/{id}/{kind}/{entity}`. */
export function entryRoutes(app: OpenAPIHono, { organizations }: HttpServices): void {
  app.openapi(patch, async (context) => {
    const { organization, kind, entity } = context.req.valid('param')
    const { scenario, message } = context.req.valid('query')
    const head = headOf(context)
    if (!head.ok) return problemResponse(context, head.problem)
    const fields = context.req.valid('json')
    const place = { organization, scenario, head: head.value }
    const done = await patchEntry(organizations, place, {
      kind,
      id: entity,
      patch: fields,
      message,
    })
    return answerHead(context, done)
  })
}
