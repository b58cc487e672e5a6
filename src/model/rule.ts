import { z } from 'zod'
import { conditionsSchema } from './conditions.ts'
import { entityIdSchema } from './entity-id.ts'
import { dateSchema, lineSchema } from './field-schemas.ts'

/** Where a rule is written down. */
const ruleSourceSchema = z.strictObject({
  document: lineSchema,
  section: lineSchema.optional(),
})

/**
 * A rule of authority (A2): a node of the decision tree, conditions, effects. Effects and conditions
 * are kept as they are written; the room `authority` compiles them.
 */
export const ruleSchema = z.strictObject({
  id: entityIdSchema,
  set: entityIdSchema.describe('The rule set it belongs to.').optional(),
  decision: entityIdSchema.describe('The kind of decision, those below it included.'),
  when: conditionsSchema.describe('Conditions; an attribute not named may be anything.').optional(),
  decides: z.json().optional(),
  'must-agree': z.json().optional(),
  'gives-input': z.json().optional(),
  'is-told': z.json().optional(),
  'carries-out': z.json().optional(),
  signs: z.json().optional(),
  evidence: z.array(lineSchema).max(50).optional(),
  outcome: z.enum(['exempt', 'refer', 'unknown', 'reserved']).optional(),
  refer: entityIdSchema.describe('The rule set that settles it.').optional(),
  instead: z.boolean().describe('Replaces what more general rules add (A3).').optional(),
  adds: z.boolean().describe('A further decider beside the others (A3).').optional(),
  over: z.array(entityIdSchema).max(200).describe('Rules this one goes before (A3).').optional(),
  from: dateSchema.optional(),
  until: dateSchema.optional(),
  source: ruleSourceSchema.describe('Where it is written down.').optional(),
})

/** A rule of authority as it is written. */
export type Rule = Readonly<z.infer<typeof ruleSchema>>
