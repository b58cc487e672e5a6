import { z } from 'zod'
import { conditionsSchema } from './conditions.ts'
import { deputySchema } from './deputy.ts'
import { entityIdSchema } from './entity-id.ts'
import { dateSchema, labelSchema, lineSchema } from './field-schemas.ts'

/** Where a rule is written down. */
const ruleSourceSchema = z.strictObject({
  document: lineSchema.describe('Name and edition of the document.'),
  section: lineSchema.describe('Number of the section.').optional(),
})

/** Whether and to whom a right may be handed on (A9). */
const delegableSchema = z.union([
  z.boolean(),
  z.strictObject({
    to: z.array(z.string().min(1).max(200)).max(100).describe('Seats, roles, grades.').optional(),
    amount: z.string().max(100).describe('Up to which amount: ..50k.').optional(),
    depth: z.int().min(0).max(3).describe('How often it may be handed on.').optional(),
  }),
])

/** What becomes of a case when one who must agree refuses (A10). */
const refusalSchema = z.union([
  z.enum(['final', 'escalates']),
  z.strictObject({ to: entityIdSchema.describe('The body or position that settles it.') }),
])

/** What it means when one who must agree says nothing for so many days (A10). */
const silenceSchema = z.strictObject({
  days: z.int().min(0).max(3660).describe('How long one may be silent.'),
  means: z.enum(['agreed', 'refused', 'escalates']).describe('What silence means then.'),
})

/** A most for all cases of a period together, watched with the register of decisions (A13). */
const capSchema = z.strictObject({
  amount: z.string().max(100).describe('The most for all cases together: ..2M.'),
  per: z.enum(['month', 'quarter', 'year', 'term']).describe('The period it counts for.'),
})

/**
 * A rule of authority (A2): a node of the decision tree, conditions, effects. Effects and conditions
 * are kept as they are written; the room `authority` compiles them.
 */
export const ruleSchema = z.strictObject({
  id: entityIdSchema.describe('Short name of the rule, shown in answers.'),
  set: entityIdSchema.describe('The rule set it belongs to.').optional(),
  decision: entityIdSchema.meta({
    description: 'The kind of decision, those below it included.',
    catalogue: 'decisions',
  }),
  when: conditionsSchema.describe('Conditions; an attribute not named may be anything.').optional(),
  decides: z.json().describe('Who decides: a position, or all-of, any-of, n-of.').optional(),
  'must-agree': z.json().describe('Nothing happens without their agreement.').optional(),
  'gives-input': z.json().describe('Who is asked before.').optional(),
  'is-told': z.json().describe('Who is informed.').optional(),
  'carries-out': z.json().describe('Who does it.').optional(),
  signs: z.json().describe('Who signs; signing is not approving.').optional(),
  evidence: z.array(lineSchema).max(50).describe('Papers the case must come with.').optional(),
  outcome: z
    .enum(['exempt', 'refer', 'unknown', 'reserved'])
    .describe(
      'Instead of deciders: no approval needed, another set settles it, not known, kept above.',
    )
    .optional(),
  refer: entityIdSchema.describe('The rule set that settles it.').optional(),
  instead: z.boolean().describe('Replaces what more general rules add (A3).').optional(),
  adds: z.boolean().describe('A further decider beside the others (A3).').optional(),
  over: z.array(entityIdSchema).max(200).describe('Rules this one goes before (A3).').optional(),
  remainder: z.boolean().describe('Decides only what no other rule does (A3).').optional(),
  fallback: z.json().describe('Who decides when none of those it names can act (A5).').optional(),
  'fallback-of': z
    .array(entityIdSchema)
    .max(200)
    .describe('Rules this one steps in for when none they name can act (A5).')
    .optional(),
  deputy: deputySchema.describe('Who stands in, for this rule alone (A7).').optional(),
  delegable: delegableSchema.describe('Nothing means yes (A9).').optional(),
  refusal: refusalSchema.describe('What happens when one who must agree refuses (A10).').optional(),
  silence: silenceSchema
    .describe('What it means when one who must agree says nothing (A10).')
    .optional(),
  self: z.boolean().describe('Whether the requester may decide the own case (A8).').optional(),
  apart: z
    .array(labelSchema)
    .max(20)
    .describe('Parts in the case that who decides must not have had: signs, pays (A8).')
    .optional(),
  cap: capSchema.describe('A most for all cases of a period together (A13).').optional(),
  from: dateSchema.describe('First day it holds.').optional(),
  until: dateSchema.describe('Last day it holds.').optional(),
  source: ruleSourceSchema.describe('Where it is written down.').optional(),
})

/** A rule of authority as it is written. */
export type Rule = Readonly<z.infer<typeof ruleSchema>>
