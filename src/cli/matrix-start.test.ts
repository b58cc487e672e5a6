import { describe, expect, it } from 'vitest'
import { callCli } from '../../test/support/call-cli.ts'

const ORGANIZATION = `mandate: 1
# Written by hand.
organization: { id: shop, name: Shop, headcount: 40 }
positions:
  - { id: ceo, title: Chief Executive Officer, roles: [ceo] }
  - { id: it, title: IT Manager, roles: [it-manager], reports-to: ceo }
`

describe('mandate matrix start', () => {
  it('writes rules with their claims, and says who takes the part of whom', async () => {
    const files = { 'mandate.yaml': ORGANIZATION }
    const { exit, out, err, written } = await callCli(['matrix', 'start'], files)
    expect([exit, err]).toEqual([0, ''])
    expect(out).toContain('small organisation')
    expect(out).toContain('“IT Manager” (it) takes its part')
    const yaml = written['mandate.yaml'] ?? ''
    expect(yaml).toContain('# Written by hand.')
    expect(yaml).toContain('s2-059')
    const again = await callCli(['matrix', 'start'], { 'mandate.yaml': yaml })
    expect(again.written).toEqual({})
  })

  it('writes nothing on a dry run, speaks German, and takes the size it is told', async () => {
    const args = ['matrix', 'start', '--size', 'large', '--dry-run', '--lang', 'de']
    const { exit, out, written } = await callCli(args, { 'mandate.yaml': ORGANIZATION })
    expect([exit, written]).toEqual([0, {}])
    expect(out).toContain('große Organisation')
    expect(out).toContain('hat keine Stelle')
  })

  it('refuses an organisation without a position', async () => {
    const empty = 'mandate: 1\norganization: { id: shop, name: Shop }\n'
    const { exit, err } = await callCli(['matrix', 'start'], { 'mandate.yaml': empty })
    expect(exit).toBe(2)
    expect(err).toContain('no position yet')
  })
})
