import { z } from '@hono/zod-openapi'
import { STRENGTHS } from '../../catalogue/claim.ts'
import { roleIdSchema } from '../../catalogue/ids.ts'
import type { Comparison } from '../../comparison/comparison.ts'
import type { RolePosition } from '../../comparison/positioning.ts'
import type { RankAnswer, ReportingLine } from '../../comparison/rank.ts'

const agreement = z.enum(['silent', 'single', 'agree', 'dispute'])

const statement = z.object({
  claim: z.string(),
  source: z.string(),
  strength: z.enum(STRENGTHS),
  manner: z.enum(['plain', 'viewpoint', 'garbled', 'shifted']),
  viewOf: roleIdSchema.nullable(),
  sharedWith: z.array(roleIdSchema),
  disagreements: z.array(z.string()),
})

const cell = z.object({
  role: roleIdSchema,
  agreement,
  statements: z.array(statement),
  sources: z.array(z.string()),
  witnesses: z.int(),
  strongest: z.enum(STRENGTHS).nullable(),
  disagreements: z.array(z.string()),
})

/** Two to seven roles on every dimension. */
export const comparisonSchema: z.ZodType<Comparison> = z
  .object({
    roles: z.array(roleIdSchema),
    onlyDifferences: z.boolean(),
    dimensions: z.array(
      z.object({
        dimension: z.string(),
        cells: z.array(cell),
        differs: z.boolean(),
        disagreements: z.array(z.string()),
      }),
    ),
    disagreements: z.array(z.string()),
  })
  .openapi('Comparison')

const relation = z.enum(['above', 'below', 'peers', 'depends', 'unsaid'])

/** Whom a role reports to, as one source has it. */
export const reportingLineSchema: z.ZodType<ReportingLine> = z.object({
  role: roleIdSchema,
  to: z.array(z.string()),
  when: z.string().nullable(),
  applies: z.boolean().nullable(),
  strength: z.enum(STRENGTHS),
  claims: z.array(z.string()),
})

/** "Who is higher?" with default, exceptions and conditions. */
export const rankAnswerSchema: z.ZodType<RankAnswer> = z
  .object({
    of: roleIdSchema,
    against: roleIdSchema,
    byDefault: relation,
    here: relation,
    basis: z.enum(['stated', 'derived', 'unsaid']),
    certainty: z.enum(['high', 'medium', 'low', 'none']),
    circumstances: z.object({
      headcount: z.number().exactOptional(),
      company: z.enum(['technology', 'other']).exactOptional(),
    }),
    reasons: z.array(
      z.object({
        kind: z.enum([
          'default',
          'exception',
          'condition',
          'reporting',
          'both-report-to',
          'question',
          'nearest',
        ]),
        basis: z.enum(['stated', 'derived']),
        relation,
        claims: z.array(z.string()),
        strength: z.enum(STRENGTHS),
        when: z.string().nullable(),
        applies: z.boolean().nullable(),
      }),
    ),
    reporting: z.array(reportingLineSchema),
    disagreements: z.array(z.string()),
    ask: z.array(z.enum(['headcount', 'company'])),
  })
  .openapi('RankAnswer')

/** Where a role stands on an axis; null where no source speaks. */
export const axisPositionSchema = z
  .object({
    mean: z.number(),
    low: z.number(),
    high: z.number(),
    witnesses: z.int(),
    votes: z.array(
      z.object({ claim: z.string(), source: z.string(), value: z.number(), weight: z.number() }),
    ),
  })
  .nullable()

/** A role on the positioning map. */
export const rolePositionSchema: z.ZodType<RolePosition> = z
  .object({ role: roleIdSchema, orientation: axisPositionSchema, horizon: axisPositionSchema })
  .openapi('RolePosition')
