import { z } from 'zod'
import { entityIdSchema } from './entity-id.ts'
import { dateSchema, shareSchema } from './field-schemas.ts'

/** A person in a seat, with share and dates; `limited` acting holders lack the seat's full powers. */
export const holderSchema = z.strictObject({
  person: entityIdSchema.describe('Id of the person.'),
  share: shareSchema.describe('Part of the seat this person fills; nothing means all.').optional(),
  kind: z.enum(['permanent', 'acting', 'interim']).describe('Nothing means permanent.').optional(),
  powers: z
    .enum(['full', 'limited'])
    .describe('Whether an acting holder has the powers of the seat; nothing means full.')
    .optional(),
  from: dateSchema.describe('First day in the seat.').optional(),
  until: dateSchema.describe('Last day in the seat.').optional(),
})

/** One holder: just the person's id, or with share, kind and dates. */
export const occupancySchema = z.union([entityIdSchema, holderSchema])

/** A person in a seat. */
export type Holder = Readonly<z.infer<typeof holderSchema>>
