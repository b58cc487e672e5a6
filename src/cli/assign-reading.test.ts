import { describe, expect, it } from 'vitest'
import { apiForTests } from '../../test/support/api-for-tests.ts'
import { callCli } from '../../test/support/call-cli.ts'
import { docxOf } from '../../test/support/description-files.ts'
import { registryWithExample } from '../../test/support/organization-registry.ts'
import type { OpenApi } from './api-connection.ts'

const POSTING = `# Head of IT
## Duties
- Accountable for the IT budget
- Support the operation of networks
- Negotiate contracts with vendors
`

const ORGANIZATION = `# By hand.
mandate: 1
organization: { id: o, name: O }
units:
  - { id: company, name: O }
  - { id: it, name: IT, in: company }
positions:
  - { id: ceo, title: CEO, unit: company, vacant: false }
  - { id: head-it, title: Head of IT, unit: it, reports-to: ceo, vacant: false }
assignments:
  - { position: head-it, verb: carries-out, of: infrastructure.networks }
`

const FILES = { 'posting.docx': docxOf(POSTING), 'mandate.yaml': ORGANIZATION }

const call = (...args: readonly string[]) => callCli(['read', 'posting.docx', ...args], FILES)

/** What is proposed for the seat, by its verbs. */
async function proposedOf(...args: readonly string[]) {
  const { out } = await call('--assign', 'head-it', '--json', ...args)
  return JSON.parse(out)
}

describe('mandate read --assign', () => {
  it('shows the assignments with sentence and confidence, and writes nothing', async () => {
    const { exit, out, written } = await call('--assign', 'head-it')
    expect(exit).toBe(0)
    expect(out).toMatch(/\+ answers for: .*90% sure.*“Accountable for the IT budget”/s)
    expect(out).toMatch(/– .*Networks.*has a part in it already/s)
    expect(out).toContain('Nothing was written. With --yes it becomes one change.')
    expect(written).toEqual({})
  })

  it('writes them with their origin, comments kept, and leaves what was there', async () => {
    const { exit, written } = await call('--assign', 'head-it', '--yes')
    expect(exit).toBe(0)
    const text = written['mandate.yaml'] ?? ''
    expect(text).toMatch(/^# By hand\.\n/)
    expect(text).toContain(`  - position: head-it
    verb: answers-for
    of: money.budget
    origin: read
    evidence: Accountable for the IT budget
    confidence: 0.9
`)
    expect(text).toContain('{ position: head-it, verb: carries-out, of: infrastructure.networks }')
    expect(text).not.toMatch(/supports, of: infrastructure\.networks/)
  })

  it('leaves out and changes verbs as told; a changed verb is no longer sure', async () => {
    const { plan } = await proposedOf()
    const ids: string[] = plan.proposed.map(
      (one: { assignment: { of: string } }) => one.assignment.of,
    )
    const budget = ids.find((id) => id.includes('budget')) ?? ''
    const other = ids.find((id) => id !== budget && !id.includes('networks')) ?? ''
    const { operations } = await proposedOf('--verb', `${budget}=decides`, '--leave-out', other)
    const entities = operations.map(({ entity }: { entity: object }) => entity)
    expect(entities).toContainEqual({
      position: 'head-it',
      verb: 'decides',
      of: budget,
      origin: 'read',
      evidence: 'Accountable for the IT budget',
    })
    expect(entities.map(({ of }: { of: string }) => of)).not.toContain(other)
  })

  it('makes a new position of it, in a unit', async () => {
    const { exit, out, written } = await call(
      ...['--assign', 'it-lead', '--unit', 'it', '--reports-to', 'ceo', '--yes'],
    )
    expect(exit).toBe(0)
    expect(out).toContain('it-lead (a new position)')
    expect(written['mandate.yaml']).toMatch(
      /id: it-lead\n {4}title: Head of IT\n {4}unit: it\n {4}reports-to: ceo/,
    )
    expect(written['mandate.yaml']).toMatch(/position: it-lead\n {4}verb: answers-for/)
  })

  it.each([
    [
      ['--assign', 'head-itt'],
      /no position head-itt\. Did you mean head-it\? To make it a new one, name the unit/,
    ],
    [['--assign', 'x', '--unit', 'itt'], /units has no itt\. Did you mean it\?/],
    [['--assign', 'x y', '--unit', 'it'], /x y is no id/],
    [['--assign', 'x', '--unit', 'it', '--reports-to', 'cfo'], /positions has no cfo/],
    [['--assign', 'head-it', '--unit', 'it'], /head-it is there already/],
    [['--assign', 'head-it', '--leave-out', 'moon'], /names no responsibility moon/],
    [['--assign', 'head-it', '--verb', 'x=owns'], /x=owns changes no verb\. Write/],
    [['--assign', 'head-it', '--into', 'nowhere.yaml'], /no such file/],
  ])('refuses %s and says what to do', async (args, message) => {
    const { exit, err, written } = await call(...args)
    expect(exit).toBe(2)
    expect(err.replace(/\s+/g, ' ')).toMatch(message)
    expect(written).toEqual({})
  })

  it('records them in a kept organisation as one change, which can be taken back', async () => {
    const { registry } = await registryWithExample()
    const api = apiForTests(registry)
    const openApi: OpenApi = async () => ({
      ok: true,
      call: async (address, init) =>
        api.request(address, { ...init, headers: { host: 'localhost', ...init?.headers } }),
      close: async () => {},
    })
    const kept = (...args: readonly string[]) => callCli(args, FILES, openApi)
    const before = (await kept('org', 'export', 'northwind')).out
    const place = ['--assign', 'head-data', '--org', 'northwind']
    const shown = await kept('read', 'posting.docx', ...place)
    expect(shown.out).toContain('Nothing was written')
    expect((await kept('org', 'export', 'northwind')).out).toBe(before)
    const done = await kept('read', 'posting.docx', ...place, '--yes')
    expect(done).toMatchObject({ exit: 0, out: expect.stringContaining('Recorded as a change') })
    const log = (await kept('org', 'log', 'northwind')).out
    expect(log).toContain('Assignments read from a description: Head of IT')
    const { out } = await kept('org', 'export', 'northwind')
    expect(out).toMatch(/position: head-data,?\s+verb: answers-for,?\s+of: money\.budget/)
    await kept('org', 'undo', 'northwind')
    const bodyOf = (text: string) => text.slice(text.indexOf('\n'))
    expect(bodyOf((await kept('org', 'export', 'northwind')).out)).toBe(bodyOf(before))
  })

  it('refuses what is for a position where none is named', async () => {
    const { exit, out, err } = await call('--reports-to', 'ceo')
    expect([exit, out]).toEqual([2, ''])
    expect(err).toContain('--reports-to says nothing without --assign')
  })

  it('says where a text gives a position nothing', async () => {
    const files = { ...FILES, 'a.txt': 'The sun was setting over the quiet hills again.' }
    const { exit, out } = await callCli(
      ['read', 'a.txt', '--assign', 'head-it', '--lang', 'de'],
      files,
    )
    expect(exit).toBe(0)
    expect(out).toContain('Der Text nennt keine Verantwortung des Katalogs.')
  })
})
