import { describe, expect, it } from 'vitest'
import { callCli } from '../../test/support/call-cli.ts'

const DOCUMENT = `mandate: 1
organization: { id: shop, name: Shop, headcount: 400 }
positions:
  - { id: ceo, title: Chief Executive Officer, roles: [ceo], holder: ada }
  - { id: cio, title: Chief Information Officer, roles: [cio], reports-to: ceo, holder: bo }
people:
  - { id: ada, name: Ada }
  - { id: bo, name: Bo }
assignments:
  - { position: cio, of: strategy.it, verb: answers-for }
`

const files = { 'mandate.yaml': DOCUMENT }

describe('mandate need --with', () => {
  it('tells what nobody answers for, who would take it with claims, and the leader needed', async () => {
    const { exit, out, err } = await callCli(['need', '--with', 'mandate.yaml'], files)
    expect([exit, err]).toEqual([0, ''])
    expect(out).toContain('Nobody answers for')
    expect(out).toContain('Chief Information Officer (cio): answers for 1 now')
    expect(out).toContain('No seat is aligned with this role.')
    expect(out).toMatch(/s\d-\d{3}/)
    const { out: german } = await callCli(['need', '--with', '--lang', 'de'], files)
    expect(german.replace(/\s+/g, ' ')).toContain('ist niemand verantwortlich')
  })

  it('gives the same as data; answers that are given go before its own', async () => {
    const plain = JSON.parse((await callCli(['need', '--with', '--json'], files)).out)
    expect(plain.need.gaps.length).toBeGreaterThan(5)
    const [question = ''] = Object.keys(plain.need.answers)
    expect(plain.result.ranking.length).toBeGreaterThan(0)
    const answers = JSON.stringify({ [question]: [] })
    const args = ['need', '--with', '--json', '--answers', 'a.json']
    const given = JSON.parse((await callCli(args, { ...files, 'a.json': answers })).out)
    expect(given.need).toEqual(plain.need)
    expect(given.result).not.toEqual(plain.result)
  })

  it('refuses answers that are noise, and a file that is not there', async () => {
    const noise = { ...files, a: '5' }
    expect((await callCli(['need', '--with', '--answers', 'a'], noise)).exit).toBe(2)
    expect((await callCli(['need', '--with', 'nowhere.yaml'], files)).exit).toBe(2)
  })
})
