import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readOrganogram } from '../src/formats/organogram-uk/read-organogram.ts'
import type { OrganogramCounts } from '../src/formats/organogram-uk/report.ts'
import { readCsv, type TextFile } from '../src/formats/read-csv.ts'
import { readDocument } from '../src/model/read-document.ts'
import { organogramsIn } from './support/organogram-files.ts'

const data = new URL('../../shared/data/', import.meta.url)
const table = new URL('ORGS.md', data)

/** Columns of the table of files: what was counted independently, by the names of our counts. */
const COLUMNS = {
  seniorRows: 2,
  lines: 3,
  roots: 4,
  missingManagers: 5,
  selfReports: 6,
  repeatedReferences: 7,
  notInPost: 8,
  vacant: 9,
  eliminated: 10,
  juniorRows: 12,
  juniorFte: 13,
} as const satisfies Partial<Record<keyof OrganogramCounts, number>>

/** The table overlooks names such as `'Vacant'` in quotes and `Vacancy`; these were counted by hand. */
const VACANT_BY_HAND: Readonly<Record<string, number>> = {
  'home_office-2011-09-30-senior.csv': 3,
  'home_office-2012-09-30-senior.csv': 7,
}

const expected = new Map(
  (existsSync(table) ? readFileSync(table, 'utf8') : '')
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter(([, folder, file]) => folder?.startsWith('uk-organogram-') && file?.endsWith('.csv'))
    .map((cells) => {
      const counts = Object.entries(COLUMNS).map(([count, column]) => [
        count,
        Number(cells[column + 1]),
      ])
      return [cells[2] ?? '', Object.fromEntries(counts) as Record<keyof typeof COLUMNS, number>]
    }),
)
const published = organogramsIn(new URL('orgs/', data))

describe.skipIf(published.size === 0)('published organograms', () => {
  test('were found, and each has its counts', () => {
    expect(published.size).toBeGreaterThan(0)
    for (const name of published.keys()) expect([...expected.keys()]).toContain(name)
  })

  test.each([...published])(
    '%s: counts as counted independently, every row accounted for',
    (name, files) => {
      const read = readOrganogram(files)
      if (!read.ok) throw new Error(JSON.stringify(read.problems))
      const { counts, rows, files: summary } = read.report
      const wanted = expected.get(name)
      expect({ ...pick(counts), juniorFte: Math.round(counts.juniorFte) }).toEqual({
        ...wanted,
        vacant: VACANT_BY_HAND[name] ?? wanted?.vacant,
      })
      for (const file of [files.senior, files.junior]) {
        if (!file) continue
        const csv = readCsv(file)
        const kind = file === files.senior ? 'senior' : 'junior'
        const numbers = rows.filter((row) => row.file === kind).map(({ row }) => row)
        expect(numbers).toEqual(csv.ok ? csv.table.rows.map(({ row }) => row) : [])
      }
      expect(rows).toHaveLength(summary.reduce((sum, file) => sum + file.rows, 0))
      const taken = readDocument(read.document)
      expect(taken.ok ? [] : taken.problems).toEqual([])
    },
    30_000,
  )

  test.each([...published])(
    '%s: the same bytes with its rows in reverse',
    (_, { senior, junior }) => {
      const plain = readOrganogram(junior ? { senior, junior } : { senior })
      const turned = readOrganogram(
        junior
          ? { senior: reversed(senior), junior: reversed(junior) }
          : { senior: reversed(senior) },
      )
      if (!plain.ok || !turned.ok) throw new Error('unreadable')
      expect(JSON.stringify(turned.document)).toBe(JSON.stringify(plain.document))
      expect(turned.report.counts).toEqual(plain.report.counts)
    },
    30_000,
  )
})

const pick = (counts: OrganogramCounts) =>
  Object.fromEntries(
    (Object.keys(COLUMNS) as (keyof typeof COLUMNS)[]).map((key) => [key, counts[key]]),
  )

/** The same file with the rows below the header the other way round. */
function reversed(file: TextFile): TextFile {
  const csv = readCsv(file)
  if (!csv.ok) throw new Error(csv.problem.message)
  const [header, ...rows] = csv.table.rows.map(({ cells }) =>
    cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','),
  )
  return { name: file.name, text: [header, ...rows.reverse()].join('\n') }
}
