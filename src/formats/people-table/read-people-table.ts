import type { OrganizationDocument } from '../../model/document.ts'
import type { Organization } from '../../model/organization.ts'
import { holdersOf, isVacant } from '../../model/position.ts'
import type { SheetRow } from '../read-xlsx-sheet.ts'
import { TABLE_BOUNDS } from './bounds.ts'
import { buildDocument } from './build-document.ts'
import { buildUnits } from './build-units.ts'
import { findCycles } from './find-cycles.ts'
import { findHeader, type HeaderRow } from './find-header.ts'
import { gatherPeople } from './gather-people.ts'
import { gatherSeats, type Seat } from './gather-seats.ts'
import { type Column, mapColumns, reportColumn } from './map-columns.ts'
import { matchSuperiors } from './match-superiors.ts'
import { type OpenSheet, type OpenTable, openTable } from './open-table.ts'
import { createProblemList, type ProblemTaker, sortProblems } from './problems.ts'
import { readRows } from './read-rows.ts'
import { resolveLines } from './resolve-lines.ts'
import type {
  ManagerReport,
  PeopleTableInput,
  PeopleTableOptions,
  PeopleTableReport,
  PeopleTableResult,
  RowOutcome,
} from './result.ts'
import { slugOf } from './slugs.ts'
import { spokenFields } from './spoken-fields.ts'

/**
 * Reads a spreadsheet of people and positions as an organisation document (SPEC.md beside this file):
 * a file's bytes or pasted text, whatever separator, encoding, header names; CSV or XLSX. Every row is
 * accounted for, what is odd is told, sensitive columns are dropped. Errors keep everything out unless
 * the policy is `skip-the-bad`. Writes nothing, never throws.
 */
export function readPeopleTable(
  input: PeopleTableInput,
  options: PeopleTableOptions = {},
): PeopleTableResult {
  const { problems, take } = createProblemList()
  const table = openTable(input, options.encoding, take)
  const sheet = chooseSheet(table, options.sheet, take)
  const header = sheet && headerOf(sheet, options, take)
  const frame = { name: input.name, table, sheet: sheet?.name ?? null }
  const refuse = (columns: readonly Column[], outcomes: readonly RowOutcome[] = []) => ({
    ok: false as const,
    report: reportOf(frame, header?.row ?? null, columns, { outcomes, problems }),
  })
  if (!sheet || !header) return refuse([])

  const below = sheet.rows.filter(({ row }) => row > header.row.row)
  const knowsHeader = header.known || options.headerRow !== undefined
  const columns = mapColumns(header.row, below, options.mapping ?? {}, knowsHeader, take)
  if (!namesSomebody(columns)) {
    take('header-not-found', { looked: TABLE_BOUNDS.headerWithin })
    return refuse(columns)
  }
  if (below.length > TABLE_BOUNDS.rows) {
    take('out-of-bounds', { bound: 'rows', most: TABLE_BOUNDS.rows })
    return refuse(columns)
  }
  const read = readRows(header.row, sheet.rows, columns, take)
  if (read.rows.length === 0) {
    take('no-rows', {})
    return refuse(columns, read.outcomes)
  }
  tellTable(sheet.rows, columns, read.rows, take)

  const tree = buildUnits(read.rows)
  const people = gatherPeople(read.rows, take)
  const { seats, outcomes } = gatherSeats(read.rows, people, take)
  const managers = columns.filter(({ field }) => field?.endsWith('manager'))
  const matcher = matchSuperiors(seats, managers, options.managers)
  const lines = resolveLines(seats, managers, matcher, take)
  const organization = options.organization ?? organizationFrom(input.name)
  const document = buildDocument({ organization, seats, lines, tree, people })
  tellCycles(document, seats, take)

  const bad = [...people.bad].map(
    ({ row }): RowOutcome => ({ row, became: 'set-aside', reason: 'bad' }),
  )
  const rows = [...read.outcomes, ...outcomes, ...bad].sort((a, b) => a.row - b.row)
  const report = reportOf(frame, header.row, columns, {
    ...{ outcomes: rows, problems, document },
    reportingLines: matcher.reports(),
  })
  const mayPass = options.policy === 'skip-the-bad' || report.counts.errors === 0
  if (!mayPass) return { ok: false, report }
  return { ok: true, document, speaksOf: spokenFields(columns), report }
}

/** Takes the sheet that looks most like people, or the one that is wanted (T7). */
function chooseSheet(
  table: OpenTable,
  wanted: string | undefined,
  take: ProblemTaker,
): OpenSheet | null {
  const { sheets } = table
  if (wanted !== undefined && table.kind === 'xlsx') {
    const named = sheets.find(({ name, hidden }) => name === wanted && !hidden)
    if (!named) take('sheet-unknown', { wanted, sheets: sheets.map(({ name }) => name) })
    return named ?? null
  }
  let best: OpenSheet | null = null
  let most = -1
  for (const sheet of sheets) {
    const header = sheet.hidden ? null : findHeader(sheet.rows)
    if (!header) continue
    const rows = sheet.rows.filter(({ row }) => row > header.row.row).length
    const score = header.score * 1000 + Math.min(rows, 999)
    if (score > most) {
      most = score
      best = sheet
    }
  }
  if (best && sheets.length > 1) {
    const others = sheets.filter((sheet) => sheet !== best).map(({ name }) => name)
    take('sheet-chosen', { sheet: best.name, others })
  }
  if (!best && sheets.length > 0) take('file-empty', {})
  return best
}

function headerOf(
  sheet: OpenSheet,
  { headerRow }: PeopleTableOptions,
  take: ProblemTaker,
): HeaderRow | null {
  if (sheet.header) return { row: sheet.header, score: 0, known: true }
  if (headerRow === undefined) return findHeader(sheet.rows)
  if (headerRow === 0) return { row: NO_HEADER, score: 0, known: true }
  const row = sheet.rows.find((one) => one.row === headerRow)
  if (!row) take('header-row-unknown', { wanted: headerRow })
  return row ? { row, score: 0, known: true } : null
}

/** Stands above the first row of a table that begins with data. */
const NO_HEADER: SheetRow = { row: 0, hidden: false, cells: [] }

const namesSomebody = (columns: readonly Column[]): boolean =>
  columns.some(({ field }) =>
    ['name', 'first-name', 'last-name', 'title', 'position-number'].includes(field ?? ''),
  )

function organizationFrom(name: string): Organization {
  const bare = name
    .replace(/^.*[/\\]/, '')
    .replace(/\.[A-Za-z]{2,5}$/, '')
    .replace(/[\s\p{Cc}_]+/gu, ' ')
    .trim()
    .slice(0, 200)
  const shown = bare.replace(/[\uD800-\uDBFF]$/, '') || 'Organization'
  return { id: slugOf(shown, 'organization'), name: shown }
}

function tellTable(
  sheetRows: readonly SheetRow[],
  columns: readonly Column[],
  rows: readonly { readonly titleMissing: boolean }[],
  take: ProblemTaker,
): void {
  const hidden = sheetRows.filter((row) => row.hidden).length
  if (hidden > 0) take('hidden-rows', { rows: hidden })
  if (!columns.some(({ field }) => field === 'manager')) take('no-manager-column', {})
  const untitled = rows.filter(({ titleMissing }) => titleMissing).length
  if (untitled > 0) take('title-missing', { rows: untitled })
}

function tellCycles(
  { positions, people }: OrganizationDocument,
  seats: readonly Seat[],
  take: ProblemTaker,
): void {
  const cycles = findCycles(positions)
  if (cycles.length === 0) return
  const rowOf = new Map(seats.map(({ id, rows: [{ row }] }) => [id, row]))
  const seatOf = new Map(positions.map((position) => [position.id, position]))
  const nameOf = new Map(people.map(({ id, name }) => [id, name]))
  for (const cycle of cycles) {
    const rows = cycle.map((id) => rowOf.get(id) ?? 0)
    const names = cycle.map((id) => {
      const seat = seatOf.get(id)
      const [holder] = seat ? holdersOf(seat) : []
      return (holder && nameOf.get(holder.person)) ?? seat?.title ?? id
    })
    take('cycle', { names, rows }, { row: Math.min(...rows.slice(0, 1000)), field: 'manager' })
  }
}

type Found = {
  readonly outcomes: readonly RowOutcome[]
  readonly problems: PeopleTableReport['problems']
  readonly document?: OrganizationDocument
  readonly reportingLines?: readonly ManagerReport[]
}

function reportOf(
  frame: { readonly name: string; readonly table: OpenTable; readonly sheet: string | null },
  header: SheetRow | null,
  columns: readonly Column[],
  { outcomes, problems, document, reportingLines = [] }: Found,
): PeopleTableReport {
  const { kind, encoding, separator, sheets } = frame.table
  const positions = document?.positions ?? []
  const known = new Set(positions.map(({ id }) => id))
  const severity = (wanted: string) => problems.filter((one) => one.severity === wanted).length
  const isLine = (to: string | undefined) => to !== undefined && known.has(to)
  return {
    source: {
      ...{ name: frame.name, kind, encoding, separator },
      sheet: kind === 'xlsx' ? frame.sheet : null,
      sheets:
        kind === 'xlsx'
          ? sheets.map(({ name, hidden, rows }) => ({ name, hidden, rows: rows.length }))
          : [],
      headerRow: header && header !== NO_HEADER ? header.row : null,
    },
    columns: columns.map(reportColumn),
    reportingLines,
    counts: {
      rows: outcomes.length,
      positions: positions.length,
      people: document?.people.length ?? 0,
      units: document?.units.length ?? 0,
      vacant: positions.filter(isVacant).length,
      lines: positions.filter((position) => isLine(position['reports-to'])).length,
      roots: positions.filter((position) => position['reports-to'] === undefined).length,
      errors: severity('error'),
      warnings: severity('warning'),
    },
    rows: outcomes,
    problems: sortProblems(problems),
  }
}
