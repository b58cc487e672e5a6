import { describe, expect, test } from 'vitest'
import { callCli } from '../../test/support/call-cli.ts'
import { readSarif } from '../../test/support/sarif-log.ts'

const CIRCLE = `mandate: 1
organization: { id: o, name: O }   # ours
positions:
  - { id: ceo, title: Chief Executive Officer, reports-to: ceo, vacant: false } # alone
  - { id: dev, title: Head of Development, reports-to: ceo, vacant: false }
`
const ID = 'reporting-cycle:positions/ceo'
const SOUND = CIRCLE.replace('reports-to: ceo, vacant: false } # alone', 'vacant: false } # alone')
const only = ['--rule', 'reporting-cycle']
const accept = (...more: string[]) => ['check', '--accept', ID, ...more]

describe('mandate check --format', () => {
  test.each(['sarif', 'junit', 'markdown', 'html', 'json'])(
    '%s goes to a file, exit as ever',
    async (format) => {
      const args = ['check', ...only, '--format', format, '-o', 'out.txt']
      const { exit, out, err, written } = await callCli(args, { 'mandate.yaml': CIRCLE })
      expect(exit).toBe(1)
      expect(out).toBe('')
      expect(err).toBe('Wrote out.txt.\n')
      expect(written['out.txt']).toContain(ID)
      const sound = await callCli(['check', ...only, '--format', format], { 'mandate.yaml': SOUND })
      expect(sound.exit).toBe(0)
      expect(sound.out).not.toContain(ID)
    },
  )

  test('SARIF follows the standard and points at the line', async () => {
    const { out } = await callCli(['check', '--format', 'sarif'], { 'mandate.yaml': CIRCLE })
    const found = readSarif(out).runs[0].results.find(({ ruleId }) => ruleId === 'reporting-cycle')
    expect(found?.locations[0]?.physicalLocation).toMatchObject({
      artifactLocation: { uri: 'mandate.yaml' },
      region: { startLine: 4 },
    })
  })

  test('never writes over what is checked', async () => {
    const args = ['check', '--format', 'html', '-o', 'mandate.yaml']
    const { exit, written } = await callCli(args, { 'mandate.yaml': CIRCLE })
    expect(exit).toBe(2)
    expect(written).toEqual({})
  })
})

describe('mandate check --by, --clarity', () => {
  const people = `${CIRCLE.replace('reports-to: ceo, vacant: false } # alone', 'reports-to: ceo, holder: ada }')}people:
  - { id: ada, name: Ada }
`
  test('gathers findings by person and by subject, names first', async () => {
    const files = { 'mandate.yaml': people }
    const { out, exit } = await callCli(['check', ...only, '--by', 'person'], files)
    expect(exit).toBe(1)
    expect(out).toMatch(/^Ada \(people\/ada\)\n {2}▲ .*\[reporting-cycle\]/)
    expect(out).toContain('1 finding: ▲ 1 medium')
    const bySubject = await callCli(['check', ...only, '--by', 'subject'], files)
    expect(bySubject.out).toMatch(/^Chief Executive Officer \(positions\/ceo\)\n/)
  })

  test('shows the score with its sum', async () => {
    const { out } = await callCli(['check', '--clarity'], { 'mandate.yaml': SOUND })
    const [, score = ''] = /Clarity: ([\d.]+) of 100/.exec(out) ?? []
    const [, sum = '', total] = /^ {2}([\d. +]+) = ([\d.]+)$/m.exec(out) ?? []
    expect(total).toBe(score)
    expect(sum.split(' + ').reduce((all, one) => all + Number(one), 0)).toBeCloseTo(
      Number(score),
      6,
    )
    const { out: german } = await callCli(['check', '--clarity', '--lang', 'de'], {
      'mandate.yaml': SOUND,
    })
    expect(german).toContain('Klarheit: ')
  })
})

describe('mandate check --fix', () => {
  test('makes safe fixes, shows what changes, keeps comments', async () => {
    const { exit, out, written } = await callCli(['check', '--fix'], { 'mandate.yaml': CIRCLE })
    expect(exit).toBe(0)
    expect(out).toContain('Mended 1 finding:')
    expect(out).toContain('reports-to: ceo → nothing')
    expect(written['mandate.yaml']).toContain('# ours')
    expect(written['mandate.yaml']).toMatch(
      /id: ceo, title: Chief Executive Officer, vacant: false } # alone/,
    )
    const again = await callCli(['check', ...only], {
      'mandate.yaml': written['mandate.yaml'] ?? '',
    })
    expect(again.exit).toBe(0)
  })

  test('writes nothing on --dry-run, and asks only on a terminal', async () => {
    const files = { 'mandate.yaml': CIRCLE }
    expect((await callCli(['check', '--fix', '--dry-run'], files)).written).toEqual({})
    const { exit, err } = await callCli(['check', '--fix', 'choose'], files)
    expect([exit, err.includes('terminal')]).toEqual([2, true])
  })

  test('leaves to a human what is not safe, unless all is asked for', async () => {
    const lost = SOUND.replace('Development, reports-to: ceo', 'Development, reports-to: ce0')
    const files = { 'mandate.yaml': lost }
    const safe = await callCli(['check', '--fix'], files)
    expect(safe.written).toEqual({})
    expect(safe.out).toContain('Nothing here can be mended without somebody deciding how.')
    const all = await callCli(['check', '--fix', 'all', '--rule', 'unknown-superior'], files)
    expect(all.written['mandate.yaml']).toContain('Development, reports-to: ceo')
  })
})

describe('mandate check --accept, --baseline', () => {
  const sure = ['--reason', 'By law', '--until', '2999-12-31']

  test('accepts a finding in the document, with reason, day and who', async () => {
    const { exit, out, written } = await callCli(accept(...sure, '--who', 'dev'), {
      'mandate.yaml': CIRCLE,
    })
    expect(exit).toBe(0)
    expect(out).toContain('0 new, 1 gone')
    const yaml = written['mandate.yaml'] ?? ''
    expect(yaml).toContain('# alone')
    const { exit: after, out: told } = await callCli(['check', ...only], { 'mandate.yaml': yaml })
    expect(after).toBe(0)
    expect(told).toContain('1 accepted')
    const report = await callCli(['check', '--format', 'markdown'], { 'mandate.yaml': yaml })
    expect(report.out).toContain('by dev')
  })

  test.each([
    ['no reason', accept('--until', '2999-12-31'), 'Say --reason and --until'],
    ['an empty reason', accept('--reason', ' ', '--until', '2999-12-31'), 'Give reason'],
    ['a day that is none', accept('--reason', 'x', '--until', 'soon'), 'Give until'],
    ['a day that has passed', accept('--reason', 'x', '--until', '2020-01-31'), 'has passed'],
    [
      'no such finding',
      ['check', '--accept', 'reporting-cycle:positions/ce', ...sure],
      `Did you mean ${ID}?`,
    ],
    ['a name in place of an id', accept(...sure, '--who', 'Ada B.'), 'by'],
    ['two things at once', accept(...sure, '--watch'), 'one at a time'],
  ])('refuses %s and writes nothing', async (_, args, message) => {
    const { exit, err, written } = await callCli(args, { 'mandate.yaml': CIRCLE })
    expect(exit).toBe(2)
    expect(err).toContain(message)
    expect(written).toEqual({})
  })

  test('counts a finding again after its day, and says so', async () => {
    const yaml = CIRCLE.replace(
      'name: O }',
      `name: O, diagnosis: { accepted: [{ finding: '${ID}', reason: x, until: 2020-01-31 }] } }`,
    )
    const { exit, out } = await callCli(['check', ...only], { 'mandate.yaml': yaml })
    expect(exit).toBe(1)
    expect(out).toContain(`The acceptance of ${ID} ran out on 2020-01-31`)
  })

  test('takes a baseline: only what comes later fails', async () => {
    const { written } = await callCli(['check', '--baseline'], { 'mandate.yaml': CIRCLE })
    const yaml = written['mandate.yaml'] ?? ''
    expect((await callCli(['check'], { 'mandate.yaml': yaml })).exit).toBe(0)
    const worse = yaml.replace('Development, reports-to: ceo', 'Development, reports-to: nobody')
    const { exit, out } = await callCli(['check', '--json'], { 'mandate.yaml': worse })
    expect(exit).toBe(1)
    const ids = JSON.parse(out).findings.map(({ id }: { id: string }) => id)
    expect(ids).toContain('unknown-superior:positions/nobody')
    expect(ids).not.toContain(ID)
  })
})

describe('what a call makes no use of is refused, and nothing is written', () => {
  test.each([
    [['--fix', '--by', 'person'], 'mandate check --fix makes no use of --by.'],
    [['--baseline', '--rule', 'reporting-cycle'], 'makes no use of --rule.'],
    [['--watch', '--output', 'out.txt'], 'makes no use of --output.'],
    [['--watch', '--clarity'], 'makes no use of --clarity.'],
    [['--dry-run'], 'mandate check makes no use of --dry-run.'],
    [['--watch', '--format', 'sarif'], 'for a report: mandate check --format sarif'],
    [['--fix', '--org', 'o', '--record', 'x.yaml'], 'keeps its record in its document'],
  ])('%j', async (args, message) => {
    const { exit, err, written } = await callCli(['check', ...args], { 'mandate.yaml': CIRCLE })
    expect([exit, err.includes(message), written]).toEqual([2, true, {}])
  })
})

describe('--pack with what a call does', () => {
  const pack = ['--pack', 'sg-mas-trm']
  const slot = 'missing-slot-holder:slots/sg-mas-trm.head-of-information-security'
  const files = { 'mandate.yaml': SOUND }

  test('the baseline holds what the pack tells; the pack itself is not written', async () => {
    const { written } = await callCli(['check', '--baseline', ...pack], files)
    const yaml = written['mandate.yaml'] ?? ''
    expect(yaml).toContain(slot)
    expect(yaml).not.toContain('packs')
    expect((await callCli(['check', ...pack], { 'mandate.yaml': yaml })).exit).toBe(0)
  })

  test('a finding of the pack is accepted with it, and unknown without', async () => {
    const wish = ['check', '--accept', slot, '--reason', 'x', '--until', '2999-12-31']
    expect((await callCli(wish, files)).exit).toBe(2)
    const { exit, out, written } = await callCli([...wish, ...pack], files)
    expect([exit, out.includes('0 new, 1 gone')]).toEqual([0, true])
    expect(written['mandate.yaml']).not.toContain('packs')
  })

  test('mending looks with the pack too, and refuses one there is not', async () => {
    const { exit, written } = await callCli(['check', '--fix', ...pack], {
      'mandate.yaml': CIRCLE,
    })
    expect(exit).toBe(0)
    expect(written['mandate.yaml']).not.toContain('packs')
    expect((await callCli(['check', '--fix', '--pack', 'dora'], files)).exit).toBe(2)
  })

  test('--severity leaves lighter findings alone', async () => {
    const args = ['check', '--fix', '--severity', 'high']
    expect((await callCli(args, { 'mandate.yaml': CIRCLE })).written).toEqual({})
  })
})

describe('settings in the document', () => {
  const set = (settings: string) => CIRCLE.replace('name: O }', `name: O, diagnosis: ${settings} }`)

  test('switch rules off and weigh them; a record beside has the last word', async () => {
    const off = set('{ rules: { reporting-cycle: { off: true } } }')
    expect((await callCli(['check', ...only], { 'mandate.yaml': off })).exit).toBe(0)
    const beside = { 'mandate.findings.yaml': 'rules: { reporting-cycle: { severity: low } }' }
    const { out } = await callCli(['check', ...only], { 'mandate.yaml': off, ...beside })
    expect(out).toContain('● Reporting in a circle · low')
  })

  test.each([
    ['an unknown rule', '{ rules: { reporting-cycles: {} } }', 'Did you mean reporting-cycle?'],
    ['an unknown key', '{ rules: { reporting-cycle: { of: true } } }', 'Did you mean off?'],
    ['an unknown part', '{ accept: [] }', 'Did you mean accepted?'],
    [
      'an unknown option',
      '{ rules: { reporting-cycle: { options: { x: 1 } } } }',
      'There is no option',
    ],
  ])('R2 refuses %s, with the nearest', async (_, settings, message) => {
    const { exit, err } = await callCli(['check'], { 'mandate.yaml': set(settings) })
    expect(exit).toBe(2)
    expect(err).toContain(message)
  })
})

describe('mandate check --watch', () => {
  const files = { 'mandate.yaml': CIRCLE }
  const watch = (...states: string[]) =>
    callCli(
      ['check', '--watch', ...only],
      files,
      undefined,
      states.map((text) => ({ 'mandate.yaml': text })),
    )

  test('tells what came and went, and gives the exit code of the last look', async () => {
    const { out, exit, err } = await watch(SOUND, CIRCLE, `${CIRCLE}# a note\n`)
    expect(exit).toBe(1)
    const told = Array.from(out.matchAll(/▲ (new|gone)/g), ([, change]) => change)
    expect(told).toEqual(['gone', 'new'])
    expect(out).toContain('Changed; the finding is as before.')
    expect(err).toContain('Watching mandate.yaml; Ctrl-C ends it.')
    expect((await watch(SOUND)).exit).toBe(0)
  })

  test('tells a line of JSON for each look', async () => {
    const { out, exit } = await callCli(
      ['check', '--watch', '--json', ...only],
      files,
      undefined,
      [SOUND, 'positions: [', CIRCLE].map((text) => ({ 'mandate.yaml': text })),
    )
    expect(exit).toBe(1)
    const looks = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(looks.map(({ counts }) => counts.medium)).toEqual([1, 0, 1])
    expect(looks[0]).toMatchObject({ file: 'mandate.yaml', appeared: [{ id: ID }], vanished: [] })
    expect(looks[1]).toMatchObject({ appeared: [], vanished: [ID] })
    expect(looks[2].appeared[0].sentences.what).toContain('Chief Executive Officer')
  })

  test('gathers by subject or person, and leaves lighter findings out', async () => {
    const call = (...more: string[]) =>
      callCli(['check', '--watch', ...only, ...more], files, undefined, [{ 'mandate.yaml': SOUND }])
    const { out } = await call('--by', 'subject')
    expect(out.match(/^Chief Executive Officer \(positions\/ceo\)$/gm)).toHaveLength(2)
    const { out: grave } = await call('--severity', 'high')
    expect(grave).not.toContain(ID)
    expect(grave).toContain('0 findings stand.')
  })

  test('keeps the last state while the file cannot be read', async () => {
    const { exit, err, out } = await watch('positions: [', CIRCLE)
    expect(exit).toBe(1)
    expect(err).toContain('stands until it can be read again')
    expect(out).toContain('Changed; the finding is as before.')
  })
})
