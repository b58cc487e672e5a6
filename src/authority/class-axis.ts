import type { Axis } from './axis.ts'
import type { Row } from './row.ts'
import type { Runs } from './runs.ts'
import { AXIS, type Space } from './space.ts'

/**
 * An axis cut at every edge that rows have there: between two edges all places are alike. The classes
 * are numbered from 0; the sets of rows become sets of classes.
 */
export type ClassAxis = {
  readonly axis: number
  /** Places at which a class begins; the first begins at the least place. */
  readonly starts: Float64Array
  /** How many classes there are. */
  readonly count: number
  /** For axes with few places: the class of each place. */
  readonly table: Int32Array | undefined
}

/** Axes with at most so many places are looked up in a table. */
const MOST_IN_TABLE = 200_000

/** Cuts an axis at the edges of rows. */
function classAxis(
  at: number,
  axis: Axis,
  rows: readonly Row[],
  more: readonly number[],
): ClassAxis {
  const edges = new Set<number>([axis.least])
  for (const edge of more) if (edge > axis.least && edge < axis.most) edges.add(edge)
  for (const row of rows) {
    const set = row.sets[at]
    if (!set) continue
    for (const edge of set) if (edge > axis.least && edge < axis.most) edges.add(edge)
  }
  const starts = Float64Array.from(edges).sort()
  const places = axis.most - axis.least
  const inTable = (axis.form === 'values' || axis.form === 'tree') && places <= MOST_IN_TABLE
  const table = inTable ? new Int32Array(places) : undefined
  if (table) {
    for (let place = 0, at = 0; place < places; place++) {
      while (at + 1 < starts.length && (starts[at + 1] as number) <= place) at++
      table[place] = at
    }
  }
  return { axis: at, starts, count: starts.length, table }
}

/**
 * The axes on which rows differ, cut; on the others all places are alike. The document's own kinds are
 * cut out as well: the proof speaks of them even where no rule does.
 */
export const cutAxes = (rows: readonly Row[], space: Space): readonly ClassAxis[] =>
  space.axes
    .map((axis, at) => classAxis(at, axis, rows, at === AXIS.kind ? space.ownKinds : []))
    .filter(({ count }) => count > 1)

/** The class of a place. */
export function classOf({ starts, table }: ClassAxis, place: number): number {
  return table ? (table[place] as number) : lastNotAbove(starts, place)
}

/** The classes of a set, as half-open intervals; of everything: all. Its edges are edges of the axis. */
export function classesOf(axis: ClassAxis, set: Runs): readonly number[] {
  if (set === null) return [0, axis.count]
  const classes: number[] = []
  for (let i = 0; i < set.length; i += 2) {
    classes.push(startingAt(axis, set[i] as number), startingAt(axis, set[i + 1] as number))
  }
  return classes
}

/** The class that begins at an edge; the number of classes for the end of the axis. */
function startingAt(axis: ClassAxis, edge: number): number {
  const { starts } = axis
  if (edge <= (starts[0] as number)) return 0
  const at = lastNotAbove(starts, edge)
  return (starts[at] as number) < edge ? at + 1 : at
}

/** The last start that is not above a place. */
function lastNotAbove(starts: Float64Array, place: number): number {
  let low = 0
  let high = starts.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((starts[middle] as number) <= place) low = middle
    else high = middle
  }
  return low
}
