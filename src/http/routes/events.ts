import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { streamSSE } from 'hono/streaming'
import type { HeadNews } from '../../app/organizations/head-channel.ts'
import { openOrganization } from '../../app/organizations/open-organization.ts'
import { problemResponse, problemResponses } from '../problem-response.ts'
import type { HttpServices } from '../services.ts'
import { inOrganization } from './organizations.ts'

const events = createRoute({
  method: 'get',
  path: '/api/v1/organizations/{organization}/events',
  summary: 'Server-sent events: where the organisation stands, now and whenever it changes',
  request: { params: inOrganization },
  responses: {
    200: {
      content: { 'text/event-stream': { schema: z.string() } },
      description: '`head` for the live organisation, `scenario` for others, `gone` at its end',
    },
    ...problemResponses,
  },
})

/** So often something is sent, in milliseconds, so that no one in between takes it for dead. */
const HEARTBEAT = 20_000

/** More news than this waiting for a listener, and it is let go: it comes back and asks anew. */
const MOST_WAITING = 1000

/** `GET /organizations/{id}/events`. */
export function eventRoutes(app: OpenAPIHono, { organizations }: HttpServices): void {
  app.openapi(events, async (context) => {
    const { organization } = context.req.valid('param')
    const waiting: HeadNews[] = []
    let wake = () => {}
    let over = false
    const end = () => {
      over = true
      wake()
    }
    const leave = organizations.news.listen(organization, (news) => {
      waiting.push(news)
      if (news.kind !== 'head' || waiting.length > MOST_WAITING) {
        over = true
        leave?.()
      }
      wake()
    })
    if (leave === null) {
      return problemResponse(context, {
        code: 'too-many-listeners',
        where: organization,
        message: 'As many as may listen to this organisation already. Close another window.',
        suggestions: [],
      })
    }
    // Asked after listening began, so that no change falls between the two.
    const opened = await openOrganization(organizations, { organization })
    if (!opened.ok) {
      leave()
      return problemResponse(context, opened.problem)
    }
    const { head } = opened.value
    return streamSSE(context, async (stream) => {
      stream.onAbort(end)
      try {
        await stream.writeSSE(messageOf({ kind: 'head', scenario: 'main', head }))
        for (;;) {
          for (let news = waiting.shift(); news && !stream.aborted; news = waiting.shift()) {
            if (news.kind !== 'over') await stream.writeSSE(messageOf(news))
          }
          if (over || stream.aborted) return
          const beat = await pause((resolve) => {
            wake = resolve
          })
          if (beat && !over) await stream.write(': still here\n\n')
        }
      } finally {
        leave()
      }
    })
  })
}

/** Waits for news or the next heartbeat; tells whether it was the heartbeat. */
function pause(whenNews: (resolve: () => void) => void): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(true), HEARTBEAT)
    whenNews(() => {
      clearTimeout(timer)
      resolve(false)
    })
  })
}

function messageOf(news: Exclude<HeadNews, { kind: 'over' }>): { event: string; data: string } {
  if (news.kind === 'gone') return { event: 'gone', data: '{}' }
  const { scenario, head } = news
  return {
    event: scenario === 'main' ? 'head' : 'scenario',
    data: JSON.stringify({ scenario, head }),
  }
}
