import { matrixFieldName } from '../../text/matrix-fields.ts'
import type { CellFault } from '../decision-table/cell.ts'
import type { MatrixTable, RowOrder } from '../decision-table/matrix-table.ts'
import type { SheetRow } from '../read-xlsx-sheet.ts'
import type { DmnRow, DmnTable } from './read-decision-table.ts'

const RULE = matrixFieldName('rule', 'en')

type Joined = { readonly cells: Map<string, string>; readonly faults: Map<string, CellFault> }

/**
 * Decision tables as one table of rules: columns of one header are one, and rows of different tables that name the same
 * rule and do not contradict each other are one. Rows count from 1, over all tables.
 */
export function joinTables(tables: readonly DmnTable[]): MatrixTable {
  const inputs = [...new Set(tables.flatMap((table) => table.inputs))]
  const others = [...new Set(tables.flatMap((table) => table.others))]
  const headers = [...inputs, ...others.filter((header) => !inputs.includes(header))]
  const rows: Joined[] = []
  const orders = new Map<number, RowOrder>()
  const known = new Map<string, { readonly at: number; readonly table: number }>()
  for (const [table, { rows: own, policy }] of tables.entries()) {
    for (const row of own) {
      const id = row.cells.get(RULE) ?? ''
      const before = known.get(id)
      const other = before === undefined || before.table === table ? undefined : rows[before.at]
      if (id !== '' && other && agree(other, row)) {
        for (const [header, text] of row.cells) if (text !== '') other.cells.set(header, text)
        continue
      }
      rows.push({ cells: new Map(row.cells), faults: new Map(row.faults) })
      if (id !== '') known.set(id, { at: rows.length - 1, table })
      if (policy !== null) orders.set(rows.length, { policy, table, place: row.place })
    }
  }
  const sheet = rows.map(
    ({ cells }, at): SheetRow => ({
      row: at + 1,
      hidden: false,
      cells: headers.map((header) => cells.get(header) ?? ''),
    }),
  )
  const faults = new Map(
    rows.flatMap((row, at) =>
      row.faults.size === 0
        ? []
        : [
            [
              at + 1,
              new Map([...row.faults].map(([header, fault]) => [headers.indexOf(header), fault])),
            ] as const,
          ],
    ),
  )
  return {
    ...{ kind: 'dmn', encoding: null, separator: null, sheet: null, inputs: inputs.length },
    rows: [{ row: 0, hidden: false, cells: headers }, ...sheet],
    ...{ faults, orders },
  }
}

/** Whether two rows say the same wherever both say something, and neither has a fault. */
function agree(one: Joined, other: DmnRow): boolean {
  if (one.faults.size > 0 || other.faults.size > 0) return false
  for (const [header, text] of other.cells) {
    const own = one.cells.get(header) ?? ''
    if (own !== '' && text !== '' && own !== text) return false
  }
  return true
}
