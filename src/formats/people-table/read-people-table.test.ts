import { describe, expect, it } from 'vitest'
import { fictionalTable, problemOf, readTable } from '../../../test/support/people-table.ts'
import { workbookFile } from '../../../test/support/workbook-file.ts'
import { readPeopleTable } from './read-people-table.ts'

describe('the table of a German Excel', () => {
  const { bytes } = fictionalTable('hafenwerk.csv')
  const result = readPeopleTable({ name: 'Hafenwerk Nordlicht.csv', bytes })
  if (!result.ok) throw new Error('refused')
  const { document, report } = result

  it('is read whole: encoding, separator, title rows, sum (T2, T3, T8, T16)', () => {
    expect(report.source).toMatchObject({ encoding: 'windows-1252', separator: ';', headerRow: 4 })
    expect(report.counts).toMatchObject({
      positions: 39,
      people: 37,
      vacant: 2,
      lines: 38,
      roots: 1,
    })
    expect(document.organization).toEqual({
      id: 'hafenwerk-nordlicht',
      name: 'Hafenwerk Nordlicht',
    })
    expect(report.rows.filter(({ became }) => became === 'set-aside')).toEqual([
      { row: 1, became: 'set-aside', reason: 'above-header' },
      { row: 2, became: 'set-aside', reason: 'above-header' },
      { row: 3, became: 'set-aside', reason: 'blank' },
      { row: 45, became: 'set-aside', reason: 'total' },
    ])
  })

  it('finds managers by name, either way of writing, ss for ß (T19, T29, T31)', () => {
    expect(report.reportingLines).toMatchObject([
      { way: 'name', named: 38, matched: 38, missing: 0 },
    ])
    const seat = (id: string) => document.positions.find((position) => position.id === id)
    expect(seat('1005')?.['reports-to']).toBe('1002')
    expect(seat('1013')?.['reports-to']).toBe('1007')
  })

  it('tells the duplicate and the circle, and keeps the circle (T23, T33)', () => {
    expect(report.rows[30]).toEqual({ row: 31, became: 'duplicate', id: '1022' })
    expect(problemOf(result, 'duplicate')).toMatchObject({ row: 31, facts: { first: 26 } })
    expect(problemOf(result, 'cycle')?.facts).toEqual({
      names: ['Günther Rößler', 'Annika Sommer'],
      rows: [32, 33],
    })
  })

  it('drops pay and birth, and holds nothing of them anywhere (T13, T14)', () => {
    expect(report.problems.filter(({ code }) => code === 'sensitive-column')).toHaveLength(2)
    const everything = JSON.stringify(result)
    for (const secret of ['210.000', '12.03.1968', '1968-03-12', '38.000']) {
      expect(everything).not.toContain(secret)
    }
  })

  it('keeps dates, full-time equivalents, vacancies (T18, T20, T26)', () => {
    const vacant = document.positions.filter(({ holder }) => holder === undefined)
    expect(vacant.map(({ title, unit }) => [title, unit])).toEqual([
      ['Leiter Informationssicherheit (CISO)', 'sicherheit'],
      ['Dateningenieur', 'daten'],
    ])
    const half = document.positions.find(({ id }) => id === '1015')
    expect(half).toMatchObject({ fte: 0.5, holder: { person: '1015', from: '2022-05-01' } })
  })
})

describe('files', () => {
  it('of XLSX are read, from the sheet that looks like people (T6, T7)', () => {
    const row = (n: number, cells: readonly string[]) =>
      `<row r="${n}">${cells.map((text, i) => `<c r="${'ABCD'[i]}${n}" t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`
    const bytes = workbookFile({
      sheets: [
        { name: 'Read me', data: row(1, ['Organisation chart', 'draft']) },
        {
          name: 'People',
          data:
            row(3, ['Name', 'Title', 'Manager']) +
            row(5, ['Ada', 'CEO']) +
            row(6, ['Bo', 'CTO', 'Ada']),
        },
      ],
    })
    const result = readPeopleTable({ name: 'chart.xlsx', bytes })
    expect(result.report.source).toMatchObject({ kind: 'xlsx', sheet: 'People', headerRow: 3 })
    expect(problemOf(result, 'sheet-chosen')?.facts).toEqual({
      sheet: 'People',
      others: ['Read me'],
    })
    expect(result.report.rows.map(({ row: number }) => number)).toEqual([1, 2, 3, 4, 5, 6])
    expect(result.ok && result.document.positions[1]).toMatchObject({
      id: 'bo',
      'reports-to': 'ada',
    })
    expect(readPeopleTable({ name: 'chart.xlsx', bytes }, { sheet: 'Other' }).ok).toBe(false)
  })

  it.each([
    ['an old Excel file', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1], 'xls'],
    ['a PDF', [...'%PDF-1.7'].map((c) => c.charCodeAt(0)), 'pdf'],
    ['a picture', [0xff, 0xd8, 0xff, 0xe0], 'image'],
    ['noise', Array.from({ length: 300 }, (_, i) => i % 7), 'binary'],
  ])('that are %s are refused by name (T1)', (_, bytes, kind) => {
    const result = readPeopleTable({ name: 'x.csv', bytes: Uint8Array.from(bytes) })
    expect(problemOf(result, 'not-a-table')?.facts).toEqual({ kind })
  })

  it('out of bounds are refused with the place (T5)', () => {
    const wide = readTable(`Name${',x'.repeat(200)}\n`)
    expect(problemOf(wide, 'out-of-bounds')).toMatchObject({
      row: 1,
      facts: { bound: 'columns', most: 200 },
    })
    const long = readTable(`Name\n${'a\n'.repeat(100_001)}`)
    expect(problemOf(long, 'out-of-bounds')).toMatchObject({
      facts: { bound: 'rows', most: 100_000 },
    })
    const cell = readTable(`Name,Title\nAda,${'x'.repeat(10_001)}\n`)
    expect(problemOf(cell, 'cell-cut')).toMatchObject({ row: 2, facts: { length: 10_001 } })
  })
})
