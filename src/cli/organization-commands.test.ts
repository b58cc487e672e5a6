import { describe, expect, test } from 'vitest'
import { apiForTests } from '../../test/support/api-for-tests.ts'
import { callCli } from '../../test/support/call-cli.ts'
import {
  northwind,
  registryForTests,
  registryWithExample,
} from '../../test/support/organization-registry.ts'
import type { Registry } from '../app/organizations/registry.ts'
import type { OpenApi } from './api-connection.ts'

/** A command line on organisations in memory. */
function commandLine(registry: Registry, files: Record<string, string> = {}) {
  const api = apiForTests(registry)
  let closed = 0
  const openApi: OpenApi = async (data) =>
    data === 'nowhere'
      ? { ok: false, message: 'There is no data folder nowhere.' }
      : {
          ok: true,
          call: async (address, init) => {
            const headers = { host: 'localhost', ...init?.headers }
            return api.request(address, { ...init, headers })
          },
          close: async () => {
            closed++
          },
        }
  const run = (...args: readonly string[]) => callCli(args, files, openApi)
  return { run, call: (...args: readonly string[]) => run('org', ...args), closed: () => closed }
}

describe('who decides in an organisation that is kept', () => {
  test('is answered like for a file, and the way is closed', async () => {
    const { registry } = await registryWithExample()
    const { run, closed } = commandLine(registry)
    const asked = await run('could', 'vendor.contract.extend', '--org', 'northwind')
    expect(asked).toMatchObject({ exit: 0, out: expect.stringContaining('Viktor Hallgren') })
    const proved = await run('prove', '--org', 'northwind', '--property', 'P1', '--kind', 'vendor')
    expect(proved).toMatchObject({ exit: 1, out: expect.stringContaining('2,000,000') })
    expect(closed()).toBe(2)
  })

  test('is refused for one that is not there, and for a file beside it', async () => {
    const { run } = commandLine(registryForTests())
    const missing = await run('may', 'cto', '--org', 'nobody')
    expect(missing).toMatchObject({ exit: 2, err: expect.stringContaining('nobody') })
    expect((await run('may', 'mandate.yaml', 'cto', '--org', 'northwind')).exit).toBe(2)
    expect((await run('prove', '--org', 'x', '--data', 'nowhere')).exit).toBe(3)
  })
})

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
    const { call } = commandLine(registry, { 'n.json': JSON.stringify(northwind()) })
    const added = await call('add', 'n.json')
    expect(added).toMatchObject({ exit: 0, out: 'Added Northwind Outfitters as northwind-2.\n' })
    expect(await call('undo', 'northwind-2')).toMatchObject({
      exit: 2,
      err: expect.stringContaining('nothing to take back'),
    })
    const exported = await call('export', 'northwind-2', '--into', 'out.yaml')
    const text = exported.written['out.yaml'] ?? ''
    expect(registry.formats.readDocument({ name: 'x', text }).document).toEqual(northwind())
    expect(await call('export', 'northwind', '--into', 'n.json')).toMatchObject({
      exit: 2,
      err: expect.stringContaining('--force'),
      written: {},
    })
    // The first line says of which organisation, and at which change.
    const bare = (file: string) => file.slice(file.indexOf('\n'))
    expect(bare((await call('export', 'northwind')).out)).toBe(bare(text))
  })

  test('brings back a file edited by hand as one change, and says the difference', async () => {
    const { registry } = await registryWithExample()
    const exported = await commandLine(registry).call('export', 'northwind')
    const commented = exported.out.replace('positions:', '# Ours since May.\npositions:')
    const edited = commented.replace('title: Head of Brand', 'title: Head of Brands')
    const { call } = commandLine(registry, { 'mandate.yaml': edited })
    const dry = await call('bring', 'northwind', '--dry-run')
    expect(dry).toMatchObject({ exit: 0, out: expect.stringContaining('Head of Brands') })
    const brought = await call('bring', 'northwind', 'mandate.yaml', '--message', 'By hand')
    expect(brought.out).toContain('title: Head of Brand → Head of Brands')
    expect(brought.out).toContain('mandate org undo northwind')
    expect((await call('log', 'northwind')).out).toContain('By hand (1 operation)')
    const again = await call('bring', 'northwind')
    expect(again).toMatchObject({ exit: 0, out: expect.stringContaining('already') })
    expect((await call('export', 'northwind')).out).toContain('Head of Brands')

    // And the other way: what was changed there goes into the file, whose comments stay.
    await call('undo', 'northwind')
    const updated = await call('export', 'northwind', '--into', 'mandate.yaml', '--update')
    expect(updated.written['mandate.yaml']).toBe(commented)
  })

  test('H2: a file brought back leaves what others did since; what both changed is to be settled', async () => {
    const { registry } = await registryWithExample()
    const exported = (await commandLine(registry).call('export', 'northwind')).out
    const brand = 'title: Head of Brand'
    const theirs = exported
      .replace('positions:', '# Ours since May.\npositions:')
      .replace(brand, 'title: Head of Brands')
    const meanwhile = exported.replace(brand, 'title: Brand Lead')
    const others = meanwhile.replace('title: Chief Technology Officer', 'title: CTO')
    await commandLine(registry, { 'o.yaml': others }).call('bring', 'northwind', 'o.yaml')
    const { call } = commandLine(registry, { 'mandate.yaml': theirs })
    const open = await call('bring', 'northwind')
    expect(open).toMatchObject({ exit: 2, err: expect.stringContaining('--take file') })
    expect(open.err).toContain('Head of Brands')
    const dry = await call('bring', 'northwind', '--take', 'file', '--dry-run')
    expect(dry.out).toContain('title: Brand Lead → Head of Brands')
    expect((await call('export', 'northwind')).out).not.toContain('Head of Brands')
    const brought = await call('bring', 'northwind', '--take', 'file')
    expect(brought).toMatchObject({ exit: 0, out: expect.stringContaining('Comments and order') })
    const { out } = await call('export', 'northwind')
    expect(out).toContain('# Ours since May.')
    expect(out).toContain('title: Head of Brands')
    expect(out).toContain('title: CTO')
  })

  test('refuses to bring the file of another organisation', async () => {
    const { registry } = await registryWithExample()
    const other = 'mandate: 1\norganization: { id: other, name: O }\n'
    const { call } = commandLine(registry, { 'o.yaml': other })
    expect(await call('bring', 'northwind', 'o.yaml')).toMatchObject({
      exit: 2,
      err: expect.stringContaining('other'),
    })
    expect(await call('bring', 'northwind', 'missing.yaml')).toMatchObject({ exit: 2 })
    expect(await call('bring', 'nowhere', 'o.yaml')).toMatchObject({ exit: 2 })
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
