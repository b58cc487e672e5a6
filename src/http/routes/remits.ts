import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { findWaiting } from '../../app/decisions/find-waiting.ts'
import { listPossibleDeciders } from '../../app/decisions/list-possible-deciders.ts'
import { showGovernance } from '../../app/decisions/show-governance.ts'
import { showRemit } from '../../app/decisions/show-remit.ts'
import { decisionSentences } from '../../text/decision-sentences.ts'
import { proofSentences } from '../../text/proof-sentences.ts'
import { jsonResponse } from '../json-response.ts'
import { problemResponse, problemResponses } from '../problem-response.ts'
import {
  askedOrganization,
  gridSchema,
  possibleSchema,
  remitSchema,
  waitingSchema,
} from '../schemas/decisions.ts'
import type { HttpServices } from '../services.ts'
import { inWords, openAskedAbout, todayOf } from './asked-about.ts'

const words = z.string().min(1).max(500)
const day = z.string().max(40)

/** A call that asks about an organisation. */
const asking = <Body extends z.ZodRawShape, Answer extends z.ZodType>(
  path: string,
  summary: string,
  body: Body,
  answer: Answer,
  description: string,
) =>
  createRoute({
    method: 'post',
    path: `/api/v1/decisions/${path}`,
    summary,
    request: {
      query: inWords,
      body: {
        content: {
          'application/json': { schema: z.strictObject({ ...askedOrganization, ...body }) },
        },
        required: true,
      },
    },
    responses: {
      200: { content: { 'application/json': { schema: answer } }, description },
      ...problemResponses,
    },
  })

const remit = asking(
  'remit',
  'What a seat may decide',
  {
    seat: words.openapi({ description: 'A position or a person', example: 'cto' }),
    at: day.optional().openapi({ description: 'Today when left out' }),
  },
  remitSchema,
  'By rule, as regions; and what was delegated to it',
)

const possible = asking(
  'possible',
  'Who could ever decide a kind of decision',
  { kind: words.openapi({ example: 'vendor.contract.sign' }) },
  possibleSchema,
  'Seats that rules name, and positions rights were delegated to',
)

const waiting = asking(
  'waiting',
  'What waits, and what goes to whom, while somebody is away',
  {
    who: words.openapi({ description: 'A person or a position', example: 'ada-nkemelu' }),
    from: day.optional().openapi({ description: 'Today when left out' }),
    until: day.optional().openapi({ description: 'The last day; the first when left out' }),
  },
  waitingSchema,
  'By periods in which it is the same',
)

const governance = asking(
  'governance',
  'The governance grid: who decides and who gives input in five domains',
  {},
  gridSchema,
  'Archetypes of Weill and Ross (2004), computed from the rules, with the seats that make them so',
)

/** The questions the other way round: `POST /decisions/remit`, `possible`, `waiting`, `governance`. */
export function remitRoutes(app: OpenAPIHono, services: HttpServices): void {
  const { catalogue } = services
  app.openapi(remit, async (context) => {
    const { seat, at = todayOf(services), ...asked } = context.req.valid('json')
    const opened = await openAskedAbout(services, asked, context.req.valid('query').lang)
    if (!opened.ok) return problemResponse(context, opened.problem)
    const shown = showRemit(catalogue, opened.value.model, { seat, at })
    if (!shown.ok) return problemResponse(context, shown.problem)
    const { about, model, language } = opened.value
    const told = language && decisionSentences(catalogue, model, language, shown.value.at)
    const sentences = told && shown.value.seats.map((one) => told.mayDecide(one.position, one))
    return jsonResponse(context, { ...about, ...shown.value, ...(sentences && { sentences }) })
  })
  app.openapi(possible, async (context) => {
    const { kind, ...asked } = context.req.valid('json')
    const opened = await openAskedAbout(services, asked, context.req.valid('query').lang)
    if (!opened.ok) return problemResponse(context, opened.problem)
    const listed = listPossibleDeciders(catalogue, opened.value.model, kind)
    if (!listed.ok) return problemResponse(context, listed.problem)
    const { about, model, language } = opened.value
    const { possible: found } = listed.value
    const sentences =
      language && decisionSentences(catalogue, model, language).whoCould(listed.value.kind, found)
    return jsonResponse(context, { ...about, ...listed.value, ...(sentences && { sentences }) })
  })
  app.openapi(waiting, async (context) => {
    const { who, from = todayOf(services), until, ...asked } = context.req.valid('json')
    const opened = await openAskedAbout(services, asked, context.req.valid('query').lang)
    if (!opened.ok) return problemResponse(context, opened.problem)
    const found = findWaiting(catalogue, opened.value.model, { who, from, until })
    if (!found.ok) return problemResponse(context, found.problem)
    const { about, model, language } = opened.value
    const { people, periods } = found.value
    const sentences =
      language &&
      periods.map(({ from: day, waiting: list }) =>
        decisionSentences(catalogue, model, language, day).whatWaits(people, day, list),
      )
    return jsonResponse(context, { ...about, ...found.value, ...(sentences && { sentences }) })
  })
  app.openapi(governance, async (context) => {
    const opened = await openAskedAbout(
      services,
      context.req.valid('json'),
      context.req.valid('query').lang,
    )
    if (!opened.ok) return problemResponse(context, opened.problem)
    const { about, model, language } = opened.value
    const grid = showGovernance(catalogue, model)
    const teller = language && proofSentences(catalogue, model, language)
    const sentences = teller && grid.map((row) => teller.gridRow(row))
    return jsonResponse(context, { ...about, grid, ...(sentences && { sentences }) })
  })
}
