import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import {
  type DecidedCase,
  decideCase,
  decideCases,
  MOST_QUESTIONS,
} from '../../app/decisions/decide-cases.ts'
import { answered, type Outcome, refused } from '../../app/errors.ts'
import type { Question } from '../../authority/question.ts'
import type { Language } from '../../model/language.ts'
import type { Model } from '../../model/model.ts'
import { decisionSentences } from '../../text/decision-sentences.ts'
import { jsonResponse } from '../json-response.ts'
import { problemResponse, problemResponses } from '../problem-response.ts'
import { askedOrganization, decisionsSchema, questionSchema } from '../schemas/decisions.ts'
import type { HttpServices } from '../services.ts'
import { type AskedAbout, inWords, openAskedAbout, todayOf } from './asked-about.ts'

const decisions = createRoute({
  method: 'post',
  path: '/api/v1/decisions',
  summary: 'Who decides a case, or each of several, and why',
  request: {
    query: inWords,
    body: {
      content: {
        'application/json': {
          schema: z
            .strictObject({
              ...askedOrganization,
              question: questionSchema.optional(),
              questions: z
                .array(questionSchema)
                .optional()
                .openapi({
                  description: `Up to ${MOST_QUESTIONS} instead of one: what cannot be understood is \`invalid\``,
                }),
            })
            .openapi('DecisionRequest', {
              example: {
                organization: 'northwind',
                question: { kind: 'vendor.contract.sign', amount: '120k EUR' },
              },
            }),
        },
      },
      required: true,
    },
  },
  responses: {
    200: {
      content: { 'application/json': { schema: decisionsSchema } },
      description: 'Each case as it was understood, and its answer with the whole reasoning',
    },
    ...problemResponses,
  },
})

/** `POST /decisions`. */
export function decisionRoutes(app: OpenAPIHono, services: HttpServices): void {
  app.openapi(decisions, async (context) => {
    const { question, questions, ...asked } = context.req.valid('json')
    const opened = await openAskedAbout(services, asked, context.req.valid('query').lang)
    if (!opened.ok) return problemResponse(context, opened.problem)
    const decided = decide(services, opened.value, question, questions)
    if (!decided.ok) return problemResponse(context, decided.problem)
    const { about, model, language } = opened.value
    const decisions = decided.value.map(({ asked: one, answer }) => ({
      asked: one,
      answer,
      ...(language && { sentences: toldCase(services, model, language, { asked: one, answer }) }),
    }))
    return jsonResponse(context, { ...about, decisions })
  })
}

function decide(
  services: HttpServices,
  { model }: AskedAbout,
  one: Asked | undefined,
  several: readonly Asked[] | undefined,
): Outcome<readonly DecidedCase[]> {
  const { catalogue } = services
  const today = todayOf(services)
  if ((one === undefined) === (several === undefined)) {
    const message = 'Ask a question, or several as questions; one of the two.'
    return refused('invalid-request', 'question', message)
  }
  if (several) return decideCases(catalogue, model, several as readonly Question[], today)
  const decided = decideCase(catalogue, model, one as Question, today)
  return decided.ok ? answered([decided.value]) : decided
}

function toldCase(
  { catalogue }: HttpServices,
  model: Model,
  language: Language,
  { asked, answer }: DecidedCase,
) {
  const teller = decisionSentences(catalogue, model, language, asked.at)
  return {
    question: teller.question(asked),
    headline: teller.headline(answer),
    reasons: teller.reasons(answer),
    ask: teller.ask(answer) ?? null,
  }
}

type Asked = z.infer<typeof questionSchema>
