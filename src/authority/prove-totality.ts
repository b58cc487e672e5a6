import { type Box, boxAt } from './boxes.ts'
import type { Matrix } from './compile-matrix.ts'
import { decimalsOf } from './currency.ts'
import { mergeBoxes } from './merge-boxes.ts'
import type { Repair } from './proof.ts'
import { governedBoxes, type ProofState } from './proof-state.ts'
import { type Region, regionOf, sideOf, witnessOf } from './region.ts'
import type { Row } from './row.ts'
import { AXIS } from './space.ts'
import { uncovered } from './uncovered.ts'
import { ruleAt } from './who-decides.ts'

/** The most parts of gaps that are gathered before they are merged. */
const MOST_PARTS = 20_000

/** Proves P1, or finds every case without a deciding rule. */
export function proveTotality(state: ProofState): void {
  const { matrix, boxes, work } = state
  const parts: Box[] = []
  const take = (part: Box) => {
    parts.push(part)
    return parts.length < Math.min(MOST_PARTS, state.most)
  }
  const reserving = reservingBoxes(state)
  let covering = Int32Array.from([...coveringBoxes(state, 99), ...reserving])
  let finished = true
  for (const domain of governedBoxes(matrix)) {
    finished = uncovered(boxes, covering, domain, work, take) && finished
  }
  // Where a rank reserves without deciding, only its own and higher ranks count (A4.2).
  for (const [i, box] of reserving.entries()) {
    const { level } = matrix.rows[boxes.row[box] as number] as Row
    covering = Int32Array.from([...coveringBoxes(state, level), ...reserving.slice(0, i)])
    finished = uncovered(boxes, covering, boxAt(boxes, box), work, take) && finished
  }
  if (!finished) state.open.add('P1')
  const groups = new Map<string, Box[]>()
  for (const box of mergeBoxes(parts)) {
    const key = groupOf(regionOf(matrix, box))
    const list = groups.get(key)
    if (list) list.push(box)
    else groups.set(key, [box])
  }
  for (const areas of groups.values()) addGap(state, areas)
}

/** The boxes of rows that settle who decides, of the levels down to one; additions of any. */
function coveringBoxes({ matrix, boxes }: ProofState, lowest: number): readonly number[] {
  const covering: number[] = []
  for (let at = 0; at < boxes.count; at++) {
    const row = matrix.rows[boxes.row[at] as number] as Row
    const adds = row.decides !== undefined && ruleAt(matrix, boxes.row[at] as number).adds
    if (adds || (row.deciding && row.level <= lowest)) covering.push(at)
  }
  return covering
}

/** The boxes of rows that reserve without deciding, the highest rank first. */
function reservingBoxes({ matrix, boxes }: ProofState): readonly number[] {
  const found: number[] = []
  for (let at = 0; at < boxes.count; at++) {
    const row = matrix.rows[boxes.row[at] as number] as Row
    if (!row.deciding && ruleAt(matrix, boxes.row[at] as number).outcome === 'reserved')
      found.push(at)
  }
  const levelOf = (at: number) => (matrix.rows[boxes.row[at] as number] as Row).level
  return found.sort((a, b) => levelOf(a) - levelOf(b))
}

/** Gaps of one cause: the same kinds, the same attributes; edges of bands each for themselves. */
function groupOf(region: Region): string {
  const { kind, amount } = region
  const kinds = kind?.form === 'tree' ? kind.nodes.map(({ id }) => id).join() : ''
  const bounds = amount?.form === 'amount' ? `${amount.from}..${amount.to}` : ''
  return `${kinds};${bounds};${Object.keys(region).sort().join()}`
}

function addGap(state: ProofState, areas: readonly Box[]): void {
  const { matrix } = state
  const [first] = areas
  if (!first || state.isOnlyCounted('P1', 'gap')) return
  const { below, above } = neighbours(state, first)
  const edge = isHole(matrix, first) && below !== undefined && above !== undefined
  state.add({
    property: 'P1',
    kind: 'gap',
    rules: [
      ...new Set(
        [below, above].flatMap((row) => (row === undefined ? [] : [ruleAt(matrix, row).id])),
      ),
    ],
    regions: state.regions(areas),
    count: areas.length,
    witness: witnessOf(matrix, first),
    repairs: repairsOf(matrix, first, below, above, edge),
    ...(edge && { edge: 'hole' }),
  })
}

/** Rows that end where a gap begins, and begin where it ends, along the amount. */
function neighbours({ matrix, boxes }: ProofState, gap: Box) {
  const at = matrix.index.axes.findIndex(({ axis }) => axis === AXIS.amount)
  let below: number | undefined
  let above: number | undefined
  for (let box = 0; at !== -1 && box < boxes.count; box++) {
    const base = box * boxes.axes
    const beside = gap.from.every(
      (low, axis) =>
        axis === at ||
        ((boxes.from[base + axis] as number) < (gap.to[axis] as number) &&
          (boxes.to[base + axis] as number) > low),
    )
    if (!beside) continue
    const row = boxes.row[box] as number
    if (!(matrix.rows[row] as Row).deciding) continue
    if (boxes.to[base + at] === gap.from[at]) below ??= row
    if (boxes.from[base + at] === gap.to[at]) above ??= row
  }
  return { below, above }
}

/** Whether a gap is less than a unit of money wide: bands in whole units that leave out the rest. */
function isHole(matrix: Matrix, { from, to }: Box): boolean {
  const at = matrix.index.axes.findIndex(({ axis }) => axis === AXIS.amount)
  const axis = matrix.index.axes[at]
  if (!axis || (to[at] as number) >= axis.count) return false
  const width =
    (axis.starts[to[at] as number] as number) - (axis.starts[from[at] as number] as number)
  return width <= 10 ** decimalsOf(matrix.space.rates.currency)
}

function repairsOf(
  matrix: Matrix,
  gap: Box,
  below: number | undefined,
  above: number | undefined,
  edge: boolean,
): readonly Repair[] {
  const region = regionOf(matrix, gap)
  const { amount } = region
  const repairs: Repair[] = []
  if (edge && above !== undefined && amount?.form === 'amount' && amount.from !== undefined) {
    const at = matrix.index.axes.findIndex(({ axis }) => axis === AXIS.amount)
    const start = matrix.index.axes[at]?.starts[gap.from[at] as number] as number
    const axis = matrix.space.axes[AXIS.amount] as Parameters<typeof sideOf>[0]
    const side = sideOf(axis, 0, start, amount.currency)
    if (side.form === 'amount' && side.to !== undefined) {
      const bound = `>${side.to}`
      repairs.push({ do: 'set-bound', rule: ruleAt(matrix, above).id, end: 'from', bound })
    }
  }
  for (const row of [below, above]) {
    if (row !== undefined) repairs.push({ do: 'extend-rule', rule: ruleAt(matrix, row).id, region })
  }
  repairs.push({ do: 'add-rule', region })
  return repairs
}
