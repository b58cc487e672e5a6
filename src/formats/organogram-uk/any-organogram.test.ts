import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../model/read-document.ts'
import { readCsv } from '../read-csv.ts'
import { readOrganogram } from './read-organogram.ts'

const SENIOR =
  'Post Unique Reference,Name,Grade,Job Title,Job/Team Function,Parent Department,Organisation,Unit,Reports to Senior Post,FTE,Professional/Occupational Group,Notes'
const JUNIOR =
  'Parent Department,Organisation,Unit,Reporting Senior Post,Grade,Payscale Minimum (£),Payscale Maximum (£),Generic Job Title,Number of Posts in FTE,Professional/Occupational Group'

/** Whatever may stand in a cell: what files say, what breaks ids, what nobody expects. */
const cell = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('1', '2', '3', '1-2', '0', 'XX', 'xx', 'N/D', '', ' ') },
  {
    weight: 3,
    arbitrary: fc.constantFrom('Vacant', "'Eliminated'", 'Ada Lin', 'Ada  LIN', 'SCS2'),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom('1.0', '0,5', '-1', '1e9', '99999999', 'Unit & Co', '\uFFFDs'),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('x'.repeat(700), '=1+1', '<b>', '__proto__', 'constructor'),
  },
)
const quoted = (cells: readonly string[]) =>
  cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(',')
const rowsOf = (columns: number) =>
  fc.array(fc.array(cell, { minLength: columns - 1, maxLength: columns + 1 }), { maxLength: 12 })
const fileOf = (header: string, rows: readonly (readonly string[])[]) => ({
  name: 'any.csv',
  text: [header, ...rows.map(quoted)].join('\n'),
})

describe('any two files with the right headers', () => {
  it('O29, O30: give a document the model takes, every row once, in any order the same', () => {
    fc.assert(
      fc.property(rowsOf(12), rowsOf(10), fc.nat(), (senior, junior, turn) => {
        const files = { senior: fileOf(SENIOR, senior), junior: fileOf(JUNIOR, junior) }
        const read = readOrganogram(files)
        if (!read.ok) throw new Error(JSON.stringify(read.problems))
        const taken = readDocument(read.document)
        expect(taken.ok ? [] : taken.problems).toEqual([])
        const csv = [readCsv(files.senior), readCsv(files.junior)]
        const rows = csv.flatMap((one) => (one.ok ? one.table.rows.map(({ row }) => row) : []))
        expect(read.report.rows.map(({ row }) => row)).toEqual(rows)
        const turned = <Row>(list: readonly Row[]) => {
          const at = list.length === 0 ? 0 : turn % list.length
          return [...list.slice(at), ...list.slice(0, at)].reverse()
        }
        const other = readOrganogram({
          senior: fileOf(SENIOR, turned(senior)),
          junior: fileOf(JUNIOR, turned(junior)),
        })
        expect(JSON.stringify(other.ok && other.document)).toBe(JSON.stringify(read.document))
      }),
      { numRuns: 60 },
    )
  })
})
