import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { bringFile } from '../../app/organizations/bring-file.ts'
import type { Choice } from '../../record/merge.ts'
import { inScenario, upon } from '../head-change.ts'
import { jsonResponse } from '../json-response.ts'
import { problemResponse, problemResponses } from '../problem-response.ts'
import { headOf } from '../request-headers.ts'
import { broughtFileSchema, requestedFileSchema } from '../schemas/brought-file.ts'
import type { HttpServices } from '../services.ts'
import { inOrganization } from './organizations.ts'

const bring = createRoute({
  method: 'post',
  path: '/api/v1/organizations/{organization}/document',
  summary: 'Bring a file edited by hand back as one change',
  request: {
    params: inOrganization,
    query: inScenario,
    headers: upon,
    body: { content: { 'application/json': { schema: requestedFileSchema } }, required: true },
  },
  responses: {
    200: {
      content: { 'application/json': { schema: broughtFileSchema } },
      description:
        'What differs; recorded, unless it is a preview or a conflict is open: then nothing was written',
    },
    ...problemResponses,
  },
})

/** `POST /organizations/{organization}/document`. */
export function bringFileRoute(app: OpenAPIHono, { organizations }: HttpServices): void {
  app.openapi(bring, async (context) => {
    const { organization } = context.req.valid('param')
    const { scenario } = context.req.valid('query')
    const head = headOf(context)
    if (!head.ok) return problemResponse(context, head.problem)
    const { name, text, choices, message, preview } = context.req.valid('json')
    const brought = await bringFile(
      organizations,
      { organization, scenario, head: head.value },
      // A choice of what is in no conflict settles nothing, whatever it names.
      { file: { name, text }, choices: choices as readonly Choice[] | undefined, message, preview },
    )
    if (!brought.ok) return problemResponse(context, brought.problem)
    return jsonResponse(context, brought.value, { etag: `"${brought.value.head}"` })
  })
}
