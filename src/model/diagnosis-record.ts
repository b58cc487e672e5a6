import { z } from 'zod'
import { entityIdSchema } from './entity-id.ts'
import { dateSchema, labelSchema, lineSchema } from './field-schemas.ts'

/** Most ids in the baseline of a document; a longer one stands in a file of its own. */
const LONGEST_BASELINE = 12_000

/** Most accepted findings in a document. */
const MOST_ACCEPTED = 1_000

const settingsSchema = z.strictObject({
  off: z.boolean().describe('true switches the rule off.').optional(),
  severity: z
    .enum(['high', 'medium', 'low'])
    .describe('How much its findings matter here.')
    .optional(),
  options: z
    .record(labelSchema, z.json())
    .describe('Its options; mandate explain names them.')
    .optional(),
})

const acceptanceSchema = z.strictObject({
  finding: lineSchema.describe('The id of a finding, as check shows it.'),
  reason: lineSchema.describe('Why it may stand.'),
  by: entityIdSchema.describe('Who accepted it: the id of a position or person.').optional(),
  until: dateSchema.describe('The last day it holds; from the next on the finding counts again.'),
})

/**
 * How an organisation wants to be diagnosed, and what it says of findings (R1 of the room `diagnosis`).
 * Only the shape is checked here; which rules and options there are, diagnosis knows.
 */
export const diagnosisRecordSchema = z.strictObject({
  rules: z
    .record(labelSchema, settingsSchema)
    .describe('Settings of rules, by the id of the rule.')
    .optional(),
  accepted: z
    .array(acceptanceSchema)
    .max(MOST_ACCEPTED)
    .describe('Findings taken as they are, for a reason and until a day.')
    .optional(),
  baseline: z
    .array(lineSchema)
    .max(LONGEST_BASELINE)
    .describe('Ids of findings that were there at the start: only others count.')
    .optional(),
})
