import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { diagnoseOrganization } from '../../app/organizations/diagnose-organization.ts'
import { problemResponse, problemResponses } from '../problem-response.ts'
import { languageOf } from '../request-headers.ts'
import { findingsSchema } from '../schemas/organization.ts'
import type { HttpServices } from '../services.ts'
import { inOrganization, whichState } from './organizations.ts'

/** How many findings are told when nobody says. */
const MOST_TOLD = 1000

const findings = createRoute({
  method: 'get',
  path: '/api/v1/organizations/{organization}/findings',
  summary: 'What diagnosis finds, with reasons and what to do',
  request: {
    params: inOrganization,
    query: whichState.extend({
      lang: z
        .string()
        .max(35)
        .optional()
        .openapi({ description: 'en or de; else Accept-Language decides', example: 'de' }),
      limit: z.coerce.number().int().min(1).max(100_000).optional(),
    }),
  },
  responses: {
    200: {
      content: { 'application/json': { schema: findingsSchema } },
      description: 'The findings, gravest first, as data and as sentences',
    },
    ...problemResponses,
  },
})

/** `GET /organizations/{id}/findings`. */
export function findingRoutes(app: OpenAPIHono, { organizations }: HttpServices): void {
  app.openapi(findings, async (context) => {
    const { organization } = context.req.valid('param')
    const { lang, limit = MOST_TOLD, scenario, asOf } = context.req.valid('query')
    const language = languageOf(context, lang)
    if (!language.ok) return problemResponse(context, language.problem)
    const found = await diagnoseOrganization(
      organizations,
      { organization, scenario, asOf },
      { language: language.value, limit },
    )
    if (!found.ok) return problemResponse(context, found.problem)
    context.header('content-language', language.value)
    context.header('vary', 'Accept-Language')
    const { value } = found
    return context.json(
      {
        ...value,
        findings: value.findings.map((one) => ({
          ...one,
          subjects: [...one.subjects],
          facts: { ...one.facts },
        })),
        failures: [...value.failures],
      },
      200,
    )
  })
}
