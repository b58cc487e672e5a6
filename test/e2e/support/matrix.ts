import type { Page } from 'playwright-core'

/** The cell that has the focus, as a screen reader has it. */
export type ActiveCell = {
  readonly text: string
  readonly row: string
  readonly column: string
  /** Place in the grid, from 1, headers included. */
  readonly at: readonly [row: number, column: number]
}

/** Reads the cell that the grid names as its active one; null where there is none. */
export function activeCell(page: Page): Promise<ActiveCell | null> {
  return page.evaluate(() => {
    const grid = document.querySelector('[role=grid]')
    const id = grid?.getAttribute('aria-activedescendant')
    const cell = typeof id === 'string' ? document.getElementById(id) : null
    const row = cell?.closest('[role=row]')
    if (!cell || !row) return null
    const column = cell.getAttribute('aria-colindex') ?? ''
    const textOf = (element: Element | null | undefined) => element?.textContent ?? ''
    const heads = `[role=row][aria-rowindex="2"] [role=columnheader][aria-colindex="${column}"]`
    return {
      text: textOf(cell),
      row: textOf(row.querySelector('[role=rowheader]')),
      column: textOf([...document.querySelectorAll<HTMLElement>(heads)].find((one) => !one.hidden)),
      at: [Number(row.getAttribute('aria-rowindex')), Number(column)] as const,
    }
  })
}

/** Waits until the active cell reads as wanted. */
export async function waitForCell(page: Page, text: string | RegExp): Promise<void> {
  const { source } = typeof text === 'string' ? new RegExp(`^${text}$`) : text
  await page.waitForFunction((pattern) => {
    const id = document.querySelector('[role=grid]')?.getAttribute('aria-activedescendant')
    const cell = typeof id === 'string' ? document.getElementById(id) : null
    return cell !== null && new RegExp(pattern).test(cell.textContent ?? '')
  }, source)
}

/** Presses the cell of a row and a column with the mouse; both have to be in view. */
export async function pressCell(page: Page, row: string, column: string): Promise<void> {
  const rowBox = await page.getByRole('rowheader', { name: row }).first().boundingBox()
  const columnBox = await page.getByRole('columnheader', { name: column }).first().boundingBox()
  if (rowBox === null || columnBox === null) throw new Error(`${row} or ${column} is not in view`)
  await page.mouse.click(columnBox.x + columnBox.width / 2, rowBox.y + rowBox.height / 2)
}
