import { describe, expect, it } from 'vitest'
import { callCli } from '../../test/support/call-cli.ts'

const FILE = `mandate: 1
organization: { id: o, name: O }
positions:
  - { id: it-head, title: Head of IT, holder: ada }
  - { id: ops, title: Operations, reports-to: it-head }
people: [{ id: ada, name: Ada }]
responsibilities: [{ id: own.kitchen, name: Kitchen }]
assignments:
  - { position: it-head, verb: answers-for, of: delivery.programme }
  - { position: it-head, verb: decides, of: own.kitchen, scope: { unit: x } }
`

const call = (...args: readonly string[]) =>
  callCli(['compare', ...args], { 'mandate.yaml': FILE, 'other.yaml': FILE })

describe('mandate compare --with', () => {
  it('sets own positions beside roles: what each has, what it lacks, by which claims', async () => {
    const { exit, out } = await call('cio', '--with', 'it-head,ops')
    expect(exit).toBe(0)
    expect(out).toMatch(/“Head of IT” shares \d+ of the \d+ responsibilities/)
    expect(out).toMatch(/Kitchen\n {2}Head of IT: decides \(for a part\)\n {2}Operations: nothing/)
    expect(out).toMatch(/CIO: answers for \[s\d/)
  })

  it('speaks German and gives the same as data', async () => {
    const { out } = await call('cio', '--with', 'it-head', '--lang', 'de')
    expect(out).toContain('Head of IT: entscheidet (für einen Teil)')
    const data = JSON.parse((await call('cio', '--with', 'it-head', '--json')).out)
    expect(data).toMatchObject({ positions: ['it-head'], roles: ['cio'] })
    const kitchen = data.rows.find((row: { responsibility: string }) =>
      /kitchen/.test(row.responsibility),
    )
    expect(kitchen.positions[0]).toEqual([{ verb: 'decides', of: 'own.kitchen', limited: true }])
  })

  it('leaves out with --only-differences what is as the sources say', async () => {
    const rowsOf = async (...more: readonly string[]) =>
      JSON.parse((await call('cio', '--with', 'it-head', '--json', ...more)).out).rows.length
    expect(await rowsOf('--only-differences')).toBeLessThan(await rowsOf())
  })

  it('names the nearest position where one is not there, and reads another file', async () => {
    const { exit, err } = await call('cio', '--with', 'it-haed', '--file', 'other.yaml')
    expect(exit).toBe(2)
    expect(err).toContain('Did you mean it-head?')
    expect((await call('cio', '--with', 'it-head', '--file', 'none.yaml')).exit).toBe(2)
    expect((await call('cio', '--with', ',')).err).toContain('at least one position')
  })
})
