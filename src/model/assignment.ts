import { z } from 'zod'
import { entityIdSchema } from './entity-id.ts'
import { provenanceSchema } from './provenance.ts'
import { verbSchema } from './verb.ts'

/** For which part of the organisation, thing or audience something holds; nothing is everywhere. */
const scopeSchema = z.strictObject({
  unit: entityIdSchema.optional(),
  thing: entityIdSchema.optional(),
  initiative: entityIdSchema.optional(),
  audience: z.enum(['internal', 'customer']).optional(),
})

/** A position's part in a responsibility or an owned thing: who, how, of what, where. */
export const assignmentSchema = z.strictObject({
  id: entityIdSchema.optional(),
  position: entityIdSchema,
  verb: verbSchema,
  of: entityIdSchema.describe('A responsibility of the catalogue or your own, or a thing.'),
  scope: scopeSchema.describe('Where it holds; nothing means everywhere.').optional(),
  ...provenanceSchema.shape,
})

/** A position's part in a responsibility. */
export type Assignment = Readonly<z.infer<typeof assignmentSchema>>
