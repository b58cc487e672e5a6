import { describe, expect, it } from 'vitest'
import { callCli } from '../../test/support/call-cli.ts'

const ORGANIZATION = `mandate: 1
organization: { id: o, name: O, currency: EUR }
units:
  - { id: it, name: Information Technology }
positions:
  - { id: ceo, title: Chief Executive Officer }
  - { id: cio, title: Head of IT, unit: it, reports-to: ceo }
  - { id: cfo, title: Chief Financial Officer, reports-to: ceo }
rules:
  # Written by hand.
  - { id: big, decision: vendor.contract.sign, when: { amount: '>100k' }, decides: ceo, delegable: false }
`

const TABLE = `Entscheidung;Bis Betrag;Einheit;Genehmigung durch;Mitzeichnung;Bemerkung
Vertrag unterzeichnen;50.000 €;IT;Head of IT;;immer prüfen
vendor.contract.sign;;;ceo;cfo;
`

describe('mandate matrix import', () => {
  it('takes rules of a German table into a file, comments kept, and the same again changes nothing', async () => {
    const files = { 'mandate.yaml': ORGANIZATION, 'rules.csv': TABLE }
    const args = [
      'matrix',
      'import',
      'rules.csv',
      '--name',
      'Vertrag unterzeichnen=vendor.contract.sign',
      '--name',
      'IT=it',
    ]
    const { exit, out, err, written } = await callCli(args, files)
    expect([exit, err]).toEqual([0, ''])
    expect(out).toContain('Bis Betrag = amount-to')
    expect(out).toContain('Bemerkung = not read')
    const yaml = written['mandate.yaml'] ?? ''
    expect(yaml).toContain('# Written by hand.')
    expect(yaml).toContain('amount: ..50000 €')
    expect(yaml).toContain('must-agree: cfo')
    const again = await callCli(args, { ...files, 'mandate.yaml': yaml })
    expect(again.written).toEqual({})
    expect(again.out).toContain('1 rule of the organisation not in the table stays')
  })

  it('writes nothing with errors, and tells row, column, and what was meant', async () => {
    const table =
      'Decision,Amount,Decides\nvendor.contract.sign,..5O0,cio\nvendor.contract.sign,,cioo\n'
    const files = { 'mandate.yaml': ORGANIZATION, 'rules.csv': table }
    const { exit, out, err, written } = await callCli(['matrix', 'import', 'rules.csv'], files)
    expect([exit, written]).toEqual([2, {}])
    expect(out).toContain('Row 2, column “Amount”, character')
    expect(out.replace(/\s+/g, ' ')).toContain(
      'Row 3, column “Decides”: There is no seat “cioo”. Did you mean cio?',
    )
    expect(err).toContain('Nothing was taken in: 2 errors.')
  })

  it('leaves bad rows out when told so, and keeps what the table does not speak of', async () => {
    const table =
      'Rule,Decision,Amount,Decides\nbig,vendor.contract.sign,>200k,ceo\n,nothing.of.this,,ceo\n'
    const files = { 'mandate.yaml': ORGANIZATION, 'rules.csv': table }
    const args = ['matrix', 'import', 'rules.csv', '--skip-bad', '--json']
    const { exit, out, written } = await callCli(args, files)
    expect(exit).toBe(0)
    const { report, plan, operations } = JSON.parse(out)
    expect(report.rows.map(({ became }: { became: string }) => became)).toEqual([
      'header',
      'rule',
      'bad',
    ])
    expect(plan.counts).toMatchObject({ changed: 1, missing: 0 })
    expect(operations).toMatchObject([{ entity: { when: { amount: '>200k' }, delegable: false } }])
    expect(written['mandate.yaml']).toContain('>200k')
  })

  it.each([
    [['--map', 'Decides=decider'], 'Did you mean decides?'],
    [['--map', 'nonsense'], 'write --map "Column=field"'],
    [['--map', 'Nobody=decides'], 'There is no column “Nobody”.'],
  ])('refuses %s', async (options, message) => {
    const files = {
      'mandate.yaml': ORGANIZATION,
      'rules.csv': 'Decision,Decides\nvendor.contract.sign,ceo\n',
    }
    const { exit, out, err } = await callCli(['matrix', 'import', 'rules.csv', ...options], files)
    expect(exit).toBe(2)
    expect(out + err).toContain(message)
  })
})

describe('mandate matrix export', () => {
  it('writes a table on standard output, and what is lost on standard error', async () => {
    const yaml = `${ORGANIZATION}delegations:\n  - { from: ceo, to: cio, of: vendor.contract.sign }\n`
    const { exit, out, err } = await callCli(['matrix', 'export', '--format', 'md'], {
      'mandate.yaml': yaml,
    })
    expect(exit).toBe(0)
    expect(out).toContain('| big | vendor.contract.sign | >100k | ceo |  | no |')
    expect(err).toContain('Delegations are not in the table')
  })

  it('writes a workbook into a file only, told by its ending, that comes back the same', async () => {
    const files = { 'mandate.yaml': ORGANIZATION }
    const refused = await callCli(['matrix', 'export', '--format', 'xlsx'], files)
    expect([refused.exit, refused.out]).toEqual([2, ''])
    const { written, out } = await callCli(['matrix', 'export', '-o', 'rules.xlsx'], files)
    expect(out).toBe('Wrote rules.xlsx: 1 rule.\n')
    const bytes = Uint8Array.from(written['rules.xlsx'] ?? '', (letter) => letter.charCodeAt(0))
    const back = await callCli(['matrix', 'import', 'rules.xlsx'], {
      ...files,
      'rules.xlsx': bytes,
    })
    expect([back.exit, back.written]).toEqual([0, {}])
  })
})
