import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { charterFile } from '../../app/papers/make-charter.ts'
import { postingFile } from '../../app/papers/make-posting.ts'
import { PAPER_FORMATS, type PaperFile, POSTING_FORMATS } from '../../app/papers/paper-files.ts'
import { charterOfKept, postingOfKept } from '../../app/papers/papers-of-organization.ts'
import { EMPLOYMENT_KINDS } from '../../app/papers/read-posting-terms.ts'
import { fileResponse, jsonResponse } from '../json-response.ts'
import { problemResponse, problemResponses } from '../problem-response.ts'
import { languageOf } from '../request-headers.ts'
import { languageParameter } from '../schemas/language-parameter.ts'
import { charterSchema, postingSchema } from '../schemas/papers.ts'
import type { HttpServices } from '../services.ts'
import { inOrganization, whichState } from './organizations.ts'

const BASE = '/api/v1/organizations/{organization}/positions/{position}'

const inPosition = inOrganization.extend({
  position: z.string().max(500).openapi({ description: 'Its id or title', example: 'cto' }),
})

const inLanguage = whichState.extend({
  lang: languageParameter,
})

const text = z.string().max(500).optional()
const yes = z.enum(['yes', 'no']).optional()

const charter = createRoute({
  method: 'get',
  path: `${BASE}/charter`,
  summary: 'What a position is there for, what is its business and what is not',
  request: {
    params: inPosition,
    query: inLanguage.extend({ format: z.enum(['json', ...PAPER_FORMATS]).optional() }),
  },
  responses: {
    200: {
      content: { 'application/json': { schema: charterSchema } },
      description: 'As data and as a paper; or the paper as a file',
    },
    ...problemResponses,
  },
})

const posting = createRoute({
  method: 'get',
  path: `${BASE}/posting`,
  summary: 'A job posting of a position, as a paper or for job boards',
  request: {
    params: inPosition,
    query: inLanguage.extend({
      format: z.enum(['json', ...POSTING_FORMATS]).optional(),
      pay: yes.openapi({ description: 'Pay facts of the sources; no offer' }),
      publish: yes.openapi({ description: 'Without sources, remarks and what is internal' }),
      ...{ street: text, postalCode: text, town: text, region: text, country: text, remote: text },
      ...{ datePosted: text, applyUntil: text, start: text, contact: text, url: text },
      employment: z.enum(EMPLOYMENT_KINDS).optional(),
    }),
  },
  responses: {
    200: {
      content: { 'application/json': { schema: postingSchema } },
      description: 'As data, as a paper, as schema.org JobPosting; or one of them as a file',
      headers: z.object({ 'mandate-missing': z.string().optional() }),
    },
    ...problemResponses,
  },
})

/** `GET /organizations/{organization}/positions/{position}/charter` and `…/posting`. */
export function paperRoutes(app: OpenAPIHono, { organizations }: HttpServices): void {
  app.openapi(charter, async (context) => {
    const { organization, position } = context.req.valid('param')
    const { lang, format = 'json', scenario, asOf } = context.req.valid('query')
    const spoken = languageOf(context, lang)
    if (!spoken.ok) return problemResponse(context, spoken.problem)
    const language = spoken.value
    const made = await charterOfKept(organizations, {
      ...{ organization, scenario, asOf, position, language },
    })
    if (!made.ok) return problemResponse(context, made.problem)
    if (format === 'json') return jsonResponse(context, made.value, headersIn(language))
    const { papers } = organizations.formats
    return handOut(context, charterFile(made.value, papers, format), headersIn(language))
  })
  app.openapi(posting, async (context) => {
    const { organization, position } = context.req.valid('param')
    const {
      lang,
      format = 'json',
      scenario,
      asOf,
      pay,
      publish,
      ...given
    } = context.req.valid('query')
    const spoken = languageOf(context, lang)
    if (!spoken.ok) return problemResponse(context, spoken.problem)
    const language = spoken.value
    const made = await postingOfKept(
      organizations,
      { organization, scenario, asOf, position, language },
      { ...given, pay: pay === 'yes', publish: publish === 'yes' },
    )
    if (!made.ok) return problemResponse(context, made.problem)
    if (format === 'json') return jsonResponse(context, made.value, headersIn(language))
    const { papers } = organizations.formats
    return handOut(context, postingFile(made.value, papers, format), headersIn(language))
  })
}

const headersIn = (language: string) => ({
  'content-language': language,
  vary: 'Accept-Language',
})

function handOut(
  context: Context,
  { name, type, bytes, missing }: PaperFile,
  headers: Readonly<Record<string, string>>,
) {
  return fileResponse(
    context,
    { name, type, text: new Uint8Array(bytes) },
    { ...headers, ...(missing.length > 0 && { 'mandate-missing': missing.join(', ') }) },
  )
}
