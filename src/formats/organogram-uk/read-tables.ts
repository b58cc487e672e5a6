import type { Problem } from '../../model/problem.ts'
import { readCsv, type TextFile } from '../read-csv.ts'
import { JUNIOR_COLUMNS, type RecognisedTable, recogniseTable, SENIOR_COLUMNS } from './columns.ts'

/** The two files, told apart by their headers, or why they are no organogram. */
export type TablesResult =
  | {
      readonly ok: true
      readonly senior: RecognisedTable
      readonly junior: RecognisedTable | null
      /** They were given the other way round. */
      readonly swapped: boolean
    }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** Reads both files and tells by their headers which is which. */
export function readTables(files: {
  readonly senior: TextFile
  readonly junior?: TextFile
}): TablesResult {
  const given = files.junior ? [files.senior, files.junior] : [files.senior]
  const read = given.map(readFile)
  const problems = read.flatMap((one) => ('problem' in one ? [one.problem] : []))
  const tables = read.flatMap((one) => ('table' in one ? [one.table] : []))
  if (problems.length > 0) return { ok: false, problems }
  const senior = tables.find(({ kind }) => kind === 'senior')
  const junior = tables.find(({ kind }) => kind === 'junior') ?? null
  if (!senior)
    return refuse(
      'senior-file-missing',
      tables,
      'Give the senior file; without it there are no posts to report to.',
    )
  if (tables.length === 2 && !junior) {
    return refuse(
      'two-senior-files',
      tables,
      'Both files are senior files. Give the senior and the junior file of one snapshot.',
    )
  }
  return { ok: true, senior, junior, swapped: tables.indexOf(senior) === 1 }
}

function readFile(
  file: TextFile,
): { readonly table: RecognisedTable } | { readonly problem: Problem } {
  const csv = readCsv(file)
  if (!csv.ok) return { problem: csv.problem }
  const table = recogniseTable(csv.table)
  if (table) return { table }
  const needed = (columns: readonly (readonly [string, ...string[]])[]) =>
    columns.map(([name]) => `“${name}”`).join(', ')
  const senior = needed([SENIOR_COLUMNS.reference, SENIOR_COLUMNS.title, SENIOR_COLUMNS.manager])
  const junior = needed([JUNIOR_COLUMNS.manager, JUNIOR_COLUMNS.title, JUNIOR_COLUMNS.fte])
  const found = (csv.table.rows[0]?.cells ?? [])
    .slice(0, 12)
    .map((cell) => `“${cell.slice(0, 30)}”`)
  const message = `This is no organogram file. A senior file has the columns ${senior}, a junior file ${junior}. Found: ${found.join(', ')}.`
  return { problem: { code: 'not-an-organogram', where: file.name, message } }
}

function refuse(code: string, tables: readonly RecognisedTable[], message: string): TablesResult {
  const where = tables.map(({ name }) => name).join(', ')
  return { ok: false, problems: [{ code, where, message }] }
}
