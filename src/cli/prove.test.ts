import { describe, expect, it } from 'vitest'
import { callCli } from '../../test/support/call-cli.ts'

const file = (rules: string) => `mandate: 1
organization: { id: small, name: Small, currency: EUR }
positions:
  - { id: cto, title: Chief Technology Officer }
  - { id: cfo, title: Chief Financial Officer }
rules:
${rules}`

const GAP =
  file(`  - { id: little, decision: vendor.contract.sign, when: { amount: <100k }, decides: cto }
  - { id: large, decision: vendor.contract.sign, when: { amount: '>100k' }, decides: cto }
`)
const WHOLE = file(`  - { id: all, decision: vendor.contract.sign, decides: cto }
`)

describe('mandate prove', () => {
  it('shows the lines of the rules, the case, the repair; gives 1', async () => {
    const { exit, out } = await callCli(['prove', '--property', 'P1'], { 'mandate.yaml': GAP })
    expect(exit).toBe(1)
    expect(out).toContain('mandate.yaml:7:11')
    expect(out).toContain(
      '7 │   - { id: little, decision: vendor.contract.sign, when: { amount: <100k }',
    )
    expect(out).toMatch(/For instance: .*100,000 EUR/)
    expect(out).toContain('To do: ')
  })

  it('reads as a whole, in German', async () => {
    const call = ['prove', '--property', 'P1,P2', '--kind', 'vendor.contract.sign', '--lang', 'de']
    expect((await callCli(call, { 'mandate.yaml': GAP })).out).toMatchInlineSnapshot(`
      "Von 2 Eigenschaften gilt nicht: „Keine Lücken“.
      mandate.yaml: 2 Regeln, entscheidende Zuordnungen mitgezählt

      ◆ P1  Keine Lücken: gilt nicht
            Für jeden Fall gibt es jemanden, der entscheidet.
      ✓ P2  Kein Streit: gilt

      ◆ Niemand entscheidet · 1 · P1

        Keine Regel sagt, wer hier entscheidet: „Lieferantenvertrag unterschreiben“ mit genau 100.000 EUR.
        Die Lücke liegt zwischen Regel „little“ und Regel „large“.
        mandate.yaml:7:11
       7 │   - { id: little, decision: vendor.contract.sign, when: { amount: <100k }, decides: cto }
         │           ^^^^^^
        mandate.yaml:8:11
       8 │   - { id: large, decision: vendor.contract.sign, when: { amount: '>100k' }, decides: cto }
         │           ^^^^^
        Zum Beispiel: „Lieferantenvertrag unterschreiben“ über 100.000 EUR
        Zu tun: Die Beträge von Regel „large“ beginnen lassen: mit mehr als 99.999,99 EUR.
        oder: Regel „little“ ausweiten auf: „Lieferantenvertrag unterschreiben“ mit genau 100.000 EUR.
        oder: Regel „large“ ausweiten auf: „Lieferantenvertrag unterschreiben“ mit genau 100.000 EUR.
        oder: Eine Regel ergänzen, die sagt, wer hier entscheidet: „Lieferantenvertrag unterschreiben“ mit
              genau 100.000 EUR.
      "
    `)
  })

  it('gives 0 where all holds that was asked for', async () => {
    const { exit, out } = await callCli(['prove', '--property', 'p1,P2', '--lang', 'de'], {
      'mandate.yaml': WHOLE,
    })
    expect(exit).toBe(0)
    expect(out).toContain('✓ P1')
    expect(out).toContain('gilt')
    expect(out).not.toContain('◆')
  })

  it('keeps to a kind and those below it', async () => {
    const within = await callCli(['prove', '--property', 'P1', '--kind', 'people'], {
      'mandate.yaml': GAP,
    })
    expect(within.exit).toBe(0)
    const about = await callCli(['prove', '--property', 'P1', '--kind', 'vendor'], {
      'mandate.yaml': GAP,
    })
    expect(about.exit).toBe(1)
  })

  it('proves the absence of two on request', async () => {
    const staffed = WHOLE.replace(
      'title: Chief Technology Officer }',
      'title: Chief Technology Officer, holder: ada, deputy: { position: cfo } }',
    ).replace('title: Chief Financial Officer }', 'title: Chief Financial Officer, holder: bo }')
    const files = {
      'mandate.yaml': `${staffed}people: [{ id: ada, name: Ada }, { id: bo, name: Bo }]\n`,
    }
    const stuck = async (away: string) => {
      const { out } = await callCli(['prove', '--property', 'P4', '--away', away, '--json'], files)
      return JSON.parse(out).findings.map(({ people }: { people: string[] }) => people.join())
    }
    const one = await stuck('1')
    const two = await stuck('2')
    expect(one.some((people: string) => people.includes('ada,bo'))).toBe(false)
    expect(two.length).toBeGreaterThan(one.length)
  })

  it('points at the character of a rule that cannot be read, and leaves it out', async () => {
    const bad =
      file(`  - { id: bad, decision: vendor.contract.sign, when: { amount: ..5x0k }, decides: cto }
  - { id: never, decision: vendor.contract.extend, when: { amount: '>9k, <1k' }, decides: cto }
`)
    const { exit, out } = await callCli(['prove', '--property', 'P2', '--json'], {
      'mandate.yaml': bad,
    })
    expect(exit).toBe(1)
    const [problem] = JSON.parse(out).problems
    expect(bad.split('\n')[problem.place.line - 1]?.slice(problem.place.column - 1)).toMatch(
      /^5x0k/,
    )
    const told = await callCli(['prove', '--property', 'P2'], { 'mandate.yaml': bad })
    expect(told.out).toContain('mandate.yaml:7:')
  })

  it('tells a rule that can never apply', async () => {
    const rules = `  - { id: never, decision: vendor.contract.sign, from: 2027-01-01, until: 2026-01-01, decides: cto }
`
    const { exit, out, err } = await callCli(['prove'], { 'mandate.yaml': file(rules) })
    expect(exit).not.toBe(0)
    expect(out + err).toContain('mandate.yaml:7')
  })

  it('tells where another file names other deciders', async () => {
    const other = WHOLE.replace('decides: cto', 'decides: cfo')
    const files = { 'mandate.yaml': WHOLE, 'other.yaml': other, 'same.yaml': WHOLE }
    const differs = await callCli(['prove', '--against', 'other.yaml'], files)
    expect(differs.exit).toBe(1)
    expect(differs.out).toContain('Chief Financial Officer')
    expect((await callCli(['prove', '--against', 'same.yaml'], files)).exit).toBe(0)
    expect((await callCli(['prove', '--against', 'none.yaml'], files)).exit).toBe(2)
  })

  it.each([
    [['--property', 'P77'], 'P12, P13'],
    [['--kind', 'vender'], 'Did you mean vendor?'],
    [['--away', '3'], 'Allowed choices are 1, 2'],
  ])('refuses %s', async (options, told) => {
    const { exit, err } = await callCli(['prove', ...options], { 'mandate.yaml': WHOLE })
    expect(exit).toBe(2)
    expect(err).toContain(told)
  })
})

describe('mandate replay', () => {
  const table = `Vorgang;Entscheidung;Betrag;Währung;Datum;Kunde
A-1;vendor.contract.sign;120.000,00;EUR;03.11.2026;x
A-2;Lieferantenvertrag unterschreiben;5,000.00;EUR;2026-11-04;

A-3;vendor.contract.sign;1.234;EUR;;
A-4;vendor.contrct.sign;100,50 €;;;
A-5;vendor.contract.extend;100;;;
`
  const call = (args: readonly string[], files: Readonly<Record<string, string>> = {}) =>
    callCli(['replay', 'cases.csv', ...args], {
      'mandate.yaml': WHOLE,
      'cases.csv': table,
      ...files,
    })

  it('counts outcomes and loads, tells rows that are not decided, and columns that are not read', async () => {
    const { exit, out } = await call([])
    expect(exit).toBe(1)
    expect(out).toContain('cases.csv: 5 cases')
    expect(out).toContain('decided: 2')
    expect(out).toContain('decides 2')
    expect(out).toMatch(/row 5 \(A-3\): EUR has 2 decimals/)
    expect(out).toMatch(/row 6 \(A-4\): [^.]*vendor\.contrct\.sign/)
    expect(out).toMatch(/row 7 \(A-5\): No rule/)
    expect(out).toContain('columns: Kunde')
  })

  it('gives every case as data', async () => {
    const { out } = await call(['--json'])
    const { cases } = JSON.parse(out)
    expect(cases[0].asked).toEqual({
      kind: 'vendor.contract.sign',
      amount: '120000.00 EUR',
      at: '2026-11-03',
    })
    expect(cases[1].asked.kind).toBe('vendor.contract.sign')
  })

  it('tells what changes by other rules, and how the load moves', async () => {
    const other = WHOLE.replace('decides: cto', 'decides: cfo')
    const { exit, out } = await call(['--against', 'other.yaml'], { 'other.yaml': other })
    expect(exit).toBe(1)
    expect(out).toContain('2 cases come to something else by other.yaml')
    expect(out).toMatch(/Technology Officer.*decides 2 → 0/)
    expect(out).toMatch(/Financial Officer.*decides 0 → 2/)
  })

  it('gives 0 where every case is decided and none changes', async () => {
    const small = 'kind\nvendor.contract.sign\n'
    const { exit, out } = await call(['--against', 'mandate.yaml'], { 'cases.csv': small })
    expect(out).toContain('Every case comes to the same')
    expect(exit).toBe(0)
  })

  it.each([
    ['nothing', '', 'empty'],
    ['no column for the kind', 'what;amount\nx;5\n', 'Call one of them kind'],
    ['a misspelt column', 'decison;amount\nx;5\n', 'Is it “decison”?'],
  ])('refuses a table with %s', async (_, text, told) => {
    const { exit, err } = await call([], { 'cases.csv': text })
    expect(exit).toBe(2)
    expect(err).toContain(told)
  })
})
