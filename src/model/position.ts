import { z } from 'zod'
import { roleAlignmentSchema } from './alignment.ts'
import { deputySchema } from './deputy.ts'
import { entityIdSchema } from './entity-id.ts'
import { dateSchema, labelSchema, lineSchema, proseSchema } from './field-schemas.ts'
import { type Holder, occupancySchema } from './occupancy.ts'
import { reportingLineSchema } from './reporting-line.ts'

/** A seat: filled or vacant, whoever sits in it (W3C Organization Ontology: `Post`). */
export const positionSchema = z.strictObject({
  id: entityIdSchema.describe('Short name others refer to: cto, not the name of who sits there.'),
  title: lineSchema.describe('The title of the seat, as on the card.'),
  unit: entityIdSchema.describe('The unit the seat belongs to.').optional(),
  state: z.enum(['planned', 'active', 'eliminated']).describe('Nothing means active.').optional(),
  'reports-to': entityIdSchema.describe('The solid line: the seat this one answers to.').optional(),
  lines: z.array(reportingLineSchema).max(50).describe('Lines beside the solid one.').optional(),
  holder: z
    .union([occupancySchema, z.array(occupancySchema).max(50)])
    .describe('Who sits here: a person, or several with their shares.')
    .optional(),
  vacant: z
    .boolean()
    .describe('Without a holder: false says that somebody sits here who is not named.')
    .optional(),
  'vacant-since': dateSchema.describe('Since when nobody sits here.').optional(),
  deputy: deputySchema.describe('Who stands in when the holder is away.').optional(),
  roles: z
    .array(roleAlignmentSchema)
    .max(10)
    .describe('Roles of the catalogue the seat is aligned with.')
    .optional(),
  grade: labelSchema.describe('Grade or level, as you call it.').optional(),
  fte: z.number().min(0).max(10_000).describe('Full-time equivalents.').optional(),
  profession: lineSchema.describe('Profession or job family.').optional(),
  description: proseSchema.describe('What the seat is there for.').optional(),
  notes: proseSchema.describe('Remarks of your own.').optional(),
})

/** A seat of the organisation. */
export type Position = Readonly<z.infer<typeof positionSchema>>

const asHolder = (occupancy: string | Holder): Holder =>
  typeof occupancy === 'string' ? { person: occupancy } : occupancy

/** Who holds a position, whichever way it is written; nobody when it is vacant or not named. */
export function holdersOf(position: Position): readonly Holder[] {
  const { holder } = position
  if (holder === undefined) return []
  return Array.isArray(holder) ? holder.map(asHolder) : [asHolder(holder)]
}

/**
 * Whether nobody sits in a position: no holder is named, and nothing says that somebody unnamed
 * sits there (`vacant: false`). An eliminated seat is not vacant, it is gone.
 */
export function isVacant(position: Position): boolean {
  const { holder } = position
  const named = holder !== undefined && !(Array.isArray(holder) && holder.length === 0)
  return !named && position.vacant !== false && position.state !== 'eliminated'
}
