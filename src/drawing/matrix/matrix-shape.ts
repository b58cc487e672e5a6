/** Sizes of a matrix in pixels. */
export type MatrixSizes = {
  readonly row: number
  readonly column: number
  /** Width of the headers of rows. */
  readonly rowHead: number
  /** Height of the headers of columns, the band of their groups included. */
  readonly columnHead: number
}

/** Rows and columns in groups (M1, M2). */
export type MatrixShape = {
  readonly rows: number
  readonly columns: number
  readonly sizes: MatrixSizes
  /** By row, its group. */
  readonly rowGroup: Int32Array
  /** By group, its first row, which is its head; one more says where the last ends. */
  readonly rowStarts: Int32Array
  readonly columnGroup: Int32Array
  readonly columnStarts: Int32Array
  /** Of everything, headers included. */
  readonly width: number
  readonly height: number
}

/** What is handed in: how many rows and columns each group has. */
export type MatrixPlan = {
  readonly rowGroups: readonly number[]
  readonly columnGroups: readonly number[]
  readonly sizes: MatrixSizes
}

/** Makes the shape. Groups without rows or columns are passed over, their numbers kept. */
export function matrixShape({ rowGroups, columnGroups, sizes }: MatrixPlan): MatrixShape {
  const { starts: rowStarts, group: rowGroup } = laidOut(rowGroups)
  const { starts: columnStarts, group: columnGroup } = laidOut(columnGroups)
  return {
    rows: rowGroup.length,
    columns: columnGroup.length,
    sizes,
    rowGroup,
    rowStarts,
    columnGroup,
    columnStarts,
    width: sizes.rowHead + columnGroup.length * sizes.column,
    height: sizes.columnHead + rowGroup.length * sizes.row,
  }
}

function laidOut(counts: readonly number[]): { starts: Int32Array; group: Int32Array } {
  const starts = new Int32Array(counts.length + 1)
  counts.forEach((count, at) => {
    starts[at + 1] = (starts[at] as number) + count
  })
  const group = new Int32Array(starts[counts.length] as number)
  counts.forEach((_, at) => {
    group.fill(at, starts[at], starts[at + 1])
  })
  return { starts, group }
}
