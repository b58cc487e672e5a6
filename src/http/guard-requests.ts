import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context, Next } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { ErrorCode } from '../app/errors.ts'
import { problemResponse } from './problem-response.ts'

/** Largest request body, in bytes, where nothing larger is needed. */
const MOST_BYTES = 1_000_000

/** Largest body of requests that carry documents, files or changes of an organisation, in bytes. */
export const MOST_DOCUMENT_BYTES = 64 * 1024 * 1024

/** Longest address of a request, in characters; longer ones are refused before they are read. */
const LONGEST_ADDRESS = 16_000

const LARGE =
  /^\/api\/v1\/(organizations(\/[^/]+\/(changes|document|findings\/record))?|import\/[^/]+|decisions(\/[^/]+)?|proof|read)$/

const CONTENT_TYPES = /^(application\/([a-z.-]+\+)?json|(application|text)\/(x-)?yaml)\s*(;|$)/i

/**
 * Refuses what must not come further: names that are no loopback name (so that no foreign page can
 * reach the API by letting its own name point here), writing by pages from elsewhere, bodies that a
 * plain form could send, addresses and bodies beyond any use.
 */
export function guardRequests(app: OpenAPIHono): void {
  app.use(async (context, next) => {
    const { req } = context
    if (!isLoopback(req.header('host') ?? '')) {
      const message = 'This server answers on a loopback address only. Use the address it printed.'
      return refuse(context, 'invalid-request', 'host', message)
    }
    if (req.url.length > LONGEST_ADDRESS) {
      const message = `The address is longer than ${LONGEST_ADDRESS} characters. Ask for less at once.`
      return refuse(context, 'query-too-long', 'address', message)
    }
    return next()
  })
  app.use('/api/*', async (context, next) => {
    const { method } = context.req
    const changes = method !== 'GET' && method !== 'HEAD'
    if ((changes || context.req.path.endsWith('/events')) && isForeign(context)) {
      const message = 'This was sent by a page of another origin. Use the page of this server.'
      return refuse(context, 'foreign-origin', 'origin', message)
    }
    if (changes && hasBody(context)) {
      const type = context.req.header('content-type') ?? ''
      if (!CONTENT_TYPES.test(type)) {
        const message = `Send the body as application/json, not as ${type.slice(0, 80) || 'nothing'}.`
        return refuse(context, 'wrong-content-type', 'content-type', message)
      }
    }
    return next()
  })
  const small = limitTo(MOST_BYTES)
  const large = limitTo(MOST_DOCUMENT_BYTES)
  app.use('/api/*', (context: Context, next: Next) =>
    LARGE.test(context.req.path) ? large(context, next) : small(context, next),
  )
}

function refuse(context: Context, code: ErrorCode, where: string, message: string) {
  return problemResponse(context, { code, where, message, suggestions: [] })
}

function limitTo(maxSize: number) {
  return bodyLimit({
    maxSize,
    onError: (context) => {
      const message = `The request is larger than ${maxSize} bytes; that is the most. Send less at once.`
      return refuse(context, 'request-too-large', 'body', message)
    },
  })
}

/**
 * Whether a page of another origin sent it. Browsers say so in headers no page can set; programs
 * send neither of them.
 */
function isForeign({ req }: Context): boolean {
  const site = req.header('sec-fetch-site')
  if (site !== undefined) return site !== 'same-origin' && site !== 'none'
  const origin = req.header('origin')
  return origin !== undefined && origin !== `http://${req.header('host')}`
}

/** By HTTP/1.1 a body announces itself in one of these. */
function hasBody({ req }: Context): boolean {
  const length = req.header('content-length') ?? '0'
  return length !== '0' || req.header('transfer-encoding') !== undefined
}

function isLoopback(host: string): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i.test(host)
}
