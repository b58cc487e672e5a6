import { amountRuns } from './amount-runs.ts'
import type { Axis } from './axis.ts'
import type { Box } from './boxes.ts'
import type { Matrix } from './compile-matrix.ts'
import type { Grant } from './read-grants.ts'
import type { AuthorityRule } from './read-rule.ts'
import { type Narrowed, placesIn } from './region.ts'
import { AXIS } from './space.ts'

/** The most parts that delegations may cut one area into. */
const MOST_PARTS = 256

/**
 * Cuts an area into parts in each of which the same delegations hold on a day: their conditions need not have
 * edges where rules have some. Attributes in `known` have one place. Nothing when there would be too many parts.
 */
export function delegationParts(
  matrix: Matrix,
  box: Box,
  grants: readonly Grant[],
  rules: readonly AuthorityRule[],
  day: number,
  known: ReadonlyMap<number, number>,
): readonly Narrowed[] | undefined {
  const { rates, axes } = matrix.space
  const cuts = new Map<number, Set<number>>()
  const cut = (axis: number, edges: readonly number[]) => {
    const set = cuts.get(axis) ?? new Set()
    for (const edge of edges) set.add(edge)
    cuts.set(axis, set)
  }
  const currencies = axes[AXIS.currency] as Axis
  const written = [
    ...grants.flatMap(({ amounts }) => amounts ?? []),
    ...rules.flatMap(({ delegable }) => delegable?.amounts ?? []),
  ]
  if (written.length > 0) {
    if (currencies.names.length > 1) cut(AXIS.currency, [...currencies.names.keys()])
    // One by one: joined, ranges that meet would lose the edge between them.
    for (const range of written) {
      for (const name of currencies.names)
        cut(AXIS.amount, amountRuns([range], name, rates, day) ?? [])
    }
  }
  for (const { sets, limited } of grants) {
    for (const axis of limited) if (axis !== AXIS.day) cut(axis, sets[axis] ?? [])
  }
  let parts: Map<number, readonly [number, number]>[] = [new Map()]
  for (const [axis, edges] of cuts) {
    const place = known.get(axis)
    const stretches =
      place === undefined
        ? stretchesOf(placesIn(matrix, box, axis), edges)
        : [[place, place + 1] as const]
    if (parts.length * stretches.length > MOST_PARTS) return undefined
    parts = parts.flatMap((part) => stretches.map((one) => new Map([...part, [axis, one]])))
  }
  return parts
}

/** An interval cut at edges. */
function stretchesOf(
  [from, to]: readonly [number, number],
  edges: ReadonlySet<number>,
): readonly (readonly [number, number])[] {
  const inside = [...edges].filter((edge) => edge > from && edge < to).sort((a, b) => a - b)
  const starts = [from, ...inside]
  return starts.map((start, i) => [start, starts[i + 1] ?? to] as const)
}
