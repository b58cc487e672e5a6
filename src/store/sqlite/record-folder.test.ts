import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import Database from 'libsql'
import { describe, expect, it } from 'vitest'
import { beginning, exampleOperations } from '../../../test/support/record-sample.ts'
import {
  append,
  code,
  grown,
  problem,
  restored,
  value,
} from '../../../test/support/store/answers.ts'
import { fileOf, tamper } from '../../../test/support/store/raw-file.ts'
import { openedStore, temporaryFolder } from '../../../test/support/store/store-folder.ts'
import { openSqliteStore } from './open-sqlite-store.ts'

const operations = exampleOperations()

/** A folder with the closed file of `acme`, three changes long, and where it stands. */
async function folderWithAcme() {
  const folder = temporaryFolder()
  const store = await openedStore(folder)
  const states = await grown(store, 'acme', [{ operations }, {}, {}])
  await store.close()
  return { folder, path: fileOf(folder, 'acme'), last: states.at(-1) ?? beginning() }
}

describe('the files of a store', () => {
  it('F1: are one an organisation, in a folder that is made when missing', async () => {
    const folder = join(temporaryFolder(), 'deep', 'data')
    const store = await openedStore(folder)
    await value(store.create({ id: 'acme', name: 'Acme' }))
    await value(store.create({ id: 'b-2', name: 'B' }))
    await store.close()
    expect(readdirSync(folder).sort()).toEqual(['acme.mandate.db', 'b-2.mandate.db'])
  })

  it('F1: clear away what was cut off long ago while it was made', async () => {
    const folder = temporaryFolder()
    const [old, young] = ['.acme.1.unfinished', '.acme.2.unfinished'].map((one) =>
      join(folder, one),
    ) as [string, string]
    for (const path of [old, `${old}-wal`, young]) writeFileSync(path, 'cut off')
    for (const path of [old, `${old}-wal`]) utimesSync(path, 1, 1)
    const store = await openedStore(folder)
    expect(readdirSync(folder)).toEqual(['.acme.2.unfinished'])
    expect(await value(store.list())).toEqual([])
    await value(store.create({ id: 'acme', name: 'Acme' }))
  })

  it('K5, F1: take no log of a deleted file into a new one of its name', async () => {
    const { folder, path } = await folderWithAcme()
    const store = await openedStore(folder)
    await append(store, 'acme', await restored(store, 'acme'), {})
    const log = readFileSync(`${path}-wal`)
    await value(store.delete('acme'))
    expect(readdirSync(folder)).toEqual([])
    writeFileSync(`${path}-wal`, log)
    await value(store.create({ id: 'acme', name: 'Again' }))
    expect((await value(store.load('acme'))).changes).toEqual([])
    expect((await value(store.verify('acme'))).breaches).toEqual([])
  })

  it('F2: of a newer version are refused, shown and not touched', async () => {
    const { folder, path } = await folderWithAcme()
    tamper(path, 'pragma record.user_version = 3')
    const before = readFileSync(path)
    const store = await openedStore(folder)
    expect(await problem(store.load('acme'))).toMatchObject({
      code: 'newer-version',
      where: 'acme.mandate.db',
    })
    expect(await code(store.append('acme', emptyAppend))).toBe('newer-version')
    expect(await code(store.create({ id: 'acme', name: 'Acme' }))).toBe('organization-exists')
    expect(await value(store.list())).toMatchObject([
      { id: 'acme', problem: { code: 'newer-version' } },
    ])
    await store.close()
    expect(readFileSync(path)).toEqual(before)
    expect(readdirSync(folder)).toEqual(['acme.mandate.db'])
  })

  it('F2: of the first version are brought up to date, their changes kept', async () => {
    const { folder, path } = await folderWithAcme()
    tamper(path, 'drop table record.layout; pragma record.user_version = 1')
    const store = await openedStore(folder)
    const { head } = await restored(store, 'acme')
    expect(head?.number).toBe(3)
    await value(store.keepLayout('acme', '# as it was'))
    expect(await value(store.layout('acme'))).toBe('# as it was')
    expect((await value(store.verify('acme'))).breaches).toEqual([])
    await store.close()
  })

  const emptyAppend = { scenario: 'main', expected: null, changes: [], personal: [] }
  const damages: readonly [string, (path: string) => void][] = [
    ['empty', (path) => writeFileSync(path, '')],
    ['some other text', (path) => writeFileSync(path, 'organization: acme\n'.repeat(500))],
    ['zeros', (path) => writeFileSync(path, Buffer.alloc(8192))],
    ['cut in half', (path) => writeFileSync(path, halfOf(readFileSync(path)))],
    [
      'short of its last page',
      (path) => writeFileSync(path, readFileSync(path).subarray(0, -4096)),
    ],
    ['the database of another program', (path) => tamper(path, 'pragma record.application_id = 7')],
    ['without tables', (path) => tamper(path, 'pragma record.user_version = 0')],
  ]

  it.each(damages)('F3: that are %s are told and left as they are', async (_, damage) => {
    const { folder, path } = await folderWithAcme()
    damage(path)
    const before = readFileSync(path)
    const store = await openedStore(folder)
    for (const answer of [
      store.load('acme'),
      store.verify('acme'),
      store.append('acme', emptyAppend),
      store.erasePersonal('acme', 'ada'),
    ]) {
      expect(await problem(answer)).toMatchObject({ code: 'damaged', where: 'acme.mandate.db' })
    }
    expect(await value(store.list())).toMatchObject([{ id: 'acme', problem: { code: 'damaged' } }])
    await value(store.create({ id: 'other', name: 'Other' }))
    await store.close()
    expect(readFileSync(path)).toEqual(before)
  })

  it('F3: that are folders, or named as no organisation can be, are shown', async () => {
    const folder = temporaryFolder()
    mkdirSync(fileOf(folder, 'folder'))
    writeFileSync(fileOf(folder, 'No Id'), '')
    const store = await openedStore(folder)
    expect(await value(store.list())).toMatchObject([
      { id: 'No Id', problem: { code: 'malformed-id' } },
      { id: 'folder', problem: { code: 'damaged' } },
    ])
  })

  it('K5: can be deleted though they cannot be read', async () => {
    const { folder, path } = await folderWithAcme()
    writeFileSync(path, 'damaged')
    const store = await openedStore(folder)
    await value(store.delete('acme'))
    expect(readdirSync(folder)).toEqual([])
  })

  it('F4: sync every write before it is answered', async () => {
    const { folder, path, last } = await folderWithAcme()
    const store = await openedStore(folder)
    await append(store, 'acme', last, {})
    // What another process finds, and what a killed one leaves: the log beside the file.
    const copy = temporaryFolder()
    for (const end of ['', '-wal']) copyFileSync(`${path}${end}`, fileOf(copy, 'acme') + end)
    const other = await openedStore(copy)
    expect((await restored(other, 'acme')).head?.id).toBe('main-4')
  })

  it('F6: are complete alone when they are closed', async () => {
    const { folder, path, last } = await folderWithAcme()
    const store = await openedStore(folder)
    await append(store, 'acme', last, {})
    expect(existsSync(`${path}-wal`)).toBe(true)
    await store.close()
    expect(readdirSync(folder)).toEqual(['acme.mandate.db'])
    const copy = temporaryFolder()
    copyFileSync(path, fileOf(copy, 'renamed'))
    const other = await openedStore(copy)
    expect((await restored(other, 'renamed')).head?.id).toBe('main-4')
  })

  it('F5: are written by several at once, each waiting for the other', async () => {
    const { folder, path, last } = await folderWithAcme()
    const [one, other] = [await openedStore(folder), await openedStore(folder)]
    await append(one, 'acme', last, {})
    expect((await restored(other, 'acme')).head?.id).toBe('main-4')
    const writer = new Database(path)
    writer.exec('begin immediate')
    let isWaiting = true
    const waiting = append(other, 'acme', await restored(other, 'acme'), {}).finally(() => {
      isWaiting = false
    })
    // Others are answered meanwhile, this one not yet.
    for (let i = 0; i < 20; i++) await value(one.heads('acme'))
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(isWaiting).toBe(true)
    writer.exec('rollback')
    writer.close()
    expect((await waiting).head?.id).toBe('main-5')
  })

  it('K5: are not deleted while another process has them open', async () => {
    const { folder, last } = await folderWithAcme()
    const [one, other] = [await openedStore(folder), await openedStore(folder)]
    await append(other, 'acme', last, {})
    expect(await code(one.delete('acme'))).toBe('busy')
    expect((await restored(one, 'acme')).head?.id).toBe('main-4')
    await other.close()
    await value(one.delete('acme'))
  })

  it('F7: stay whole when there is no more room, and go on when there is', async () => {
    const { folder, path, last } = await folderWithAcme()
    const full = await openedStore(folder, { largestFile: statSync(path).size + 65_536 })
    let state = last
    const message = 'x'.repeat(2000)
    const refused = async () => {
      for (let i = 0; i < 200; i++) state = await append(full, 'acme', state, { message })
    }
    await expect(refused()).rejects.toThrow('disk-full')
    expect(state.head?.number).toBeGreaterThan(10)
    expect((await restored(full, 'acme')).head?.hash).toBe(state.head?.hash)
    expect((await value(full.verify('acme'))).breaches).toEqual([])
    await full.close()
    const roomy = await openedStore(folder)
    expect((await restored(roomy, 'acme')).head?.hash).toBe(state.head?.hash)
    await append(roomy, 'acme', state, { message })
  })

  it('F7: tell that the folder cannot be one, before anything is asked', async () => {
    const folder = temporaryFolder()
    const path = join(folder, 'file')
    writeFileSync(path, 'in the way')
    for (const place of [path, join(path, 'below')]) {
      const told = await problem(openSqliteStore(place))
      expect(told).toMatchObject({ code: 'not-writable', where: place })
    }
    expect(readFileSync(path, 'utf8')).toBe('in the way')
  })

  it('F7: tell that the folder was taken away', async () => {
    const { folder } = await folderWithAcme()
    const store = await openedStore(folder)
    rmSync(folder, { recursive: true })
    expect(await code(store.list())).toBe('unavailable')
    expect(await code(store.heads('acme'))).toBe('unknown-organization')
    expect(await code(store.create({ id: 'b', name: 'B' }))).toMatch(/unavailable|not-writable/)
  })

  it('F8: of many organisations are used without keeping all of them open', async () => {
    const folder = temporaryFolder()
    const store = await openedStore(folder)
    const ids = Array.from({ length: 80 }, (_, i) => `o-${i}`)
    for (const id of ids) await grown(store, id, [{}])
    const logs = () => readdirSync(folder).filter((name) => name.endsWith('-wal'))
    expect(logs().length).toBeLessThanOrEqual(64)
    expect((await value(store.list())).length).toBe(80)
    expect(logs().length).toBeLessThanOrEqual(64)
    const heads = await Promise.all(ids.map((id) => value(store.heads(id))))
    expect(heads.every(({ scenarios }) => scenarios[0]?.number === 1)).toBe(true)
  })
})

const halfOf = (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)
