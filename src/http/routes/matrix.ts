import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { exportMatrix } from '../../app/decisions/export-matrix.ts'
import { previewMatrix } from '../../app/decisions/preview-matrix.ts'
import { MATRIX_FORMATS } from '../../text/matrix-losses.ts'
import { fileOfRequest } from '../file-of-request.ts'
import { jsonResponse } from '../json-response.ts'
import { problemResponse, problemResponses } from '../problem-response.ts'
import { languageOf } from '../request-headers.ts'
import { languageParameter } from '../schemas/language-parameter.ts'
import { matrixPreviewSchema, requestedMatrixSchema } from '../schemas/matrix.ts'
import type { HttpServices } from '../services.ts'
import { inOrganization } from './organizations.ts'

const preview = createRoute({
  method: 'post',
  path: '/api/v1/import/matrix',
  summary: 'Read a table of rules for an organisation; nothing is written',
  request: {
    query: z.object({ lang: languageParameter, scenario: z.string().optional() }),
    body: { content: { 'application/json': { schema: requestedMatrixSchema } }, required: true },
  },
  responses: {
    200: {
      content: { 'application/json': { schema: matrixPreviewSchema } },
      description:
        'What columns mean, what became of rows, every problem; operations that take it in, upon a head',
    },
    ...problemResponses,
  },
})

const file = createRoute({
  method: 'get',
  path: '/api/v1/organizations/{organization}/matrix',
  summary: 'The rules of an organisation as a table: CSV, XLSX, Markdown, DMN',
  request: {
    params: inOrganization,
    query: z.object({
      format: z.enum(MATRIX_FORMATS).default('csv'),
      lang: languageParameter,
      scenario: z.string().optional(),
      asOf: z.string().optional(),
    }),
  },
  responses: {
    200: {
      description: 'The file; Mandate-Losses names by their codes what is not in it',
      headers: z.object({ 'mandate-losses': z.string().optional() }),
    },
    ...problemResponses,
  },
})

/** `POST /import/matrix` and `GET /organizations/{organization}/matrix`. */
export function matrixRoutes(app: OpenAPIHono, { organizations }: HttpServices): void {
  app.openapi(preview, async (context) => {
    const { lang: wanted, scenario } = context.req.valid('query')
    const language = languageOf(context, wanted)
    if (!language.ok) return problemResponse(context, language.problem)
    const { name, text, bytes, organization, removeMissing, ...rest } = context.req.valid('json')
    const given = fileOfRequest({ name, text, bytes })
    if (!given.ok) return problemResponse(context, given.problem)
    const options = Object.fromEntries(
      Object.entries(rest).filter(([, value]) => value !== undefined),
    )
    const request = { file: given.value, options, organization, scenario, removeMissing }
    const read = await previewMatrix(organizations, request, language.value)
    if (!read.ok) return problemResponse(context, read.problem)
    return jsonResponse(context, read.value, {
      'content-language': language.value,
      vary: 'Accept-Language',
    })
  })
  app.openapi(file, async (context) => {
    const { organization } = context.req.valid('param')
    const { format, lang: wanted, scenario, asOf } = context.req.valid('query')
    const language = languageOf(context, wanted)
    if (!language.ok) return problemResponse(context, language.problem)
    const which = { organization, scenario, asOf }
    const written = await exportMatrix(organizations, which, format, language.value)
    if (!written.ok) return problemResponse(context, written.problem)
    const { bytes, type, name, losses } = written.value
    return context.newResponse(new Uint8Array(bytes), 200, {
      'content-type': type,
      'content-language': language.value,
      'content-disposition': `attachment; filename="${name.replaceAll('/', '-')}"`,
      ...(losses.length > 0 && { 'mandate-losses': losses.join(', ') }),
      vary: 'Accept-Language',
    })
  })
}
