import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { previewSeat } from '../../app/papers/papers-of-organization.ts'
import { findingSentences } from '../../text/finding-sentences.ts'
import { jsonResponse } from '../json-response.ts'
import { problemResponse, problemResponses } from '../problem-response.ts'
import { languageOf } from '../request-headers.ts'
import { languageParameter } from '../schemas/language-parameter.ts'
import { seatPreviewSchema, seatWishSchema } from '../schemas/papers.ts'
import type { HttpServices } from '../services.ts'
import { inOrganization } from './organizations.ts'

const make = createRoute({
  method: 'post',
  path: '/api/v1/organizations/{organization}/need/position',
  summary: 'How a role that is needed would become a position; nothing is written',
  request: {
    params: inOrganization,
    query: z.object({
      lang: languageParameter,
      scenario: z.string().optional(),
    }),
    body: { content: { 'application/json': { schema: seatWishSchema } }, required: true },
  },
  responses: {
    200: {
      content: { 'application/json': { schema: seatPreviewSchema } },
      description:
        'What it gets by which claims, what differs, findings that come and go, its charter and posting; operations that make it so, upon a head',
    },
    ...problemResponses,
  },
})

/** `POST /organizations/{organization}/need/position`. */
export function needPositionRoute(
  app: OpenAPIHono,
  { organizations, catalogue }: HttpServices,
): void {
  app.openapi(make, async (context) => {
    const { organization } = context.req.valid('param')
    const { lang, scenario } = context.req.valid('query')
    const spoken = languageOf(context, lang)
    if (!spoken.ok) return problemResponse(context, spoken.problem)
    const language = spoken.value
    const wish = { ...context.req.valid('json'), language }
    const shown = await previewSeat(organizations, { organization, scenario }, wish)
    if (!shown.ok) return problemResponse(context, shown.problem)
    const { plan, tried, ...rest } = shown.value
    const { operations, ...told } = plan
    const before = findingSentences(catalogue, tried.before, language)
    const after = findingSentences(catalogue, tried.after, language)
    const answer = {
      ...rest,
      plan: told,
      operations,
      difference: tried.difference,
      appeared: tried.appeared.map((one) => ({ ...one, sentences: after.tell(one) })),
      vanished: tried.vanished.map((one) => ({ ...one, sentences: before.tell(one) })),
    }
    return jsonResponse(context, answer, { 'content-language': language, vary: 'Accept-Language' })
  })
}
