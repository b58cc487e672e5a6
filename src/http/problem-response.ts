import { z } from '@hono/zod-openapi'
import type { Context, TypedResponse } from 'hono'
import { ERRORS, type ProblemDetail, type UseProblem } from '../app/errors.ts'

/** A problem as RFC 9457 (problem+json) has it, with what comes near and the single faults. */
const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.string(),
    where: z.string(),
    suggestions: z.array(z.string()),
    details: z
      .array(
        z.object({
          where: z.string(),
          message: z.string(),
          code: z.string().optional(),
          path: z.array(z.union([z.string(), z.int()])).optional(),
          line: z.int().optional(),
          column: z.int().optional(),
        }),
      )
      .optional(),
    head: z.string().nullable().optional(),
  })
  .openapi('Problem')

/** The content of every error answer, for route descriptions. */
const problemContent = {
  content: { 'application/problem+json': { schema: problemSchema } },
  description: 'What was wrong, where, and what to do',
} as const

/** The error answers every route may give. */
export const problemResponses = {
  400: problemContent,
  404: problemContent,
  409: problemContent,
  412: problemContent,
  413: problemContent,
  415: problemContent,
  422: problemContent,
  428: problemContent,
  500: problemContent,
  503: problemContent,
  507: problemContent,
} as const

/**
 * Answers a request with the problem of a use case. Its type says nothing of the body, so that it
 * can stand beside the answer of any route.
 */
export function problemResponse(
  context: Context,
  problem: UseProblem,
): Response & TypedResponse<never, never, never> {
  const { http, title } = ERRORS[problem.code]
  const body: z.infer<typeof problemSchema> = {
    type: `urn:mandate:problem:${problem.code}`,
    title,
    status: http,
    detail: problem.message,
    code: problem.code,
    where: problem.where,
    suggestions: [...problem.suggestions],
  }
  if (problem.details) body.details = problem.details.map(copied)
  if (problem.head !== undefined) body.head = problem.head
  const response = context.newResponse(JSON.stringify(body), http, {
    'content-type': 'application/problem+json',
  })
  return response as Response & TypedResponse<never, never, never>
}

function copied({ path, ...detail }: ProblemDetail) {
  return path === undefined ? detail : { ...detail, path: [...path] }
}
