import { describe, expect, test } from 'vitest'
import { apiWithExample } from '../../test/support/api-for-tests.ts'
import { readSarif } from '../../test/support/sarif-log.ts'
import { findingsSchema } from './schemas/organization.ts'

const FINDINGS = '/organizations/northwind/findings'

async function opened() {
  const { call, head } = await apiWithExample()
  const found = async () => findingsSchema.parse(await (await call(FINDINGS)).json())
  const send = (method: string, path: string, body: unknown, upon: string = head) =>
    call(`${FINDINGS}${path}`, {
      method,
      headers: { 'if-match': `"${upon}"`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  return { call, head, found, send }
}

describe('accepting a finding over HTTP', () => {
  test('is a change: it counts no more, is told, and comes back when undone', async () => {
    const { call, found, send } = await opened()
    const before = await found()
    const [first] = before.findings
    const acceptance = {
      finding: first?.id ?? '',
      reason: 'Until the merger',
      until: '2999-12-31',
      by: 'ceo',
    }
    const done = await send('POST', '/accepted', acceptance)
    expect(done.status).toBe(200)
    const { head } = await done.json()
    const after = await found()
    expect(after.findings).toHaveLength(before.findings.length - 1)
    expect(after.accepted).toEqual([acceptance])
    // Accepting is not mending.
    expect(after.clarity).toEqual(before.clarity)
    const history = await (await call('/organizations/northwind/changes?limit=1')).json()
    expect(history.changes[0].message).toBe('Until the merger')
    const undo = await call('/organizations/northwind/undo', {
      method: 'POST',
      headers: { 'if-match': `"${head}"` },
    })
    expect(undo.status).toBe(200)
    expect((await found()).findings).toEqual(before.findings)
  })

  test.each([
    [
      'an id that no finding has',
      { finding: 'several-rots', reason: 'x', until: '2999-12-31' },
      404,
      'unknown-finding',
    ],
    ['no reason', { finding: 'x', reason: ' ', until: '2999-12-31' }, 422, 'invalid-record'],
    [
      'a day that has passed',
      { finding: 'x', reason: 'x', until: '2001-12-31' },
      422,
      'invalid-record',
    ],
  ])('refuses %s', async (_, body, status, code) => {
    const { send } = await opened()
    const refused = await send('POST', '/accepted', body)
    expect([refused.status, (await refused.json()).code]).toEqual([status, code])
  })
})

describe('settings over HTTP', () => {
  test('switch a rule off, and are given back', async () => {
    const { call, found, send } = await opened()
    const [first] = (await found()).findings
    const record = { rules: { [first?.rule ?? '']: { off: true } }, accepted: [], baseline: [] }
    expect((await send('PUT', '/record', record)).status).toBe(200)
    const kept = await (await call(`${FINDINGS}/record`)).json()
    expect(kept).toMatchObject({ record, problems: [] })
    expect((await found()).findings.filter(({ rule }) => rule === first?.rule)).toEqual([])
  })

  test('refuse unknown keys and rules with the nearest, and write nothing', async () => {
    const { send, call, head } = await opened()
    const wrong = { rules: { 'several-rots': { off: true } }, acepted: [] }
    const refused = await send('PUT', '/record', wrong)
    const problem = await refused.json()
    expect([refused.status, problem.code]).toEqual([422, 'invalid-record'])
    const told = problem.details.map(({ message }: { message: string }) => message).join(' ')
    expect(told).toContain('Did you mean several-roots?')
    expect(told).toContain('Did you mean accepted?')
    expect((await (await call(`${FINDINGS}/record`)).json()).head).toBe(head)
  })

  test('are a change upon a head: stale ones are refused', async () => {
    const { send } = await opened()
    expect((await send('PUT', '/record', {}, 'other')).status).toBe(412)
  })

  test('that came in with the document with faults hold as far as they are sound', async () => {
    const { call, found, head } = await opened()
    const { document } = await (await call('/organizations/northwind')).json()
    const [first] = (await found()).findings
    const organization = {
      ...document.organization,
      diagnosis: { rules: { [first?.rule ?? '']: { off: true }, 'no-such-rule': { off: true } } },
    }
    const changed = await call('/organizations/northwind/changes', {
      method: 'POST',
      headers: { 'if-match': `"${head}"`, 'content-type': 'application/json' },
      body: JSON.stringify({ operations: [{ op: 'organization', organization }] }),
    })
    expect(changed.status).toBe(200)
    const after = await found()
    expect(after.findings.map(({ rule }) => rule)).not.toContain(first?.rule)
    expect(after.problems[0]?.message).toContain('There is no rule “no-such-rule”')
  })
})

describe('reports over HTTP', () => {
  test.each([
    ['?format=sarif', {}, 'application/sarif+json', '.sarif'],
    ['', { accept: 'application/sarif+json' }, 'application/sarif+json', '.sarif'],
    ['?format=junit', {}, 'application/xml', '.xml'],
    ['?format=markdown', {}, 'text/markdown; charset=utf-8', '.md'],
    ['?format=html&lang=de', {}, 'text/html; charset=utf-8', '.html'],
  ])('%s %o', async (query, headers: Record<string, string>, type, ending) => {
    const { call, found } = await opened()
    const response = await call(`${FINDINGS}${query}`, { headers })
    expect(response.headers.get('content-type')).toBe(type)
    expect(response.headers.get('content-disposition')).toContain(`northwind-findings${ending}"`)
    const text = await response.text()
    const { findings } = await found()
    for (const { id } of findings) expect(text).toContain(id)
    if (ending === '.sarif') expect(readSarif(text).runs[0].results).toHaveLength(findings.length)
  })

  test('a format that is not there is refused', async () => {
    const { call } = await opened()
    expect((await call(`${FINDINGS}?format=pdf`)).status).toBe(400)
  })
})
