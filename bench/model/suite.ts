import { applyOperations } from '../../src/model/apply-operations.ts'
import { RELATION_NAMES } from '../../src/model/index/relations.ts'
import { spanOf, superiorOf } from '../../src/model/index/walks.ts'
import { type Model, openModel } from '../../src/model/model.ts'
import type { Operation } from '../../src/model/operation.ts'
import type { Position } from '../../src/model/position.ts'
import { readDocument } from '../../src/model/read-document.ts'
import { VERBS } from '../../src/model/verb.ts'
import { generateOrganization } from '../../test/support/generate-organization.ts'
import { seededRandom } from '../../test/support/seeded-random.ts'
import { bytesOf, median, processorTime, quantile, wallTime } from '../measure.ts'
import { Report } from '../report.ts'
import { buildObjectModel } from './object-model.ts'

const report = new Report('model')

/** Ten assignments a position, as in the suite of diagnosis. */
const organization = (positions: number) => generateOrganization({ positions, assignments: 10 })

const read = (plain: unknown) => {
  const reading = readDocument(plain)
  if (!reading.ok) throw new Error(reading.problems[0]?.message)
  return reading.document
}

/** Opens a model and builds all that it would build later, on demand. */
function openWhole(document: Parameters<typeof openModel>[0]): Model {
  const model = openModel(document)
  for (const name of RELATION_NAMES) model.index.relation(name)
  return model
}

function applied(
  model: Model,
  operation: Operation,
): ReturnType<typeof applyOperations> & { ok: true } {
  const result = applyOperations(model, [operation])
  if (!result.ok) throw new Error(result.problems[0]?.message)
  return result
}

// Building, against JSON.parse of the same file; alternating, warmed up, in processor time. No collection is
// forced between rounds: each work pays for the garbage it makes, as it would anywhere.
for (const positions of [1000, 10_000, 100_000]) {
  const text = JSON.stringify(organization(positions))
  const rounds = positions === 100_000 ? 7 : 40
  const parse: number[] = []
  const check: number[] = []
  const index: number[] = []
  for (let round = 0; round < rounds; round++) {
    let plain: unknown
    parse.push(processorTime(() => (plain = JSON.parse(text))))
    let document: ReturnType<typeof read> | undefined
    check.push(processorTime(() => (document = read(plain))))
    index.push(processorTime(() => document && openWhole(document)))
  }
  const warm = (values: number[]) => median(values.slice(Math.floor(rounds / 4)))
  const base = warm(parse)
  report.figure(
    `${positions} positions: JSON.parse of ${(text.length / 1e6).toFixed(1)} MB`,
    base,
    'ms',
  )
  report.figure(`${positions} positions: check the document`, warm(check), 'ms')
  report.figure(`${positions} positions: index, all relations`, warm(index), 'ms')
  report.figure(
    `${positions} positions: check and index / parse`,
    (warm(check) + warm(index)) / base,
    'x',
  )
  report.atMost(`M-build-${positions}: index / parse`, warm(index) / base, 1)
}

// Memory: what the index adds to the document, against objects that know the same.
const document = read(structuredClone(organization(100_000)))
{
  const objects = bytesOf(() => buildObjectModel(document))
  report.figure('100000 positions: objects and Maps', objects.bytes / 2 ** 20, 'MiB')
  const kept = objects.made.seats.size
  const plain = bytesOf(() => JSON.parse(JSON.stringify(document)) as unknown)
  report.figure('100000 positions: the parsed document', plain.bytes / 2 ** 20, 'MiB')
  const index = bytesOf(() => openWhole(read(plain.made)))
  report.figure('100000 positions: index', index.bytes / 2 ** 20, 'MiB')
  report.atLeast('M1 memory: objects / index', objects.bytes / index.bytes, 8)
  if (kept !== index.made.tables.positions.size) throw new Error('the two models differ')
}

// Edits at 100,000 positions.
{
  const random = seededRandom(7)
  let model = openWhole(document)
  const ids = document.positions.map(({ id }) => id)
  const move = (): Operation => {
    const id = random.pick(ids)
    const entity = { ...model.tables.positions.get(id), 'reports-to': random.pick(ids) } as Position
    return { op: 'put', kind: 'positions', entity }
  }
  const look = (at: Model, handle: number) =>
    spanOf(at, handle) > 12 || superiorOf(at, handle) === -1
  const lookAll = (at: Model) => at.tables.positions.order.handles().filter((one) => look(at, one))
  const full = Array.from({ length: 7 }, () => processorTime(() => lookAll(openWhole(document))))
  const edits: number[] = []
  for (let i = 0; i < 20_000; i++) {
    const operation = move()
    edits.push(
      wallTime(() => {
        const result = applied(model, operation)
        model = result.model
        const { ids: handles } = model.tables.positions
        for (const key of result.touched.keys)
          look(model, handles.find(key.slice(key.indexOf('/') + 1)))
      }),
    )
  }
  report.figure('100000 positions: index and look at everything', median(full), 'ms')
  report.figure('100000 positions: a move, and look at what it touched, p50', median(edits), 'ms')
  report.figure(
    '100000 positions: a move, and look at what it touched, p99',
    quantile(edits, 0.99),
    'ms',
  )
  report.atLeast('M3 edit: full / edit', median(full) / median(edits), 100)

  const duties = document.assignments
  const verbs: number[] = []
  for (let i = 0; i < 20_000; i++) {
    const entity = { ...random.pick(duties), id: `own-${i % 500}`, verb: random.pick(VERBS) }
    const operation: Operation = { op: 'put', kind: 'assignments', entity }
    verbs.push(wallTime(() => (model = applied(model, operation).model)))
  }
  report.figure('1000000 assignments: a verb edit, p50', median(verbs), 'ms')
  report.figure('1000000 assignments: a verb edit, p99', quantile(verbs, 0.99), 'ms')
}

process.exitCode = report.end()
