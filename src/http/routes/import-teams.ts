import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { previewTeams, TEAM_FORMS } from '../../app/organizations/preview-teams.ts'
import { type FileOfRequest, fileOfRequest } from '../file-of-request.ts'
import { jsonResponse } from '../json-response.ts'
import { problemResponse, problemResponses } from '../problem-response.ts'
import { languageOf } from '../request-headers.ts'
import { languageParameter } from '../schemas/language-parameter.ts'
import { documentSchema } from '../schemas/organization.ts'
import type { HttpServices } from '../services.ts'

/** Most files of one request; a ZIP is one. */
const MOST_FILES = 10_000

const requestedTeamsSchema = z
  .object({
    form: z.enum(TEAM_FORMS).openapi({
      description: 'sigs: one YAML file of groups; rust-team: teams and people in TOML',
    }),
    name: z
      .string()
      .max(200)
      .optional()
      .openapi({ description: 'What the organisation is called' }),
    files: z
      .array(
        z.object({
          name: z.string().max(500).openapi({ description: 'Its path, folders included' }),
          text: z.string().optional(),
          bytes: z.string().optional().openapi({ description: 'In base64; a .zip is unpacked' }),
        }),
      )
      .min(1)
      .max(MOST_FILES),
  })
  .openapi('RequestedTeams', {
    example: { form: 'sigs', files: [{ name: 'sigs.yaml', text: 'sigs: []' }] },
  })

const counted = z.object({ what: z.string(), count: z.int() })

const teamsPreviewSchema = z
  .object({
    document: documentSchema,
    aligned: z.array(z.record(z.string(), z.unknown())),
    near: z.int(),
    report: z.object({
      files: z.int(),
      counts: z.record(z.string(), z.int()),
      leftOut: z.array(counted),
      notes: z.array(
        z.object({
          code: z.string(),
          file: z.string(),
          line: z.int(),
          facts: z.record(z.string(), z.unknown()),
          message: z.string(),
        }),
      ),
    }),
  })
  .openapi('TeamsPreview')

const teams = createRoute({
  method: 'post',
  path: '/api/v1/import/teams',
  summary: 'Read teams that a repository keeps as files; nothing is written',
  request: {
    query: z.object({
      lang: languageParameter,
    }),
    body: { content: { 'application/json': { schema: requestedTeamsSchema } }, required: true },
  },
  responses: {
    200: {
      content: { 'application/json': { schema: teamsPreviewSchema } },
      description: 'The document it would become, what was left out, what was odd',
    },
    ...problemResponses,
  },
})

/** `POST /import/teams`. */
export function importTeamsRoute(app: OpenAPIHono, { organizations }: HttpServices): void {
  app.openapi(teams, (context) => {
    const language = languageOf(context, context.req.valid('query').lang)
    if (!language.ok) return problemResponse(context, language.problem)
    const { form, name, files: given } = context.req.valid('json')
    const files: FileOfRequest[] = []
    for (const one of given) {
      const file = fileOfRequest(one)
      if (!file.ok) return problemResponse(context, file.problem)
      files.push(file.value)
    }
    const preview = previewTeams(organizations, { form, name, files }, language.value)
    if (!preview.ok) return problemResponse(context, preview.problem)
    return jsonResponse(context, preview.value, {
      'content-language': language.value,
      vary: 'Accept-Language',
    })
  })
}
