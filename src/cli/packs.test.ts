import { describe, expect, test } from 'vitest'
import { callCli } from '../../test/support/call-cli.ts'

const BANK = `mandate: 1
organization: { id: bank, name: Bank }
positions:
  - { id: it, title: Head of IT, roles: [head-of-it] }
`

describe('mandate packs', () => {
  test('lists every pack, and says what a pack is not', async () => {
    const { exit, out } = await callCli(['packs'])
    expect(exit).toBe(0)
    for (const id of ['eu-dora', 'eu-nis2', 'sg-mas-trm', 'uk-smcr', 'us-fitara']) {
      expect(out).toContain(`${id}: `)
    }
    expect(out).toContain('no legal advice')
  })

  test('shows one: demands with their places, rights, for whom, what is left out', async () => {
    const { exit, out } = await callCli(['packs', 'us-fitara'])
    expect(exit).toBe(0)
    expect(out).toContain(
      'us-fitara.cio: Agency Chief Information Officer (44 U.S.C. 3506(a)(2)(A))',
    )
    expect(out.replace(/\n */g, ' ')).toContain('40 U.S.C. 11319(b)(1)(C); not to be handed on')
    expect(out).toContain('Left out')
  })

  test('in German, and as data', async () => {
    const german = await callCli(['packs', 'eu-nis2', '--lang', 'de'])
    expect(german.out).toContain('keine Rechtsberatung')
    expect(german.out).toContain('Leitungsorgan')
    const { out } = await callCli(['packs', 'eu-nis2', '--json'])
    expect(JSON.parse(out)).toMatchObject({
      id: 'eu-nis2',
      demands: [{ id: 'eu-nis2.management-body', place: 'Article 20(1)' }],
    })
    const all = JSON.parse((await callCli(['packs', '--json'])).out)
    expect(all.packs).toHaveLength(5)
  })

  test('names the nearest of one there is not', async () => {
    const { exit, err } = await callCli(['packs', 'eu-dorra'])
    expect(exit).toBe(2)
    expect(err).toContain('Did you mean eu-dora?')
  })
})

describe('mandate check --pack', () => {
  test('holds the organisation against a pack it has not chosen, for this run', async () => {
    const args = ['check', '--rule', 'missing-slot-holder']
    expect((await callCli(args, { 'mandate.yaml': BANK })).exit).toBe(0)
    const { exit, out } = await callCli([...args, '--pack', 'sg-mas-trm'], { 'mandate.yaml': BANK })
    expect(exit).toBe(1)
    expect(out).toContain('(sg-mas-trm.head-of-information-security), Singapore')
    expect(out).toContain('section 3.1')
    expect(out.replace(/\n */g, ' ')).toContain('an aid and no legal advice')
    expect(out).not.toContain('sg-mas-trm.head-of-technology')
  })

  test('refuses a pack there is not', async () => {
    const { exit, err } = await callCli(['check', '--pack', 'dora'], { 'mandate.yaml': BANK })
    expect(exit).toBe(2)
    expect(err).toContain('eu-dora')
  })
})
