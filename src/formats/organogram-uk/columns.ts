import type { OrganogramFile } from '../../text/organogram-note.ts'
import type { CsvRow, CsvTable } from '../read-csv.ts'

/** What a senior file says about a post; the keys are ours, the names the publishers'. */
export const SENIOR_COLUMNS = {
  reference: ['Post Unique Reference'],
  name: ['Name'],
  grade: ['Grade (or equivalent)', 'Grade'],
  title: ['Job Title'],
  function: ['Job/Team Function'],
  parent: ['Parent Department'],
  organisation: ['Organisation'],
  unit: ['Unit'],
  manager: ['Reports to Senior Post'],
  fte: ['FTE'],
  profession: ['Professional/Occupational Group'],
  notes: ['Notes'],
} as const

/** What a junior file says about a group of like posts. */
export const JUNIOR_COLUMNS = {
  parent: ['Parent Department'],
  organisation: ['Organisation'],
  unit: ['Unit'],
  manager: ['Reporting Senior Post'],
  grade: ['Grade', 'Grade (or equivalent)'],
  payFrom: ['Payscale Minimum (£)'],
  payTo: ['Payscale Maximum (£)'],
  title: ['Generic Job Title'],
  fte: ['Number of Posts in FTE'],
  profession: ['Professional/Occupational Group'],
} as const

/** Pay of single people and ways to reach them: known, and never taken over (O28). */
const LEFT_OUT = [
  'Contact Phone',
  'Contact E-mail',
  'Salary Cost of Reports (£)',
  'Actual Pay Floor (£)',
  'Actual Pay Ceiling (£)',
]

/** Left over from the sheets the files were made of; they say nothing about a post (O4). */
const MEANINGLESS = ['Valid?', 'URI', 'source_file', 'source_line']

/** Without these a file is no organogram (O2). */
const REQUIRED: Readonly<Record<FileKind, readonly string[]>> = {
  senior: ['reference', 'title', 'manager'],
  junior: ['manager', 'title', 'fte'],
}

/** Which of the two files a table is. */
export type FileKind = OrganogramFile

/** A table whose header was found. */
export type RecognisedTable = {
  readonly name: string
  readonly kind: FileKind
  /** The row of the header; those above hold nothing of use. */
  readonly headerRow: number
  /** Where each of our columns stands. */
  readonly places: ReadonlyMap<string, number>
  /** Our columns that the file lacks, by the publishers' name. */
  readonly lacking: readonly string[]
  /** Columns known and left out on purpose, and columns nobody knows. */
  readonly leftOut: readonly string[]
  readonly unknown: readonly string[]
  readonly columns: number
  readonly rows: readonly CsvRow[]
}

/** Rows above the header that are looked through for it. */
const DEEPEST_HEADER = 20

/** A header for comparison: letters and digits, so that `(£)` and what became of it are the same. */
const headerKey = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '')

/**
 * Tells by its header which of the two files a table is and where its columns stand, in either of
 * the two variants and any order; null when it is neither.
 */
export function recogniseTable(table: CsvTable): RecognisedTable | null {
  for (const header of table.rows.slice(0, DEEPEST_HEADER)) {
    const kind = kindOf(header.cells)
    if (kind !== null) return recognised(table, header, kind)
  }
  return null
}

/** Which file has this header; null when none has. */
function kindOf(cells: readonly string[]): FileKind | null {
  if (hasAll(cells, SENIOR_COLUMNS, REQUIRED.senior)) return 'senior'
  return hasAll(cells, JUNIOR_COLUMNS, REQUIRED.junior) ? 'junior' : null
}

type Columns = Readonly<Record<string, readonly string[]>>

function placeOf(cells: readonly string[], names: readonly string[]): number {
  const keys = names.map(headerKey)
  return cells.findIndex((cell) => keys.includes(headerKey(cell)))
}

function hasAll(cells: readonly string[], columns: Columns, required: readonly string[]): boolean {
  return required.every((column) => placeOf(cells, columns[column] ?? []) >= 0)
}

function recognised(table: CsvTable, header: CsvRow, kind: FileKind): RecognisedTable {
  const columns: Columns = kind === 'senior' ? SENIOR_COLUMNS : JUNIOR_COLUMNS
  const found = Object.entries(columns).map(([column, names]) => ({
    column,
    names,
    place: placeOf(header.cells, names),
  }))
  const taken = new Set(found.map(({ place }) => place))
  const others = header.cells.filter((cell, place) => !taken.has(place) && headerKey(cell) !== '')
  const isOneOf = (names: readonly string[]) => (cell: string) =>
    names.some((name) => headerKey(name) === headerKey(cell))
  const leftOut = others.filter(isOneOf(LEFT_OUT))
  return {
    name: table.name,
    kind,
    headerRow: header.row,
    places: new Map(found.flatMap(({ column, place }) => (place < 0 ? [] : [[column, place]]))),
    lacking: found.flatMap(({ names, place }) => (place < 0 ? [names[0] ?? ''] : [])),
    leftOut,
    unknown: others.filter((cell) => !leftOut.includes(cell) && !isOneOf(MEANINGLESS)(cell)),
    columns: header.cells.length,
    rows: table.rows,
  }
}
