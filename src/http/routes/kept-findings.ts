import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import {
  acceptKept,
  patchKept,
  replaceKept,
  showKept,
  takeKeptBaseline,
} from '../../app/organizations/keep-findings.ts'
import { answerHead, inScenario, moved, upon } from '../head-change.ts'
import { jsonResponse } from '../json-response.ts'
import { problemResponse, problemResponses } from '../problem-response.ts'
import { headOf } from '../request-headers.ts'
import type { HttpServices } from '../services.ts'
import { inOrganization, whichState } from './organizations.ts'

const recordSchema = z
  .object({
    rules: z.record(z.string(), z.unknown()).optional(),
    accepted: z.array(z.unknown()).optional(),
    baseline: z.array(z.string()).optional(),
  })
  .openapi('FindingsRecord', {
    description: 'Settings of rules, accepted findings, baseline; docs/commands.md explains them',
    example: { rules: { 'several-roots': { off: true } }, accepted: [], baseline: [] },
  })

const acceptanceSchema = z
  .object({
    finding: z.string().max(500).openapi({ example: 'unknown-superior:positions/cfo' }),
    reason: z.string().max(500),
    until: z.string().max(10).openapi({ description: 'The last day it holds' }),
    by: z.string().max(128).optional().openapi({ description: 'The position or person' }),
  })
  .openapi('Acceptance')

const path = '/api/v1/organizations/{organization}/findings/record'

const show = createRoute({
  method: 'get',
  path,
  summary: 'Settings of rules, accepted findings and baseline',
  request: { params: inOrganization, query: whichState },
  responses: {
    200: {
      content: {
        'application/json': {
          schema: z.object({
            head: z.string(),
            record: recordSchema,
            problems: z.array(z.object({ where: z.string(), message: z.string() })),
          }),
        },
      },
      description: 'What is sound of them, and what is wrong with the rest',
    },
    ...problemResponses,
  },
})

const replace = createRoute({
  method: 'put',
  path,
  summary: 'Keep settings, accepted findings and baseline in place of the former ones',
  request: {
    params: inOrganization,
    query: inScenario.extend({ message: z.string().max(10_000).optional() }),
    headers: upon,
    body: { content: { 'application/json': { schema: recordSchema } }, required: true },
  },
  responses: moved,
})

const patchSchema = z.record(z.string(), z.unknown()).openapi('FindingsRecordPatch', {
  description: 'JSON merge patch (RFC 7396): parts to set; null takes one out',
  example: { rules: { 'several-roots': { severity: 'low' }, 'deep-chief': null }, baseline: null },
})

const patch = createRoute({
  method: 'patch',
  path,
  summary: 'Change parts of settings, accepted findings and baseline; null takes one out',
  request: {
    params: inOrganization,
    query: inScenario.extend({ message: z.string().max(10_000).optional() }),
    headers: upon,
    body: {
      content: {
        'application/merge-patch+json': { schema: patchSchema },
        'application/json': { schema: patchSchema },
      },
      required: true,
    },
  },
  responses: moved,
})

const baseline = createRoute({
  method: 'post',
  path: '/api/v1/organizations/{organization}/findings/baseline',
  summary: 'Take what is found now as the baseline: from then on only new findings count',
  request: {
    params: inOrganization,
    query: inScenario,
    headers: upon,
    body: {
      content: {
        'application/json': {
          schema: z
            .object({
              packs: z.array(z.string().max(100)).max(50).optional().openapi({
                description: 'Rule packs to look with besides its own',
              }),
              message: z.string().max(10_000).optional(),
            })
            .openapi('RequestedBaseline', { example: { message: 'Where we begin' } }),
        },
      },
      required: true,
    },
  },
  responses: moved,
})

const accept = createRoute({
  method: 'post',
  path: '/api/v1/organizations/{organization}/findings/accepted',
  summary: 'Accept a finding for a reason and until a day',
  request: {
    params: inOrganization,
    query: inScenario,
    headers: upon,
    body: { content: { 'application/json': { schema: acceptanceSchema } }, required: true },
  },
  responses: moved,
})

/** `GET`, `PUT` and `PATCH /organizations/{id}/findings/record`, `POST …/findings/accepted` and `…/baseline`. */
export function keptFindingRoutes(app: OpenAPIHono, { organizations }: HttpServices): void {
  app.openapi(show, async (context) => {
    const { organization } = context.req.valid('param')
    const kept = await showKept(organizations, { organization, ...context.req.valid('query') })
    if (!kept.ok) return problemResponse(context, kept.problem)
    return jsonResponse(context, kept.value)
  })
  app.openapi(replace, async (context) => {
    const { organization } = context.req.valid('param')
    const { scenario, message } = context.req.valid('query')
    const head = headOf(context)
    if (!head.ok) return problemResponse(context, head.problem)
    const place = { organization, scenario, head: head.value }
    // As it came: unknown keys are to be told, not dropped.
    const record: unknown = await context.req.json()
    return answerHead(context, await replaceKept(organizations, place, record, message))
  })
  app.openapi(patch, async (context) => {
    const { organization } = context.req.valid('param')
    const { scenario, message } = context.req.valid('query')
    const head = headOf(context)
    if (!head.ok) return problemResponse(context, head.problem)
    const place = { organization, scenario, head: head.value }
    const parts = context.req.valid('json')
    return answerHead(context, await patchKept(organizations, place, parts, message))
  })
  app.openapi(baseline, async (context) => {
    const { organization } = context.req.valid('param')
    const { scenario } = context.req.valid('query')
    const head = headOf(context)
    if (!head.ok) return problemResponse(context, head.problem)
    const place = { organization, scenario, head: head.value }
    const wish = context.req.valid('json')
    return answerHead(context, await takeKeptBaseline(organizations, place, wish))
  })
  app.openapi(accept, async (context) => {
    const { organization } = context.req.valid('param')
    const { scenario } = context.req.valid('query')
    const head = headOf(context)
    if (!head.ok) return problemResponse(context, head.problem)
    const place = { organization, scenario, head: head.value }
    return answerHead(context, await acceptKept(organizations, place, context.req.valid('json')))
  })
}
