import { describe, expect, test } from 'vitest'
import { fictionalOrganogram } from '../../../test/support/organogram-files.ts'
import { readDocument } from '../../model/read-document.ts'
import type { OrganogramFiles } from './read-organogram.ts'
import { readOrganogram } from './read-organogram.ts'
import type { OrganogramReport } from './report.ts'

const harbour = fictionalOrganogram('harbour-office')
const lantern = fictionalOrganogram('lantern-agency')

/** Reads files that are expected to be readable. */
function imported(files: OrganogramFiles) {
  const read = readOrganogram(files)
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  const position = (id: string) => read.document.positions.find((one) => one.id === id)
  return { ...read, position }
}

const codesAt = ({ notes }: OrganogramReport, row: number, file = 'senior') =>
  notes.filter((note) => note.row === row && note.file === file).map(({ code }) => code)

const problemsOf = (files: OrganogramFiles) => {
  const read = readOrganogram(files)
  return read.ok ? [] : read.problems.map(({ code }) => code)
}

describe('a whole import', () => {
  test.each([
    ['harbour-office', harbour],
    ['lantern-agency', lantern],
  ])('of %s is as recorded, and the model takes the document', async (name, files) => {
    const { document, report } = imported(files)
    const golden = (part: string) => `../../../fixtures/organogram/${name}.${part}.json`
    const printed = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`
    await expect(printed(document)).toMatchFileSnapshot(golden('document'))
    await expect(printed(report)).toMatchFileSnapshot(golden('report'))
    const read = readDocument(document)
    expect(read.ok ? [] : read.problems).toEqual([])
  })

  test('O30: accounts for every row of both files exactly once', () => {
    const { report } = imported(harbour)
    const numbers = (kind: string) => report.rows.filter((r) => r.file === kind).map((r) => r.row)
    expect(numbers('senior')).toEqual(Array.from({ length: 30 }, (_, index) => index + 1))
    expect(numbers('junior')).toEqual(Array.from({ length: 9 }, (_, index) => index + 1))
  })

  test('O29: gives the same bytes whatever the order of the rows', () => {
    const shuffled = (text: string, step: number) => {
      const records = text.split(/\n(?=\d*,)/)
      const [header, ...rows] = records
      const moved = rows.map((_, index) => rows[(index * step + 3) % rows.length])
      return [header, ...moved].join('\n')
    }
    const junior = harbour.junior ?? { name: '', text: '' }
    const plain = imported(harbour)
    // 29 and 8 rows: steps without a common divisor visit each once.
    for (const [senior, step] of [
      [11, 5],
      [23, 7],
    ] as const) {
      const other = imported({
        senior: { name: 'a.csv', text: shuffled(harbour.senior.text, senior) },
        junior: { name: 'b.csv', text: shuffled(junior.text, step) },
      })
      expect(JSON.stringify(other.document)).toBe(JSON.stringify(plain.document))
      expect(other.report.counts).toEqual(plain.report.counts)
    }
  })
})

describe('posts', () => {
  const { position, report, document } = imported(harbour)

  test('O17: of two posts with one reference the top keeps it, and reports go there', () => {
    expect(position('H1')).toMatchObject({ title: 'Permanent Secretary' })
    expect(position('H1')).not.toHaveProperty('reports-to')
    expect(position('H1-2')).toMatchObject({
      title: 'Regional Director, Estuary',
      'reports-to': 'H4',
    })
    expect(codesAt(report, 2)).toContain('conflicting-rows')
    expect(codesAt(report, 4)).toContain('manager-ambiguous')
  })

  test('O14, O16: holders of a shared post stand with their shares, without the mark', () => {
    expect(position('H3')).toMatchObject({ fte: 1.15, unit: 'strategy' })
    expect(document.people.map(({ name }) => name)).toContain('Mara Quillfeather')
    expect(report.rows.filter((row) => 'id' in row && row.id === 'H3')).toHaveLength(2)
  })

  test('O12, O13: vacant, eliminated and not named are three different things', () => {
    expect(position('H6')).toMatchObject({ 'vacant-since': '2013-11-07' })
    expect(position('H6')).not.toHaveProperty('vacant')
    expect(position('H7')).toMatchObject({ vacant: false })
    expect(position('H7-2')).toMatchObject({ state: 'eliminated', 'reports-to': 'H4' })
    expect(document.people).toHaveLength(7)
  })

  test('O18: people paid but in no post are kept, each with a position of their own', () => {
    expect(position('not-in-post-1')).toMatchObject({ notes: 'On loan to the Museum of Tides' })
    expect(position('not-in-post-2')).toMatchObject({ notes: 'On maternity leave', fte: 0.65 })
  })

  test('O19 to O23: lines are kept as published and said to be odd', () => {
    expect(position('H10')).toMatchObject({ 'reports-to': 'H99' })
    expect(codesAt(report, 15)).toContain('manager-missing')
    expect(position('H9')).toMatchObject({ 'reports-to': 'H9' })
    expect(codesAt(report, 14)).toContain('reports-to-itself')
    expect(position('H11')).toMatchObject({ 'reports-to': 'H2' })
    expect(codesAt(report, 16)).toContain('manager-matched-loosely')
    expect(codesAt(report, 21)).toContain('manager-not-given')
    expect(codesAt(report, 27)).toContain('several-roots')
  })

  test('O10: puts back lost characters, takes off quotes', () => {
    expect(position('H13')).toMatchObject({
      title: 'Head of IT',
      description: "The office's systems, about £4m a year",
    })
  })

  test('O28: takes over neither pay of single people nor ways to reach them', () => {
    const printed = JSON.stringify(document)
    for (const text of ['150000', '7946', '@harbour']) expect(printed).not.toContain(text)
    expect(report.notes[0]).toMatchObject({ code: 'columns-left-out', row: null })
  })
})

describe('staff groups', () => {
  const { document, report } = imported(harbour)
  const group = (id: string) => document.groups.find((one) => one.id === id)

  test('O24: one for every row, like rows kept apart, pay as a scale', () => {
    expect(document.groups.filter((one) => one['reports-to'] === 'H2')).toHaveLength(3)
    expect(group('H2-staff-3')).toMatchObject({ fte: 12.5, 'pay-from': 31_000, 'pay-to': 38_000 })
    expect(report.counts.juniorFte).toBe(170.42)
  })

  test('O26: keep a senior post that is not in the file', () => {
    expect(group('H77-staff-1')).toMatchObject({ 'reports-to': 'H77', title: 'Rope Worker' })
    expect(report.counts.juniorMissingPosts).toBe(1)
  })

  test('O25: a row that says that posts are not shown gives no group, and is counted', () => {
    const other = imported(lantern)
    expect(other.document.groups).toEqual([])
    expect(other.report.rows.at(-1)).toMatchObject({ became: 'set-aside', reason: 'placeholder' })
    expect(other.report.counts).toMatchObject({ juniorRows: 1, juniorFte: 1 })
  })
})

describe('other files', () => {
  const junior = harbour.junior ?? { name: '', text: '' }

  test('O3: swaps files given the other way round and says so', () => {
    const swapped = imported({ senior: junior, junior: harbour.senior })
    expect(swapped.document).toEqual(imported(harbour).document)
    expect(swapped.report.notes.map(({ code }) => code)).toContain('files-swapped')
  })

  test('O3: reads a senior file alone', () => {
    expect(imported({ senior: harbour.senior }).document.groups).toEqual([])
  })

  test('O2, O3: refuses what is no organogram, naming what was found', () => {
    const people = { name: 'people.csv', text: 'First Name,Last Name,Manager\nAda,Lin,\n' }
    expect(problemsOf({ senior: people })).toEqual(['not-an-organogram'])
    expect(problemsOf({ senior: junior })).toEqual(['senior-file-missing'])
    expect(problemsOf({ senior: harbour.senior, junior: harbour.senior })).toEqual([
      'two-senior-files',
    ])
    expect(problemsOf({ senior: { name: 'x', text: '' }, junior: people })).toEqual([
      'csv-empty',
      'not-an-organogram',
    ])
  })

  test('O2: finds a header below other rows, accounts for those and for a missing column', () => {
    const text =
      'Harbour Office,,\n\nPost Unique Reference,Job Title,Reports to Senior Post\n1,Head,XX\n'
    const { document, report } = imported({ senior: { name: 'few.csv', text } })
    expect(document.positions).toEqual([{ id: '1', title: 'Head', vacant: false }])
    expect(document.organization.name).toBe('few.csv')
    expect(report.rows.map(({ became }) => became)).toEqual([
      'set-aside',
      'set-aside',
      'header',
      'position',
    ])
    expect(report.notes.map(({ code }) => code)).toContain('column-missing')
  })
})
