import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { openAskedModel } from '../../app/decisions/open-asked-model.ts'
import { PROVABLE } from '../../app/decisions/prove-authority.ts'
import { proofSentences } from '../../text/proof-sentences.ts'
import { jsonResponse } from '../json-response.ts'
import { problemResponse, problemResponses } from '../problem-response.ts'
import { askedOrganization, proofSchema } from '../schemas/decisions.ts'
import type { HttpServices } from '../services.ts'
import { inWords, languageOfWords } from './asked-about.ts'

/** Bound of the work of each property: what needs more is told to be open. Some seconds at most. */
const WORK = 30_000_000

const proof = createRoute({
  method: 'post',
  path: '/api/v1/proof',
  summary: 'Whether every case has exactly one decider who is there; or where not',
  request: {
    query: inWords,
    body: {
      content: {
        'application/json': {
          schema: z
            .strictObject({
              ...askedOrganization,
              properties: z
                .array(z.string().max(40))
                .max(20)
                .optional()
                .openapi({ description: `Of ${PROVABLE.join(', ')}; all when left out` }),
              away: z
                .union([z.literal(1), z.literal(2)])
                .optional()
                .openapi({ description: 'How many may be away at once' }),
              kind: z
                .string()
                .max(500)
                .optional()
                .openapi({ description: 'Only cases of this kind and below it' }),
              against: z.strictObject(askedOrganization).optional().openapi({
                description: 'Other rules: where they name other deciders, as regions',
              }),
            })
            .openapi('ProofRequest', {
              example: { organization: 'northwind', properties: ['P1', 'P2'], kind: 'vendor' },
            }),
        },
      },
      required: true,
    },
  },
  responses: {
    200: {
      content: { 'application/json': { schema: proofSchema } },
      description: 'What holds and fails; findings with regions, a case that shows it, repairs',
    },
    ...problemResponses,
  },
})

/** `POST /proof`. */
export function proofRoutes(app: OpenAPIHono, services: HttpServices): void {
  const { catalogue, organizations, proofs } = services
  app.openapi(proof, async (context) => {
    const { properties, away, kind, against, ...asked } = context.req.valid('json')
    const spoken = languageOfWords(context.req.valid('query').lang)
    if (!spoken.ok) return problemResponse(context, spoken.problem)
    const language = spoken.value
    const opened = await openAskedModel(organizations, asked)
    if (!opened.ok) return problemResponse(context, opened.problem)
    const { model, head } = opened.value
    const proved = await proofs.prove(model, { properties, away, kind, work: WORK })
    if (!proved.ok) return problemResponse(context, proved.problem)
    const { proof: found, ...rest } = proved.value
    const teller = language && proofSentences(catalogue, model, language)
    const findings = found.findings.map((one) => ({
      ...one,
      ...(teller && { sentences: teller.finding(one) }),
    }))
    const sentences = teller && { verdict: teller.verdict(found) }
    const answer = { head, ...rest, ...found, findings, ...(sentences && { sentences }) }
    if (against === undefined) return jsonResponse(context, answer)
    const other = await openAskedModel(organizations, against, 'against')
    if (!other.ok) return problemResponse(context, other.problem)
    const compared = await proofs.compare(model, other.value.model, WORK)
    const told =
      language && proofSentences(catalogue, other.value.model, language).difference(compared)
    return jsonResponse(context, {
      ...answer,
      against: { head: other.value.head, ...compared, ...(told && { sentences: told }) },
    })
  })
}
