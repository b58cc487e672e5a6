import type { Holder } from '../../model/occupancy.ts'
import { holdersOf, type Position } from '../../model/position.ts'
import { sameValue } from '../../record/same-value.ts'
import type { SpokenFields } from './result.ts'

/** An entity as plain fields. */
export type Fields = Readonly<Record<string, unknown>>

/** One field as it is compared and put back; who sits in a seat counts as one. */
export type ComparedField = {
  readonly field: string
  readonly same: (one: Fields, other: Fields) => boolean
  /** The entity with this field as the other has it. */
  readonly take: (own: Fields, other: Fields) => Fields
}

/** The fields of a kind that are compared (T39): those the table has columns for. */
export function comparedFields(
  kind: 'units' | 'positions' | 'people',
  speaksOf: SpokenFields,
): readonly ComparedField[] {
  if (kind !== 'positions') return speaksOf[kind].map(plainField)
  return speaksOf.positions
    .filter((field) => field !== 'vacant-since')
    .map((field) => {
      if (field === 'holder') return occupancyField(speaksOf)
      return field === 'lines' || field === 'state' ? withDefaults(field) : plainField(field)
    })
}

const plainField = (field: string): ComparedField => ({
  field,
  same: (one, other) => sameValue(one[field], other[field]),
  take: (own, other) => withField(own, field, other[field]),
})

/** What may be left out means the same when it is written (`kind: dotted`, `state: active`). */
function withDefaults(field: 'lines' | 'state'): ComparedField {
  const comparable = (entity: Fields): unknown => {
    if (field === 'state') return entity.state ?? 'active'
    const lines = (entity.lines ?? []) as NonNullable<Position['lines']>
    return lines.map((line) => ({ ...line, kind: line.kind ?? 'dotted' }))
  }
  return {
    field,
    same: (one, other) => sameValue(comparable(one), comparable(other)),
    take: (own, other) => withField(own, field, other[field]),
  }
}

/**
 * Holder, vacancy and since when, together: one without the other would contradict itself. Dates and
 * shares of a holder the table has no columns for are not compared, and stay while the person stays.
 */
function occupancyField({ holders: parts, positions }: SpokenFields): ComparedField {
  const knowsSince = positions.includes('vacant-since')
  const comparable = (entity: Fields): unknown => {
    const position = entity as unknown as Position
    const holders = holdersOf(position).map((holder) => ({
      person: holder.person,
      ...Object.fromEntries(parts.map((part) => [part, partOf(holder, part)])),
    }))
    const isFilled = holders.length > 0 || position.vacant === false
    return { holders, isFilled, since: knowsSince ? position['vacant-since'] : undefined }
  }
  return {
    field: 'holder',
    same: (one, other) => sameValue(comparable(one), comparable(other)),
    take: (own, other) => {
      const before = new Map(holdersOf(own as unknown as Position).map((one) => [one.person, one]))
      const holders = holdersOf(other as unknown as Position).map((holder) => {
        const kept = Object.entries(before.get(holder.person) ?? {}).filter(
          ([part]) => part !== 'person' && !parts.includes(part),
        )
        return shortly({ ...Object.fromEntries(kept), ...holder } as Holder)
      })
      const since = knowsSince || holders.length > 0 ? other['vacant-since'] : own['vacant-since']
      const holder = holders.length > 1 ? holders : holders[0]
      const filled = withField(withField(own, 'holder', holder), 'vacant', other.vacant)
      return withField(filled, 'vacant-since', since)
    },
  }
}

const partOf = (holder: Holder, part: string): unknown => {
  const value = (holder as unknown as Fields)[part]
  return part === 'kind' && value === 'permanent' ? undefined : value
}

const shortly = (holder: Holder): string | Holder =>
  Object.keys(holder).length === 1 ? holder.person : holder

/** An entity with another value; without the field where there is none. The order of keys stays. */
function withField(entity: Fields, field: string, value: unknown): Fields {
  if (value !== undefined) return { ...entity, [field]: value }
  const { [field]: _, ...rest } = entity
  return rest
}
