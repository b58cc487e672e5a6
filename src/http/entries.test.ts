import { describe, expect, test } from 'vitest'
import { apiWithExample } from '../../test/support/api-for-tests.ts'

const AT = '/organizations/northwind'

async function seatOf(call: Awaited<ReturnType<typeof apiWithExample>>['call'], id: string) {
  const { document } = await (await call(AT)).json()
  return document.positions.find((position: { readonly id: string }) => position.id === id)
}

describe('PATCH of one entry', () => {
  test('sets fields, takes out with null, leaves the rest, and is a recorded change', async () => {
    const { call, head } = await apiWithExample()
    const before = await seatOf(call, 'cio')
    const response = await call(`${AT}/positions/cio?message=New%20name`, {
      method: 'PATCH',
      head,
      body: { title: 'Chief Digital Officer', 'reports-to': null },
      headers: { 'content-type': 'application/merge-patch+json' },
    })
    const { head: now } = await response.json()
    expect([response.status, response.headers.get('etag')]).toEqual([200, `"${now}"`])
    const { 'reports-to': _, ...rest } = before
    expect(await seatOf(call, 'cio')).toEqual({ ...rest, title: 'Chief Digital Officer' })
    const { changes } = await (await call(`${AT}/changes?limit=1`)).json()
    expect(changes[0]).toMatchObject({ id: now, message: 'New name', operations: 1 })
    await call(`${AT}/undo`, { method: 'POST', head: now })
    expect(await seatOf(call, 'cio')).toEqual(before)
  })

  test('goes into mappings', async () => {
    const { call, head } = await apiWithExample()
    const first = await call(`${AT}/positions/cio`, {
      method: 'PATCH',
      head,
      body: { holder: { person: 'somebody', share: 0.5 } },
    })
    const { head: next } = await first.json()
    await call(`${AT}/positions/cio`, {
      method: 'PATCH',
      head: next,
      body: { holder: { share: null, kind: 'acting' } },
    })
    expect((await seatOf(call, 'cio')).holder).toEqual({ person: 'somebody', kind: 'acting' })
  })

  test('that changes nothing records nothing', async () => {
    const { call, head } = await apiWithExample()
    const { title } = await seatOf(call, 'cio')
    const response = await call(`${AT}/positions/cio`, { method: 'PATCH', head, body: { title } })
    expect(await response.json()).toEqual({ head })
  })

  test.each([
    ['upon no head', 'positions/cio', {}, { head: undefined }, 428, 'head-missing'],
    ['upon an older head', 'positions/cio', { title: 'X' }, { head: 'older' }, 412, 'stale-head'],
    ['of an unknown list', 'seats/cio', {}, {}, 404, 'unknown-kind'],
    ['of what is not there', 'positions/cioo', {}, {}, 404, 'unknown-entity'],
    ['with an unknown field', 'positions/cio', { titel: 'X' }, {}, 422, 'invalid-field'],
    ['with a wrong value', 'positions/cio', { fte: 'much' }, {}, 422, 'invalid-field'],
    ['without what it needs', 'positions/cio', { title: null }, {}, 422, 'invalid-field'],
    ['of the id', 'positions/cio', { id: 'other' }, {}, 422, 'invalid-field'],
  ])('%s is refused, and nothing is written', async (_, at, body, other, status, code) => {
    const { call, head } = await apiWithExample()
    const upon = 'head' in other ? other.head : head
    const response = await call(`${AT}/${at}`, {
      method: 'PATCH',
      body,
      ...(upon === undefined ? {} : { head: upon }),
    })
    const problem = await response.json()
    expect([response.status, problem.code]).toEqual([status, code])
    if (status === 422) expect(`${problem.detail}`).toContain(Object.keys(body)[0])
    if (status === 412) expect(problem.head).toBe(head)
    expect((await (await call(AT)).json()).head).toBe(head)
  })
})
