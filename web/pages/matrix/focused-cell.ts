import { useCallback, useEffect, useRef, useState } from 'react'
import type { MatrixCell } from '../../../src/drawing/matrix/matrix-window.ts'
import type { MatrixLines } from './use-matrix-lines.ts'

/** After so long the address follows the focus, in milliseconds: it is not made for every key. */
const REST = 400

/** The row and the column in focus, by responsibility and position. */
export type Focused = { readonly at: string | undefined; readonly seat: string | undefined }

/** What is in focus: as the address had it at first; the address follows. */
export function useFocused(
  address: Focused,
  changeAddress: (change: Focused) => void,
): readonly [Focused, (next: Focused) => void] {
  const { at, seat } = address
  const [focused, setFocused] = useState<Focused>({ at, seat })
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  const focusOn = useCallback(
    (next: Focused) => {
      setFocused(next)
      clearTimeout(timer.current)
      timer.current = setTimeout(() => changeAddress(next), REST)
    },
    [changeAddress],
  )
  return [focused, focusOn]
}

/**
 * The cell in focus. It stays the same when rows or columns come and go; null where it is not shown.
 * Half of one is completed with the first row or column.
 */
export function cellOf(
  lines: Pick<MatrixLines, 'rows' | 'columns' | 'columnOf'>,
  { at, seat }: Focused,
): MatrixCell | null {
  if (at === undefined && seat === undefined) return null
  const row = at === undefined ? 0 : lines.rows.findIndex(({ key }) => key === at)
  const column = seat === undefined ? 0 : (lines.columnOf.get(seat) ?? -1)
  const isThere = row >= 0 && row < lines.rows.length && column >= 0
  return isThere && column < lines.columns.length ? { row, column } : null
}
