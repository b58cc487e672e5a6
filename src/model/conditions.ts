import { z } from 'zod'
import { labelSchema } from './field-schemas.ts'

/**
 * Conditions of a rule or a delegation by attribute (A1, A2), kept as they are written: `amount`:
 * `..250k`. The room `authority` compiles them.
 */
export const conditionsSchema = z.record(labelSchema, z.json())
