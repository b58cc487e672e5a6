import { spawnSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'libsql'
import { expect, it, onTestFinished } from 'vitest'
import { beginning } from '../support/record-sample.ts'
import { append, code, restored, value } from '../support/store/answers.ts'
import { openedStore, temporaryFolder } from '../support/store/store-folder.ts'

/** A disk of a megabyte and a half in a folder, until the test is over; nothing without the right. */
function smallDisk(): string | undefined {
  const folder = temporaryFolder()
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1500k', 'tmpfs', folder])
  if (status !== 0) return undefined
  onTestFinished(() => {
    spawnSync('umount', [folder])
  })
  return folder
}

it('F7: loses nothing on a full disk, says so, and goes on when there is room', async ({
  skip,
}) => {
  const disk = smallDisk()
  if (disk === undefined) return skip('Mounting a small disk takes the rights of root.')
  const filler = join(disk, 'filler')
  writeFileSync(filler, Buffer.alloc(300_000))
  const store = await openedStore(join(disk, 'data'))
  await value(store.create({ id: 'acme', name: 'Acme' }))
  const message = 'x'.repeat(1900)
  let state = beginning()
  const fill = async () => {
    for (;;) state = await append(store, 'acme', state, { message })
  }
  await expect(fill()).rejects.toThrow('disk-full')
  expect(state.head?.number).toBeGreaterThan(10)
  // Reading and verifying need no room; everything that writes says what it lacks.
  expect((await restored(store, 'acme')).head?.hash).toBe(state.head?.hash)
  expect((await value(store.verify('acme'))).breaches).toEqual([])
  expect(await code(store.create({ id: 'other', name: 'Other' }))).toBe('disk-full')
  expect(await code(store.erasePersonal('acme', 'ada'))).toBe('disk-full')
  expect((await value(store.list())).map(({ id }) => id)).toEqual(['acme'])
  await store.close()

  const again = await openedStore(join(disk, 'data'))
  expect((await restored(again, 'acme')).head?.hash).toBe(state.head?.hash)
  rmSync(filler)
  for (let i = 0; i < 5; i++) state = await append(again, 'acme', state, { message })
  expect((await value(again.verify('acme'))).breaches).toEqual([])
  await value(again.create({ id: 'other', name: 'Other' }))
})

it('F5: answers that it is busy when another process writes for longer than five seconds', async () => {
  const folder = temporaryFolder()
  const store = await openedStore(folder)
  await value(store.create({ id: 'acme', name: 'Acme' }))
  const writer = new Database(join(folder, 'acme.mandate.db'))
  writer.exec('begin immediate')
  expect(await code(store.openScenario('acme', { name: 'plan', base: null }))).toBe('busy')
  // Who reads waits for nobody.
  expect((await value(store.heads('acme'))).scenarios).toHaveLength(1)
  writer.exec('rollback')
  writer.close()
  await value(store.openScenario('acme', { name: 'plan', base: null }))
})
