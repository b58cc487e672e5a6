import { describe, expect, it } from 'vitest'
import { codesOf, problemOf } from '../../../test/support/people-table.ts'
import { decodeTable } from './decode-table.ts'
import { readDelimited } from './read-delimited.ts'
import { readPeopleTable } from './read-people-table.ts'

const bytes = (...codes: readonly number[]) => Uint8Array.from(codes)
const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0))

describe('decodeTable', () => {
  it.each([
    ['Windows-1252', [0x4d, 0xfc, 0x6c, 0x6c, 0x65, 0x72, 0x20, 0x80], 'Müller €', 'windows-1252'],
    ['Mac Roman', [0x4d, 0x9f, 0x6c, 0x6c, 0x65, 0x72, 0x20, 0x8a, 0x67], 'Müller äg', 'macintosh'],
    [
      'Windows-1250',
      [0x57, 0x61, 0xb3, 0xea, 0x73, 0x61, 0x20, 0xbf, 0x61, 0x62],
      'Wałęsa żab',
      'windows-1250',
    ],
    [
      'Windows-1252 by an apostrophe, a dash, quotes',
      [...ascii('Owner'), 0x92, ...ascii('s '), 0x96, ...ascii(' '), 0x93, ...ascii('A'), 0x94],
      'Owner’s – “A”',
      'windows-1252',
    ],
    ['UTF-16 without a mark', ascii('Ada B').flatMap((code) => [code, 0]), 'Ada B', 'utf-16le'],
    ['UTF-16 the other way', ascii('Ada B').flatMap((code) => [0, code]), 'Ada B', 'utf-16be'],
  ])('guesses %s and says that it is a guess (T2)', (_, given, text, encoding) => {
    expect(decodeTable(bytes(...given))).toEqual({ text, encoding, guessed: true })
  })

  it('knows UTF-16 by its mark, UTF-8 by its bytes (T2)', () => {
    expect(decodeTable(bytes(0xff, 0xfe, 0x41, 0))).toMatchObject({ text: 'A', guessed: false })
    expect(decodeTable(bytes(0xfe, 0xff, 0, 0x41)).text).toMatch(/^\uFEFF?A$/)
    const utf8 = new TextEncoder().encode('\uFEFFÖ')
    expect(decodeTable(utf8)).toMatchObject({ encoding: 'utf-8', guessed: false })
  })

  it('reads as it is told (T2)', () => {
    expect(decodeTable(bytes(0xe9), 'macintosh').text).toBe('È')
    const table = readPeopleTable(
      { name: 'x', bytes: bytes(...ascii('Name;Title\nAd\x9f;CTO')) },
      { encoding: 'macintosh' },
    )
    expect(table.ok && table.document.people[0]?.name).toBe('Adü')
    expect(codesOf(table)).not.toContain('encoding-guessed')
  })
})

describe('readDelimited', () => {
  const cellsOf = (text: string) => {
    const read = readDelimited(text)
    return read.ok ? read.rows.map(({ row, cells }) => [row, ...cells]) : []
  }

  it.each([
    ['semicolons beside names with commas', 'Name;Title\nLee, Kim;CTO\nByron, Ada;CIO', ';'],
    ['tabs, as pasted', 'Name\tTitle\nLee, Kim\tCTO; CIO\n', '\t'],
    ['bars', 'Name|Title|Unit\nAda|CTO, CIO|IT', '|'],
    ['a title line with other marks', 'Chart, as of May, draft\nName;Title\nAda;CTO\nBo;CIO', ';'],
    ['what the first line says', 'sep=|\nName;x|Title\nAda;y|CTO', '|'],
  ])('finds %s (T3)', (_, text, separator) => {
    expect(readDelimited(text)).toMatchObject({ ok: true, separator })
  })

  it('numbers rows as a spreadsheet does, whatever the line ends (T3, T4)', () => {
    const expected = [
      [1, 'a', 'b'],
      [3, 'c\nd', 'e'],
      [4, 'f "g" h'],
    ]
    for (const end of ['\n', '\r\n', '\r']) {
      expect(cellsOf(['a;b', ';', '"c\nd";e', 'f "g" h;;'].join(end))).toEqual(expected)
    }
    expect(cellsOf('sep=;\na;b\n')).toEqual([[2, 'a', 'b']])
  })

  it('takes quotes for letters where one never ends (T3)', () => {
    expect(readDelimited('Name;Title\n"Ada;CTO\nBo;CIO\n')).toMatchObject({
      ok: true,
      quotesIgnored: true,
      rows: [{ row: 1 }, { cells: ['"Ada', 'CTO'] }, { row: 3 }],
    })
    const runaway = `Name;Title\n"Ada;CTO\n${'Bo;CIO\n'.repeat(300)}Cy";CFO\n`
    expect(readDelimited(runaway)).toMatchObject({ ok: true, quotesIgnored: true })
  })

  it('tells letters that were lost before (T2)', () => {
    const table = readPeopleTable({ name: 'x', text: 'Name;Title\nM\uFFFDller;CTO\nBo;CIO' })
    expect(problemOf(table, 'characters-lost')?.facts).toEqual({ rows: 1 })
  })
})
