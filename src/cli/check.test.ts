import { describe, expect, test } from 'vitest'
import { callCli } from '../../test/support/call-cli.ts'

const HEAD = 'mandate: 1\norganization: { id: o, name: O }\n'

const FAULTY = `${HEAD}positions:
  - { id: ceo, title: Chief Executive Officer }
  - id: cto
    title: Chief Technology Officer
    reports-to: cfo   # left last year
    roles: [cto]
  - { id: dev, title: Head of Development, reports-to: cto }
`

/** Everything in order. */
const SOUND = `${HEAD}positions:
  - { id: ceo, title: Chief Executive Officer, holder: ada }
  - { id: cto, title: Chief Technology Officer, reports-to: ceo, holder: bo }
people:
  - { id: ada, name: Ada }
  - { id: bo, name: Bo }
`

describe('mandate check', () => {
  test('shows findings as compilers do: place, line, caret, what, why, what to do', async () => {
    const args = ['check', '--rule', 'unknown-superior']
    const { exit, out, err } = await callCli(args, { 'mandate.yaml': FAULTY })
    expect(exit).toBe(1)
    expect(err).toBe('')
    expect(out).toMatchInlineSnapshot(`
      "◆ Unknown superior · high · unknown-superior

      mandate.yaml:7:17  unknown-superior:positions/cfo
        1 seat reports to “cfo”, which is no seat of this document: “Chief Technology Officer” (cto).
       7 │     reports-to: cfo   # left last year
         │                 ^^^
        Why: The line leads nowhere: what is escalated gets lost, and all below stand apart from the rest.
        To do: Add the seat “cfo”, or correct reports-to where it is named.

      1 finding: ◆ 1 high
      mandate explain <rule> tells what a rule looks at, and its sources.
      "
    `)
  })

  test('the same in German', async () => {
    const { out } = await callCli(
      ['check', 'a.yaml', '--rule', 'unknown-superior', '--lang', 'de'],
      {
        'a.yaml': FAULTY,
      },
    )
    expect(out).toMatchInlineSnapshot(`
      "◆ Unbekannter Vorgesetzter · hoch · unknown-superior

      a.yaml:7:17  unknown-superior:positions/cfo
        1 Sitz berichtet an „cfo“, doch diesen Sitz gibt es im Dokument nicht: „Chief Technology Officer“
        (cto).
       7 │     reports-to: cfo   # left last year
         │                 ^^^
        Warum: Die Linie führt ins Leere: Was eskaliert wird, geht verloren, und alles darunter steht
               abseits.
        Zu tun: Den Sitz „cfo“ anlegen oder reports-to dort berichtigen, wo er genannt ist.

      1 Befund: ◆ 1 hoch
      mandate explain <regel> sagt, worauf eine Regel schaut, und nennt ihre Quellen.
      "
    `)
  })

  test('as data: every finding with its id, its place, its sentences', async () => {
    const { exit, out } = await callCli(['check', 'a.yaml', '--json'], { 'a.yaml': FAULTY })
    expect(exit).toBe(1)
    const data = JSON.parse(out)
    expect(data).toMatchObject({
      file: 'a.yaml',
      organization: { id: 'o' },
      below: 0,
      failures: [],
    })
    const lost = data.findings.find(({ rule }: { rule: string }) => rule === 'unknown-superior')
    expect(lost).toMatchObject({
      subjects: [{ kind: 'positions', id: 'cfo' }],
      place: { kind: 'positions', id: 'cto', field: 'reports-to' },
      at: { line: 7, column: 17, length: 3 },
      severity: 'high',
    })
    expect(lost.sentences.what).toContain('cfo')
    const counted = Object.values(data.counts as Record<string, number>)
    expect(counted.reduce((sum, count) => sum + count, 0)).toBe(data.findings.length)
  })

  test('is silent with exit code 0 when there is nothing to say', async () => {
    const args = ['check', '--rule', 'several-roots', '--rule', 'unknown-superior']
    const { exit, out } = await callCli(args, { 'mandate.yaml': SOUND })
    expect([exit, out]).toEqual([0, 'mandate.yaml: nothing found (2 rules).\n'])
  })

  test('a threshold leaves out what weighs less, and says how much that is', async () => {
    const text = `${HEAD}positions:\n  - { id: a, title: A, holder: ada, reports-to: gone }\n`
    const args = ['check', '--severity', 'high', '--rule', 'unknown-superior']
    const { exit, out } = await callCli(args, { 'mandate.yaml': text })
    expect([exit, out]).toEqual([
      0,
      'mandate.yaml: nothing found (1 rule).\n1 of less weight not shown\n',
    ])
  })

  test('of a flood, some are shown and the rest is counted; a reason stands once', async () => {
    const seats = Array.from(
      { length: 30 },
      (_, at) => `  - { id: s${at}, title: Seat, reports-to: gone${at} }\n`,
    )
    const text = `${HEAD}positions:\n${seats.join('')}`
    const { out } = await callCli(['check', '--most', '3', '--rule', 'unknown-superior'], {
      'mandate.yaml': text,
    })
    expect(out.match(/mandate\.yaml:\d+:\d+/g)).toHaveLength(3)
    expect(out.match(/Why:/g)).toHaveLength(1)
    expect(out).toContain('… and 27 more of this rule')
    expect(out).toContain('30 findings: ▲ 30 medium')
  })

  test('JSON and standard input', async () => {
    const text = JSON.stringify({
      mandate: 1,
      organization: { id: 'o', name: 'O' },
      positions: [{ id: 'a', title: 'A', 'reports-to': 'a' }],
    })
    const { exit, out } = await callCli(['check', '-'], { '-': text })
    expect(exit).toBe(1)
    expect(out).toContain('standard input:1:')
  })
})

describe('what is kept about findings, beside the file', () => {
  const checked = (record: string, ...args: readonly string[]) =>
    callCli(['check', ...args], { 'mandate.yaml': FAULTY, 'mandate.findings.yaml': record })
  const only = (rule: string) => `rules:\n${rule}`

  test('a rule can be switched off, weighed otherwise, told more', async () => {
    const off = await checked(only('  unknown-superior: { off: true }\n'), '--json')
    const rules = JSON.parse(off.out).findings.map(({ rule }: { rule: string }) => rule)
    expect(rules).not.toContain('unknown-superior')
    const low = await checked(
      only('  unknown-superior: { severity: low }\n'),
      '--rule',
      'unknown-superior',
    )
    expect(low.out).toContain('1 finding: ● 1 low')
  })

  test('an accepted finding does not count until its day; what is in the baseline neither', async () => {
    const finding = 'unknown-superior:positions/cfo'
    const accepted = (until: string) =>
      checked(
        `accepted: [{ finding: ${finding}, reason: The CFO is being hired, until: ${until} }]`,
        '--rule',
        'unknown-superior',
      )
    expect(await accepted('9999-12-31')).toMatchObject({
      exit: 0,
      out: 'mandate.yaml: nothing found (1 rule).\n1 accepted\n',
    })
    const late = await accepted('2020-01-01')
    expect(late.exit).toBe(1)
    expect(late.out).toContain(`The acceptance of ${finding} ran out on 2020-01-01`)
    const known = await checked(`baseline: [${finding}]`, '--rule', 'unknown-superior')
    expect(known.exit).toBe(0)
    expect(known.out).toContain('1 in the baseline')
  })

  test('what no finding has any more is told', async () => {
    const { out } = await checked('baseline: [unknown-superior:positions/long-gone]')
    expect(out).toContain('no finding any more: unknown-superior:positions/long-gone')
  })

  test.each([
    ['rules: { several-root: { off: true } }', 'Did you mean several-roots?'],
    ['accepted: [{ finding: x }]', 'reason'],
    ['rules: [', 'mandate.findings.yaml'],
    ['base: []', 'baseline'],
  ])('one that cannot be read stops the check: %s', async (record, told) => {
    const { exit, out, err } = await checked(record)
    expect([exit, out]).toEqual([2, ''])
    expect(err).toContain(told)
  })

  test('one that was named has to be there', async () => {
    const { exit, err } = await callCli(['check', '--record', 'none.yaml'], {
      'mandate.yaml': FAULTY,
    })
    expect(exit).toBe(2)
    expect(err).toContain('none.yaml')
  })
})

describe('a folder of files', () => {
  const FOLDER = {
    'org/mandate.yaml': 'mandate: 1\norganization: { id: o, name: O }\n',
    'org/positions.yaml':
      '# all\npositions:\n  - { id: ceo, title: CEO, holder: a }\n  - { id: cto, title: CTO, reports-to: cfo, holder: b }\n',
  }

  test('is checked as one, findings at the lines of its files', async () => {
    const args = ['check', 'org', '--rule', 'unknown-superior']
    const { exit, out } = await callCli(args, FOLDER)
    expect(exit).toBe(1)
    expect(out).toContain('org/positions.yaml:4:40')
    expect(out).toContain(' 4 │   - { id: cto, title: CTO, reports-to: cfo, holder: b }')
    const record =
      'accepted:\n  - { finding: "unknown-superior:positions/cfo", reason: r, by: a, until: 2099-01-01 }\n'
    const kept = await callCli(args, { ...FOLDER, 'org/mandate.findings.yaml': record })
    expect(kept.exit).toBe(0)
  })

  test('tells problems with their file, and ids that stand in two', async () => {
    const more = 'positions:\n  - { id: cto, title: Again }\n'
    const { exit, err } = await callCli(['check', 'org'], { ...FOLDER, 'org/zz.yaml': more })
    expect(exit).toBe(2)
    expect(err).toContain('org/zz.yaml:2:11')
    expect(err).toContain('org/positions.yaml:4 already')
    expect(err).toContain(' 2 │   - { id: cto, title: Again }')
  })
})

describe('a file that cannot be read: exit code 2, and where', () => {
  test('each problem at its line, nothing checked', async () => {
    const text = `${HEAD}positions:\n  - { id: cio, title: CIO, report-to: ceo }\n  - { id: cto }\n`
    const { exit, out, err } = await callCli(['check', 'a.yaml'], { 'a.yaml': text })
    expect([exit, out]).toEqual([2, ''])
    expect(err).toMatchInlineSnapshot(`
      "a.yaml:4:28  ◆ unknown-key
        positions › cio: there is no key "report-to". Did you mean reports-to?
       4 │   - { id: cio, title: CIO, report-to: ceo }
         │                            ^^^^^^^^^

      a.yaml:5:5  ◆ missing-key
        positions › cto: title is missing; add it.
       5 │   - { id: cto }
         │     ^^^^^^^^^^^

      a.yaml cannot be read: 2 problems. Nothing was checked.
      "
    `)
  })

  test('as data', async () => {
    const { exit, out } = await callCli(['check', 'a.yaml', '--json'], { 'a.yaml': 'units: []' })
    expect(exit).toBe(2)
    expect(JSON.parse(out).problems[0]).toMatchObject({ code: 'missing-key', where: 'a.yaml:1:1' })
  })

  test('no file: how to get one', async () => {
    const { exit, err } = await callCli(['check'])
    expect(exit).toBe(2)
    expect(err).toContain('mandate init')
  })

  test.each([
    [['check', '--rule', 'several-root']],
    [['check', '--severity', 'grave']],
    [['check', '--most', '0']],
    [['explain', 'several-root']],
    [['explain']],
  ])('a wrong call: %j', async (args) => {
    const { exit, err } = await callCli(args, { 'mandate.yaml': SOUND })
    expect(exit).toBe(2)
    expect(err).toMatch(/Did you mean several-roots|[Aa]llowed choices|whole number|missing/)
  })
})

describe('bad input gets a short and clear answer', () => {
  const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]']
  for (const [at, name] of [...'bcdefghij'].entries()) {
    bomb.push(`${name}: &${name} [${Array(9).fill(`*${'abcdefghij'[at]}`).join(', ')}]`)
  }
  let noise = ''
  for (let at = 1, seed = 1; at <= 5_000_000; at++) {
    seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff
    noise += String.fromCharCode(at % 70 === 0 ? 10 : 32 + ((seed >> 8) % 95))
  }
  const circle = Array.from(
    { length: 1000 },
    (_, at) => `  - { id: p${at}, title: Seat, reports-to: p${(at + 1) % 1000} }\n`,
  )
  test.each([
    ['noise', noise, 2, 'cannot be read'],
    ['an alias bomb', bomb.join('\n'), 2, 'aliases stand for more than'],
    [
      'a long name',
      `${HEAD}positions: [{ id: a, title: ${'x'.repeat(10_000)} }]`,
      2,
      '500 characters',
    ],
    ['a circle', `${HEAD}positions:\n${circle.join('')}`, 1, '1,000 seats report to one another'],
  ])('%s', async (_, text, code, told) => {
    const { exit, out, err } = await callCli(['check', '--rule', 'reporting-cycle'], {
      'mandate.yaml': text,
    })
    expect(exit).toBe(code)
    expect(out + err).toContain(told)
    expect((out + err).length).toBeLessThan(12_000)
    expect(Math.max(...(out + err).split('\n').map((line) => line.length))).toBeLessThanOrEqual(100)
  })

  test('what a terminal would obey is shown, not obeyed; HTML and formulas are text', async () => {
    const text = `${HEAD}positions:
  - { id: a, title: '<b>=cmd()</b>', reports-to: x }
  - { id: b, title: "\\e[31mred \\u202e", reports-to: y }
`
    const { out } = await callCli(['check'], { 'mandate.yaml': text })
    expect(out).toContain('“<b>=cmd()</b>” (a)')
    expect(out).not.toContain('\u001b')
    expect(out).not.toContain('\u202e')
  })
})

describe('mandate explain', () => {
  test('the page of a rule, with its sources', async () => {
    const { exit, out } = await callCli(['explain', 'several-roots'])
    expect(exit).toBe(0)
    expect(out).toMatch(/^Several tops · several-roots\nstructure · medium · since version/)
    expect(out).toContain('## Why it matters')
    expect(out).toContain('Henri Fayol')
    expect(out).toContain('[s0-052]')
  })

  test('in German by what the rule itself says', async () => {
    const { out } = await callCli(['explain', 'several-roots', '--lang', 'de'])
    expect(out).toContain('Zu tun:')
    expect(out).toContain('(auf Englisch)')
  })

  test('as data', async () => {
    const data = JSON.parse((await callCli(['explain', 'span-outside-target', '--json'])).out)
    expect(data).toMatchObject({ id: 'span-outside-target', severity: 'low' })
    expect(data.options.map(({ name }: { name: string }) => name)).toContain('too-few')
    expect(data.page).toContain('# span-outside-target')
  })
})
