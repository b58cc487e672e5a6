import {
  chmod,
  mkdtemp,
  writeFile as put,
  readdir,
  readFile,
  rm,
  symlink,
  truncate,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readBytes } from './read-bytes.ts'
import { writeFile } from './write-file.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'files-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('writing a file', () => {
  test('whole, and never over another one unasked', async () => {
    const path = join(folder, 'a.yaml')
    expect(await writeFile(path, 'one', { replace: false })).toEqual({ ok: true })
    expect(await writeFile(path, 'two', { replace: false })).toMatchObject({ exists: true })
    expect(await readFile(path, 'utf8')).toBe('one')
    expect(await writeFile(path, 'three', { replace: true })).toEqual({ ok: true })
    expect(await readFile(path, 'utf8')).toBe('three')
  })

  test('of many at once exactly one comes first', async () => {
    const path = join(folder, 'race.yaml')
    const answers = await Promise.all(
      ['a', 'b', 'c', 'd'].map((text) => writeFile(path, text, { replace: false })),
    )
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  })

  test('through a link, keeping who may read it', async () => {
    const path = join(folder, 'real.yaml')
    await put(path, 'old')
    await chmod(path, 0o600)
    await symlink(path, join(folder, 'link.yaml'))
    await writeFile(join(folder, 'link.yaml'), 'new', { replace: true })
    expect(await readFile(path, 'utf8')).toBe('new')
  })

  test('a place that cannot be written to leaves everything as it was', async () => {
    await put(join(folder, 'file'), 'x')
    for (const path of [join(folder, 'none', 'a.yaml'), join(folder, 'file', 'a.yaml'), folder]) {
      const answer = await writeFile(path, 'text', { replace: true })
      expect(answer).toMatchObject({ ok: false, exists: false })
    }
    const left = (await readdir(folder)).filter((name) => name.endsWith('.part'))
    expect(left).toEqual([])
  })
})

describe('reading bytes', () => {
  test('a file of 2 GB is refused by its size', async () => {
    const path = join(folder, 'huge.csv')
    await put(path, '')
    await truncate(path, 2 * 1024 ** 3)
    const read = await readBytes(path, 64 * 1024 * 1024)
    expect(read).toMatchObject({ ok: false })
    expect(read.ok ? '' : read.message).toContain('2048 MB')
  })

  test('a folder, a file that is not there', async () => {
    expect(await readBytes(folder, 10)).toMatchObject({ ok: false })
    const read = await readBytes(join(folder, 'none.csv'), 10)
    expect(read.ok ? '' : read.message).toContain('there is no such file')
  })

  test('all of it, up to the last byte allowed', async () => {
    const path = join(folder, 'ten')
    await put(path, '0123456789')
    expect(await readBytes(path, 10)).toMatchObject({ ok: true })
    expect(await readBytes(path, 9)).toMatchObject({ ok: false })
  })
})
