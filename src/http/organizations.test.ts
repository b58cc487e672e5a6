import { describe, expect, test } from 'vitest'
import { apiWithExample, type CallOptions } from '../../test/support/api-for-tests.ts'
import { northwind } from '../../test/support/organization-registry.ts'
import { findingsSchema, historySchema, organizationListSchema } from './schemas/organization.ts'

const ORGANIZATION = '/organizations/northwind'

const retitle = (id: string, title: string) => ({
  op: 'put',
  kind: 'positions',
  entity: { id, title },
})

/** The problem a call is refused with. */
async function problemOf(response: Response) {
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  const problem = await response.json()
  expect(problem.status).toBe(response.status)
  expect(problem.detail.length).toBeGreaterThan(10)
  return problem
}

describe('reading', () => {
  test('the list, in the published shape', async () => {
    const { call, head } = await apiWithExample()
    const list = organizationListSchema.parse(await (await call('/organizations')).json())
    expect(list.organizations).toEqual([
      {
        id: 'northwind',
        name: 'Northwind Outfitters',
        positions: northwind().positions.length,
        head,
        example: false,
      },
    ])
    expect(list.unreadable).toEqual([])
  })

  test('one, with its head as ETag, and nothing when it is known', async () => {
    const { call, head } = await apiWithExample()
    const response = await call(ORGANIZATION)
    const tag = response.headers.get('etag') ?? ''
    expect(tag).toBe(`"${head}"`)
    expect(await response.json()).toEqual({ document: northwind(), head })
    for (const known of [tag, `W/${tag}`, `"other", ${tag}`]) {
      const again = await call(ORGANIZATION, { headers: { 'if-none-match': known } })
      expect(again.status).toBe(304)
      expect(await again.text()).toBe('')
    }
    const other = await call(ORGANIZATION, { headers: { 'if-none-match': '"other"' } })
    expect(other.status).toBe(200)
  })

  test('as YAML that reads back to the same document', async () => {
    const { call, registry } = await apiWithExample()
    const response = await call(`${ORGANIZATION}/document.yaml`)
    expect(response.headers.get('content-type')).toContain('application/yaml')
    expect(response.headers.get('content-disposition')).toContain('northwind.yaml')
    const text = await response.text()
    expect(registry.formats.readDocument({ name: 'x', text }).document).toEqual(northwind())
  })

  test('as it was; a day that is none is refused', async () => {
    const { call, head } = await apiWithExample()
    const operations = [retitle('cio', 'CIO')]
    await call(`${ORGANIZATION}/changes`, { head, body: { operations } })
    const then = await (await call(`${ORGANIZATION}?asOf=2026-12-01T09:00:00Z`)).json()
    expect(then.head).toBe(head)
    expect(await problemOf(await call(`${ORGANIZATION}?asOf=soon`))).toMatchObject({
      status: 400,
      where: 'asOf',
    })
  })

  test('findings with sentences in the language asked for', async () => {
    const { call } = await apiWithExample()
    const ask = async (path: string, headers = {}) => {
      const response = await call(`${ORGANIZATION}/findings${path}`, { headers })
      return {
        language: response.headers.get('content-language'),
        ...findingsSchema.parse(await response.json()),
      }
    }
    const english = await ask('')
    expect(english.language).toBe('en')
    expect(english.findings.length).toBeGreaterThan(1)
    const german = await ask('', { 'accept-language': 'fr, de-AT;q=0.9, en;q=0.5' })
    expect(german.language).toBe('de')
    expect(german.findings[0]?.sentences.what).not.toBe(english.findings[0]?.sentences.what)
    expect((await ask('?lang=en', { 'accept-language': 'de' })).language).toBe('en')
    expect(await ask('?limit=1')).toMatchObject({ left: english.findings.length - 1 })
  })

  test('what is not there', async () => {
    const { call } = await apiWithExample()
    for (const path of [
      '',
      '/document.yaml',
      '/changes',
      '/changes/x',
      '/findings',
      '/scenarios',
      '/events',
      '/verification',
    ]) {
      const problem = await problemOf(await call(`/organizations/nowhere${path}`))
      expect([problem.status, problem.code]).toEqual([404, 'unknown-organization'])
    }
    const odd = await problemOf(await call(`/organizations/${encodeURIComponent('../../etc')}`))
    expect(odd.status).toBeLessThan(500)
  })
})

describe('taking in and deleting', () => {
  test('from JSON, from YAML; the address is told', async () => {
    const { call } = await apiWithExample()
    const json = await call('/organizations', { body: { document: northwind() } })
    expect(json.status).toBe(201)
    expect(json.headers.get('location')).toBe('/api/v1/organizations/northwind-2')
    const text = await (await call(`${ORGANIZATION}/document.yaml`)).text()
    const yaml = await call('/organizations', {
      body: text,
      headers: { 'content-type': 'application/yaml' },
    })
    expect(await yaml.json()).toMatchObject({ id: 'northwind-3' })
  })

  test('a faulty document is refused with every fault, YAML with its lines', async () => {
    const { call } = await apiWithExample()
    const document = { mandate: 1, organization: { id: 'x' }, positions: [{ id: 'a' }] }
    const problem = await problemOf(await call('/organizations', { body: { document } }))
    expect([problem.status, problem.code]).toEqual([422, 'invalid-document'])
    expect(problem.details.map(({ where }: { where: string }) => where)).toContain('positions › a')
    const yaml = 'mandate: 1\norganization: { id: x, name: X }\nunits:\n  - { id: a, nam: A }\n'
    const faulty = await call('/organizations', {
      body: yaml,
      headers: { 'content-type': 'text/yaml' },
    })
    expect((await problemOf(faulty)).details[0]).toMatchObject({ line: 4 })
    expect((await problemOf(await call('/organizations', { body: {} }))).status).toBe(422)
  })

  test('deleting takes it away, once', async () => {
    const { call } = await apiWithExample()
    expect((await call(ORGANIZATION, { method: 'DELETE' })).status).toBe(204)
    expect((await (await call('/organizations')).json()).organizations).toEqual([])
    expect((await call(ORGANIZATION, { method: 'DELETE' })).status).toBe(404)
  })
})

describe('changing', () => {
  const change = (title: string): CallOptions['body'] => ({
    operations: [retitle('cio', title)],
    message: title,
  })

  test('upon the head; the new one is told, also by who listens', async () => {
    const { call, head } = await apiWithExample()
    const response = await call(`${ORGANIZATION}/changes`, { head, body: change('CIO') })
    expect(response.status).toBe(200)
    const moved = await response.json()
    expect(response.headers.get('etag')).toBe(`"${moved.head}"`)
    expect((await (await call(ORGANIZATION)).json()).head).toBe(moved.head)
  })

  test('two windows: the later is told the head and overwrites nothing', async () => {
    const { call, head } = await apiWithExample()
    const first = await call(`${ORGANIZATION}/changes`, { head, body: change('First') })
    const { head: present } = await first.json()
    const late = await call(`${ORGANIZATION}/changes`, { head, body: change('Second') })
    expect(await problemOf(late)).toMatchObject({ status: 412, code: 'stale-head', head: present })
    const again = await call(`${ORGANIZATION}/changes`, { head: present, body: change('Second') })
    expect(again.status).toBe(200)
  })

  test('twenty at once over HTTP: one is first', async () => {
    const { call, head } = await apiWithExample()
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        call(`${ORGANIZATION}/changes`, { head, body: change(`Writer ${i}`) }),
      ),
    )
    const statuses = answers.map(({ status }) => status).sort()
    expect(statuses).toEqual([200, ...Array.from({ length: 19 }, () => 412)])
  })

  test('without a head, or with one that is none, it is refused before anything is read', async () => {
    const { call } = await apiWithExample()
    for (const headers of [{}, { 'if-match': '*' }, { 'if-match': 'c1' }]) {
      const missing = await call(`${ORGANIZATION}/changes`, { headers, body: change('x') })
      expect(await problemOf(missing)).toMatchObject({ status: 428, code: 'head-missing' })
    }
    for (const step of ['undo', 'redo']) {
      const missing = await call(`${ORGANIZATION}/${step}`, { method: 'POST' })
      expect((await problemOf(missing)).status).toBe(428)
    }
  })

  test('a fault names operation and field', async () => {
    const { call, head } = await apiWithExample()
    const operations = [
      retitle('cio', 'CIO'),
      { op: 'put', kind: 'positions', entity: { id: 'x', title: 'X', 'reports-too': 'ceo' } },
      { op: 'fly' },
    ]
    const refused = await call(`${ORGANIZATION}/changes`, { head, body: { operations } })
    const problem = await problemOf(refused)
    expect([problem.status, problem.code]).toEqual([422, 'invalid-change'])
    const paths = problem.details.map(({ path }: { path: string[] }) => path.join('.'))
    expect(paths).toEqual(['operations.1.entity.reports-too', 'operations.2'])
    const none = await call(`${ORGANIZATION}/changes`, { head, body: { operations: 'all' } })
    expect((await problemOf(none)).status).toBe(400)
  })

  test('undo and redo, in the history with who, when and what', async () => {
    const { call, head: first } = await apiWithExample()
    const changes = `${ORGANIZATION}/changes`
    let { head } = await (await call(changes, { head: first, body: change('CIO') })).json()
    const step = async (name: string) =>
      (await call(`${ORGANIZATION}/${name}`, { method: 'POST', head })).json()
    head = (await step('undo')).head
    expect((await (await call(ORGANIZATION)).json()).document).toEqual(northwind())
    head = (await step('redo')).head
    expect(await step('redo')).toMatchObject({ status: 409, code: 'nothing-to-redo' })
    const history = historySchema.parse(await (await call(changes)).json())
    expect(history.verified).toBe(true)
    expect(history.changes.map(({ number, operations }) => [number, operations])).toEqual([
      [4, 1],
      [3, 1],
      [2, 1],
      [1, expect.any(Number)],
    ])
    const page = await (await call(`${changes}?limit=1&before=3`)).json()
    expect(page).toMatchObject({ changes: [{ number: 2, message: 'CIO' }], next: 2 })
    const shown = await (await call(`${changes}/${page.changes[0].id}`)).json()
    expect(shown.operations).toEqual([retitle('cio', 'CIO')])
    const report = await (await call(`${ORGANIZATION}/verification`)).json()
    expect(report).toMatchObject({ changes: 4, breaches: [] })
  })

  test('markup, formulas and odd signs come back as the text they were', async () => {
    const { call, head } = await apiWithExample()
    const title = '<script>alert(1)</script> =1+1 \u202e \u0000'.replace('\u0000', '')
    await call(`${ORGANIZATION}/changes`, { head, body: change(title) })
    const response = await call(ORGANIZATION)
    expect(response.headers.get('content-type')).toContain('application/json')
    const { document } = await response.json()
    const seat = document.positions.find(({ id }: { id: string }) => id === 'cio')
    expect(seat.title).toBe(title)
  })
})

describe('scenarios', () => {
  test('open, change, merge with a conflict and a choice, close', async () => {
    const { call, head } = await apiWithExample()
    const scenarios = `${ORGANIZATION}/scenarios`
    const opened = await call(scenarios, { body: { name: 'plan' } })
    expect(opened.status).toBe(201)
    const edit = (title: string) => ({ operations: [retitle('cio', title)] })
    await call(`${ORGANIZATION}/changes?scenario=plan`, { head, body: edit('Theirs') })
    const main = await call(`${ORGANIZATION}/changes`, { head, body: edit('Ours') })
    const upon = (await main.json()).head
    const open = await call(`${scenarios}/plan/merge`, { head: upon, body: {} })
    const merged = await open.json()
    expect(merged).toMatchObject({ settled: false, head: upon, conflicts: [{ field: 'title' }] })
    const { kind, id, field } = merged.conflicts[0]
    const choices = [{ kind, id, field, take: 'theirs' }]
    const settled = await call(`${scenarios}/plan/merge`, { head: upon, body: { choices } })
    expect(await settled.json()).toMatchObject({ settled: true, conflicts: [] })
    const closed = await call(`${scenarios}/plan/close`, { method: 'POST' })
    expect((await closed.json()).closed).toEqual(expect.any(String))
    const listed = await (await call(scenarios)).json()
    expect(listed.scenarios.map(({ name }: { name: string }) => name)).toEqual(['main', 'plan'])
    const again = await call(scenarios, { body: { name: 'plan' } })
    expect(await problemOf(again)).toMatchObject({ status: 409, code: 'scenario-exists' })
  })
})
