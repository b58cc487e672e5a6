import { z } from '@hono/zod-openapi'
import { LEADER_IDS } from '../../catalogue/ids.ts'
import { CTO_KINDS, NEED_OUTCOMES } from '../../catalogue/need-model.ts'
import type { NeedResult } from '../../need/need-result.ts'

const outcome = z.enum(NEED_OUTCOMES)
const leader = z.enum(LEADER_IDS)

const givenAnswer = z.object({ question: z.string(), answer: z.string() })

const points = z.array(
  z.object({
    question: z.string(),
    answer: z.string(),
    points: z.number(),
    basis: z.enum(['stated', 'implied']),
    claims: z.array(z.string()),
    with: z.array(givenAnswer),
    passedFrom: leader.nullable(),
  }),
)

/** "Which leader do we need?" as a derivation. */
export const needResultSchema: z.ZodType<NeedResult> = z
  .object({
    first: outcome.nullable(),
    tied: z.array(outcome),
    both: z.array(leader).nullable(),
    keeps: leader.nullable(),
    ranking: z.array(
      z.object({ outcome, total: z.number(), share: z.number(), points, filled: z.boolean() }),
    ),
    combined: z
      .object({
        roles: z.tuple([leader, leader]),
        total: z.number(),
        points,
        for: z.array(z.string()),
        against: z.array(z.string()),
        disagreements: z.array(z.string()),
      })
      .nullable(),
    ctoKinds: z.array(z.object({ kind: z.enum(CTO_KINDS), total: z.number(), points })),
    flips: z.array(
      z.object({
        changes: z.array(
          z.object({
            question: z.string(),
            answers: z.array(z.string()),
            added: z.array(z.string()),
            removed: z.array(z.string()),
          }),
        ),
        first: outcome,
      }),
    ),
    certainty: z.object({
      level: z.enum(['none', 'low', 'medium', 'high']),
      lead: z.number(),
      answered: z.int(),
      asked: z.int(),
      flipSize: z.int().nullable(),
      atOdds: z.array(z.tuple([givenAnswer, givenAnswer])),
    }),
    askNext: z.string().nullable(),
  })
  .openapi('NeedResult')
