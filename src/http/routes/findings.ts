import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { REPORT_FORMATS } from '../../app/findings/report-formats.ts'
import { diagnoseOrganization } from '../../app/organizations/diagnose-organization.ts'
import { reportOrganization } from '../../app/organizations/report-organization.ts'
import { fileResponse, jsonResponse } from '../json-response.ts'
import { problemResponse, problemResponses } from '../problem-response.ts'
import { listOf, withPacks } from '../repeated-query.ts'
import { languageOf } from '../request-headers.ts'
import { languageParameter } from '../schemas/language-parameter.ts'
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
      lang: languageParameter,
      format: z
        .enum(['json', ...REPORT_FORMATS])
        .optional()
        .openapi({ description: 'A report as a file; else Accept decides' }),
      limit: z.coerce.number().int().min(1).max(100_000).optional(),
      pack: withPacks,
    }),
  },
  responses: {
    200: {
      content: { 'application/json': { schema: findingsSchema } },
      description: 'The findings, gravest first, as data and as sentences; or a report as a file',
    },
    ...problemResponses,
  },
})

/** The media types a report is asked for by, in the order in which they win. */
const BY_TYPE = [
  ['application/sarif+json', 'sarif'],
  ['text/markdown', 'markdown'],
] as const

/** `GET /organizations/{id}/findings`. */
export function findingRoutes(app: OpenAPIHono, { organizations, about }: HttpServices): void {
  app.openapi(findings, async (context) => {
    const { organization } = context.req.valid('param')
    const { lang, limit = MOST_TOLD, scenario, asOf, format, pack } = context.req.valid('query')
    const spoken = languageOf(context, lang)
    if (!spoken.ok) return problemResponse(context, spoken.problem)
    const language = spoken.value
    const which = { organization, scenario, asOf, packs: listOf(pack) }
    const headers = { 'content-language': language, vary: 'Accept, Accept-Language' }
    const accepted = context.req.header('accept') ?? ''
    const wished = format ?? BY_TYPE.find(([type]) => accepted.includes(type))?.[1] ?? 'json'
    if (wished === 'json') {
      const found = await diagnoseOrganization(organizations, which, { language, limit })
      if (!found.ok) return problemResponse(context, found.problem)
      return jsonResponse(context, found.value, headers)
    }
    const { version } = about
    const made = await reportOrganization(organizations, which, {
      format: wished,
      language,
      version,
    })
    if (!made.ok) return problemResponse(context, made.problem)
    return fileResponse(context, made.value, headers)
  })
}
