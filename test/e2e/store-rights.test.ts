import { chmodSync, readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { value } from '../support/store/answers.ts'
import { fileOf } from '../support/store/raw-file.ts'
import { openedStore, temporaryFolder } from '../support/store/store-folder.ts'
import { writeInProcess } from '../support/store/writing-process.ts'

const someone = { writer: 'someone', count: 1, unprivileged: true }

it('F7: tells of a folder without rights, and goes on when they are given', async () => {
  const folder = temporaryFolder()
  chmodSync(folder, 0o555)
  await expect(writeInProcess({ folder, ...someone })).rejects.toThrow('not-writable')
  expect(readdirSync(folder)).toEqual([])
  chmodSync(folder, 0o777)
  expect(await writeInProcess({ folder, ...someone })).toHaveLength(1)
})

it('F7: tells of a file without rights, and leaves it as it is', async () => {
  const folder = temporaryFolder()
  const store = await openedStore(folder)
  await value(store.create({ id: 'acme', name: 'Acme' }))
  await store.close()
  const path = fileOf(folder, 'acme')
  const before = readFileSync(path)
  chmodSync(path, 0o444)
  chmodSync(folder, 0o777)
  const append = { folder, organization: 'acme', ...someone }
  await expect(writeInProcess(append)).rejects.toThrow('not-writable')
  chmodSync(path, 0o000)
  await expect(writeInProcess(append)).rejects.toThrow('not-writable')
  expect(readFileSync(path)).toEqual(before)
})
