import { describe, expect, it } from 'vitest'
import { catalogueForTests } from '../../test/support/catalogue.ts'
import { createReader, LONGEST_TEXT } from './create-reader.ts'
import { isLeaderClass } from './role-class.ts'

const catalogue = catalogueForTests()
const read = createReader(catalogue)
const readingOf = (text: string, title?: string) => {
  const result = read(text, title === undefined ? {} : { title })
  if (!result.ok) throw new Error(result.problem.code)
  return result.reading
}
const problemOf = (text: string) => {
  const result = read(text)
  return result.ok ? null : result.problem.code
}

const CIO = [
  '- Own the IT strategy and align information technology with business goals.',
  '- Accountable for business applications and ERP.',
  '- Prioritise the portfolio of IT investments.',
].join('\n')

describe('createReader', () => {
  it('R1 refuses what is no text, and says why', () => {
    expect(problemOf('')).toBe('empty-text')
    expect(problemOf(' \n\t ')).toBe('empty-text')
    expect(problemOf('0101 '.repeat(400))).toBe('no-words')
    expect(problemOf('a'.repeat(LONGEST_TEXT + 1))).toBe('text-too-long')
  })

  it('R1 says so of a poem: it carries no answer', () => {
    const poem =
      'The woods are dark tonight,\nand in the pines\nthe wind is asking softly for a name.'
    const { role, unclear } = readingOf(poem)
    expect(['cannot-tell', 'none', 'other-trade']).toContain(role.verdict)
    expect(unclear).toContainEqual({ code: 'no-duties', place: null })
  })

  it('R2 reads HTML by its words alone, at their places', () => {
    const script = '<script>var duties = "service desk tickets, laptops, printers"</script>'
    const html = `<html><body>${script}<h2>Duties</h2><ul><li>Own the <b>IT strategy</b></li><li>Hold the IT&nbsp;budget &amp; contracts</li></ul></body></html>`
    const { pieces } = readingOf(html)
    const things = pieces.flatMap(({ responsibilities }) => responsibilities)
    const named = things.map(({ responsibility }) => responsibility)
    expect(named).toEqual(expect.arrayContaining(['strategy.it', 'money.budget']))
    expect(named).not.toContain('service.help-desk')
    const strategy = things.find(({ responsibility }) => responsibility === 'strategy.it')
    expect(html.slice(strategy?.start, strategy?.end)).toBe('IT strategy')
    expect(pieces.map(({ kind }) => kind)).toEqual(['heading', 'bullet', 'bullet'])
  })

  it('R3 is not led astray by direction marks and soft hyphens', () => {
    const marked = CIO.replaceAll('strategy', 'stra\u00ADtegy').replaceAll('IT', '\u200FIT\u200E')
    expect(readingOf(marked).role.verdict).toBe(readingOf(CIO).role.verdict)
  })

  it('R4 reads the longest text there may be without losing itself', () => {
    const hostile = [
      'responsible for '.repeat(20_000),
      'IT-'.repeat(100_000),
      '<p '.repeat(100_000),
      '&'.repeat(300_000),
      `${'.'.repeat(150_000)} ${' '.repeat(150_000)}`,
      `Head of IT ${'Head of IT '.repeat(30_000)}`,
      'informationssicherheitsmanagement'.repeat(10_000),
    ]
    for (const text of hostile) {
      const result = read(`Duties\n${text}`)
      expect(result.ok || result.problem.code === 'no-words').toBe(true)
    }
  })

  it('S2, S4 counts no benefits, and requirements less than duties', () => {
    const weight = (heading: string) => {
      const text = `# ${heading}\n- IT strategy\n- Digital transformation\n- ERP`
      const found = readingOf(text).role.evidence.find(({ id }) => id === 'it-strategy')
      return found?.weight ?? 0
    }
    expect(weight('Your responsibilities')).toBeGreaterThan(weight('Requirements'))
    expect(weight('Ihre Aufgaben')).toBe(weight('Your responsibilities'))
    expect(weight('Ihr Profil')).toBe(weight('Requirements'))
    expect(weight('Wir bieten')).toBe(0)
    expect(weight('What we offer')).toBe(0)
  })

  it('S5 tells the language of each piece of a mixed text', () => {
    const { language, pieces } = readingOf(
      '- Du leitest die IT-Abteilung mit uns.\n- You hold the IT budget and the contracts.\n- Backups',
    )
    expect(pieces.map((piece) => piece.language)).toEqual(['de', 'en', language])
  })

  it('M2 takes no relative of a word for the word, nor what only serves looking up', () => {
    const named = (text: string) =>
      readingOf(`Duties\n- ${text}`).pieces.flatMap(({ responsibilities }) =>
        responsibilities.map(({ responsibility }) => responsibility),
      )
    expect(named('Budgets')).toContain('money.budget')
    expect(named('The starting date of the growing department')).toEqual([])
    expect(named('Provides support to the management and the reports')).toEqual([])
  })

  it('M3 tells the strongest verb of each duty', () => {
    const { pieces } = readingOf(
      'Tasks:\n- Approve and maintain the IT budget\n- Support the help desk\n- Backups',
    )
    const verbs = pieces.filter(({ kind }) => kind === 'bullet').map(({ verb }) => verb?.verb)
    expect(verbs).toEqual(['decides', 'supports', 'carries-out'])
  })

  it('D4 gives shares that add up', () => {
    const { distribution } = readingOf(CIO).role
    expect(distribution.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9)
    expect(distribution[0]?.role).toBe('cio')
  })

  it('D5 cannot tell from a single common phrase', () => {
    expect(readingOf('Improves the IT services.').role.verdict).toBe('cannot-tell')
  })

  it('D6 keeps the title out of the duties and sets it beside them', () => {
    const { role, title, withTitle } = readingOf(CIO, 'IT Manager')
    expect(role.distribution).toEqual(readingOf(CIO).role.distribution)
    expect(title).toMatchObject({ role: 'it-manager', agrees: false })
    const share = (of: typeof role | null) =>
      of?.distribution.find((one) => one.role === 'it-manager')?.share ?? 0
    expect(share(withTitle)).toBeGreaterThan(share(role))
  })

  it('D2 counts whom a post reports to in full in a text of any length', () => {
    const filler = '- Writes minutes.\n'.repeat(40)
    const weight = (text: string) =>
      readingOf(text).role.evidence.find(({ id }) => id === 'reports-to-chief-executive')?.weight
    const short = weight(`Duties\n- Reports to the CEO.\n${CIO}`)
    expect(short).toBeGreaterThan(0)
    expect(weight(`Duties\n- Reports to the CEO.\n${CIO}\n${filler}`)).toBe(short)
  })

  it('D7 tells a leader from a part by the standing of the post', () => {
    const leads = (line: string) =>
      readingOf(`Duties\n- ${line}\n- IT services\n- Information systems\n- IT projects`)
        .role.distribution.filter(({ role }) => isLeaderClass(role))
        .reduce((sum, { share }) => sum + share, 0)
    const plain = leads('Tea')
    expect(leads('Overall responsibility for IT')).toBeGreaterThan(plain + 0.1)
    expect(leads('Member of the management board')).toBeGreaterThan(plain)
    expect(leads('Works within the IT directorate')).toBeLessThan(plain)
    expect(leads('Accountable to the Director')).toBeLessThan(plain)
    const { evidence } = readingOf(`${CIO}\n- Overall responsibility for IT`).role
    const standing = evidence.find(({ id }) => id === 'answers-for-all-of-it')
    expect(standing?.weight).toBeGreaterThan(0)
    expect(standing?.from.length).toBeGreaterThan(0)
  })

  it('O1, O2 sets the text against what the sources say of the role', () => {
    const text = `${CIO}\n- Responsible for the research strategy of the products.`
    const { omitted, elsewhere, measuredAgainst } = readingOf(text)
    expect(measuredAgainst).toBe('cio')
    expect(omitted.length).toBeGreaterThan(0)
    for (const { responsibility, claims } of omitted) {
      expect(text).not.toContain(catalogue.responsibilities.get(responsibility)?.name.en)
      for (const claim of claims) expect(catalogue.claims.has(claim)).toBe(true)
    }
    const others = elsewhere.find(({ roles }) => roles.includes('cto'))
    expect(others?.claims.length).toBeGreaterThan(0)
  })

  it('O3 points at wording that leaves everything open', () => {
    const { unclear } = readingOf(
      '- Responsible for everything to do with IT\n- Responsible for this',
    )
    expect(unclear.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['everything', 'without-object']),
    )
  })
})
