import { describe, expect, test } from 'vitest'
import { diagnose, findingsOf } from '../src/diagnosis/diagnose.ts'
import { prepareDiagnosis } from '../src/diagnosis/prepare-diagnosis.ts'
import {
  type OrganogramFiles,
  readOrganogram,
} from '../src/formats/organogram-uk/read-organogram.ts'
import { readCsv, type TextFile } from '../src/formats/read-csv.ts'
import { openModel } from '../src/model/model.ts'
import { readDocument } from '../src/model/read-document.ts'
import { alignPositions, suggestedRoles } from '../src/profile/align-positions.ts'
import { catalogueForTests } from './support/catalogue.ts'
import { fictionalOrganogram, organogramsIn } from './support/organogram-files.ts'
import { seededRandom } from './support/seeded-random.ts'

const catalogue = catalogueForTests()
const setup = prepareDiagnosis(catalogue)

const snapshots = new Map([
  ...['harbour-office', 'lantern-agency'].map((name) => [name, fictionalOrganogram(name)] as const),
  ...organogramsIn(new URL('../../shared/data/orgs/', import.meta.url)),
])

/** Document, alignments and findings of two files, as the bytes that are kept and shown. */
function importedBytes(files: OrganogramFiles): readonly string[] {
  const read = readOrganogram(files)
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  const alignments = alignPositions(catalogue, read.document)
  const positions = read.document.positions.map((position) => {
    const alignment = alignments.get(position.id)
    return alignment?.role ? { ...position, roles: [...suggestedRoles(alignment)] } : position
  })
  const reading = readDocument({ ...read.document, positions })
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
  const findings = findingsOf(diagnose(openModel(reading.document), setup))
  return [JSON.stringify(reading.document), JSON.stringify(findings)]
}

/** The same file with the rows below the header in another order. */
function shuffled(file: TextFile, seed: number): TextFile {
  const csv = readCsv(file)
  if (!csv.ok) throw new Error(csv.problem.message)
  const [header = '', ...rows] = csv.table.rows.map(({ cells }) =>
    cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','),
  )
  const random = seededRandom(seed)
  const keyed = rows.map((row) => ({ row, key: random.next() }))
  keyed.sort((a, b) => a.key - b.key)
  return { name: file.name, text: [header, ...keyed.map(({ row }) => row)].join('\n') }
}

describe('the same document and findings whatever the order of the input rows', () => {
  test.each([...snapshots])(
    '%s',
    (_, { senior, junior }) => {
      const plain = importedBytes(junior ? { senior, junior } : { senior })
      for (const seed of [1, 2]) {
        const files = junior
          ? { senior: shuffled(senior, seed), junior: shuffled(junior, seed) }
          : { senior: shuffled(senior, seed) }
        expect(importedBytes(files)).toEqual(plain)
      }
    },
    30_000,
  )

  test('one of them has findings at all', () => {
    const files = snapshots.get('harbour-office')
    expect(JSON.parse((files && importedBytes(files)[1]) ?? '[]').length).toBeGreaterThan(0)
  })
})
