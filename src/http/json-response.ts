import type { Context, TypedResponse } from 'hono'

/**
 * Answers with data whose shape the route leaves open: documents, operations. Its type says nothing
 * of the body, so that it can stand beside the answers of any route.
 */
export function jsonResponse(
  context: Context,
  value: object,
  headers: Readonly<Record<string, string>> = {},
): Response & TypedResponse<never, never, never> {
  const response = context.newResponse(JSON.stringify(value), 200, {
    'content-type': 'application/json',
    ...headers,
  })
  return response as Response & TypedResponse<never, never, never>
}
