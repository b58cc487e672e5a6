import { describe, expect, test } from 'vitest'
import { apiForTests } from '../../test/support/api-for-tests.ts'
import { callCli } from '../../test/support/call-cli.ts'
import { registryWithExample } from '../../test/support/organization-registry.ts'
import type { OpenApi } from './api-connection.ts'

const FILE = `# Our company.
mandate: 1
organization: { id: o, name: O }

positions:
  # elected
  - { id: ceo, title: CEO, holder: ada }
  - { id: cto, title: CTO, reports-to: cfo, holder: bo }   # since 2020
  - { id: dev, title: Developers, reports-to: cto, deputy: { position: cto }, vacant: false }
people:
  - { id: ada, name: Ada Nkemelu }
  - { id: bo, name: Bo Lind }
assignments:
  - { position: cto, verb: answers-for, of: infrastructure.networks }
`
const files = { 'mandate.yaml': FILE }
const call = (...args: readonly string[]) => callCli(args, files)

describe('mandate set', () => {
  test('changes a field in its place, shows the difference and the findings that go', async () => {
    const { exit, out, written } = await call(
      'set',
      'positions/cto',
      'reports-to=ceo',
      'title=Head of Tech',
    )
    expect(exit).toBe(0)
    expect(out).toContain('positions/cto\n  reports-to: cfo → ceo\n  title: CTO → Head of Tech\n')
    expect(out).toMatch(/Findings: 0 new, \d gone/)
    expect(out).toContain('(unknown-superior)')
    expect(out).toContain('Wrote mandate.yaml.')
    expect(written['mandate.yaml']).toBe(
      FILE.replace('title: CTO, reports-to: cfo', 'title: Head of Tech, reports-to: ceo'),
    )
  })

  test('reads values by what a field takes, and takes a field out', async () => {
    const fields = [
      'fte=0.5',
      'roles=cto,cio',
      'holder={ person: bo, kind: acting }',
      'title=7',
      'reports-to=',
    ]
    const { written } = await call('set', 'mandate.yaml', 'positions/cto', ...fields)
    expect(written['mandate.yaml']).toContain(
      "- { id: cto, title: '7', holder: { person: bo, kind: acting }, roles: [cto, cio], fte: 0.5 }   # since 2020",
    )
    const own = await call('set', 'organization', 'headcount=430', 'currency=EUR')
    expect(own.written['mandate.yaml']).toContain(
      'organization: { id: o, name: O, currency: EUR, headcount: 430 }',
    )
  })

  test('writes nothing on --dry-run, nor where all is so already', async () => {
    const dry = await call('set', 'positions/cto', 'reports-to=ceo', '--dry-run')
    expect(dry).toMatchObject({ exit: 0, written: {}, out: expect.stringContaining('--dry-run') })
    const same = await call('set', 'positions/cto', 'title=CTO')
    expect(same).toMatchObject({ exit: 0, written: {}, out: expect.stringContaining('already') })
  })

  test.each([
    [['set', 'positions/ctoo', 'title=x'], 'Did you mean positions/cto?'],
    [['set', 'position/cto', 'title=x'], 'Did you mean positions?'],
    [['set', 'positions/cto', 'report-to=ceo'], 'Did you mean reports-to?'],
    [['set', 'positions/cto', 'fte=much'], 'a number belongs here'],
    [['set', 'positions/cto', 'state=actve'], 'Did you mean active?'],
    [['set', 'positions/cto', 'vacant=true'], 'not both'],
    [['set', 'positions/cto', 'title'], 'write field=value'],
    [['set', 'positions/cto', 'title='], 'title is missing'],
    [['set', 'positions/cto', 'id=x'], 'the id stays'],
    [['set', 'organization', 'currency=euro'], 'three letters'],
    [['add', 'positions', 'id=cto', 'title=x'], 'mandate set positions/cto'],
    [['add', 'positions', 'title=x'], 'id is missing'],
    [['add', 'positions', 'id=a', 'title=x', '--after', 'ceoo'], 'Did you mean ceo?'],
    [['remove', 'positions/none'], 'positions has no none'],
    [['remove'], 'write its list and its id'],
    [['set', '-', 'positions/cto', 'title=x'], 'name a file'],
  ])('refuses %j and says what was meant', async (args, advice) => {
    const { exit, err, out, written } = await callCli(args, { ...files, '-': FILE })
    expect({ out, written }).toEqual({ out: '', written: {} })
    expect(exit).toBeGreaterThanOrEqual(2)
    expect(err).toContain(advice)
  })

  test('tells what leads nowhere, with what was probably meant', async () => {
    const { exit, out } = await call('set', 'positions/dev', 'reports-to=ceoo')
    expect(exit).toBe(0)
    expect(out).toContain('reports-to leads to ceoo, which is not there. Did you mean ceo?')
  })

  test('an assignment that says something else is another one in its place', async () => {
    const target = 'assignments/cto:answers-for:infrastructure.networks'
    const { written, out } = await call('set', target, 'position=ceo', '--json')
    expect(written['mandate.yaml']).toContain('- { position: ceo, verb: answers-for')
    expect(JSON.parse(out).difference.map(({ change }: { change: string }) => change)).toEqual([
      'added',
      'removed',
    ])
  })
})

describe('mandate add and remove', () => {
  test('add an entry where it belongs', async () => {
    const words = ['id=ciso', 'title=CISO', 'reports-to=cto', 'vacant=true']
    const { written, out } = await call('add', 'positions', ...words, '--after', 'ceo')
    expect(written['mandate.yaml']).toContain(
      'holder: ada }\n  - { id: ciso, title: CISO, reports-to: cto, vacant: true }\n  - { id: cto',
    )
    expect(out).toContain('positions/ciso added: CISO')
    const unit = await call('add', 'units', 'id=it', 'name=IT')
    expect(unit.written['mandate.yaml']).toContain(
      'name: O }\n\nunits:\n  - { id: it, name: IT }\n',
    )
  })

  test('removes an entry alone, and says what still leads to it', async () => {
    const { written, out } = await call('remove', 'positions/cto')
    expect(written['mandate.yaml']).toContain('reports-to: cto, deputy: { position: cto }')
    expect(out).toContain('2 entries still lead to positions/cto; --with-lines sees to them.')
  })

  test('removes it with all that leads to it', async () => {
    const withCeo = FILE.replace('reports-to: cfo', 'reports-to: ceo')
    const args = ['remove', 'positions/cto', '--with-lines', '--lang', 'de']
    const { written, out } = await callCli(args, { 'mandate.yaml': withCeo })
    expect(written['mandate.yaml']).toContain('title: Developers, reports-to: ceo, vacant: false }')
    expect(written['mandate.yaml']).not.toContain('cto')
    expect(out).toContain('positions/cto entfernt: CTO')
    const person = await call('remove', 'people/bo', '--with-lines')
    expect(person.written['mandate.yaml']).toContain('reports-to: cfo }   # since 2020')
  })

  test('changes the file of a folder in which the entry stands', async () => {
    const folder = {
      'org/mandate.yaml': 'mandate: 1\norganization: { id: o, name: O }\n',
      'org/seats.yaml': 'positions:\n  - { id: ceo, title: CEO }   # kept\n',
    }
    const { written } = await callCli(['set', 'org', 'positions/ceo', 'holder=ada'], folder)
    expect(written).toEqual({
      'org/seats.yaml': 'positions:\n  - { id: ceo, title: CEO, holder: ada }   # kept\n',
    })
    const added = await callCli(['add', 'org', 'people', 'id=ada', 'name=Ada'], folder)
    expect(added.written).toEqual({ 'org/people.yaml': 'people:\n  - { id: ada, name: Ada }\n' })
  })
})

describe('a kept organisation', () => {
  test('is changed as a recorded change, and the change can be taken back', async () => {
    const { registry } = await registryWithExample()
    const api = apiForTests(registry)
    const openApi: OpenApi = async () => ({
      ok: true,
      call: async (address, init) =>
        api.request(address, { ...init, headers: { host: 'localhost', ...init?.headers } }),
      close: async () => {},
    })
    const org = (...args: readonly string[]) => callCli(args, {}, openApi)
    const set = await org(
      'set',
      '--org',
      'northwind',
      'positions/cto',
      'title=Chief',
      '--message',
      'Shorter',
    )
    expect(set).toMatchObject({ exit: 0, out: expect.stringContaining('Recorded as a change') })
    expect((await org('org', 'log', 'northwind')).out).toContain('local: Shorter')
    expect((await org('org', 'export', 'northwind')).out).toContain('title: Chief,')
    await org('org', 'undo', 'northwind')
    expect((await org('org', 'export', 'northwind')).out).not.toContain('title: Chief,')
    const unknown = await org('set', '--org', 'nowhere', 'positions/cto', 'title=Chief')
    expect(unknown.exit).toBe(2)
  })
})

describe('mandate init', () => {
  test.each(['small', 'middle', 'large', 'empty'])('begins with the starter %s', async (size) => {
    const { exit, out, written } = await callCli(['init', '--starter', size, '--name', 'Nord: Süd'])
    expect(exit).toBe(0)
    expect(out).toContain('Next: mandate check mandate.yaml')
    const text = written['mandate.yaml'] ?? ''
    expect(text).toContain("name: 'Nord: Süd'")
    const checked = await callCli(['check'], { 'mandate.yaml': text })
    expect(checked.err).toBe('')
    const added = await callCli(['add', 'positions', 'id=x', 'title=X'], { 'mandate.yaml': text })
    expect(added.written['mandate.yaml']).toContain('- { id: x, title: X }')
  })

  test('names the schema where that is asked for, and titles in the language', async () => {
    const args = ['init', 'a.yaml', '--starter', 'large', '--lang', 'de', '--schema', './s.json']
    const { written } = await callCli(args)
    expect(written['a.yaml']).toMatch(/^# yaml-language-server: \$schema=\.\/s\.json\nmandate: 1\n/)
    expect(written['a.yaml']).toContain('title: Leiter IT')
  })

  test('never writes over a file without --force; says what to do without a terminal', async () => {
    const there = await call('init', '--starter', 'small')
    expect(there).toMatchObject({ exit: 2, written: {}, err: expect.stringContaining('--force') })
    const forced = await call('init', '--starter', 'small', '--force')
    expect(forced.written['mandate.yaml']).toContain('id: ceo')
    const silent = await callCli(['init'])
    expect(silent).toMatchObject({ exit: 2, err: expect.stringContaining('--starter') })
  })
})

describe('mandate migrate', () => {
  const draft = FILE.replace('mandate: 1', 'mandate: 0').replace('reports-to: cfo', 'manager: ceo')

  test('brings an old file up, comments kept; check says how', async () => {
    const old = { 'mandate.yaml': draft }
    const check = await callCli(['check'], old)
    expect(check).toMatchObject({ exit: 2, err: expect.stringContaining('mandate migrate') })
    const { exit, out, written } = await callCli(['migrate'], old)
    expect({ exit, out }).toEqual({
      exit: 0,
      out: 'Brought mandate.yaml up from version 0: draft-spellings.\n',
    })
    expect(written['mandate.yaml']).toBe(FILE.replace('cfo', 'ceo'))
    const again = await call('migrate')
    expect(again).toMatchObject({ exit: 0, written: {} })
  })

  test('leaves what it cannot read, and what is newer', async () => {
    const faulty = draft.replace('title: CEO', 'titel: CEO')
    const refused = await callCli(['migrate'], { 'mandate.yaml': faulty })
    expect(refused).toMatchObject({ exit: 2, written: {} })
    expect(refused.err).toContain('mandate.yaml:7:16')
    const newer = await callCli(['migrate'], { 'mandate.yaml': 'mandate: 2\n' })
    expect(newer.err).toContain('update')
  })

  test('of a folder says whether it is up to date, else which file says the version', async () => {
    const parts = {
      'org/a.yaml': 'mandate: 1\norganization: { id: a, name: A }\n',
      'org/b.yaml': 'positions:\n  - { id: ceo, title: CEO }\n',
    }
    const current = await callCli(['migrate', 'org'], parts)
    expect(current).toMatchObject({ exit: 0, out: expect.stringContaining('present version') })
    const draft = { ...parts, 'org/a.yaml': parts['org/a.yaml'].replace('1', '0') }
    const old = await callCli(['migrate', 'org'], draft)
    expect(old).toMatchObject({ exit: 2, written: {} })
    expect(old.err).toMatch(/its version stands in \S*a\.yaml/)
    const none = await callCli(['migrate', 'org'], { 'org/b.yaml': parts['org/b.yaml'] })
    expect(none.err).toContain('No file of org says its version')
  })
})
