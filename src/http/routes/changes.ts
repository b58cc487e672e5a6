import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { changeOrganization } from '../../app/organizations/change-organization.ts'
import { listChanges, showChange } from '../../app/organizations/list-changes.ts'
import { redoChange, undoChange } from '../../app/organizations/step-back.ts'
import { verifyOrganization } from '../../app/organizations/verify-organization.ts'
import type { Operation } from '../../model/operation.ts'
import { answerHead, inScenario, moved, upon } from '../head-change.ts'
import { jsonResponse } from '../json-response.ts'
import { problemResponse, problemResponses } from '../problem-response.ts'
import { headOf } from '../request-headers.ts'
import {
  changeSchema,
  historySchema,
  integritySchema,
  requestedChangeSchema,
} from '../schemas/organization.ts'
import type { HttpServices } from '../services.ts'
import { inOrganization } from './organizations.ts'

const BASE = '/api/v1/organizations/{organization}'

const change = createRoute({
  method: 'post',
  path: `${BASE}/changes`,
  summary: 'Change an organisation: all operations or none',
  request: {
    params: inOrganization,
    query: inScenario,
    headers: upon,
    body: { content: { 'application/json': { schema: requestedChangeSchema } }, required: true },
  },
  responses: moved,
})

const stepRoute = (step: 'undo' | 'redo', summary: string) =>
  createRoute({
    method: 'post',
    path: `${BASE}/${step}`,
    summary,
    request: { params: inOrganization, query: inScenario, headers: upon },
    responses: moved,
  })

const undo = stepRoute('undo', 'Take back the last change in force')
const redo = stepRoute('redo', 'Do again what was taken back last')

const history = createRoute({
  method: 'get',
  path: `${BASE}/changes`,
  summary: 'What has been changed, newest first',
  request: {
    params: inOrganization,
    query: inScenario.extend({
      limit: z.coerce.number().int().min(1).max(1000).optional(),
      before: z.coerce
        .number()
        .int()
        .min(1)
        .optional()
        .openapi({ description: 'Only changes of a smaller number; `next` of the page before' }),
    }),
  },
  responses: {
    200: {
      content: { 'application/json': { schema: historySchema } },
      description: 'The changes, and whether the chain of hashes holds',
    },
    ...problemResponses,
  },
})

const one = createRoute({
  method: 'get',
  path: `${BASE}/changes/{change}`,
  summary: 'One change with its operations',
  request: { params: inOrganization.extend({ change: z.string() }) },
  responses: {
    200: { content: { 'application/json': { schema: changeSchema } }, description: 'The change' },
    ...problemResponses,
  },
})

const verification = createRoute({
  method: 'get',
  path: `${BASE}/verification`,
  summary: 'Look at every hash, head and snapshot of a record',
  request: { params: inOrganization },
  responses: {
    200: {
      content: { 'application/json': { schema: integritySchema } },
      description: 'What is broken; nothing when the record is sound',
    },
    ...problemResponses,
  },
})

/** How many changes a page of history has when nobody says. */
const PAGE = 100

/** Changing, taking back, and the history of it. */
export function changeRoutes(app: OpenAPIHono, { organizations }: HttpServices): void {
  app.openapi(change, async (context) => {
    const { organization } = context.req.valid('param')
    const { scenario } = context.req.valid('query')
    const head = headOf(context)
    if (!head.ok) return problemResponse(context, head.problem)
    const { operations, message } = context.req.valid('json')
    const place = { organization, scenario, head: head.value }
    // Operations are checked by the model, which names place, field and fault of each.
    const edit = { operations: operations as readonly Operation[], message }
    return answerHead(context, await changeOrganization(organizations, place, edit))
  })
  for (const [route, step] of [
    [undo, undoChange],
    [redo, redoChange],
  ] as const) {
    app.openapi(route, async (context) => {
      const { organization } = context.req.valid('param')
      const { scenario } = context.req.valid('query')
      const head = headOf(context)
      if (!head.ok) return problemResponse(context, head.problem)
      const place = { organization, scenario, head: head.value }
      return answerHead(context, await step(organizations, place))
    })
  }
  app.openapi(history, async (context) => {
    const { organization } = context.req.valid('param')
    const { limit = PAGE, scenario, before } = context.req.valid('query')
    const page = { organization, scenario, before, limit }
    const listed = await listChanges(organizations, page)
    if (!listed.ok) return problemResponse(context, listed.problem)
    return context.json({ ...listed.value, changes: [...listed.value.changes] }, 200)
  })
  app.openapi(one, async (context) => {
    const { organization, change: id } = context.req.valid('param')
    const shown = await showChange(organizations, organization, id)
    if (!shown.ok) return problemResponse(context, shown.problem)
    return jsonResponse(context, shown.value)
  })
  app.openapi(verification, async (context) => {
    const { organization } = context.req.valid('param')
    const report = await verifyOrganization(organizations, organization)
    if (!report.ok) return problemResponse(context, report.problem)
    return context.json({ ...report.value, breaches: [...report.value.breaches] }, 200)
  })
}
