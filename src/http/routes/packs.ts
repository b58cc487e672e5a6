import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { choosePacks } from '../../app/organizations/keep-findings.ts'
import { showHoldings } from '../../app/organizations/show-holdings.ts'
import { showPack } from '../../app/rule-packs.ts'
import { packPhrases } from '../../text/pack-phrases.ts'
import { answerHead, inScenario, moved, upon } from '../head-change.ts'
import { jsonResponse } from '../json-response.ts'
import { problemResponse, problemResponses } from '../problem-response.ts'
import { listOf, withPacks } from '../repeated-query.ts'
import { headOf, languageOf } from '../request-headers.ts'
import { languageParameter } from '../schemas/language-parameter.ts'
import { holdingsSchema, packSchema } from '../schemas/rules.ts'
import type { HttpServices } from '../services.ts'
import { inOrganization, whichState } from './organizations.ts'

const all = createRoute({
  method: 'get',
  path: '/api/v1/packs',
  summary: 'Rule packs: what regimes demand named holders for; an aid and no legal advice',
  request: { query: z.object({ lang: languageParameter }) },
  responses: {
    200: {
      content: {
        'application/json': { schema: z.object({ note: z.string(), packs: z.array(packSchema) }) },
      },
      description: 'The packs, each demand with its place; `note` says what a pack is not',
    },
    ...problemResponses,
  },
})

const one = createRoute({
  method: 'get',
  path: '/api/v1/packs/{pack}',
  summary: 'One rule pack; an aid and no legal advice',
  request: { params: z.object({ pack: z.string().openapi({ example: 'eu-dora' }) }) },
  responses: {
    200: { content: { 'application/json': { schema: packSchema } }, description: 'The pack' },
    ...problemResponses,
  },
})

const path = '/api/v1/organizations/{organization}/packs'

const held = createRoute({
  method: 'get',
  path,
  summary: 'Who holds what the rule packs of an organisation demand',
  request: {
    params: inOrganization,
    query: whichState.extend({ lang: languageParameter, pack: withPacks }),
  },
  responses: {
    200: {
      content: { 'application/json': { schema: holdingsSchema } },
      description: 'Each demand with its slots and holders, and the slots of its own',
    },
    ...problemResponses,
  },
})

const choose = createRoute({
  method: 'put',
  path,
  summary: 'Choose the rule packs an organisation is held against',
  request: {
    params: inOrganization,
    query: inScenario,
    headers: upon,
    body: {
      content: {
        'application/json': {
          schema: z
            .object({
              packs: z.array(z.string().max(100)).max(50),
              message: z.string().max(10_000).optional(),
            })
            .openapi('ChosenPacks', { example: { packs: ['eu-dora'] } }),
        },
      },
      required: true,
    },
  },
  responses: moved,
})

/** `GET /packs`, `/packs/{pack}`, `GET` and `PUT /organizations/{id}/packs`. */
export function packRoutes(app: OpenAPIHono, { catalogue, organizations }: HttpServices): void {
  app.openapi(all, (context) => {
    const spoken = languageOf(context, context.req.valid('query').lang)
    if (!spoken.ok) return problemResponse(context, spoken.problem)
    const answer = { note: packPhrases(spoken.value).aid, packs: [...catalogue.packs.values()] }
    return jsonResponse(context, answer, { 'content-language': spoken.value })
  })
  app.openapi(one, (context) => {
    const shown = showPack(catalogue, context.req.valid('param').pack)
    if (!shown.ok) return problemResponse(context, shown.problem)
    return context.json(shown.value, 200)
  })
  app.openapi(held, async (context) => {
    const { organization } = context.req.valid('param')
    const { lang: asked, pack, ...state } = context.req.valid('query')
    const spoken = languageOf(context, asked)
    if (!spoken.ok) return problemResponse(context, spoken.problem)
    const which = { organization, ...state, packs: listOf(pack) }
    const shown = await showHoldings(organizations, which, spoken.value)
    if (!shown.ok) return problemResponse(context, shown.problem)
    return jsonResponse(context, shown.value, { 'content-language': spoken.value })
  })
  app.openapi(choose, async (context) => {
    const { organization } = context.req.valid('param')
    const { scenario } = context.req.valid('query')
    const head = headOf(context)
    if (!head.ok) return problemResponse(context, head.problem)
    const place = { organization, scenario, head: head.value }
    return answerHead(context, await choosePacks(organizations, place, context.req.valid('json')))
  })
}
