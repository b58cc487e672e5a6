import { z } from 'zod'
import { entityIdSchema } from './entity-id.ts'
import { provenanceSchema } from './provenance.ts'
import { verbSchema } from './verb.ts'

/** For which part of the organisation, thing or audience something holds; nothing is everywhere. */
const scopeSchema = z.strictObject({
  unit: entityIdSchema.describe('Only in this unit and below.').optional(),
  thing: entityIdSchema.describe('Only for this thing.').optional(),
  initiative: entityIdSchema.describe('Only within this initiative.').optional(),
  audience: z
    .enum(['internal', 'customer'])
    .describe('Only for the own people, or only for customers.')
    .optional(),
})

/** A position's part in a responsibility or an owned thing: who, how, of what, where. */
export const assignmentSchema = z.strictObject({
  id: entityIdSchema.describe('Not needed: what it says tells it apart.').optional(),
  position: entityIdSchema.describe('The position that has the part.'),
  verb: verbSchema,
  of: entityIdSchema.meta({
    description: 'A responsibility of the catalogue or your own, or a thing.',
    catalogue: 'responsibilities',
  }),
  scope: scopeSchema.describe('Where it holds; nothing means everywhere.').optional(),
  ...provenanceSchema.shape,
})

/** A position's part in a responsibility. */
export type Assignment = Readonly<z.infer<typeof assignmentSchema>>
