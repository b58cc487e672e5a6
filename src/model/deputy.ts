import { z } from 'zod'
import { entityIdSchema } from './entity-id.ts'

/** Who stands in: a named person, or whoever holds a position. */
export const deputySchema = z.union([
  z.strictObject({ person: entityIdSchema }),
  z.strictObject({ position: entityIdSchema }),
])
