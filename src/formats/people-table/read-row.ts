import { LONGEST_LINE } from '../../model/bounds.ts'
import type { SheetRow } from '../read-xlsx-sheet.ts'
import { type Field, isManagerField, type ManagerField } from './fields.ts'
import { oneLine } from './fold-text.ts'
import type { Column } from './map-columns.ts'
import type { ProblemTaker } from './problems.ts'
import { joinName, nameWords, readName } from './read-name.ts'
import { readDate, readNumber, roundShare } from './read-values.ts'
import {
  isEliminated,
  isUndisclosed,
  readOccupancy,
  readStatus,
  readVacancy,
  readYesNo,
} from './vacancy-words.ts'

/** A cell that names managers. */
export type ManagerCell = {
  readonly column: Column
  readonly field: ManagerField
  readonly text: string
}

/** Who sits in a seat, as far as one row says. */
export type Occupant =
  | { readonly kind: 'named'; readonly name: string; readonly nameKey: string }
  | { readonly kind: 'vacant'; readonly since: string | null }
  | { readonly kind: 'unnamed' }

/** A row of the table: texts cleaned, dates and numbers read. */
export type TableRow = {
  readonly row: number
  readonly occupant: Occupant
  readonly personNumber: string
  readonly positionNumber: string
  readonly email: string
  readonly phone: string
  readonly title: string
  /** The table has no title for it: the name stands in its place. */
  readonly titleMissing: boolean
  readonly levels: readonly string[]
  readonly unit: string
  readonly unitParent: string
  readonly managers: readonly ManagerCell[]
  readonly state: 'planned' | 'eliminated' | null
  readonly occupancy: 'acting' | 'interim' | null
  readonly fte: number | null
  readonly share: number | null
  readonly from: string | null
  readonly until: string | null
  readonly grade: string
  readonly profession: string
  readonly description: string
  readonly notes: string
  /** The cells of all columns that are read: rows with the same are the same. */
  readonly content: readonly string[]
}

/** What the reading of each row rests on. */
export type RowReading = {
  readonly all: readonly Column[]
  readonly of: (field: Field) => Column | undefined
  readonly managers: readonly Column[]
  readonly levels: readonly Column[]
  readonly dayFirst: ReadonlyMap<number, boolean>
  /** Columns whose numbers are hundredths. */
  readonly percent: ReadonlySet<number>
  /** Columns of numbers in which zero stands for none. */
  readonly zeroIsNone: ReadonlySet<number>
  readonly hasNames: boolean
  readonly longest: number
}

const FORMULA_ERROR = /^#(?:N\/A|NV|REF!|BEZUG!|NAME\?|VALUE!|WERT!|DIV\/0!|NUM!|ZAHL!|NULL!)$/i
const TITLE_MARK =
  /\s*[([]\s*(?:vacant|vakant|unbesetzt|offen|open|tbh|tbd|n\.\s?n\.|neu zu besetzen)\s*[)\]]\s*$/i
const LONGEST_LABEL = 60
const LONGEST_EMAIL = 320

/** Reads one row; nothing where it names neither somebody nor a seat (T17). */
export function readRow(
  sheetRow: SheetRow,
  reading: RowReading,
  take: ProblemTaker,
): TableRow | null {
  const cell = cellReader(sheetRow, reading, take)
  const { of } = reading
  const text = (field: Field): string => cell(of(field))
  const title = text('title')
  const bareTitle = title.replace(TITLE_MARK, '')
  const nameCell = text('name') || lastFirst(text)
  const vacancy = nameCell === '' ? null : readVacancy(nameCell)
  const isGone = isEliminated(nameCell) || isEliminated(text('status'))
  const isHidden = isUndisclosed(nameCell)
  const isName = nameCell !== '' && !vacancy && !isHidden && !isEliminated(nameCell)
  const read = isName ? readName(nameCell) : null
  const status = readStatus(text('status'))
  const saysVacant = readYesNo(text('vacant')) === true || status === 'vacant'
  const email = emailOf(text('email') || (read?.email ?? ''), sheetRow.row, of('email'), take)
  const name = read ? joinName([text('academic-title'), read.name]) : ''
  const restTitle = title === '' ? (vacancy?.rest ?? '') : ''
  const seatTitle = (name === '' ? bareTitle : title) || restTitle
  const positionNumber = text('position-number')
  const isNamed = name !== '' || (email !== '' && !reading.hasNames)
  if (!isNamed && seatTitle === '' && positionNumber === '') return null
  if (nameCell === '' && reading.hasNames && email !== '') {
    take('name-missing', { email }, { row: sheetRow.row, field: 'name' })
  }
  if (saysVacant && name !== '' && status === 'vacant') {
    take('holder-of-vacant', { name }, { row: sheetRow.row })
  }
  const isVacant =
    vacancy !== null ||
    saysVacant ||
    (name === '' && email === '' && !isHidden && (reading.hasNames || bareTitle !== title))
  const since = dateOf('vacant-since') ?? (vacancy?.since ? readDate(vacancy.since, true) : null)
  const occupant = isVacant
    ? ({ kind: 'vacant', since } as const)
    : occupantOf(name, reading.hasNames ? '' : email)
  const named = occupant.kind === 'named' ? occupant.name : ''
  const [from, until] = spanOf(dateOf('from'), dateOf('until'), sheetRow.row, take)

  function numberOr(field: 'person-number' | 'position-number', other: string): string {
    const column = of(field)
    const number = plainNumber(cell(column))
    return number === '0' && column && reading.zeroIsNone.has(column.index) ? '' : number || other
  }
  function dateOf(field: 'from' | 'until' | 'vacant-since'): string | null {
    const column = of(field)
    const found = cell(column)
    if (found === '' || !column) return null
    const date = readDate(found, reading.dayFirst.get(column.index) ?? true)
    const place = { row: sheetRow.row, header: column.header, field }
    if (date === null) take('date-unreadable', { found: found.slice(0, 60) }, place)
    return date
  }
  function numberOf(field: 'fte' | 'share', most: number): number | null {
    const column = of(field)
    const found = cell(column)
    if (found === '' || !column) return null
    const number = readNumber(found)
    const scale = number && !number.percent && reading.percent.has(column.index) ? 100 : 1
    const value = number ? roundShare(number.value / scale) : -1
    if (value >= 0 && value <= most) return value
    const place = { row: sheetRow.row, header: column.header, field }
    take('number-unreadable', { found: found.slice(0, 60) }, place)
    return null
  }

  return {
    row: sheetRow.row,
    occupant,
    personNumber: numberOr('person-number', read?.number ?? ''),
    positionNumber: numberOr('position-number', ''),
    email: named === '' ? '' : email,
    phone: named === '' ? '' : text('phone').slice(0, LONGEST_LABEL),
    title: cutLine(seatTitle || named || name || positionNumber),
    titleMissing: seatTitle === '',
    levels: reading.levels.map((column) => cutLine(cell(column))).filter((level) => level !== ''),
    unit: cutLine(text('unit')),
    unitParent: cutLine(text('unit-parent')),
    managers: reading.managers.flatMap((column) => managerCell(column, cell(column, true))),
    state: isGone ? 'eliminated' : status === 'planned' ? 'planned' : null,
    occupancy: read?.occupancy ?? readOccupancy(text('occupancy')) ?? occupancyOf(status) ?? null,
    fte: numberOf('fte', 10_000),
    share: numberOf('share', 1) ?? read?.share ?? null,
    from: named === '' ? null : from,
    until: named === '' ? null : until,
    grade: text('grade').slice(0, LONGEST_LABEL).trim(),
    profession: cutLine(text('profession')),
    description: cell(of('description'), true),
    notes: cell(of('notes'), true),
    content: reading.all.map((column) => oneLine(sheetRow.cells[column.index] ?? '')),
  }
}

/** Reads a cell of a row: cut, cleaned, errors of formulas told; with its lines where asked. */
function cellReader(sheetRow: SheetRow, { longest }: RowReading, take: ProblemTaker) {
  const told = new Set<number>()
  return (column: Column | undefined, keepsLines = false): string => {
    const raw = column && sheetRow.cells[column.index]
    if (!column || !raw) return ''
    const place = { row: sheetRow.row, header: column.header, ...fieldOf(column) }
    const isFirst = !told.has(column.index)
    told.add(column.index)
    if (raw.length > longest && isFirst) {
      take('cell-cut', { length: raw.length, most: longest }, place)
    }
    const cut = raw.slice(0, longest)
    const text = keepsLines
      ? cut
          .split(/\r\n|\n|\r/)
          .map(oneLine)
          .join('\n')
          .trim()
      : oneLine(cut)
    if (text.startsWith('#') && FORMULA_ERROR.test(text)) {
      if (isFirst) take('formula-error', { found: text }, place)
      return ''
    }
    // What keeps a spreadsheet from taking a text for a formula (T42).
    return /^'[=+\-@']/.test(text) ? text.slice(1) : text
  }
}

const fieldOf = ({ field }: Column) => (field === null ? {} : { field })

function lastFirst(text: (field: Field) => string): string {
  const last = text('last-name')
  const first = joinName([text('first-name'), text('middle-name')])
  if (last !== '' && readVacancy(last) && (first === '' || readVacancy(first))) return last
  return joinName([first, last])
}

function occupantOf(name: string, email: string): Occupant {
  if (name === '' && email === '') return { kind: 'unnamed' }
  const shown = cutLine(name || email)
  return { kind: 'named', name: shown, nameKey: nameKeyOf(shown) }
}

/** A name as it is compared; one without letters is compared as it stands. */
export const nameKeyOf = (name: string): string => nameWords(name).join(' ') || name

function emailOf(
  found: string,
  row: number,
  column: Column | undefined,
  take: ProblemTaker,
): string {
  const email = found.replace(/^mailto:/i, '').toLowerCase()
  if (email === '' || (/^[^\s@]+@[^\s@]+$/.test(email) && email.length <= LONGEST_EMAIL))
    return email
  const isNone = readVacancy(found) !== null || isUndisclosed(found)
  const place = { row, header: column?.header ?? null, field: 'email' as const }
  if (!isNone) take('email-unreadable', { found: found.slice(0, 80) }, place)
  return ''
}

function spanOf(
  from: string | null,
  until: string | null,
  row: number,
  take: ProblemTaker,
): readonly [string | null, string | null] {
  if (from === null || until === null || until >= from) return [from, until]
  take('dates-contradict', { from, until }, { row })
  return [null, null]
}

const occupancyOf = (status: ReturnType<typeof readStatus>) =>
  status === 'acting' || status === 'interim' ? status : null

function managerCell(column: Column, text: string): readonly ManagerCell[] {
  const { field } = column
  return text !== '' && field !== null && isManagerField(field) ? [{ column, field, text }] : []
}

/** A number that went through a column of numbers loses what that added. */
export const plainNumber = (text: string): string => text.replace(/^(\d+)\.0+$/, '$1').slice(0, 200)

const cutLine = (text: string): string =>
  text.length <= LONGEST_LINE
    ? text
    : `${text.slice(0, LONGEST_LINE - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
