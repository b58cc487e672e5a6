import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { openAskedModel } from '../../app/decisions/open-asked-model.ts'
import { changedCases, type ReplayedCases, replayCases } from '../../app/decisions/replay-cases.ts'
import { refused } from '../../app/errors.ts'
import type { Answer } from '../../authority/answer.ts'
import type { Question } from '../../authority/question.ts'
import { jsonResponse } from '../json-response.ts'
import { problemResponse, problemResponses } from '../problem-response.ts'
import { askedOrganization, questionSchema, replaySchema } from '../schemas/decisions.ts'
import type { HttpServices } from '../services.ts'
import { inWords, openAskedAbout, todayOf } from './asked-about.ts'

/** The most cases of one call; the command line takes more. */
const MOST_CASES = 10_000

const replay = createRoute({
  method: 'post',
  path: '/api/v1/decisions/replay',
  summary: 'What past cases come to by these rules, and by others; who would carry how much',
  request: {
    query: inWords,
    body: {
      content: {
        'application/json': {
          schema: z.strictObject({
            ...askedOrganization,
            cases: z.array(questionSchema).openapi({ description: `Up to ${MOST_CASES}` }),
            against: z
              .strictObject(askedOrganization)
              .optional()
              .openapi({ description: 'Other rules to hold these against: what changes' }),
          }),
        },
      },
      required: true,
    },
  },
  responses: {
    200: {
      content: { 'application/json': { schema: replaySchema } },
      description: 'Each case by its place from 1, how many came to what, the load of each',
    },
    ...problemResponses,
  },
})

/** `POST /decisions/replay`. */
export function replayRoutes(app: OpenAPIHono, services: HttpServices): void {
  const { catalogue, organizations } = services
  app.openapi(replay, async (context) => {
    const { cases, against, ...asked } = context.req.valid('json')
    const opened = await openAskedAbout(services, asked, context.req.valid('query').lang)
    if (!opened.ok) return problemResponse(context, opened.problem)
    if (cases.length > MOST_CASES) {
      const message = `These are ${cases.length} cases; at most ${MOST_CASES} are replayed in one call.`
      return problemResponse(context, refused('too-many-cases', 'cases', message).problem)
    }
    const today = todayOf(services)
    const rows = cases.map((question, at) => ({ row: at + 1, question: question as Question }))
    const { about, model } = opened.value
    const replayed = replayCases(catalogue, model, rows, today)
    const answer = { ...about, ...told(replayed) }
    if (against === undefined) return jsonResponse(context, answer)
    const other = await openAskedModel(organizations, against, 'against')
    if (!other.ok) return problemResponse(context, other.problem)
    const otherwise = replayCases(catalogue, other.value.model, rows, today)
    const { outcomes, load } = otherwise
    const changed = changedCases(replayed, otherwise).map(({ row, before, after }) => ({
      row,
      before: wordOf(before),
      after: wordOf(after),
    }))
    const { head } = other.value
    return jsonResponse(context, { ...answer, against: { head, outcomes, load, changed } })
  })
}

function told({ cases, outcomes, load }: ReplayedCases) {
  return {
    outcomes,
    load,
    cases: cases.map(({ row, asked, answer }) => ({ row, asked, ...wordOf(answer) })),
  }
}

/** What matters of an answer in a long list; `POST /decisions` has all. */
const wordOf = ({ outcome, deciders, mustAgree, claims, problems }: Answer) => ({
  outcome,
  deciders: deciders.map(({ seat, rule, acts }) => ({ seat, rule, acts })),
  mustAgree: mustAgree.map(({ seat, rule, acts }) => ({ seat, rule, acts })),
  claims,
  problems,
})
