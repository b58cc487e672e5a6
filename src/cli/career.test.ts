import { describe, expect, it } from 'vitest'
import { callCli } from '../../test/support/call-cli.ts'
import { docxOf, pdfOf, pdfOfText } from '../../test/support/description-files.ts'
import { profileFiles } from '../../test/support/profile-files.ts'

const ME = `# mine
profile: 1
degrees:
  - { level: bachelor, field: Informatik, year: 2012 }
experience:
  - { area: it-projects, years: 4 }
skills:
  - { skill: leadership, evidence: [Led twelve through a move] }
  - { skill: komunikation }
held:
  # the first one
  - { title: IT Manager, years: 5, team: 12, budget: { amount: 400000, currency: EUR } }
interests: [big-picture, hands-on]
goals: [vision]
log:
  - { date: 2025-02-01, kind: talk, what: Spoke to the board, proves: [communicates] }
`

const FILES = { 'me.yaml': ME }
const career = (...args: readonly string[]) => callCli(['career', ...args], FILES)

describe('mandate career', () => {
  it.each(['en', 'de'])('tells a way to a role in full (%s)', async (language) => {
    const args = ['--from', 'it-manager', '--to', 'cio', '--profile', 'me.yaml']
    const { exit, out, err } = await career(...args, '--lang', language)
    expect([exit, err]).toEqual([0, ''])
    await expect(out).toMatchFileSnapshot(`../../fixtures/career/it-manager-to-cio.${language}.txt`)
  })

  it.each(['en', 'de'])('tells a role no source demands anything of (%s)', async (language) => {
    const args = ['--from', 'it-manager', '--to', 'head-of-it', '--lang', language]
    const { exit, out } = await career(...args)
    expect(exit).toBe(0)
    await expect(out).toMatchFileSnapshot(`../../fixtures/career/to-head-of-it.${language}.txt`)
  })

  it('tells faults of a profile at their lines, in the language of the call', async () => {
    const files = { 'bad.yaml': 'profile: 1\nskils: []\ndegrees:\n  - { level: phd, field: IT }' }
    const call = (language: string) =>
      callCli(['career', '--to', 'cio', '--profile', 'bad.yaml', '--lang', language], files)
    const english = await call('en')
    expect([english.exit, english.out]).toEqual([2, ''])
    expect(english.err).toContain('mandate: The career profile cannot be read\n')
    expect(english.err).toContain('bad.yaml:2:1: the document: there is no key "skils".')
    const german = await call('de')
    expect(german.exit).toBe(2)
    expect(german.err).toContain('mandate: Das Karriereprofil lässt sich nicht lesen\n')
    expect(german.err).toContain('bad.yaml:2:1: den Schlüssel „skils“ gibt es hier nicht.')
    expect(german.err).toContain('bad.yaml:4:14: degrees › 1 › level: „phd“ ist hier nicht möglich')
  })

  it('says of an empty profile that it says nothing, without listing every demand', async () => {
    const files = { 'new.yaml': 'profile: 1\n' }
    const asked = ['career', '--to', 'cio', '--profile', 'new.yaml']
    const { out } = await callCli(asked, files)
    expect(out).toContain('23 not known.\nThe profile says nothing of any of them yet.\n')
    expect(out).not.toContain('Not told: A grounding')
    const german = await callCli([...asked, '--lang', 'de'], files)
    expect(german.out).toContain('Das Profil sagt noch zu keiner etwas.')
  })

  it('gives the whole as data', async () => {
    const { out } = await career('--to', 'CIO', '--profile', 'me.yaml', '--json')
    const { to, from, readiness, paths } = JSON.parse(out)
    expect([to, from, paths]).toEqual(['cio', null, null])
    expect(readiness.count.met).toBeGreaterThan(2)
  })

  it('refuses what it cannot answer, with what comes near', async () => {
    const refusals = [
      [['--to', 'cixo'], 'Did you mean cio or cto?'],
      [['--to', 'cfo'], 'How to become cfo no source tells.'],
      [['--to', 'cto', '--from', 'develper'], 'Did you mean developer?'],
      [['--to', 'cto', '--from', 'bakery'], 'Posts to begin in: system-administrator'],
      [[], 'Say where to: mandate career --to cio'],
      [['--to', 'cio', '--profile', 'none.yaml'], 'mandate career init none.yaml'],
    ] as const
    for (const [args, told] of refusals) {
      const { exit, err } = await career(...args)
      expect([args, exit]).toEqual([args, 2])
      expect(err).toContain(told)
    }
  })

  it('tells a faulty profile by file, line and field', async () => {
    const bad = 'profile: 1\nskills:\n  - { skil: x }\ndegrees: 3\n'
    const { exit, err } = await callCli(['career', '--to', 'cio', '--profile', 'bad.yaml'], {
      'bad.yaml': bad,
    })
    expect(exit).toBe(2)
    expect(err).toContain('bad.yaml:3:7: skills › 1: there is no key "skil". Did you mean skill?')
    expect(err).toContain('bad.yaml:4:10: degrees: a list belongs here, not 3.')
  })
})

describe('mandate career init', () => {
  it.each(['en', 'de'])(
    'writes a first profile that reads as it is and filled (%s)',
    async (lang) => {
      const { written, exit } = await career('init', 'new.yaml', '--lang', lang)
      expect(exit).toBe(0)
      const text = written['new.yaml'] ?? ''
      const asItIs = profileFiles.read(text, 'new.yaml')
      expect(asItIs.ok && asItIs.profile).toEqual({ profile: 1 })
      const filled = text.replace(/^# (?=[a-z]+:(?: [[{A]|$)| {2}-)/gmu, '')
      const reading = profileFiles.read(filled, 'new.yaml')
      expect(reading.ok ? [] : reading.problems).toEqual([])
      expect(reading.ok && Object.keys(reading.profile)).toHaveLength(11)
    },
  )

  it('writes over nothing', async () => {
    const { exit, err } = await career('init')
    expect([exit, err.includes('me.yaml is there already')]).toEqual([2, true])
    expect((await career('init', '--force')).exit).toBe(0)
  })
})

describe('mandate career log', () => {
  it('adds an entry and leaves the rest of the file as it stood', async () => {
    const args = ['--kind', 'project', '--proves', 'leads-teams,Cloud', '--date', '2026-03-04']
    const { written, out } = await career('log', 'add', 'Led the move', ...args)
    expect(out).toContain('me.yaml')
    expect(written['me.yaml']).toBe(
      `${ME}  - { date: 2026-03-04, kind: project, what: Led the move, proves: [leads-teams, cloud] }\n`,
    )
  })

  it('refuses a topic, a day and a kind that are none, and writes nothing', async () => {
    for (const [args, told] of [
      [['--proves', 'leads-team'], 'Did you mean leads-teams?'],
      [['--date', 'tomorrow'], 'write it as 2026-01-31'],
      [['--kind', 'holiday'], 'Allowed choices are'],
    ] as const) {
      const { exit, err, written } = await career('log', 'add', 'Something', ...args)
      expect([exit, err.includes(told), written]).toEqual([2, true, {}])
    }
  })

  it('tells what grew since a day, towards a role', async () => {
    const { out } = await career('log', '--since', '2025-01-01', '--to', 'cio')
    expect(out).toContain('Entries in the log since Jan 1, 2025: 1.')
    expect(out).toContain('from “not met” to “partly”')
    expect((await career('log', '--since', '2026-01-01', '--lang', 'de')).out).toContain(
      'ist nichts eingetragen',
    )
  })
})

describe('mandate career fit, pay, topics and schema', () => {
  it('tells which role suits, from a profile and from the line', async () => {
    const { out } = await career('fit', '--profile', 'me.yaml')
    expect(out).toMatch(/^CTO suits best/)
    expect(out).toContain('IT Manager: of 2 demands 0 are met, 0 partly, 2 not; 0 not known.')
    const few = await career('fit', '--interests', 'big-picture', '--lang', 'de')
    expect(few.out).toContain('Aus so wenig lässt es sich nicht sagen.')
    expect((await career('fit')).out).toContain('big-picture: The big picture')
  })

  it('tells pay with date, region and limits', async () => {
    const { out } = await career('pay', 'cto', 'cio')
    expect(out.replace(/\s+/g, ' ')).toContain(
      'CIO: $226,866, average base salary per year, United States, November 2024. [s1-062, s1-060]',
    )
    expect(out).toContain('CIO has $3,744 (1.7%) more than CTO.')
    expect((await career('pay', 'ctd')).out).toContain('CTD: no source names a figure.')
  })

  it('lists topics and gives a schema', async () => {
    expect((await career('topics', '--lang', 'de')).out).toContain('leadership: Führungsstärke')
    expect(JSON.parse((await career('schema')).out).title).toBe('Mandate career profile')
  })
})

describe('mandate career read-cv', () => {
  const CV =
    'EXPERIENCE\n2010 - 2015 IT Manager at Foo\n- Led a team of 9 people\nM.Sc. Informatics 2009\n'
  const read = (...args: readonly string[]) =>
    callCli(['career', 'read-cv', 'cv.txt', ...args], { ...FILES, 'cv.txt': CV })

  it('shows what it would add, with the words it read it from, and writes nothing', async () => {
    const { out, written } = await read()
    expect(out).toContain('IT Manager, 2010-01-01 – 2015-12-31, 9 people led (sure)')
    expect(out).toContain('| 2010 - 2015 IT Manager at Foo')
    expect(written).toEqual({})
  })

  it('adds what is sure enough to a profile, or begins one', async () => {
    const { written } = await read('--into', 'me.yaml', '--sure', 'high')
    expect(written['me.yaml']).toContain('# the first one\n')
    expect(written['me.yaml']).toContain(
      '  - { title: IT Manager, role: it-manager, from: 2010-01-01, until: 2015-12-31, team: 9 }\n',
    )
    const begun = await read('--into', 'you.yaml')
    expect(begun.written['you.yaml']).toMatch(/^profile: 1\n\ndegrees:\n/)
  })

  it('reads DOCX and PDF, and refuses a scan with what to do', async () => {
    for (const [name, bytes] of [
      ['cv.docx', docxOf(CV)],
      ['cv.pdf', pdfOfText(CV)],
    ] as const) {
      const { out, err } = await callCli(['career', 'read-cv', name], { [name]: bytes })
      expect([name, err]).toEqual([name, ''])
      expect(out).toContain('IT Manager, 2010-01-01 – 2015-12-31, 9 people led')
    }
    const scan = await callCli(['career', 'read-cv', 'scan.pdf'], { 'scan.pdf': pdfOf([[]]) })
    expect([scan.exit, scan.err.includes('OCR')]).toEqual([2, true])
  })

  it('refuses what is no text', async () => {
    const { exit, err } = await callCli(['career', 'read-cv', 'cv.txt'], { 'cv.txt': ' ' })
    expect([exit, err.includes('There is no text.')]).toEqual([2, true])
  })
})
