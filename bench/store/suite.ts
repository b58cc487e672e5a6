import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { OrganizationStore, Stored } from '../../src/app/ports.ts'
import { documentOf, type Model, openModel } from '../../src/model/model.ts'
import type { Operation } from '../../src/model/operation.ts'
import { readDocument } from '../../src/model/read-document.ts'
import { appendChange, type RecordState } from '../../src/record/append-change.ts'
import type { ChainHead } from '../../src/record/change.ts'
import { EMPTY_DOCUMENT } from '../../src/record/empty-document.ts'
import { operationsBetween } from '../../src/record/operations-between.ts'
import { restoreModel } from '../../src/record/restore-model.ts'
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts'
import { generateOrganization } from '../../test/support/generate-organization.ts'
import { median, quantile } from '../measure.ts'
import { Report } from '../report.ts'
import { openBareDriver, rewriteFile } from './peers.ts'

const report = new Report('store')
const folder = mkdtempSync(join(tmpdir(), 'mandate-bench-'))

async function value<Value>(answer: Promise<Stored<Value>>): Promise<Value> {
  const stored = await answer
  if (!stored.ok) throw new Error(stored.problem.message)
  return stored.value
}

/** Milliseconds that some work takes by the clock on the wall: these works wait for the disk. */
async function timed(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

let made = 0
function edited(state: RecordState, operations: readonly Operation[]) {
  const instant = new Date(Date.UTC(2026, 0, 1) + made).toISOString()
  const result = appendChange(state, { id: `c-${made++}`, instant, author: 'bench', operations })
  if (!result.ok) throw new Error(result.problems[0]?.message)
  return result
}

function appended(store: OrganizationStore, organization: string, at: RecordState, result: Edit) {
  const { change, personal } = result
  const expected = at.head?.id ?? null
  return value(
    store.append(organization, { scenario: 'main', expected, changes: [change], personal }),
  )
}
type Edit = ReturnType<typeof edited>

async function restored(store: OrganizationStore, organization: string): Promise<RecordState> {
  const result = restoreModel(await value(store.load(organization)))
  if (!result.ok) throw new Error(result.message)
  return result.state
}

const beginning: RecordState = { head: null, model: openModel(EMPTY_DOCUMENT) }

const renamed = (model: Model, number: number): readonly Operation[] => {
  const { positions } = model.tables
  const [first] = positions.list()
  if (!first) throw new Error('no position')
  return [{ op: 'put', kind: 'positions', entity: { ...first, title: `Chief ${number}` } }]
}

function generated(positions: number): Model {
  const reading = readDocument(structuredClone(generateOrganization({ positions })))
  if (!reading.ok) throw new Error(reading.problems[0]?.message)
  return openModel(reading.document)
}

const store = await value(openSqliteStore(join(folder, 'store')))

// S1 Durable appends of one change each, by turns: store, bare driver, a JSON file of 1,000 positions.
{
  await value(store.create({ id: 'appends', name: 'Appends' }))
  const bare = openBareDriver(folder)
  const model = generated(1000)
  const json = JSON.stringify(documentOf(model))
  let state: RecordState = { head: null, model }
  const times: Record<'store' | 'bare' | 'file', number[]> = { store: [], bare: [], file: [] }
  for (let i = 0; i < 2100; i++) {
    const result = edited(state, renamed(state.model, i))
    const text = JSON.stringify(result.change)
    const at = state
    times.store.push(await timed(() => appended(store, 'appends', at, result)))
    state = result.state
    times.bare.push(await timed(() => bare.append([text])))
    if (i % 20 === 0) times.file.push(await timed(() => rewriteFile(folder, json)))
  }
  const [own, driver, file] = [times.store.slice(100), times.bare.slice(100), times.file.slice(5)]
  report.figure('append one change, p50', median(own), 'ms')
  report.figure('append one change, p99', quantile(own, 0.99), 'ms')
  report.figure('bare driver: row and head, p50', median(driver), 'ms')
  report.figure('bare driver: row and head, p99', quantile(driver, 0.99), 'ms')
  report.figure('JSON file of 1000 positions written anew, p50', median(file), 'ms')
  report.atMost('S1 append: store / bare driver', median(own) / median(driver), 2)
  report.figure('append: file written anew / store', median(file) / median(own), 'x')
  bare.close()
}

// S3 Many changes in one call.
{
  await value(store.create({ id: 'import', name: 'Import' }))
  const bare = openBareDriver(mkdtempSync(join(folder, 'bare-')))
  let state: RecordState = { head: null, model: generated(100) }
  const times: Record<'store' | 'bare', number[]> = { store: [], bare: [] }
  for (let batch = 0; batch < 60; batch++) {
    const from = state
    const results: Edit[] = []
    for (let i = 0; i < 100; i++) {
      const result = edited(state, renamed(state.model, i))
      results.push(result)
      state = result.state
    }
    const changes = results.map((one) => one.change)
    const append = { scenario: 'main', expected: from.head?.id ?? null, changes, personal: [] }
    times.store.push(await timed(() => value(store.append('import', append))))
    const texts = changes.map((change) => JSON.stringify(change))
    times.bare.push(await timed(() => bare.append(texts)))
  }
  report.figure('append 100 changes in one call, each', median(times.store) / 100, 'ms')
  report.figure('bare driver: 100 rows in one transaction, each', median(times.bare) / 100, 'ms')
  const reads = { store: [] as number[], bare: [] as number[] }
  for (let round = 0; round < 9; round++) {
    reads.store.push(await timed(() => value(store.load('import'))))
    reads.bare.push(await timed(() => bare.read()))
  }
  report.figure('load 6000 changes as objects', median(reads.store), 'ms')
  report.figure('bare driver: the same as 6000 rows of JSON', median(reads.bare), 'ms')
  report.atMost('S4 load: store / bare driver', median(reads.store) / median(reads.bare), 2)
  bare.close()
}

// S5 An organisation of 100,000 positions: import it, keep a snapshot, edit it, open it again.
{
  const model = generated(100_000)
  const operations = operationsBetween(beginning.model, model)
  const json = JSON.stringify(documentOf(model))
  await value(store.create({ id: 'large', name: 'Large' }))
  const first = edited(beginning, operations)
  report.figure(
    '100000 positions: append them as one change',
    await timed(() => appended(store, 'large', beginning, first)),
    'ms',
  )
  const replayed = await timed(() => restored(store, 'large'))
  report.figure('100000 positions: load and replay the change', replayed, 'ms')
  const after = first.state.head as ChainHead
  const document = documentOf(first.state.model)
  report.figure(
    '100000 positions: keep a snapshot',
    await timed(() => value(store.saveSnapshot('large', { after, document, erasures: 0 }))),
    'ms',
  )
  let state = first.state
  const edits: number[] = []
  for (let i = 0; i < 400; i++) {
    const result = edited(state, renamed(state.model, i))
    const at = state
    edits.push(await timed(() => appended(store, 'large', at, result)))
    state = result.state
  }
  const loads: number[] = []
  const opens: number[] = []
  const files: number[] = []
  const rewrites: number[] = []
  for (let round = 0; round < 5; round++) {
    loads.push(await timed(() => value(store.load('large'))))
    opens.push(await timed(() => restored(store, 'large')))
    rewrites.push(await timed(() => rewriteFile(folder, json)))
    files.push(
      await timed(() =>
        readDocument(JSON.parse(readFileSync(join(folder, 'document.json'), 'utf8'))),
      ),
    )
  }
  const { size } = statSync(join(folder, 'store', 'large.mandate.db'))
  report.figure('100000 positions: JSON', json.length / 1e6, 'MB')
  report.figure('100000 positions: file with record and snapshot', size / 1e6, 'MB')
  report.figure('100000 positions: append one change, p50', median(edits), 'ms')
  report.figure('100000 positions: JSON file written anew', median(rewrites), 'ms')
  report.figure('100000 positions: read snapshot and 400 changes', median(loads), 'ms')
  report.figure('100000 positions: the same as a model', median(opens), 'ms')
  report.figure('100000 positions: a JSON file as a model', median(files), 'ms')
  report.atLeast('100000 positions: rewritten file / append', median(rewrites) / median(edits), 10)
  report.atMost('100000 positions: model / JSON file as a model', median(opens) / median(files), 3)
}

await store.close()
rmSync(folder, { recursive: true, force: true })
process.exitCode = report.end()
