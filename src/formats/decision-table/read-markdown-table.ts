import type { SheetRow } from '../read-xlsx-sheet.ts'

const RULE = /^\s*\|?\s*:?-{1,}:?\s*(?:\|\s*:?-{1,}:?\s*)*\|?\s*$/

/** Whether a text has a table of Markdown: a row with bars, and a line of dashes below it. */
export function isMarkdownTable(text: string): boolean {
  const lines = text.split(/\r\n|\n|\r/, 400)
  const at = lines.findIndex(
    (line, i) => RULE.test(line) && line.includes('|') && isRow(lines[i - 1]),
  )
  return at > 0
}

const isRow = (line: string | undefined): boolean => line?.includes('|') === true

/** The rows of the first table of a Markdown text; `\|` is a bar, `<br>` the end of a line in a cell. */
export function readMarkdownTable(text: string): readonly SheetRow[] {
  const lines = text.split(/\r\n|\n|\r/)
  const dashes = lines.findIndex(
    (line, i) => RULE.test(line) && line.includes('|') && isRow(lines[i - 1]),
  )
  const rows: SheetRow[] = []
  for (let at = dashes - 1; at < lines.length && (at === dashes || isRow(lines[at])); at++) {
    if (at === dashes) continue
    rows.push({ row: at + 1, hidden: false, cells: cellsOf(lines[at] as string) })
  }
  return rows
}

function cellsOf(line: string): readonly string[] {
  const inner = line.trim().replace(/^\|/, '')
  const cells: string[] = []
  let cell = ''
  for (let at = 0; at < inner.length; at++) {
    const sign = inner[at] as string
    if (sign === '\\' && /[|\\]/.test(inner[at + 1] ?? '')) cell += inner[++at]
    else if (sign !== '|') cell += sign
    else {
      cells.push(cell)
      cell = ''
    }
  }
  if (cell.trim() !== '') cells.push(cell)
  return cells.map((text) => text.trim().replace(/<br\s*\/?>/gi, '\n'))
}
