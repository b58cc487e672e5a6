import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { mergeScenario } from '../../app/organizations/merge-scenario.ts'
import { closeScenario, listScenarios, openScenario } from '../../app/organizations/scenarios.ts'
import type { Choice } from '../../record/merge.ts'
import { problemResponse, problemResponses } from '../problem-response.ts'
import { headOf } from '../request-headers.ts'
import { mergedSchema, requestedMergeSchema, scenarioSchema } from '../schemas/organization.ts'
import type { HttpServices } from '../services.ts'
import { inOrganization } from './organizations.ts'

const BASE = '/api/v1/organizations/{organization}/scenarios'

const inScenario = inOrganization.extend({ scenario: z.string() })

const aScenario = { 'application/json': { schema: scenarioSchema } } as const

const list = createRoute({
  method: 'get',
  path: BASE,
  summary: 'The scenarios of an organisation, closed ones too',
  request: { params: inOrganization },
  responses: {
    200: {
      content: {
        'application/json': { schema: z.object({ scenarios: z.array(scenarioSchema) }) },
      },
      description: '`main` first, then by name',
    },
    ...problemResponses,
  },
})

const open = createRoute({
  method: 'post',
  path: BASE,
  summary: 'Open a scenario: a what-if beside the live organisation',
  request: {
    params: inOrganization,
    body: {
      content: {
        'application/json': {
          schema: z
            .object({ name: z.string(), at: z.string().optional() })
            .openapi('NewScenario', { example: { name: 'one-cto' } }),
        },
      },
      required: true,
    },
  },
  responses: {
    201: { content: aScenario, description: 'Where it stands' },
    ...problemResponses,
  },
})

const close = createRoute({
  method: 'post',
  path: `${BASE}/{scenario}/close`,
  summary: 'Close a scenario: it stays readable',
  request: { params: inScenario },
  responses: {
    200: { content: aScenario, description: 'Where it ended' },
    ...problemResponses,
  },
})

const merge = createRoute({
  method: 'post',
  path: `${BASE}/{scenario}/merge`,
  summary: 'Take a scenario into the live organisation',
  request: {
    params: inScenario,
    headers: z.object({
      'if-match': z
        .string()
        .optional()
        .openapi({ description: 'The head of `main`, in quotes', example: '"7Qm2"' }),
    }),
    body: { content: { 'application/json': { schema: requestedMergeSchema } }, required: true },
  },
  responses: {
    200: {
      content: { 'application/json': { schema: mergedSchema } },
      description: 'Taken in, unless a conflict is open: then nothing was written',
    },
    ...problemResponses,
  },
})

/** Opening, listing, closing and taking in scenarios. */
export function scenarioRoutes(app: OpenAPIHono, { organizations }: HttpServices): void {
  app.openapi(list, async (context) => {
    const { organization } = context.req.valid('param')
    const listed = await listScenarios(organizations, organization)
    if (!listed.ok) return problemResponse(context, listed.problem)
    return context.json({ scenarios: [...listed.value] }, 200)
  })
  app.openapi(open, async (context) => {
    const { organization } = context.req.valid('param')
    const opened = await openScenario(organizations, organization, context.req.valid('json'))
    if (!opened.ok) return problemResponse(context, opened.problem)
    return context.json(opened.value, 201)
  })
  app.openapi(close, async (context) => {
    const { organization, scenario } = context.req.valid('param')
    const closed = await closeScenario(organizations, organization, scenario)
    if (!closed.ok) return problemResponse(context, closed.problem)
    return context.json(closed.value, 200)
  })
  app.openapi(merge, async (context) => {
    const { organization, scenario } = context.req.valid('param')
    const head = headOf(context)
    if (!head.ok) return problemResponse(context, head.problem)
    const { choices, message, preview } = context.req.valid('json')
    const merged = await mergeScenario(organizations, {
      organization,
      scenario,
      head: head.value,
      // A choice of what is in no conflict settles nothing, whatever it names.
      choices: choices as readonly Choice[] | undefined,
      message,
      preview,
    })
    if (!merged.ok) return problemResponse(context, merged.problem)
    const conflicts = merged.value.conflicts.map((conflict) => ({ ...conflict }))
    return context.json({ ...merged.value, conflicts }, 200)
  })
}
