import { describe, expect, test } from 'vitest'
import { apiWithExample } from '../../test/support/api-for-tests.ts'
import { northwind } from '../../test/support/organization-registry.ts'
import { MOST_DOCUMENT_BYTES } from './guard-requests.ts'

const ORGANIZATION = '/organizations/northwind'
const body = { operations: [{ op: 'remove', kind: 'positions', id: 'cio' }] }

describe('a page from elsewhere', () => {
  test.each([
    { origin: 'https://evil.example' },
    { origin: 'http://localhost:3000' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site', origin: 'http://localhost:7400' },
  ])('may change nothing: %o', async (headers) => {
    const { call, head } = await apiWithExample()
    for (const attempt of [
      call(`${ORGANIZATION}/changes`, { head, body, headers }),
      call(`${ORGANIZATION}/undo`, { method: 'POST', head, headers }),
      call(ORGANIZATION, { method: 'DELETE', headers }),
      call('/organizations', { body: { document: northwind() }, headers }),
      call('/import/document', { body: { name: 'a', text: 'b' }, headers }),
      call(`${ORGANIZATION}/events`, { headers }),
    ]) {
      const response = await attempt
      expect(response.status).toBe(403)
      expect((await response.json()).code).toBe('foreign-origin')
    }
    const { organizations } = await (await call('/organizations')).json()
    expect(organizations).toMatchObject([{ id: 'northwind', head }])
  })

  test('no answer allows another origin to read it', async () => {
    const { call } = await apiWithExample()
    const headers = { origin: 'https://evil.example' }
    const response = await call(ORGANIZATION, { headers })
    expect(response.headers.get('access-control-allow-origin')).toBeNull()
    const asked = await call(ORGANIZATION, { method: 'OPTIONS', headers })
    expect(asked.headers.get('access-control-allow-origin')).toBeNull()
  })

  test('the own page and programs may', async () => {
    const own = { origin: 'http://localhost:7400', 'sec-fetch-site': 'same-origin' }
    for (const headers of [{}, own, { origin: 'http://localhost:7400' }]) {
      const { call, head } = await apiWithExample()
      const response = await call(`${ORGANIZATION}/changes`, { head, body, headers })
      expect(response.status).toBe(200)
    }
  })

  test('a name that points here is no loopback name', async () => {
    const { call, head } = await apiWithExample()
    const headers = { host: 'evil.example:7400' }
    const response = await call(`${ORGANIZATION}/changes`, { head, body, headers })
    expect(response.status).toBe(400)
  })
})

describe('bodies', () => {
  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'that a form could send are refused: %s',
    async (type) => {
      const { call, head } = await apiWithExample()
      const headers = { 'content-type': type }
      for (const path of [`${ORGANIZATION}/changes`, '/organizations', '/import/document']) {
        const response = await call(path, { head, body, headers })
        expect(response.status).toBe(415)
        expect((await response.json()).code).toBe('wrong-content-type')
      }
    },
  )

  test('beyond the bounds are refused: what is usual, and what carries a document', async () => {
    const { call, head } = await apiWithExample()
    const noise = 'x'.repeat(2_000_000)
    const small = await call(`${ORGANIZATION}/scenarios`, { body: { name: noise } })
    expect(await small.json()).toMatchObject({ status: 413, code: 'request-too-large' })
    const fits = await call(`${ORGANIZATION}/changes`, { head, body: { operations: [noise] } })
    expect(fits.status).toBe(422)
    const length = { 'content-length': String(MOST_DOCUMENT_BYTES + 1) }
    for (const path of ['/organizations', '/import/organogram', `${ORGANIZATION}/changes`]) {
      const response = await call(path, { head, body: {}, headers: length })
      expect(response.status).toBe(413)
      expect((await response.json()).detail).toContain(String(MOST_DOCUMENT_BYTES))
    }
  })

  test('that are no JSON are refused and change nothing', async () => {
    const { call, head } = await apiWithExample()
    for (const text of ['{', '[]', '"', 'null', '{"operations":null}']) {
      const response = await call(`${ORGANIZATION}/changes`, { head, body: text })
      expect(response.status).toBe(400)
      expect(response.headers.get('content-type')).toContain('problem+json')
    }
    expect((await (await call(ORGANIZATION)).json()).head).toBe(head)
  })
})
