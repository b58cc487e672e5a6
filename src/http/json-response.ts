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
  return openResponse(context, JSON.stringify(value), {
    'content-type': 'application/json',
    ...headers,
  })
}

/** Answers with a file to be saved under its name. */
export function fileResponse(
  context: Context,
  {
    name,
    type,
    text,
  }: {
    readonly name: string
    readonly type: string
    readonly text: string | Uint8Array<ArrayBuffer>
  },
  headers: Readonly<Record<string, string>> = {},
): Response & TypedResponse<never, never, never> {
  return openResponse(context, text, {
    ...headers,
    'content-type': type,
    'content-disposition': `attachment; filename="${name.replaceAll('/', '-')}"`,
  })
}

function openResponse(
  context: Context,
  text: string | Uint8Array<ArrayBuffer>,
  headers: Readonly<Record<string, string>>,
) {
  const response = context.newResponse(text, 200, headers)
  return response as Response & TypedResponse<never, never, never>
}
