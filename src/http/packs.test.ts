import { describe, expect, test } from 'vitest'
import { apiForTests, apiWithExample } from '../../test/support/api-for-tests.ts'

const ORGANIZATION = '/organizations/northwind'
const SLOT = 'missing-slot-holder:slots/sg-mas-trm.head-of-information-security'

async function opened() {
  const { call, head } = await apiWithExample()
  const json = async (path: string) => (await call(path)).json()
  const send = (method: string, path: string, body: unknown, upon: string = head) =>
    call(`${ORGANIZATION}${path}`, {
      method,
      headers: { 'if-match': `"${upon}"`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  const ids = async (query = ''): Promise<readonly string[]> =>
    (await json(`${ORGANIZATION}/findings${query}`)).findings.map(({ id }: { id: string }) => id)
  return { call, json, send, ids, head }
}

describe('rule packs over HTTP', () => {
  test('are listed with what they are not, and shown one by one', async () => {
    const { json, call } = await opened()
    const { note, packs } = await json('/packs?lang=de')
    expect(note).toContain('keine Rechtsberatung')
    expect(packs).toHaveLength(5)
    const pack = await json('/packs/eu-nis2')
    expect(packs).toContainEqual(pack)
    expect(pack.demands[0]).toMatchObject({ place: 'Article 20(1)' })
    const missing = await call('/packs/eu-dorra')
    expect([missing.status, (await missing.json()).suggestions]).toEqual([404, ['eu-dora']])
  })

  test('are held against an organisation for one question, as JSON and as a report', async () => {
    const { ids, call } = await opened()
    expect(await ids()).not.toContain(SLOT)
    expect(await ids('?pack=sg-mas-trm')).toContain(SLOT)
    const both = await ids('?pack=sg-mas-trm&pack=eu-nis2')
    expect(both).toEqual(
      expect.arrayContaining([SLOT, 'missing-slot-holder:slots/eu-nis2.management-body']),
    )
    const report = await call(`${ORGANIZATION}/findings?pack=sg-mas-trm&format=junit`)
    expect(await report.text()).toContain(SLOT)
    expect((await call(`${ORGANIZATION}/findings?pack=dora`)).status).toBe(404)
    // Nothing of it stays.
    expect(await ids()).not.toContain(SLOT)
  })

  test('tell who holds what they demand, by slots or by roles', async () => {
    const { json, send, head } = await opened()
    const before = await json(`${ORGANIZATION}/packs?pack=sg-mas-trm`)
    expect(before).toMatchObject({ head, own: [], unknown: [] })
    expect(before.note).toContain('no legal advice')
    const [technology, security] = before.packs[0].demands
    expect(technology).toMatchObject({ id: 'sg-mas-trm.head-of-technology', by: 'roles' })
    expect(technology.seats.map(({ id }: { id: string }) => id)).toContain('cio')
    expect(security).toMatchObject({ by: 'nobody', seats: [], place: 'section 3.1' })
    const slot = { id: 'ciso', name: 'Security', demand: security.id, position: 'cio' }
    const done = await send('POST', '/changes', {
      operations: [{ op: 'put', kind: 'slots', entity: slot }],
    })
    expect(done.status).toBe(200)
    const after = await json(`${ORGANIZATION}/packs?pack=sg-mas-trm&lang=de`)
    expect(after.packs[0].demands[1]).toMatchObject({ by: 'slots', slots: ['ciso'] })
    expect(after.packs[0].demands[1].seats[0].holders.length).toBeGreaterThan(0)
    expect((await json(`${ORGANIZATION}/packs`)).packs).toEqual([])
  })

  test('are chosen as a change, and refused where there is no such pack', async () => {
    const { send, ids, json, call } = await opened()
    const refused = await send('PUT', '/packs', { packs: ['eu-dorra'] })
    expect([refused.status, (await refused.json()).code]).toEqual([404, 'unknown-pack'])
    const done = await send('PUT', '/packs', { packs: ['sg-mas-trm'], message: 'By law' })
    const { head } = await done.json()
    expect(await ids()).toContain(SLOT)
    expect((await json(`${ORGANIZATION}/changes?limit=1`)).changes[0].message).toBe('By law')
    await call(`${ORGANIZATION}/undo`, { method: 'POST', headers: { 'if-match': `"${head}"` } })
    expect(await ids()).not.toContain(SLOT)
  })
})

describe('what is kept about findings, in parts', () => {
  test('one setting is changed and taken out again, and the others stay', async () => {
    const { send, json } = await opened()
    const kept = async () => json(`${ORGANIZATION}/findings/record`)
    const first = await send('PATCH', '/findings/record', {
      rules: { 'several-roots': { off: true }, 'deep-chief': { options: { levels: 4 } } },
    })
    const { head } = await first.json()
    const next = await send('PATCH', '/findings/record', { rules: { 'several-roots': null } }, head)
    expect(next.status).toBe(200)
    const { record } = await kept()
    expect(record.rules).toEqual({ 'deep-chief': { options: { levels: 4 } } })
  })

  test('a value out of bounds is refused with them', async () => {
    const { send } = await opened()
    const refused = await send('PATCH', '/findings/record', {
      rules: { 'deep-chief': { options: { levels: 400 } } },
    })
    expect(refused.status).toBe(422)
    expect((await refused.json()).details[0].message).toBe('Give a whole number, 1 to 50.')
  })

  test('a baseline is taken, with packs if wanted, and dropped', async () => {
    const { send, ids, json } = await opened()
    const found = await ids()
    const taken = await send('POST', '/findings/baseline', { packs: ['sg-mas-trm'] })
    expect(await ids('?pack=sg-mas-trm')).toEqual([])
    expect((await json(`${ORGANIZATION}/findings`)).baseline).toBe(found.length)
    const { head } = await taken.json()
    expect((await send('PATCH', '/findings/record', { baseline: null }, head)).status).toBe(200)
    expect(await ids()).toEqual(found)
  })
})

test('the rules of diagnosis tell their options with bounds, units and defaults', async () => {
  const call = (path: string) =>
    apiForTests().request(`/api/v1${path}`, { headers: { host: 'localhost' } })
  const { rules } = await (await call('/rules')).json()
  const ids = rules.map(({ id }: { id: string }) => id)
  expect(ids).toEqual(expect.arrayContaining(['several-roots', 'unknown-pack']))
  expect(ids).toEqual([...new Set(ids)].sort())
  const rule = await (await call('/rules/deep-chief?lang=de')).json()
  expect(rule.options).toMatchObject([
    {
      name: 'levels',
      default: 3,
      form: { kind: 'number', least: 1, most: 50, unit: 'levels' },
      range: '1 bis 50 Ebenen',
    },
  ])
  const missing = await call('/rules/deep-chiefs')
  expect([missing.status, (await missing.json()).suggestions]).toEqual([404, ['deep-chief']])
})
