import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { Outcome } from '../app/errors.ts'
import type { NewHead } from '../app/organizations/record-edit.ts'
import { problemResponse, problemResponses } from './problem-response.ts'
import { headSchema } from './schemas/organization.ts'

/** The scenario that is changed; `main` when left out. */
export const inScenario = z.object({ scenario: z.string().optional() })

/** The head a change is made upon. Checked by hand, since a missing one is a problem of its own (428). */
export const upon = z.object({
  'if-match': z
    .string()
    .optional()
    .openapi({ description: 'The head the change is made upon, in quotes', example: '"7Qm2"' }),
})

/** The answers to a change, for route descriptions. */
export const moved = {
  200: {
    content: { 'application/json': { schema: headSchema } },
    description: 'Recorded, durably; where it stands now (also as ETag)',
  },
  ...problemResponses,
} as const

/** Answers with the head an organisation stands at after a change, or why it was not made. */
export function answerHead(context: Context, moved: Outcome<NewHead>) {
  if (!moved.ok) return problemResponse(context, moved.problem)
  return context.json({ head: moved.value.head }, 200, { etag: `"${moved.value.head}"` })
}
