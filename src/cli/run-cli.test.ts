import { describe, expect, test } from 'vitest'
import { catalogueForTests } from '../../test/support/catalogue.ts'
import { organizationFiles } from '../../test/support/organization-files.ts'
import { profileFiles } from '../../test/support/profile-files.ts'
import { createAskQuestion } from '../app/ask-question.ts'
import { createSearchCatalogue } from '../app/search-catalogue.ts'

import { runCli } from './run-cli.ts'

const catalogue = catalogueForTests()

async function call(args: readonly string[], files: Readonly<Record<string, string>> = {}) {
  let out = ''
  let err = ''
  const exit = await runCli(args, {
    version: '1.2.3',
    catalogue,
    ask: () => createAskQuestion(catalogue),
    search: () => createSearchCatalogue(catalogue),
    files: organizationFiles,
    profiles: profileFiles,
    openApi: async () => ({ ok: false, message: 'no data folder here' }),
    serve: async ({ port }) => (port === undefined ? 0 : Number(port)),
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
      watch: () => ({ ok: true, events: (async function* () {})() }),
      readFile: async (path) => {
        const text = files[path]
        return text === undefined ? { ok: false, message: 'no such file' } : { ok: true, text }
      },
      readBytes: async (path) => {
        const text = files[path]
        if (text === undefined) return { ok: false, message: 'no such file' }
        return { ok: true, bytes: new TextEncoder().encode(text) }
      },
      readFolder: async () => null,
      writeFile: async () => ({ ok: false, exists: false, message: 'nothing is written here' }),
      parse: (_, text) => {
        try {
          return { ok: true, value: JSON.parse(text) }
        } catch {
          return { ok: false, message: 'Line 1: no JSON' }
        }
      },
    },
  })
  return { exit, out, err }
}

describe('what it shows', () => {
  test('a comparison with claims, strength and sources', async () => {
    const { exit, out } = await call(['compare', 'cto', 'cio'])
    expect(exit).toBe(0)
    expect(out).toContain('s1-081')
    expect(out).toContain('≠')
    expect(out).toMatch(/Sources\n {2}000/)
  })

  test('every line of a table fits the terminal', async () => {
    const { out } = await call(['compare', 'cto', 'cio', 'it-manager'])
    const widest = Math.max(...out.split('\n').map((line) => line.length))
    expect(widest).toBeLessThanOrEqual(100)
  })

  test('only differences is shorter than everything', async () => {
    const all = JSON.parse((await call(['compare', 'cto', 'cio', '--json'])).out)
    const some = JSON.parse(
      (await call(['compare', 'cto', 'cio', '--only-differences', '--json'])).out,
    )
    expect(some.dimensions.length).toBeLessThan(all.dimensions.length)
  })

  test('a role in German, with pay, its date and what is left unsaid', async () => {
    const { out } = await call(['role', 'cio', '--lang', 'de'])
    expect(out).toContain('226.866')
    expect(out).toContain('2024-11')
    expect(out).toContain('Was die Quellen offenlassen')
  })

  test('who is higher, never a bare yes', async () => {
    const { out } = await call(['higher', 'cto', 'it-director', '--headcount', '300'])
    expect(out).toMatch(/s3-\d{3}/)
    expect(out.split('\n').length).toBeGreaterThan(3)
  })

  test('a false friend is called one', async () => {
    const { out } = await call(['title', 'Technischer Leiter'])
    expect(out).toContain('a false friend')
  })

  test('a search, a question, the catalogue, the version', async () => {
    expect((await call(['search', 'vendor', 'contracts'])).out).toContain('vendor')
    expect((await call(['ask', 'Who trains the IT staff?'])).out).toContain('s2-027')
    expect(JSON.parse((await call(['catalogue'])).out).claims).toHaveLength(468)
    expect((await call(['--version'])).out).toBe('1.2.3\n')
  })

  test('what it is good for, each argument with its claims', async () => {
    const { out } = await call(['why'])
    expect(out).toContain('s2-013')
    expect(out).toContain('s2-078')
  })

  test('the leader needed, from a file of answers', async () => {
    const questions = JSON.parse((await call(['need', '--questions', '--json'])).out)
    const answers = JSON.stringify({ [questions[0].id]: questions[0].answers[0].id })
    const { exit, out } = await call(['need', '--answers', 'a.json'], { 'a.json': answers })
    expect(exit).toBe(0)
    expect(out).toMatch(/s\d-\d{3}/)
  })
})

describe('what it refuses, with exit code 2 and a way on', () => {
  test('an unknown role: the nearest', async () => {
    const { exit, err, out } = await call(['role', 'it-manger'])
    expect(exit).toBe(2)
    expect(out).toBe('')
    expect(err).toContain('Did you mean')
  })

  test.each([
    [['compare', 'cto']],
    [['compare', 'cto', 'cio', 'it-director', 'it-manager', 'head-of-it', 'ctd', 'ceo', 'coo']],
    [['compare', 'cto', 'cio', '--lang', 'fr']],
    [['higher', 'cto', 'cio', '--headcount', 'many']],
    [['higher', 'cto', 'cto']],
    [['title', 'Zitronenfalter']],
    [['search', 'a'.repeat(1_000_000)]],
    [['ask', 'a'.repeat(1_000_000)]],
    [['need', '--answers', 'missing.yaml']],
    [['need']],
    [['compar']],
    [[]],
  ])('%#', async (args) => {
    const { exit, err } = await call(args)
    expect(exit).toBe(2)
    expect(err.length).toBeGreaterThan(10)
    expect(err.length).toBeLessThan(4000)
  })

  test.each(['[1, 2]', '"x"', '{"a": {"b": 1}}', '{', 'null', '{"__proto__": "x"}'])(
    'a file of answers that is noise: %s',
    async (noise) => {
      const { exit, err } = await call(['need', '--answers', 'a'], { a: noise })
      expect(exit).toBe(2)
      expect(err).toContain('mandate:')
    },
  )
})
