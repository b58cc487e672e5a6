import { createRoute, type OpenAPIHono, type z } from '@hono/zod-openapi'
import { answered, type Outcome, refused } from '../../app/errors.ts'
import { planReading, type ReadingRequest } from '../../app/organizations/plan-reading.ts'
import { fileOfRequest } from '../file-of-request.ts'
import { jsonResponse } from '../json-response.ts'
import { problemResponse, problemResponses } from '../problem-response.ts'
import { plannedReadingSchema, requestedReadingSchema } from '../schemas/reading.ts'
import type { HttpServices } from '../services.ts'

const read = createRoute({
  method: 'post',
  path: '/api/v1/read',
  summary: 'Which role a job description describes; with a position, what to take over',
  request: {
    body: { content: { 'application/json': { schema: requestedReadingSchema } }, required: true },
  },
  responses: {
    200: {
      content: { 'application/json': { schema: plannedReadingSchema } },
      description:
        'The text as it was taken out, sentence by sentence, the role, the title; with a position, the plan upon a head. Nothing is written',
    },
    ...problemResponses,
  },
})

/** `POST /read`. */
export function readingRoutes(
  app: OpenAPIHono,
  { organizations, readDescription }: HttpServices,
): void {
  app.openapi(read, async (context) => {
    const request = requestOf(context.req.valid('json'))
    if (!request.ok) return problemResponse(context, request.problem)
    const planned = await planReading(organizations, readDescription, request.value)
    if (!planned.ok) return problemResponse(context, planned.problem)
    return jsonResponse(context, planned.value)
  })
}

function requestOf({
  name = '',
  text,
  bytes,
  title,
  organization,
  position,
  ...wish
}: z.infer<typeof requestedReadingSchema>): Outcome<ReadingRequest> {
  const file = fileOfRequest({ name, text, bytes })
  if (!file.ok) return file
  const isFor = organization !== undefined && position !== undefined
  const given = Object.values({ organization, position, ...wish })
  if (!isFor && given.some((one) => one !== undefined)) {
    const message = 'What is for a position needs both, the organization and the position.'
    return refused(
      'invalid-request',
      organization === undefined ? 'organization' : 'position',
      message,
    )
  }
  return answered({
    given: 'text' in file.value ? file.value.text : file.value.bytes,
    options: title === undefined ? {} : { title },
    ...(isFor ? { for: { ...wish, organization, position, title } } : {}),
  })
}
