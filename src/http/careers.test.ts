import { describe, expect, test } from 'vitest'
import { apiForTests } from '../../test/support/api-for-tests.ts'
import {
  careerSchema,
  cvProposalsSchema,
  fitSchema,
  growthSchema,
  payFactsSchema,
} from './schemas/career.ts'

const app = apiForTests()

async function call(path: string, body?: object) {
  const response = await app.request(`/api/v1${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { host: 'localhost', 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  return { status: response.status, json: await response.json() }
}

const PROFILE = { profile: 1, skills: [{ skill: 'leadership', evidence: ['Led ten'] }] }

describe('careers over HTTP', () => {
  test('tells what a role demands, and the ways there', async () => {
    const { status, json } = await call('/careers/cio?from=it-manager')
    expect(status).toBe(200)
    const career = careerSchema.parse(json)
    expect(career.readiness).toBeNull()
    expect(career.requirements.demands.length).toBeGreaterThan(10)
    expect(career.paths?.paths[0]?.stations).toEqual(['it-manager', 'cio'])
  })

  test('tells how ready a profile is that is sent with the question', async () => {
    const { status, json } = await call('/careers/cio', { profile: PROFILE, from: 'head of it' })
    expect(status).toBe(200)
    const { readiness, steps, from } = careerSchema.parse(json)
    expect(from).toBe('head-of-it')
    const item = readiness?.items.find(({ demand }) => demand.id === 'cio-leadership')
    expect(item?.status).toBe('met')
    expect(steps.length).toBe((readiness?.items.length ?? 0) - 1)
  })

  test('tells which role suits, what grew, and pay', async () => {
    const wish = { interests: ['big-picture', 'customers-and-products'], goals: ['vision'] }
    expect(fitSchema.parse((await call('/careers/fit', wish)).json).verdict).toBe('cto')
    const own = await call('/careers/fit', { ...wish, profile: PROFILE })
    const cio = fitSchema.parse(own.json).readiness?.find(({ role }) => role === 'cio')
    expect(cio?.count.met).toBe(1)
    const log = [{ date: '2026-02-01', kind: 'talk', what: 'Spoke', proves: ['communicates'] }]
    const grown = { profile: { ...PROFILE, log }, since: '2026-01-01' }
    const growth = growthSchema.parse((await call('/careers/cio/growth', grown)).json)
    expect(growth.risen).toEqual([{ demand: 'proof-of-communication', from: 'not', to: 'partly' }])
    const pay = payFactsSchema.parse((await call('/careers/pay?of=cto,cio')).json)
    expect(pay.figures).toHaveLength(2)
  })

  test('reads a CV against a profile', async () => {
    const text = 'EXPERIENCE\n2015 - 2018 IT Manager at Foo\nLeadership, communication'
    const { json } = await call('/careers/cv', { text, profile: PROFILE })
    const { proposals } = cvProposalsSchema.parse(json)
    expect(proposals.map(({ list, known }) => [list, known])).toContainEqual(['held', false])
  })

  test('gives the schema of a profile with hover text in a language', async () => {
    const { json } = await call('/schema/profile.json?lang=de')
    const { properties } = json
    expect(properties.skills.items.properties.skill.anyOf[0].oneOf).toContainEqual({
      const: 'leadership',
      description: 'Führungsstärke',
    })
    expect(properties.log.description).toContain('learned')
  })

  test.each([
    ['/careers/cixo', undefined, 404, 'unknown-role'],
    ['/careers/cfo', undefined, 404, 'unknown-role'],
    ['/careers/cio?from=nowhere-man', undefined, 404, 'unknown-role'],
    ['/careers/pay?of=janitor', undefined, 404, 'unknown-role'],
    ['/careers/cio', { profile: { profile: 1, skils: [] } }, 422, 'invalid-profile'],
    ['/careers/cio', { profile: {} }, 422, 'invalid-profile'],
    ['/careers/cio', {}, 400, 'invalid-request'],
    ['/careers/cio/growth', { profile: PROFILE, since: 'spring' }, 400, 'malformed-instant'],
    ['/careers/cv', { text: ' ' }, 422, 'unreadable-text'],
    ['/careers/cv', { text: 'a'.repeat(500_000) }, 413, 'text-too-long'],
  ])('refuses %s with %o', async (path, body, status, code) => {
    const answer = await call(path, body)
    expect([answer.status, answer.json.code]).toEqual([status, code])
    expect(answer.json.detail.length).toBeGreaterThan(10)
  })

  test('tells every fault of a profile with its path', async () => {
    const profile = { profile: 1, skills: [{ skil: 'x' }], degrees: 3 }
    const { json } = await call('/careers/cio', { profile })
    expect(json.details.map(({ where }: { where: string }) => where)).toEqual(
      expect.arrayContaining(['skills › 1', 'degrees']),
    )
  })
})
