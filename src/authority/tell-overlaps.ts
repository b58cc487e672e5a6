import type { Box } from './boxes.ts'
import type { Matrix } from './compile-matrix.ts'
import type { Settling } from './proof.ts'
import { type ProofState, sizeOf } from './proof-state.ts'
import { regionOf, sideOf, witnessOf } from './region.ts'
import type { Row } from './row.ts'
import { AXIS } from './space.ts'
import { seatName, seatsOf } from './who.ts'
import { idsOf, ruleAt } from './who-decides.ts'

/** Two rows that hold in the same cases, and where. */
export type Pair = {
  readonly one: number
  readonly other: number
  readonly areas: Box[]
  count: number
}

/** Tells two rules that claim the same cases. */
export function tellDispute(state: ProofState, { one, other, areas, count }: Pair): void {
  const { matrix } = state
  if (areas.length === 0) return
  const smallest = areas.reduce((least, area) => (sizeOf(area) < sizeOf(least) ? area : least))
  const rules = idsOf(matrix, [one, other])
  const shared = sharedEdge(matrix, smallest)
  const [a = '', b = ''] = rules
  state.add({
    property: 'P2',
    kind: 'disputed',
    rules,
    regions: state.regions(areas),
    count,
    witness: witnessOf(matrix, smallest),
    seats: [...new Set([...seatsAt(matrix, one), ...seatsAt(matrix, other)])],
    repairs: [
      ...(shared === undefined ? [] : edgeRepair(matrix, { one, other }, smallest, shared)),
      { do: 'add-over', rule: a, over: b },
      { do: 'add-over', rule: b, over: a },
      { do: 'add-rule', region: regionOf(matrix, smallest) },
    ],
    ...(shared !== undefined && { edge: 'shared' }),
  })
}

/** For bands that share an edge: let the one that begins there begin behind it. */
function edgeRepair(
  matrix: Matrix,
  { one, other }: Omit<Pair, 'areas' | 'count'>,
  area: Box,
  bound: string,
) {
  const at = matrix.index.axes.findIndex(({ axis }) => axis === AXIS.amount)
  const start = matrix.index.axes[at]?.starts[area.from[at] as number]
  return [one, other]
    .filter((row) => matrix.rows[row]?.sets[AXIS.amount]?.[0] === start)
    .map(
      (row) =>
        ({
          do: 'set-bound',
          rule: ruleAt(matrix, row).id,
          end: 'from',
          bound: `>${bound}`,
        }) as const,
    )
}

/** Tells how the overlap of two rules is settled. */
export function tellSettled(
  state: ProofState,
  { one, other, areas, count, by }: Pair & { readonly by: Settling },
): void {
  const { matrix } = state
  const [area] = areas
  if (!area) return
  const shared = sharedEdge(matrix, area)
  state.add({
    property: 'P13',
    kind: 'overlap',
    rules: idsOf(matrix, [one, other]),
    regions: state.regions(areas),
    count,
    witness: witnessOf(matrix, area),
    by,
    seats: [...new Set([...seatsAt(matrix, one), ...seatsAt(matrix, other)])],
    repairs: [],
    ...(shared !== undefined && { edge: 'shared' }),
  })
}

/** Tells a rule of a lower rank that has no effect on who decides. */
export function tellBreach(state: ProofState, { one, other, areas }: Pair): void {
  const { matrix } = state
  const [area] = areas
  if (!area) return
  const low = ruleAt(matrix, other).id
  state.add({
    property: 'P12',
    kind: 'without-effect',
    rules: [low, ruleAt(matrix, one).id],
    regions: state.regions(areas),
    count: areas.length,
    witness: witnessOf(matrix, area),
    repairs: [{ do: 'remove-rule', rule: low }],
  })
}

function seatsAt(matrix: Matrix, row: number): readonly string[] {
  const { decides } = matrix.rows[row] as Row
  return decides ? seatsOf(decides).map(seatName) : []
}

/** The amount, when an area is a single one: bands that share an edge. */
function sharedEdge(matrix: Matrix, area: Box): string | undefined {
  const at = matrix.index.axes.findIndex(({ axis }) => axis === AXIS.amount)
  const axis = matrix.index.axes[at]
  if (!axis || (area.to[at] as number) >= axis.count) return undefined
  const from = axis.starts[area.from[at] as number] as number
  const to = axis.starts[area.to[at] as number] as number
  if (to - from !== 1 || from === 0) return undefined
  const { rates, axes } = matrix.space
  const side = sideOf(axes[AXIS.amount] as Parameters<typeof sideOf>[0], from, to, rates.currency)
  return side.form === 'amount' ? side.from : undefined
}
