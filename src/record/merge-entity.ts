import { fieldOf } from './difference.ts'
import { sameValue } from './same-value.ts'

/** One field that both sides changed to different values. */
export type FieldClash = {
  readonly field: string
  readonly base?: unknown
  readonly ours?: unknown
  readonly theirs?: unknown
}

/** Fields merged three ways; where both sides clash, ours stands until a choice is made. */
export type MergedFields = {
  readonly merged: Readonly<Record<string, unknown>>
  readonly clashes: readonly FieldClash[]
}

/**
 * Merges the fields of one entity (SPEC.md, M1, M2). `choose` says which side a clash takes, if that
 * is settled. Keys stand as in ours, new ones of theirs behind them.
 */
export function mergeFields(
  base: object,
  ours: object,
  theirs: object,
  choose: (field: string) => 'ours' | 'theirs' | undefined,
): MergedFields {
  const merged: Record<string, unknown> = {}
  const clashes: FieldClash[] = []
  for (const field of new Set([...Object.keys(ours), ...Object.keys(theirs)])) {
    const values = {
      base: fieldOf(base, field),
      ours: fieldOf(ours, field),
      theirs: fieldOf(theirs, field),
    }
    let taken = values.ours
    if (sameValue(values.base, values.ours)) {
      taken = values.theirs
    } else if (!sameValue(values.base, values.theirs) && !sameValue(values.ours, values.theirs)) {
      const choice = choose(field)
      if (choice === undefined) clashes.push({ field, ...withoutUndefined(values) })
      if (choice === 'theirs') taken = values.theirs
    }
    if (taken !== undefined) merged[field] = taken
  }
  return { merged, clashes: clashes.sort((a, b) => (a.field < b.field ? -1 : 1)) }
}

function withoutUndefined(values: Readonly<Record<string, unknown>>) {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
}
