import { describe, expect, it } from 'vitest'
import { callCli } from '../../test/support/call-cli.ts'

const plain = {
  mandate: 1,
  organization: {
    id: 'small',
    name: 'Small',
    currency: 'EUR',
    attributes: [{ id: 'region', name: 'Region', kind: 'enumeration', values: ['emea', 'apac'] }],
  },
  units: [{ id: 'retail', name: 'Retail' }],
  positions: [
    { id: 'ceo', title: 'Chief Executive Officer', holder: 'mara' },
    { id: 'cto', title: 'Chief Technology Officer', 'reports-to': 'ceo', holder: 'ada' },
    { id: 'cfo', title: 'Chief Financial Officer', 'reports-to': 'ceo', holder: 'tobias' },
    { id: 'head-platform', title: 'Head of Platform', 'reports-to': 'cto', holder: 'lin' },
  ],
  people: [
    { id: 'mara', name: 'Mara Lindqvist' },
    { id: 'ada', name: 'Ada Nkemelu' },
    { id: 'tobias', name: 'Tobias Reinholt' },
    { id: 'lin', name: 'Lin Castellanos' },
  ],
  rules: [
    { id: 'small', decision: 'vendor.contract.sign', when: { amount: '..100k' }, decides: 'cto' },
    {
      id: 'large',
      decision: 'vendor.contract.sign',
      when: { amount: '>100k' },
      decides: 'cto',
      'must-agree': ['cfo'],
    },
  ],
  absences: [{ person: 'ada', from: '2026-12-20', until: '2027-01-06', deputy: { person: 'lin' } }],
}

type Plain = Readonly<Record<string, unknown>>

const on = (call: string, more: Plain = {}, files: Readonly<Record<string, string>> = {}) =>
  callCli(
    Array.from(call.matchAll(/(?:[^\s"]|"[^"]*")+/g), ([word]) => word.replaceAll('"', '')),
    { 'mandate.yaml': JSON.stringify({ ...plain, ...more }), ...files },
  )

const sign = 'who vendor.contract.sign --at 2026-12-01'

describe('mandate who', () => {
  it('answers in one sentence, names who must agree, gives 0', async () => {
    const { exit, out } = await on(`${sign} --amount 120000EUR`)
    const [asked, answer] = out.split('\n')
    expect(exit).toBe(0)
    expect(asked).toContain('120,000 EUR')
    expect(answer).toMatch(/^The Chief Technology Officer \(Ada Nkemelu\) decides;/)
    expect(out.replace(/\s+/g, ' ')).toContain('(Tobias Reinholt) must agree')
  })

  it('tells in German, and with --explain why and who stands in', async () => {
    const call = 'who vendor.contract.sign --amount 120k --at 2026-12-22 --explain --lang de'
    const { out } = await on(call)
    const text = out.replace(/\s+/g, ' ')
    expect(text).toContain('entscheidet')
    expect(text).toContain('„large“')
    expect(text).toContain('Lin Castellanos')
    expect(text).toContain('6. Januar 2027')
  })

  it('reads as a whole, in German', async () => {
    const call = 'who vendor.contract.sign --amount 120k --at 2026-12-22 --explain --lang de'
    expect((await on(call)).out).toMatchInlineSnapshot(`
      "„Lieferantenvertrag unterschreiben“ über 120.000 EUR, am 22. Dezember 2026
      Ada Nkemelu (Chief Technology Officer) entscheidet; Tobias Reinholt (Chief Financial Officer) muss
      zustimmen; für Ada Nkemelu (Chief Technology Officer) handelt bis zum 6. Januar 2027 Lin Castellanos
      in Vertretung.

      Warum
        · Ada Nkemelu (Chief Technology Officer) entscheidet, denn so sagt es Regel „large“ für
          „Lieferantenvertrag unterschreiben“ mit mehr als 100.000 EUR.
        · Ada Nkemelu ist bis zum 6. Januar 2027 abwesend.
        · Lin Castellanos vertritt Ada Nkemelu (Chief Technology Officer), für diese Abwesenheit benannt.
        · Für Ada Nkemelu (Chief Technology Officer) handelt bis zum 6. Januar 2027 Lin Castellanos in
          Vertretung.
        · Tobias Reinholt (Chief Financial Officer) muss zustimmen, denn so sagt es Regel „large“.
        · Wird die Zustimmung verweigert, klärt Mara Lindqvist (Chief Executive Officer) die Sache als
          gemeinsame vorgesetzte Stelle (Regel „large“).
      "
    `)
  })

  it('answers an open case by parts with the one thing to ask for, and gives 1', async () => {
    const { exit, out } = await on(sign)
    expect(exit).toBe(1)
    expect(out).toContain('up to 100,000 EUR')
    expect(out).toContain('To ask next: How much is it about?')
  })

  it('names those of whom one suffices with “or”, of a ladder only the lowest', async () => {
    const rules = [
      {
        id: 'any',
        decision: 'vendor',
        when: { risk: 'low' },
        decides: { 'any-of': ['cto', 'cfo'] },
      },
      {
        id: 'ladder',
        decision: 'vendor',
        when: { risk: 'high' },
        decides: { ladder: { 'head-platform': '10k', cto: 'any' } },
      },
    ]
    const { out } = await on('who vendor.contract.sign --amount 5k --at 2026-12-01', { rules })
    const text = out.replace(/\s+/g, ' ')
    expect(text).toContain('(Ada Nkemelu) or the Chief Financial Officer (Tobias Reinholt) decides')
    expect(text).toContain('at high risk: the Head of Platform (Lin Castellanos) decides')
  })

  it('takes names for ids, and attributes of the organisation', async () => {
    const call = `who "Lieferantenvertrag unterschreiben" --amount 5k --unit Retail --requester "Lin Castellanos" --attribute region=emea --at 2026-12-01 --json`
    const { exit, out } = await on(call)
    expect(exit).toBe(0)
    expect(JSON.parse(out).asked).toMatchObject({
      kind: 'vendor.contract.sign',
      unit: 'retail',
      requester: 'lin',
      attributes: { region: 'emea' },
    })
  })

  it('keeps out who is recused, also by position', async () => {
    const { out } = await on(`${sign} --amount 5k --recused cto --json`)
    const [decider] = JSON.parse(out).answer.deciders
    expect(decider.acts.person).toBe('mara')
  })

  it.each([
    ['an unknown kind', 'who vendor.contract.sing', 'Did you mean vendor.contract.sign?'],
    ['part of a kind', 'who sign', 'Did you mean vendor.contract.sign?'],
    ['an unknown attribute', `${sign} --attribute regoin=emea`, 'Did you mean region?'],
    ['an unknown value', `${sign} --attribute region=emae`, 'Did you mean emea?'],
    ['an unknown unit', `${sign} --unit retial`, 'Did you mean retail?'],
    ['an unknown requester', `${sign} --requester "Ada Nkemela"`, 'Did you mean ada?'],
    ['a negative amount', `${sign} --amount -5EUR`, 'cannot be negative'],
    ['a huge amount', `${sign} --amount 999999999bn`, 'larger than'],
    ['decimals the currency lacks', `${sign} --amount 1.234EUR`, 'EUR has 2 decimals'],
    ['no amount at all', `${sign} --amount lots`, 'amount'],
    ['no day', 'who vendor.contract.sign --at 2026-02-30', 'is no day'],
    ['an attribute without value', `${sign} --attribute region`, 'Give a name and a value'],
    ['names without quotes', 'who mandate.yaml sign a contract', 'into quotes'],
    ['a file and nothing else', 'who mandate.yaml', 'is a file of an organisation'],
  ])('refuses %s with what to do, and gives 2', async (_, call, told) => {
    const { exit, out, err } = await on(call)
    expect([exit, out]).toEqual([2, ''])
    expect(err).toContain(told)
  })

  it('tells all that is wrong with a case at once', async () => {
    const { err } = await on(`who vendor.contract.sing --amount -5 --risk hihg --at 2026-12-01`)
    expect(err).toContain('vendor.contract.sign?')
    expect(err).toContain('negative')
    expect(err).toContain('Did you mean high?')
  })

  it('asks for the currency where several are in use', async () => {
    const rules = [
      { id: 'usd', decision: 'vendor', when: { amount: '..5k USD' }, decides: 'cto' },
      ...plain.rules,
    ]
    const organization = {
      ...plain.organization,
      rates: [{ currency: 'USD', rate: 0.9, on: '2026-01-01' }],
    }
    const { exit, err } = await on(`${sign} --amount 120k`, { rules, organization })
    expect(exit).toBe(2)
    expect(err).toContain('EUR, USD')
  })

  it('tells of rules that cannot be read and answers by the others', async () => {
    const rules = [
      ...plain.rules,
      { id: 'bad', decision: 'vendor.contract.extend', decides: 'cot' },
    ]
    const { exit, out } = await on(`${sign} --amount 5k`, { rules })
    expect(exit).toBe(0)
    expect(out).toContain('mandate prove tells what')
  })

  it('ends with a clear answer where delegations and deputies go in circles and a body is empty', async () => {
    const circles = {
      positions: plain.positions.map((position) => ({
        ...position,
        ...(position.id === 'cto' && { deputy: { position: 'cfo' } }),
        ...(position.id === 'cfo' && { deputy: { position: 'cto' } }),
      })),
      bodies: [{ id: 'board', name: 'Board', members: [] }],
      delegations: [
        { from: 'cto', to: 'cfo', of: 'vendor', 'may-hand-on': true },
        { from: 'cfo', to: 'cto', of: 'vendor', 'may-hand-on': true },
      ],
      rules: [
        ...plain.rules,
        { id: 'extend', decision: 'vendor.contract.extend', decides: 'board' },
      ],
      absences: ['ada', 'tobias'].map((person) => ({
        person,
        from: '2026-12-20',
        until: '2027-01-06',
      })),
    }
    const away = await on('who vendor.contract.sign --amount 5k --at 2026-12-22 --json', circles)
    expect(JSON.parse(away.out).answer.deciders).toMatchObject([{ acts: { person: 'mara' } }])
    const empty = await on('who vendor.contract.extend --at 2026-12-22', circles)
    expect(empty.exit).toBe(1)
    expect(empty.out).toContain('no members')
  })
})

describe('mandate may, could, waits, governance', () => {
  it('tells what a seat may decide, by title too', async () => {
    const { exit, out } = await on('may "chief technology officer" --at 2026-12-01')
    expect(exit).toBe(0)
    expect(out).toContain('“large”')
    expect(out).toContain('over 100,000 EUR')
    const person = await on('may ada --at 2026-12-01 --json')
    expect(JSON.parse(person.out).seats).toMatchObject([{ position: 'cto' }])
  })

  it('suggests seats for what is none', async () => {
    const near = await on('may Mira')
    expect([near.exit, near.err.includes('Did you mean mara?')]).toEqual([2, true])
    const part = await on('may nkemelu')
    expect(part.err).toContain('Did you mean ada?')
  })

  it('tells who could ever decide; 1 where nobody could', async () => {
    const some = await on('could vendor.contract.sign')
    expect([some.exit, some.out.includes('Ada Nkemelu')]).toEqual([0, true])
    expect((await on('could people.hiring.staff')).exit).toBe(1)
  })

  it('tells what goes to whom while somebody is away, time by time', async () => {
    const { exit, out } = await on('waits cto --from 2026-12-18 --until 2027-01-08')
    expect(exit).toBe(0)
    const times = out.split('\n\n')
    expect(times).toHaveLength(3)
    expect(times[0]).toContain('Mara Lindqvist')
    expect(times[1]).toContain('Lin Castellanos')
    expect(times[1]).toMatch(/^20 December 2026 to 6 January 2027/)
    const top = await on('waits ceo --from 2026-12-01 --json')
    expect(top.exit).toBe(0)
  })

  it('gives 1 where something waits', async () => {
    const rules = [{ id: 'top', decision: 'vendor.contract.sign', decides: 'ceo' }]
    const { exit, out } = await on('waits mara --from 2026-12-01', { rules })
    expect(exit).toBe(1)
    expect(out).toContain('waits')
  })

  it('refuses days in reverse', async () => {
    const { exit, err } = await on('waits cto --from 2027-01-06 --until 2026-12-20')
    expect(exit).toBe(2)
    expect(err).toContain('before the first')
  })

  it('gives the governance grid by domain', async () => {
    const { exit, out } = await on('governance --lang de --json')
    expect(exit).toBe(0)
    expect(JSON.parse(out).grid).toHaveLength(5)
    expect((await on('governance')).out).toContain('decides:')
  })
})
