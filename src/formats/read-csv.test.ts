import { describe, expect, test } from 'vitest'
import { decodeText } from './decode-text.ts'
import { CSV_BOUNDS, readCsv } from './read-csv.ts'

const cellsOf = (text: string) => {
  const read = readCsv({ name: 'a.csv', text })
  return read.ok ? read.table.rows.map(({ cells }) => cells) : read.problem
}

describe('readCsv', () => {
  test('numbers rows as a spreadsheet does: blank rows count, breaks within quotes do not', () => {
    const read = readCsv({ name: 'a.csv', text: 'a,b\r\n"one\ntwo",x\r\n\r\ny,z' })
    expect(read.ok && read.table.rows).toEqual([
      { row: 1, cells: ['a', 'b'] },
      { row: 2, cells: ['one\ntwo', 'x'] },
      { row: 3, cells: [''] },
      { row: 4, cells: ['y', 'z'] },
    ])
  })

  test.each([
    [
      'semicolons',
      'a;b\n1,5;2',
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    ],
    [
      'tabs',
      'a\tb\n1\t2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['a byte order mark', '\uFEFFa,b', [['a', 'b']]],
    ['quotes within quotes', 'a\n"say ""no"""', [['a'], ['say "no"']]],
    [
      'a stray quote',
      'a,b\n5" pipe,x',
      [
        ['a', 'b'],
        ['5" pipe', 'x'],
      ],
    ],
    ['rows of unequal length', 'a,b\n1\n1,2,3', [['a', 'b'], ['1'], ['1', '2', '3']]],
  ])('reads %s', (_, text, cells) => {
    expect(cellsOf(text)).toEqual(cells)
  })

  test.each([
    ['csv-empty', 'a.csv', ' \n'],
    ['csv-too-many-columns', 'a.csv, row 2', `a,b\n${'x,'.repeat(199)}x`],
    ['csv-cell-too-long', 'a.csv, row 1', `a,${'x'.repeat(CSV_BOUNDS.cell + 1)}`],
    ['csv-too-large', 'a.csv', 'x'.repeat(CSV_BOUNDS.bytes + 1)],
    ['csv-malformed', 'a.csv, row 2', 'a,b\n1,"never ends\n2,3'],
  ])('refuses with %s at %s', (code, where, text) => {
    expect(cellsOf(text)).toMatchObject({ code, where })
  })

  test('refuses more rows than are read', () => {
    const read = readCsv({ name: 'a.csv', text: 'a\n'.repeat(11) }, { ...CSV_BOUNDS, rows: 10 })
    expect(read).toMatchObject({ problem: { code: 'csv-too-many-rows', where: 'a.csv, row 11' } })
  })

  test('refuses noise without falling over', () => {
    let state = 7
    const noise = Array.from({ length: 200_000 }, () => {
      state = (state * 48_271) % 2_147_483_647
      return String.fromCharCode(state % 0xffff)
    }).join('')
    expect(() => readCsv({ name: 'noise', text: noise })).not.toThrow()
  })
})

describe('decodeText', () => {
  const bytes = (...values: number[]) => new Uint8Array(values)

  test('tells UTF-8 from what spreadsheets save', () => {
    expect(decodeText(bytes(0xc3, 0xa9))).toEqual({ text: 'é', encoding: 'utf-8' })
    expect(decodeText(bytes(0xe9, 0x92))).toEqual({ text: 'é’', encoding: 'windows-1252' })
    expect(decodeText(bytes(0xff, 0xfe, 0xe9, 0))).toEqual({ text: 'é', encoding: 'utf-16le' })
  })
})
