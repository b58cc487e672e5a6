import { z } from '@hono/zod-openapi'

/** What is asked about: an organisation that is kept, or a document given along. */
export const askedOrganization = {
  organization: z
    .string()
    .max(64)
    .optional()
    .openapi({ description: 'The id of an organisation kept here', example: 'northwind' }),
  scenario: z
    .string()
    .max(64)
    .optional()
    .openapi({ description: 'A scenario of it; `main` when left out' }),
  asOf: z
    .string()
    .max(40)
    .optional()
    .openapi({ description: 'A day or an instant: the state as it was then' }),
  document: z
    .union([z.record(z.string(), z.unknown()), z.string()])
    .optional()
    .openapi({ description: 'Instead of a kept one: a document as data, or the text of its YAML' }),
} as const

const words = (description: string, example?: string) =>
  z
    .string()
    .max(500)
    .openapi({ description, ...(example !== undefined && { example }) })

/** A case. Kinds, units, positions and people may be named by id or by name. */
export const questionSchema = z
  .strictObject({
    kind: words('The kind of decision', 'vendor.contract.sign'),
    amount: z
      .union([
        z.string().max(100),
        z.number(),
        z.strictObject({ minor: z.int(), currency: z.string().max(10).optional() }),
      ])
      .optional()
      .openapi({
        description: 'As written, as a number of the own currency, or as minor units',
        example: '120k EUR',
      }),
    unit: words('The unit it is about').optional(),
    audience: words('internal or customer').optional(),
    horizon: words('run or change').optional(),
    risk: words('low, medium, high or critical').optional(),
    attributes: z
      .record(z.string().max(200), z.union([z.string().max(500), z.number(), z.boolean()]))
      .optional()
      .openapi({ description: 'Attributes the organisation declares' }),
    requester: words('A position or a person', 'head-platform').optional(),
    at: words('A day, or an instant with its offset; today when left out', '2026-12-22').optional(),
    recused: z
      .array(z.string().max(500))
      .max(100)
      .optional()
      .openapi({ description: 'Positions or people who keep out of it' }),
    authorised: z
      .array(z.string().max(500))
      .max(100)
      .optional()
      .openapi({ description: 'Deputies who hold the authorisation in writing that it takes' }),
    parts: z
      .record(z.string().max(200), z.union([z.string().max(500), z.array(z.string().max(500))]))
      .optional()
      .openapi({ description: 'Who had which part in the case so far' }),
  })
  .openapi('DecisionQuestion', {
    example: {
      kind: 'vendor.contract.sign',
      amount: '120k EUR',
      unit: 'it',
      requester: 'head-of-it',
    },
  })

const facts = z.record(z.string(), z.unknown())

/** Part of all cases, by attribute; an attribute that is missing may be anything. */
const regionSchema = z.record(z.string(), facts).openapi('DecisionRegion', {
  example: { amount: { form: 'amount', from: '50000.01', currency: 'EUR' } },
})

const seatSchema = z
  .object({
    part: z.enum(['decides', 'must-agree']),
    rule: z.string(),
    seat: z.string(),
    acts: facts.openapi({ description: 'Who acts now: person, position, and the way there' }),
    mayAct: z.array(facts),
  })
  .openapi('FilledSeat')

/** Sentences of a language, where one was asked for. */
const sentences = z.unknown().optional().openapi({
  description: 'The same in words, with `?lang=`; there is none without it',
})

/** Who decides a case. */
const decisionSchema = z
  .object({
    asked: facts.openapi({ description: 'The case as it was understood, by ids' }),
    answer: z.object({
      outcome: z.enum([
        'decided',
        'disputed',
        'uncovered',
        'exempt',
        'referred',
        'unreachable',
        'unknown',
        'invalid',
        'depends',
      ]),
      rules: z.array(z.string()),
      deciders: z.array(seatSchema),
      mustAgree: z.array(seatSchema),
      unfilled: z.array(facts),
      givesInput: z.array(facts),
      isTold: z.array(facts),
      carriesOut: z.array(facts),
      signs: z.array(facts),
      evidence: z.array(z.string()),
      refer: z.string().optional(),
      caps: z.array(facts),
      refusals: z.array(facts),
      claims: z.array(facts),
      trace: facts,
      regions: z.array(
        z.object({
          region: regionSchema,
          outcome: z.string(),
          seats: z.array(z.string()),
          rules: z.array(z.string()),
          mustAgree: z.array(z.string()),
          among: z.boolean().optional(),
        }),
      ),
      ask: z.string().optional().openapi({ description: 'For `depends`: what to ask for next' }),
      limited: z.boolean().optional(),
      problems: z.array(facts),
    }),
    sentences,
  })
  .openapi('Decision')

/** The head of what was asked about, and how many rules could not be read and have no part in it. */
const asked = {
  head: z.string().nullable(),
  rulesLeftOut: z.int().openapi({ description: 'Problems of rules; /proof tells them' }),
} as const

/** Answers to cases, in their order. */
export const decisionsSchema = z
  .object({ ...asked, decisions: z.array(decisionSchema) })
  .openapi('Decisions')

/** What a seat may decide. */
export const remitSchema = z
  .object({
    ...asked,
    at: z.string(),
    seats: z.array(
      z.object({
        position: z.string(),
        remits: z.array(
          z.object({
            rule: z.string(),
            seat: z.string(),
            how: z.enum(['alone', 'together', 'among']),
            regions: z.array(regionSchema),
            delegable: z.boolean(),
            limited: z.boolean().optional().openapi({ description: 'There are more areas' }),
          }),
        ),
        received: z.array(z.object({ delegation: z.string(), from: z.string(), of: z.string() })),
      }),
    ),
    sentences,
  })
  .openapi('Remit')

/** Who could ever decide. */
export const possibleSchema = z
  .object({
    ...asked,
    kind: z.string(),
    possible: z.array(
      z.object({
        seat: z.string(),
        rules: z.array(z.string()),
        delegations: z.array(z.string()),
      }),
    ),
    sentences,
  })
  .openapi('PossibleDeciders')

/** What waits while somebody is away. */
export const waitingSchema = z
  .object({
    ...asked,
    people: z.array(z.string()),
    periods: z.array(z.object({ from: z.string(), until: z.string(), waiting: z.array(facts) })),
    limited: z
      .boolean()
      .openapi({ description: 'Only the first changes of the period were looked at' }),
    sentences,
  })
  .openapi('Waiting')

const replayed = {
  outcomes: z.record(z.string(), z.int()),
  load: z.array(z.object({ who: z.string(), decides: z.int(), agrees: z.int() })),
} as const

/** What past cases come to. */
export const replaySchema = z
  .object({
    ...asked,
    ...replayed,
    cases: z.array(
      z.object({
        row: z.int(),
        name: z.string().optional(),
        asked: facts,
        outcome: z.string(),
        deciders: z.array(seatSchema),
        mustAgree: z.array(seatSchema),
        problems: z.array(facts),
      }),
    ),
    unread: z.array(z.string()).openapi({ description: 'Columns nothing was read from' }),
    against: z
      .object({ head: z.string().nullable(), ...replayed, changed: z.array(facts) })
      .optional(),
  })
  .openapi('Replay')

/** The governance grid. */
export const gridSchema = z
  .object({ ...asked, grid: z.array(facts), sentences })
  .openapi('GovernanceGrid')

/** A proof. */
export const proofSchema = z
  .object({
    head: z.string().nullable(),
    rules: z.int(),
    kind: z.string().optional(),
    properties: z.record(z.string(), z.enum(['holds', 'fails', 'open'])),
    findings: z.array(
      z.object({
        property: z.string(),
        kind: z.string(),
        rules: z.array(z.string()),
        regions: z.array(regionSchema),
        count: z.int(),
        witness: facts,
        repairs: z.array(facts),
        sentences,
      }),
    ),
    counts: z.record(z.string(), z.int()),
    ungoverned: z.array(z.string()),
    finished: z.boolean(),
    problems: z.array(facts).openapi({ description: 'What of the rules could not be read' }),
    against: z
      .object({
        head: z.string().nullable(),
        finished: z.boolean(),
        divergences: z.array(
          z.object({
            regions: z.array(regionSchema),
            count: z.int(),
            witness: facts,
            before: z.string(),
            after: z.string(),
          }),
        ),
        sentences,
      })
      .optional(),
    sentences,
  })
  .openapi('Proof')
