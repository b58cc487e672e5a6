import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { findNeededLeader } from '../../app/find-needed-leader.ts'
import { problemResponse, problemResponses } from '../problem-response.ts'
import { needResultSchema } from '../schemas/need.ts'
import type { HttpServices } from '../services.ts'

const questions = createRoute({
  method: 'get',
  path: '/api/v1/need/questions',
  summary: 'The questions behind "which leader do we need?"',
  responses: {
    200: {
      content: { 'application/json': { schema: z.array(z.record(z.string(), z.unknown())) } },
      description: 'Each question with its answers, why it is asked and the claims behind it',
    },
  },
})

const need = createRoute({
  method: 'post',
  path: '/api/v1/need',
  summary: 'Which leader do we need?',
  request: {
    body: {
      content: {
        'application/json': {
          schema: z.object({ answers: z.unknown() }).openapi('NeedRequest', {
            example: { answers: { 'new-technology': 'yes', size: null } },
          }),
        },
      },
      required: true,
    },
  },
  responses: {
    200: {
      content: { 'application/json': { schema: needResultSchema } },
      description: 'The ranking with every point, what would change it and how sure it is',
    },
    ...problemResponses,
  },
})

/** `GET /need/questions` and `POST /need`. */
export function needRoutes(app: OpenAPIHono, { catalogue }: HttpServices): void {
  app.openapi(questions, (context) =>
    context.json(
      catalogue.data.need.questions.map((question) => ({ ...question })),
      200,
    ),
  )
  app.openapi(need, (context) => {
    const found = findNeededLeader(catalogue, context.req.valid('json').answers)
    if (!found.ok) return problemResponse(context, found.problem)
    return context.json(found.value, 200)
  })
}
