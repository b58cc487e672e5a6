import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { exampleOperations } from '../../../test/support/record-sample.ts'
import { seededRandom } from '../../../test/support/seeded-random.ts'
import { append, grown, problem, restored, value } from '../../../test/support/store/answers.ts'
import { fileOf, tamper } from '../../../test/support/store/raw-file.ts'
import { openedStore, temporaryFolder } from '../../../test/support/store/store-folder.ts'
import type { OrganizationStore } from '../../app/ports.ts'
import { documentOf } from '../../model/model.ts'
import type { RecordState } from '../../record/append-change.ts'
import type { ChainHead } from '../../record/change.ts'
import { restoreModel } from '../../record/restore-model.ts'

const keep = (store: OrganizationStore, state: RecordState) =>
  value(
    store.saveSnapshot('acme', {
      after: state.head as ChainHead,
      document: documentOf(state.model),
      erasures: 0,
    }),
  )

/** A closed file: five changes and a snapshot on `main`, two changes on `plan` from the third. */
async function recordedFile() {
  const folder = temporaryFolder()
  const store = await openedStore(folder)
  const operations = exampleOperations().filter(
    (one) => one.op !== 'organization' && one.kind !== 'absences' && one.kind !== 'people',
  )
  const states = await grown(store, 'acme', [{ operations }, {}, {}, {}, {}])
  await keep(store, states[4] as RecordState)
  await value(store.openScenario('acme', { name: 'plan', base: 'main-3' }))
  let plan = states[3] as RecordState
  for (let i = 0; i < 2; i++) plan = await append(store, 'acme', plan, { scenario: 'plan' })
  await keep(store, plan)
  await store.close()
  return { folder, path: fileOf(folder, 'acme') }
}

async function breachesOf(folder: string) {
  const store = await openedStore(folder)
  return (await value(store.verify('acme'))).breaches
}

describe('verifying a file', () => {
  it('V1: finds nothing in a sound one', async () => {
    const { folder } = await recordedFile()
    const store = await openedStore(folder)
    expect(await value(store.verify('acme'))).toEqual({ changes: 7, snapshots: 2, breaches: [] })
  })

  const at = (id: string) => `where id = '${id}'`
  it.each([
    [
      'its author',
      `update changes set about = replace(about, 'someone', 'another') ${at('main-2')}`,
      'wrong-hash',
      'main-2',
    ],
    [
      'its operations',
      `update changes set operations = '[]', size = 0 ${at('main-1')}`,
      'wrong-hash',
      'main-1',
    ],
    [
      'its instant',
      `update changes set instant = '2026-01-01T00:09:00.000Z' ${at('main-5')}`,
      'wrong-hash',
      'main-5',
    ],
    ['its links', `update changes set merges = 'main-1' ${at('main-4')}`, 'wrong-hash', 'main-4'],
    [
      'its scenario',
      `update changes set scenario = 'other' ${at('main-5')}`,
      'wrong-hash',
      'main-5',
    ],
    ['that it is there', `delete from changes ${at('main-3')}`, 'wrong-parent', 'main-4'],
    ['that it is the last', `delete from changes ${at('main-5')}`, 'wrong-head', 'main-5'],
    ['its count', `update changes set size = 7 ${at('main-2')}`, 'unreadable', 'main-2'],
    [
      'that it can be read',
      `update changes set operations = '[' ${at('main-2')}`,
      'unreadable',
      'main-2',
    ],
    [
      'a head',
      `update scenarios set head = 'main-4', number = 4 where name = 'main'`,
      'wrong-head',
      'main-4',
    ],
    ['a number', `update scenarios set number = 9 where name = 'main'`, 'wrong-head', 'main-5'],
    ['a base', `update scenarios set base = 'main-2' where name = 'plan'`, 'wrong-head', 'plan-4'],
    ['a scenario', `delete from scenarios where name = 'plan'`, 'wrong-head', 'plan-4'],
  ])('V1: finds that somebody altered %s', async (_, statement, breach, change) => {
    const { folder, path } = await recordedFile()
    tamper(path, statement)
    const [first] = await breachesOf(folder)
    expect(first).toMatchObject({ breach, change })
  })

  it('V2: finds a snapshot that is another document, or none', async () => {
    const { folder, path } = await recordedFile()
    const other = await recordedFile()
    const elsewhere = await openedStore(other.folder)
    const state = await restored(elsewhere, 'acme')
    const entity = { id: 'p-new', title: 'Chief of everything' }
    const next = await append(elsewhere, 'acme', state, {
      operations: [{ op: 'put', kind: 'positions', entity }],
    })
    await keep(elsewhere, { head: state.head, model: next.model })
    await elsewhere.close()
    tamper(
      path,
      `attach '${other.path}' as other;
       delete from record.snapshots where scenario = 'main';
       delete from record.snapshot_parts where scenario = 'main';
       insert into record.snapshots select * from other.snapshots where change = 'main-5';
       insert into record.snapshot_parts select * from other.snapshot_parts where number = 5
         and scenario = 'main';
       detach other`,
    )
    const damaged = { breach: 'damaged-snapshot', change: 'main-5' }
    expect(await breachesOf(folder)).toMatchObject([damaged])
    tamper(path, `update snapshot_parts set bytes = x'00ff' where scenario = 'plan'`)
    const [, second] = await breachesOf(folder)
    expect(second).toMatchObject({ breach: 'damaged-snapshot', change: 'plan-5' })
    const store = await openedStore(folder)
    expect(await problem(store.load('acme', { scenario: 'plan' }))).toMatchObject({
      code: 'damaged',
      where: 'plan-5',
    })
  })

  it('V3, K1: whatever byte of a file is spoilt, it is told, or makes no difference', async () => {
    const { folder, path } = await recordedFile()
    const store = await openedStore(folder)
    const states = [{}, { scenario: 'plan' }, { change: 'main-2' }] as const
    const read = async (from: OrganizationStore) =>
      JSON.stringify(
        await Promise.all(
          states.map(async (point) => {
            const loaded = restoreModel(await value(from.load('acme', point)))
            return loaded.ok ? [loaded.state.head, documentOf(loaded.state.model)] : loaded
          }),
        ),
      )
    const sound = await read(store)
    await store.close()
    const bytes = readFileSync(path)
    const random = seededRandom(17)
    const outcomes = new Set<string>()
    for (let round = 0; round < 150; round++) {
      const spoilt = Buffer.from(bytes)
      const place = random.between(0, bytes.length - 1)
      const length = random.pick([1, 1, 16, 600])
      for (let i = place; i < Math.min(place + length, bytes.length); i++) {
        spoilt[i] = (spoilt[i] ?? 0) ^ random.between(1, 255)
      }
      writeFileSync(path, spoilt)
      const again = await openedStore(folder)
      const verified = await again.verify('acme')
      if (!verified.ok) outcomes.add(verified.problem.code)
      else if (verified.value.breaches.length > 0) outcomes.add('breach')
      else {
        expect(await read(again), `byte ${place}, ${length}`).toBe(sound)
        outcomes.add('sound')
      }
      for (const point of states) await again.load('acme', point)
      await again.list()
      await again.close()
    }
    outcomes.delete('newer-version')
    expect([...outcomes].sort()).toEqual(['breach', 'damaged', 'sound'])
  })
})
