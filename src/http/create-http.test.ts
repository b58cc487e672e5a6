import { describe, expect, test } from 'vitest'
import { apiForTests } from '../../test/support/api-for-tests.ts'

const app = apiForTests()

function get(path: string, headers: Record<string, string> = {}) {
  return app.request(`/api/v1${path}`, { headers: { host: 'localhost:7400', ...headers } })
}

function post(path: string, body: string) {
  return app.request(`/api/v1${path}`, {
    method: 'POST',
    headers: { host: 'localhost:7400', 'content-type': 'application/json' },
    body,
  })
}

describe('answers', () => {
  test('the whole catalogue, and nothing when it has not changed', async () => {
    const whole = await get('/catalogue')
    expect(whole.status).toBe(200)
    expect((await whole.json()).claims).toHaveLength(468)
    const again = await get('/catalogue', { 'if-none-match': '"tag"' })
    expect(again.status).toBe(304)
    expect(await again.text()).toBe('')
  })

  test('a comparison by abbreviation and name, the same bytes twice', async () => {
    const path = '/comparison?of=CTO,Chief%20Information%20Officer&only=differences'
    const once = await (await get(path)).text()
    const twice = await (await get(path)).text()
    expect(JSON.parse(once).roles).toEqual(['cto', 'cio'])
    expect(once).toBe(twice)
  })

  test('who is higher, with reasons', async () => {
    const answer = await (await get('/rank?of=cto&against=it-manager&headcount=300')).json()
    expect(answer).toMatchObject({ byDefault: 'above', circumstances: { headcount: 300 } })
    expect(answer.reasons.length).toBeGreaterThan(0)
  })

  test('the map of the seven leaders when no role is named', async () => {
    const map = await (await get('/positions')).json()
    expect(map).toHaveLength(7)
  })

  test('a role, a claim, a title, a search, a question', async () => {
    expect((await (await get('/roles/cio')).json()).role.id).toBe('cio')
    expect((await (await get('/claims/s1-061')).json()).value.amount).toBe(223_122)
    const title = await (await get('/titles?title=Technischer%20Leiter')).json()
    expect(title.readings.some(({ kind }: { kind: string }) => kind === 'false-friend')).toBe(true)
    const found = await (await get('/search?q=vendor&limit=5')).json()
    expect(found.hits.length).toBeGreaterThan(0)
    expect(found.hits.length).toBeLessThanOrEqual(5)
    const asked = await (await get('/ask?q=Who%20trains%20the%20IT%20staff%3F')).json()
    expect(asked.outcome).toBe('sure')
  })

  test('the leader that is needed, from answers of the questions it names', async () => {
    const questions = await (await get('/need/questions')).json()
    const [first] = questions
    const body = JSON.stringify({ answers: { [first.id]: first.answers[0].id } })
    const result = await (await post('/need', body)).json()
    expect(result.ranking.length).toBeGreaterThan(0)
    expect(result.certainty.answered).toBe(1)
  })

  test('its own description, with every address', async () => {
    const description = await (await get('/openapi.json')).json()
    expect(description.openapi).toMatch(/^3\.1/)
    expect(Object.keys(description.paths)).toEqual(
      expect.arrayContaining(['/api/v1/comparison', '/api/v1/rank', '/api/v1/need', '/api/v1/ask']),
    )
  })
})

describe('refusals', () => {
  const refused = async (response: Response) => {
    expect(response.headers.get('content-type')).toContain('application/problem+json')
    return { status: response.status, ...(await response.json()) }
  }

  test('an unknown role, with the nearest', async () => {
    const problem = await refused(await get('/roles/cxo'))
    expect(problem).toMatchObject({ status: 404, code: 'unknown-role' })
    expect(problem.suggestions.length).toBeGreaterThan(0)
  })

  test('eight roles, one role, the same twice', async () => {
    const eight = 'cto,cio,it-director,it-manager,head-of-it,ctd,vp-engineering,ceo'
    expect(await refused(await get(`/comparison?of=${eight}`))).toMatchObject({
      status: 400,
      code: 'too-many-roles',
    })
    expect(await refused(await get('/comparison?of=cto'))).toMatchObject({ code: 'too-few-roles' })
    expect(await refused(await get('/comparison?of=cto,cto'))).toMatchObject({
      code: 'repeated-role',
    })
    expect(await refused(await get('/rank?of=cto&against=CTO'))).toMatchObject({
      code: 'same-role',
    })
  })

  test('a missing parameter, a number that is none, a language that is not there', async () => {
    expect(await refused(await get('/comparison'))).toMatchObject({ status: 400, where: 'of' })
    expect(await refused(await get('/rank?of=cto&against=cio&headcount=many'))).toMatchObject({
      where: 'headcount',
    })
    expect(await refused(await get('/search?q=a&lang=fr'))).toMatchObject({
      code: 'unknown-language',
      suggestions: ['en', 'de'],
    })
  })

  test('a search and a question of a megabyte', async () => {
    const long = 'a'.repeat(1_000_000)
    for (const path of [`/search?q=${long}`, `/ask?q=${long}`, `/titles?title=${long}`]) {
      expect((await refused(await get(path))).status).toBe(413)
    }
    expect((await refused(await get(`/search?q=${'a'.repeat(5000)}`))).code).toBe('query-too-long')
  })

  test('answers that are noise, a body that is no JSON, a body too large', async () => {
    const noise = JSON.stringify({ answers: { nonsense: 'x', size: 3 } })
    const problem = await refused(await post('/need', noise))
    expect(problem).toMatchObject({ status: 422, code: 'invalid-answers' })
    expect(problem.details.length).toBeGreaterThan(0)
    expect((await refused(await post('/need', '{'))).status).toBe(400)
    expect((await refused(await post('/need', `"${'a'.repeat(1_100_000)}"`))).status).toBe(413)
  })

  test('markup comes back as text in JSON, never as a page', async () => {
    const response = await get(`/roles/${encodeURIComponent('<script>alert(1)</script>')}`)
    expect(response.headers.get('content-type')).toContain('json')
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  })

  test('an address that is not there, and a name that is not loopback', async () => {
    expect(await refused(await get('/nothing/here/at/all'))).toMatchObject({ status: 404 })
    const foreign = await app.request('/api/v1/about', { headers: { host: 'evil.example' } })
    expect(foreign.status).toBe(400)
  })
})
