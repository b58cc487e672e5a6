import { describe, expect, test } from 'vitest'
import { apiForTests } from '../../test/support/api-for-tests.ts'
import { catalogueForTests } from '../../test/support/catalogue.ts'
import { organizationFiles } from '../../test/support/organization-files.ts'
import {
  northwind,
  registryForTests,
  registryWithExample,
} from '../../test/support/organization-registry.ts'
import { createAskQuestion } from '../app/ask-question.ts'
import type { Registry } from '../app/organizations/registry.ts'
import { createSearchCatalogue } from '../app/search-catalogue.ts'
import { runCli } from './run-cli.ts'

const catalogue = catalogueForTests()

/** A command line on organisations in memory, with a few files beside it. */
function commandLine(registry: Registry, files: Record<string, string> = {}) {
  const api = apiForTests(registry)
  let closed = 0
  const call = async (...args: readonly string[]) => {
    let out = ''
    let err = ''
    const exit = await runCli(['org', ...args], {
      version: '0.0.0',
      catalogue,
      ask: () => createAskQuestion(catalogue),
      search: () => createSearchCatalogue(catalogue),
      files: organizationFiles,
      openApi: async (data) =>
        data === 'nowhere'
          ? { ok: false, message: 'There is no data folder nowhere.' }
          : {
              ok: true,
              call: async (address, init) =>
                api.request(address, {
                  ...init,
                  headers: { host: 'localhost', ...init?.headers },
                }),
              close: async () => {
                closed++
              },
            },
      serve: async () => 0,
      terminal: {
        out: (text) => {
          out += text
        },
        err: (text) => {
          err += text
        },
        width: 100,
        color: false,
        interactive: false,
        language: 'en',
        readFile: async (path) => {
          const text = files[path]
          return text === undefined ? { ok: false, message: 'no such file' } : { ok: true, text }
        },
        readBytes: async () => ({ ok: false, message: 'no such file' }),
        writeFile: async (path, text, { replace }) => {
          if (path in files && !replace) return { ok: false, exists: true, message: 'exists' }
          files[path] = text
          return { ok: true }
        },
        parse: () => ({ ok: false, message: 'not needed' }),
      },
    })
    return { exit, out, err }
  }
  return { call, files, closed: () => closed }
}

describe('mandate org', () => {
  test('lists, shows and tells the changes; the way is closed each time', async () => {
    const { registry } = await registryWithExample()
    const { call, closed } = commandLine(registry)
    expect(await call('list')).toMatchObject({
      exit: 0,
      out: expect.stringMatching(/^northwind {2}Northwind Outfitters, \d+ positions\n$/),
    })
    const shown = await call('show', 'northwind')
    expect(shown.out).toContain('1 change')
    const log = await call('log', 'northwind')
    expect(log).toMatchObject({ exit: 0, out: expect.stringContaining('it holds') })
    expect(closed()).toBe(3)
  })

  test('says what to do where there is none yet', async () => {
    const { call } = commandLine(registryForTests())
    expect((await call('list')).out).toContain('mandate org add')
    expect((await call('list', '--lang', 'de')).out).toContain('Noch keine Organisation')
  })

  test('takes in a file, exports it, and takes back a change', async () => {
    const { registry } = await registryWithExample()
    const { call, files } = commandLine(registry, { 'n.json': JSON.stringify(northwind()) })
    const added = await call('add', 'n.json')
    expect(added).toMatchObject({ exit: 0, out: 'Added Northwind Outfitters as northwind-2.\n' })
    expect(await call('undo', 'northwind-2')).toMatchObject({
      exit: 2,
      err: expect.stringContaining('nothing to take back'),
    })
    expect((await call('export', 'northwind-2', '--into', 'out.yaml')).exit).toBe(0)
    const read = registry.formats.readDocument({ name: 'x', text: files['out.yaml'] ?? '' })
    expect(read.document).toEqual(northwind())
    expect(await call('export', 'northwind', '--into', 'out.yaml')).toMatchObject({
      exit: 2,
      err: expect.stringContaining('--force'),
    })
    expect((await call('export', 'northwind')).out).toBe(files['out.yaml'])
  })

  test('findings end with 1, as data and as text', async () => {
    const { registry } = await registryWithExample()
    const { call } = commandLine(registry)
    const text = await call('findings', 'northwind')
    expect(text.exit).toBe(1)
    expect(text.out).toMatch(/^[◆▲●]/)
    const data = await call('findings', 'northwind', '--json', '--lang', 'de')
    expect(data.exit).toBe(1)
    expect(JSON.parse(data.out).findings[0].sentences.severity).toMatch(/hoch|mittel|niedrig/)
  })

  test('what is not there, a faulty file, no data folder', async () => {
    const { registry } = await registryWithExample()
    const text = 'mandate: 1\norganization: { id: x, name: X }\nunits:\n  - { id: a, nam: A }\n'
    const { call } = commandLine(registry, { 'bad.yaml': text })
    expect(await call('show', 'nowhere')).toMatchObject({ exit: 2, out: '' })
    expect(await call('add', 'bad.yaml')).toMatchObject({
      exit: 2,
      err: expect.stringContaining('name'),
    })
    expect(await call('add', 'missing.yaml')).toMatchObject({ exit: 2 })
    expect(await call('list', '--data', 'nowhere')).toMatchObject({
      exit: 3,
      err: expect.stringContaining('no data folder'),
    })
    expect((await call('log', 'northwind', '--limit', '0')).exit).toBe(2)
  })
})
