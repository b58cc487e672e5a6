import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readFolder } from './read-folder.ts'

const LIMIT = 10_000

describe('readFolder', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'mandate-folder-'))
    writeFileSync(join(folder, 'units.yaml'), 'units:\n')
    writeFileSync(join(folder, 'positions.yml'), Buffer.from('positions:\n# Z\xfcrich\n', 'latin1'))
    writeFileSync(join(folder, 'mandate.findings.yaml'), 'rules: {}\n')
    writeFileSync(join(folder, '.hidden.yaml'), 'x')
    writeFileSync(join(folder, 'readme.md'), 'x')
    mkdirSync(join(folder, 'more.yaml'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  test('gives the YAML files by name, whatever their encoding; no others', async () => {
    expect(await readFolder(folder, LIMIT)).toEqual({
      ok: true,
      files: [
        { name: join(folder, 'positions.yml'), text: 'positions:\n# Zürich\n' },
        { name: join(folder, 'units.yaml'), text: 'units:\n' },
      ],
    })
  })

  test('is nothing for a file, standard input, what is not there', async () => {
    expect(await readFolder(join(folder, 'units.yaml'), LIMIT)).toBeNull()
    expect(await readFolder('-', LIMIT)).toBeNull()
    expect(await readFolder(join(folder, 'none'), LIMIT)).toBeNull()
  })

  test('gives the files of an ending, in folders below as well', async () => {
    mkdirSync(join(folder, 'teams', '.git'), { recursive: true })
    writeFileSync(join(folder, 'teams', 'lang.toml'), 'name = "lang"\n')
    writeFileSync(join(folder, 'teams', '.git', 'hidden.toml'), 'x')
    expect(await readFolder(folder, LIMIT, '.toml')).toEqual({
      ok: true,
      files: [{ name: join(folder, 'teams', 'lang.toml'), text: 'name = "lang"\n' }],
    })
  })

  test('refuses more than may be read together', async () => {
    expect(await readFolder(folder, 20)).toMatchObject({ ok: false })
  })
})
