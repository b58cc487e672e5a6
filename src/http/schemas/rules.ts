import { z } from '@hono/zod-openapi'
import { type ExplainedRule, RULE_WORDS } from '../../app/explain-rule.ts'
import type { ShownHoldings } from '../../app/organizations/show-holdings.ts'
import { packSchema as cataloguePackSchema, type Pack } from '../../catalogue/pack.ts'

const words = z.array(z.string())

const form = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('flag') }),
  z.object({
    kind: z.literal('number'),
    least: z.int(),
    most: z.int(),
    unit: z.enum(RULE_WORDS.units),
  }),
  z.object({ kind: z.literal('word'), words }),
  z.object({ kind: z.literal('words'), words }),
  z.object({ kind: z.literal('word-by-id'), words }),
])

/** A rule of diagnosis, explained. */
export const explainedRuleSchema: z.ZodType<ExplainedRule> = z
  .object({
    id: z.string(),
    name: z.string(),
    category: z.enum(RULE_WORDS.categories),
    severity: z.enum(RULE_WORDS.severities),
    since: z.string(),
    messages: z.record(
      z.string(),
      z.object({ what: z.string(), why: z.string(), todo: z.string() }),
    ),
    options: z.array(
      z.object({
        name: z.string(),
        description: z.string(),
        default: z.unknown(),
        form,
        range: z.string(),
      }),
    ),
    sources: z.array(
      z.object({
        claim: z.string().optional(),
        reference: z.string(),
        url: z.string().optional(),
        for: z.string(),
      }),
    ),
  })
  .openapi('Rule')

/** A rule pack as the catalogue has it. */
export const packSchema: z.ZodType<Pack> = z.strictObject(cataloguePackSchema.shape).openapi('Pack')

const demand = z.object({
  id: z.string(),
  name: z.string(),
  place: z.string().nullable(),
  slots: z.array(z.string()),
  seats: z.array(z.object({ id: z.string(), title: z.string(), holders: z.array(z.string()) })),
  bodies: z.array(z.string()),
  gone: z.array(z.string()),
  by: z.enum(['slots', 'roles', 'nobody']),
})

/** Who holds what the packs of an organisation demand. */
export const holdingsSchema: z.ZodType<ShownHoldings> = z
  .object({
    head: z.string(),
    note: z.string(),
    packs: z.array(z.object({ id: z.string(), name: z.string(), demands: z.array(demand) })),
    own: z.array(demand),
    unknown: z.array(z.string()),
  })
  .openapi('Holdings')
