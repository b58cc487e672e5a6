import { describe, expect, it } from 'vitest'
import {
  compoundFile,
  excelWorkbook,
  googleWorkbook,
  libreOfficeWorkbook,
  OFFICE_ROWS,
} from '../../test/support/office-workbooks.ts'
import { problemOf } from '../../test/support/people-table.ts'
import { readPeopleTable } from './people-table/read-people-table.ts'
import { readXlsx } from './read-xlsx.ts'

const PROGRAMS = [
  ['Excel', excelWorkbook()],
  ['Excel counting from 1904', excelWorkbook({ from1904: true })],
  ['LibreOffice Calc', libreOfficeWorkbook()],
  ['Google Sheets', googleWorkbook()],
] as const

describe.each(PROGRAMS)('a workbook as %s writes it', (_, bytes) => {
  it('reads cell by cell: strings, dates, formulas by their value, merged cells (T6)', () => {
    const read = readXlsx(bytes, { rows: 100, columns: 20, sheets: 5 })
    const sheet = read.ok ? read.sheets.find(({ name }) => name === 'Team & Seats') : undefined
    const cells = sheet?.rows.map((row) => row.cells.map((cell) => cell.trim()))
    expect(cells).toEqual(OFFICE_ROWS)
  })

  it('becomes three seats in a line, nothing of hidden sheets (T6, T7)', () => {
    const read = readPeopleTable({ name: 'team.xlsx', bytes })
    if (!read.ok) throw new Error(JSON.stringify(read.report.problems))
    expect(read.report.source).toMatchObject({ kind: 'xlsx', sheet: 'Team & Seats' })
    expect(read.report.counts).toMatchObject({ positions: 3, people: 3, lines: 2, errors: 0 })
    const cto = read.document.positions.find(({ title }) => title === 'Chief Technology Officer')
    expect(cto).toMatchObject({ fte: 0.8, holder: { from: '2021-01-15' } })
    expect(JSON.stringify(read)).not.toContain('not for you')
  })
})

describe('a compound file', () => {
  const kindOf = (bytes: Uint8Array) => {
    const read = readPeopleTable({ name: 'team.xlsx', bytes })
    return problemOf(read, 'not-a-table')?.facts
  }

  it('is an encrypted workbook where it holds an encrypted package (T1)', () => {
    expect(kindOf(compoundFile(['EncryptionInfo', 'EncryptedPackage']))).toEqual({
      kind: 'encrypted-xlsx',
    })
  })

  it('is an old Excel file where it holds a workbook (T1)', () => {
    expect(kindOf(compoundFile(['Workbook']))).toEqual({ kind: 'xls' })
  })
})
