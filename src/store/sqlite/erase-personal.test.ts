import { readFileSync } from 'node:fs'
import Database from 'libsql'
import { expect, it } from 'vitest'
import { beginning, exampleOperations } from '../../../test/support/record-sample.ts'
import { code, grown, value } from '../../../test/support/store/answers.ts'
import { bytesIn, fileOf, lookUp, tamper } from '../../../test/support/store/raw-file.ts'
import { openedStore, temporaryFolder } from '../../../test/support/store/store-folder.ts'
import { documentOf } from '../../model/model.ts'
import type { ChainHead } from '../../record/change.ts'

const SECRET = 'erase-me-for-good'

const contact = (id: string, email: string) =>
  ({ op: 'put', kind: 'people', entity: { id, name: id, email } }) as const

it('E2: leaves no byte of what was erased in the file or its log, packed or not', async () => {
  const folder = temporaryFolder()
  const store = await openedStore(folder)
  const edits = Array.from({ length: 60 }, (_, i) => ({
    operations: [
      contact('eve', `${SECRET}-${i}@a.example`),
      contact(`p${i}`, `kept-${i}@a.example`),
    ],
  }))
  const states = await grown(store, 'acme', [{ operations: exampleOperations() }, ...edits])
  const last = states.at(-1) ?? beginning()
  const after = last.head as ChainHead
  await value(store.saveSnapshot('acme', { after, document: documentOf(last.model), erasures: 0 }))
  const [part] = lookUp(fileOf(folder, 'acme'), 'select bytes from snapshot_parts')
  const packed = Buffer.from(part?.bytes as ArrayBuffer).subarray(100, 164)
  expect(bytesIn(folder).includes(SECRET)).toBe(true)
  expect(bytesIn(folder).includes(packed)).toBe(true)

  expect(await value(store.erasePersonal('acme', 'eve'))).toBe(60)
  expect(bytesIn(folder).includes(SECRET)).toBe(false)
  expect(bytesIn(folder).includes(packed)).toBe(false)
  expect(bytesIn(folder).includes('kept-59@a.example')).toBe(true)
  await store.close()
  expect(bytesIn(folder).includes(SECRET)).toBe(false)
})

it('E3: ends an erasure that was cut off when the file is opened again', async () => {
  const folder = temporaryFolder()
  const path = fileOf(folder, 'acme')
  const store = await openedStore(folder)
  const operations = Array.from({ length: 300 }, (_, i) => contact(`e${i}`, `${SECRET}@a.example`))
  await grown(store, 'acme', [{ operations }])
  await store.close()
  // As if the record had let go of it, and the process had been killed before the file was new.
  tamper(
    path,
    `pragma record.secure_delete = off; update record.personal set data = null;
     update record.organization set erasures = 1, traces = 1`,
  )
  expect(readFileSync(path).includes(SECRET)).toBe(true)
  const again = await openedStore(folder)
  expect((await value(again.heads('acme'))).erasures).toBe(1)
  expect(bytesIn(folder).includes(SECRET)).toBe(false)
  expect(lookUp(path, 'select traces from record.organization')).toEqual([{ traces: 0 }])
})

it('E3: tells when the file could not be written anew, and makes up for it', async () => {
  const folder = temporaryFolder()
  const path = fileOf(folder, 'acme')
  const store = await openedStore(folder)
  await grown(store, 'acme', [{ operations: [contact('eve', `${SECRET}@a.example`)] }])
  // Whoever reads an old state needs the log, in which the data still stands.
  const reader = new Database(path)
  reader.exec('begin')
  reader.prepare('select count(*) from personal').all()
  expect(await code(store.erasePersonal('acme', 'eve'))).toBe('busy')
  expect((await value(store.personalOf('acme', 'eve'))).map(({ data }) => data)).toEqual([null])
  expect(bytesIn(folder).includes(SECRET)).toBe(true)
  reader.exec('rollback')
  reader.close()
  expect(await value(store.erasePersonal('acme', 'eve'))).toBe(0)
  expect(bytesIn(folder).includes(SECRET)).toBe(false)
})
