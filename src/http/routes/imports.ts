import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { previewDocument, previewOrganogram } from '../../app/organizations/preview-import.ts'
import { functionsReadSentences } from '../../text/functions-read-sentences.ts'
import { tellOrganogramNotes } from '../../text/organogram-sentences.ts'
import { jsonResponse } from '../json-response.ts'
import { problemResponse, problemResponses } from '../problem-response.ts'
import { languageOf } from '../request-headers.ts'
import { languageParameter } from '../schemas/language-parameter.ts'
import {
  documentPreviewSchema,
  namedTextSchema,
  organogramPreviewSchema,
} from '../schemas/organization.ts'
import type { HttpServices } from '../services.ts'

const organogram = createRoute({
  method: 'post',
  path: '/api/v1/import/organogram',
  summary: 'Read a UK government organogram; nothing is written',
  request: {
    query: z.object({
      lang: languageParameter,
    }),
    body: {
      content: {
        'application/json': {
          schema: z.object({
            senior: namedTextSchema,
            junior: namedTextSchema.optional(),
            reading: z.boolean().optional().openapi({
              description:
                'Whether duties are read from the texts of posts; true if nothing is said',
            }),
          }),
        },
      },
      required: true,
    },
  },
  responses: {
    200: {
      content: { 'application/json': { schema: organogramPreviewSchema } },
      description: 'The document it would become, and what became of every row',
    },
    ...problemResponses,
  },
})

const document = createRoute({
  method: 'post',
  path: '/api/v1/import/document',
  summary: 'Read a mandate.yaml or its JSON; nothing is written',
  request: {
    body: { content: { 'application/json': { schema: namedTextSchema } }, required: true },
  },
  responses: {
    200: {
      content: { 'application/json': { schema: documentPreviewSchema } },
      description: 'The document, or every problem with its place',
    },
    ...problemResponses,
  },
})

/** `POST /import/organogram` and `/import/document`. */
export function importRoutes(app: OpenAPIHono, { organizations }: HttpServices): void {
  app.openapi(organogram, (context) => {
    const language = languageOf(context, context.req.valid('query').lang)
    if (!language.ok) return problemResponse(context, language.problem)
    const { senior, junior, reading = true } = context.req.valid('json')
    const files = { senior, ...(junior === undefined ? {} : { junior }) }
    const preview = previewOrganogram(organizations, files, { reading })
    if (!preview.ok) return problemResponse(context, preview.problem)
    const { document: became, report, functions } = preview.value
    const notes = tellOrganogramNotes(report.notes, language.value)
    const told = functions && {
      ...functions,
      messages: functionsReadSentences(functions, language.value).sentences,
    }
    return jsonResponse(
      context,
      { document: became, report: { ...report, notes }, functions: told },
      { 'content-language': language.value, vary: 'Accept-Language' },
    )
  })
  app.openapi(document, (context) => {
    const { document: read, problems } = previewDocument(organizations, context.req.valid('json'))
    const told = problems.map(({ code, where, message, line, column }) => {
      return { code, where, message, line, column }
    })
    return jsonResponse(context, { document: read, problems: told })
  })
}
