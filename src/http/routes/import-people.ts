import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { answered, type Outcome, refused } from '../../app/errors.ts'
import { previewTable, type TableRequest } from '../../app/organizations/preview-table.ts'
import { fileOfRequest } from '../file-of-request.ts'
import { jsonResponse } from '../json-response.ts'
import { problemResponse, problemResponses } from '../problem-response.ts'
import { languageOf } from '../request-headers.ts'
import { languageParameter } from '../schemas/language-parameter.ts'
import { requestedTableSchema, tablePreviewSchema } from '../schemas/people-table.ts'
import type { HttpServices } from '../services.ts'

const people = createRoute({
  method: 'post',
  path: '/api/v1/import/people',
  summary:
    'Read a spreadsheet of people and positions, or a list of them in YAML or JSON; nothing is written',
  request: {
    query: z.object({
      lang: languageParameter,
    }),
    body: { content: { 'application/json': { schema: requestedTableSchema } }, required: true },
  },
  responses: {
    200: {
      content: { 'application/json': { schema: tablePreviewSchema } },
      description:
        'The document it would become, what became of columns, managers and rows, every problem; with an organisation, the plan',
    },
    ...problemResponses,
  },
})

/** `POST /import/people`. */
export function importPeopleRoute(app: OpenAPIHono, { organizations }: HttpServices): void {
  app.openapi(people, async (context) => {
    const language = languageOf(context, context.req.valid('query').lang)
    if (!language.ok) return problemResponse(context, language.problem)
    const request = requestOf(context.req.valid('json'))
    if (!request.ok) return problemResponse(context, request.problem)
    const preview = await previewTable(organizations, request.value, language.value)
    if (!preview.ok) return problemResponse(context, preview.problem)
    return jsonResponse(context, preview.value, {
      'content-language': language.value,
      vary: 'Accept-Language',
    })
  })
}

function requestOf(given: z.infer<typeof requestedTableSchema>): Outcome<TableRequest> {
  const { name, text, bytes, encoding, sheet, headerRow, mapping, managers, policy } = given
  const { organization, base, removeMissing, onConflict } = given
  const file = fileOfRequest({ name, text, bytes })
  if (!file.ok) return file
  if (organization === undefined && base !== undefined) {
    const message = 'A base says nothing without the organisation it is a change of; give both.'
    return refused('invalid-request', 'organization', message)
  }
  return answered({
    file: file.value,
    options: {
      ...(encoding === undefined ? {} : { encoding }),
      ...(sheet === undefined ? {} : { sheet }),
      ...(headerRow === undefined ? {} : { headerRow }),
      ...(mapping === undefined ? {} : { mapping }),
      ...(managers === undefined ? {} : { managers }),
      ...(policy === undefined ? {} : { policy }),
    },
    ...(organization === undefined
      ? {}
      : { again: { organization, base, removeMissing, onConflict } }),
  })
}
