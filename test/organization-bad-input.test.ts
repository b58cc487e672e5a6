import { describe, expect, test } from 'vitest'
import { apiWithExample } from './support/api-for-tests.ts'
import { seededRandom } from './support/seeded-random.ts'

const HEAD = 'mandate: 1\norganization: { id: o, name: O }\n'

/** Signs of all kinds, the same each time. */
function noise(length: number): string {
  const random = seededRandom(5)
  const signs = Array.from({ length: 4096 }, () => String.fromCharCode(random.between(1, 0xd7ff)))
  return Array.from({ length }, (_, at) => signs[(at * 31 + (at >> 7)) % signs.length]).join('')
}

const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${Array.from(
  'bcdefghi',
  (name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[at]}`).join(',')}]\n`,
).join('')}`

const texts: readonly (readonly [string, string])[] = [
  ['5 MB of noise', noise(2_500_000)],
  ['an alias bomb', bomb],
  ['a hundred thousand levels', '['.repeat(100_000)],
  ['a million dashes', '- '.repeat(500_000)],
  ['a name of 10,000 characters', `${HEAD}units:\n  - { id: a, name: ${'n'.repeat(10_000)} }\n`],
  ['JSON cut off', '{"mandate": 1, "organization": {"id": "o"'],
  ['nothing', ''],
]

describe('files that are no document', () => {
  test.each(texts)('%s: refused with a reason, and nothing is taken in', async (_, text) => {
    const { call } = await apiWithExample()
    const headers = { 'content-type': 'application/yaml' }
    const response = await call('/organizations', { method: 'POST', body: text, headers })
    expect(response.status).toBe(422)
    const problem = await response.json()
    expect(problem.detail.length).toBeGreaterThan(20)
    expect(problem.detail.length).toBeLessThan(2000)
    const preview = await call('/import/document', { body: { name: 'mandate.yaml', text } })
    const { document, problems } = await preview.json()
    expect(document).toBeNull()
    expect(problems.length).toBeGreaterThan(0)
    expect((await (await call('/organizations')).json()).organizations).toHaveLength(1)
  })

  test.each([
    ['a CSV of 200 columns', `${'c,'.repeat(200)}\n`.repeat(3)],
    ['a quote that never ends', `"${'x'.repeat(200_000)}`],
    ['2 MB of noise', noise(1_000_000)],
    ['nothing', ''],
  ])('as an organogram: %s', async (_, text) => {
    const { call } = await apiWithExample()
    const response = await call('/import/organogram', { body: { senior: { name: 's.csv', text } } })
    expect(response.status).toBe(422)
    const problem = await response.json()
    expect(problem.code).toBe('invalid-document')
    expect(problem.details[0].message.length).toBeGreaterThan(10)
    expect(problem.detail.length).toBeLessThan(3000)
  })
})

describe('organisations nobody thought of', () => {
  test('a circle of a thousand positions is taken in, found, and can be opened by one change', async () => {
    const { call } = await apiWithExample()
    const positions = Array.from({ length: 1000 }, (_, at) => ({
      id: `p${at}`,
      title: '=HYPERLINK("http://evil.example")<b>',
      'reports-to': `p${(at + 1) % 1000}`,
    }))
    const document = { mandate: 1, organization: { id: 'ring', name: 'Ring' }, positions }
    const { head } = await (await call('/organizations', { body: { document } })).json()
    const rules = async () => {
      const { findings } = await (await call('/organizations/ring/findings')).json()
      return findings.map(({ rule }: { rule: string }) => rule)
    }
    expect(await rules()).toContain('reporting-cycle')
    const { 'reports-to': _, ...top } = positions[0] as (typeof positions)[0]
    const operations = [{ op: 'put', kind: 'positions', entity: top }]
    await call('/organizations/ring/changes', { head, body: { operations } })
    expect(await rules()).not.toContain('reporting-cycle')
  })

  test('ids that look like paths, prototypes or scripts do nothing but name', async () => {
    const { call } = await apiWithExample()
    const ids = ['../../etc/passwd', '__proto__', 'constructor', 'toString', '<script>', 'CON', '']
    for (const id of ids) {
      const document = { mandate: 1, organization: { id, name: 'Odd' } }
      const response = await call('/organizations', { body: { document } })
      expect([201, 422]).toContain(response.status)
      const at = `/organizations/${encodeURIComponent(id)}`
      for (const path of [`${at}/changes`, `${at}/findings`, `${at}/document.yaml`]) {
        expect((await call(path)).status).toBeLessThan(500)
      }
    }
    const { organizations } = await (await call('/organizations')).json()
    for (const { id } of organizations) expect(id).toMatch(/^[a-z0-9-]+$/)
  })
})
