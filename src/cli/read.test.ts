import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { callCli } from '../../test/support/call-cli.ts'
import { compoundFile, docxOf, pdfOf, pdfOfText } from '../../test/support/description-files.ts'

const fixture = (name: string) =>
  readFileSync(new URL(`../../fixtures/reading/${name}.md`, import.meta.url), 'utf8')

describe('mandate read', () => {
  it('tells the role, the title beside it, the reasons with sources, and what is left out', async () => {
    const files = { 'posting.md': fixture('misleading-title-en') }
    const { exit, out } = await callCli(['read', 'posting.md'], files)
    expect(exit).toBe(0)
    expect(out).toMatch(/^By its duties this is(?: most likely)?: IT Manager \(\d+%\)\./)
    expect(out).toContain('The title “Chief Technology Officer” says: Chief Technology Officer.')
    expect(out).toMatch(/“tickets”.*\[.*s3-125/s)
    expect(out).toMatch(/this text leaves out\n {2}IT projects \[/)
  })

  it('speaks German of a German text from standard input, with a title given', async () => {
    const files = { '-': fixture('leiter-it-stadt-de') }
    const { exit, out } = await callCli(['read', '-', '--lang', 'de', '--title', 'CTO'], files)
    expect(exit).toBe(0)
    expect(out).toMatch(/^Nach den Aufgaben ist das(?: am ehesten)?: Leiter IT/)
    expect(out).toContain('Der Titel „CTO“ sagt: Chief Technology Officer')
    expect(out).toContain('verantwortet: Leitung der IT-Abteilung')
  })

  it('tells as a fact only what is likelier than all the rest together', async () => {
    const told = async (text: string) => (await callCli(['read', 'a.md'], { 'a.md': text })).out
    const sure = '- Own the IT strategy\n- Decide on IT investments\n- Report to the CEO'
    expect(await told(sure)).toMatch(
      /^By its duties this is: Chief Information Officer \([5-9]\d%\)/,
    )
    const open = '- Lead the IT department of forty people\n- Own the IT budget'
    expect(await told(open)).toMatch(/^By its duties this is most likely: Head of IT \([1-4]\d%\)/)
  })

  it('gives the reading as data', async () => {
    const files = { 'a.md': fixture('cio-retail-en') }
    const { out } = await callCli(['read', 'a.md', '--json'], files)
    const reading = JSON.parse(out)
    expect(reading.role.verdict).toBe('cio')
    expect(reading.title).toMatchObject({ role: 'cio', agrees: true })
  })

  it('prints no control characters of a text', async () => {
    const text = `${fixture('cio-public-en')}\nHold the IT budget \u001b[31mred\u0007\n`
    const { out } = await callCli(['read', 'a.md'], { 'a.md': text })
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(out).not.toMatch(/[\u0007\u001b]/)
    expect(out).toContain('red')
  })

  it.each([
    ['DOCX', docxOf],
    ['PDF', pdfOfText],
  ])('reads the same in a %s as in the text', async (_, write) => {
    const files = { 'a.md': fixture('cio-retail-en'), file: write(fixture('cio-retail-en')) }
    const text = JSON.parse((await callCli(['read', 'a.md', '--json'], files)).out)
    const { out } = await callCli(['read', 'file', '--json'], files)
    const reading = JSON.parse(out)
    expect(reading.role.verdict).toBe(text.role.verdict)
    const named = ({ pieces }: { pieces: { responsibilities: { responsibility: string }[] }[] }) =>
      pieces.flatMap(({ responsibilities }) => responsibilities.map((one) => one.responsibility))
    expect(named(reading)).toEqual(named(text))
    for (const { start, end, text: words } of reading.pieces) {
      expect(reading.text.slice(start, end).replace(/\s+/g, ' ')).toContain(words.slice(0, 20))
    }
  })

  it.each([
    ['a PDF without text', pdfOf([[{ text: '1', y: 20 }]]), /only pictures of pages.*\(OCR\)/s],
    ['a damaged PDF', new TextEncoder().encode('%PDF-1.4 and no more'), /PDF is damaged/],
    ['a DOCX with a password', compoundFile('EncryptedPackage'), /protected by a password/],
    ['a .doc', compoundFile('WordDocument'), /of the old kind \(\.doc\)/],
    ['another ZIP', Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0]), /DOCX file is damaged/],
    ['nothing', '', /There is no text/],
    ['blanks and invisible marks', ' \n\u200b\u202e\ufeff\n', /hardly any words|There is no text/],
    ['too much', 'word '.repeat(400_000), /at most 400000 characters; this one has 2000000/],
  ])('refuses %s and says what to do', async (_, content, message) => {
    const { exit, out, err } = await callCli(['read', 'file'], { file: content })
    expect(exit).toBe(2)
    expect(out).toBe('')
    expect(err).toMatch(message)
  })

  it('refuses in German with --lang de', async () => {
    const call = (content: string | Uint8Array) =>
      callCli(['read', 'file', '--lang', 'de'], { file: content })
    const empty = await call('')
    expect([empty.exit, empty.out]).toEqual([2, ''])
    expect(empty.err).toContain('mandate: Der Text lässt sich nicht lesen\n')
    expect(empty.err).toContain('Es ist kein Text da. Gebraucht wird eine Beschreibung')
    expect((await call('word '.repeat(400_000))).err).toContain('höchstens 400000 Zeichen')
    expect((await call(compoundFile('EncryptedPackage'))).err).toContain('durch ein Kennwort')
    const cv = await callCli(['career', 'read-cv', 'file', '--lang', 'de'], { file: ' ' })
    expect([cv.exit, cv.err]).toEqual([2, expect.stringContaining('Gebraucht wird ein Lebenslauf')])
  })

  it.each([
    ['a poem', POEM, 'cannot-tell'],
    ['a technician of the stage', STAGE, 'other-trade'],
    [
      'scripts in HTML',
      `<script>alert('hold the IT budget')</script><p>${POEM}</p>`,
      'cannot-tell',
    ],
  ])('answers %s clearly', async (_, text, verdict) => {
    const { exit, out } = await callCli(['read', 'a.txt', '--json'], { 'a.txt': text })
    expect(exit).toBe(0)
    expect(JSON.parse(out).role.verdict).toBe(verdict)
  })

  it('reads through marks of direction and zero width as if they were not there', async () => {
    const marked = fixture('cio-retail-en')
      .replaceAll(/(\w)(\w)/g, '$1\u200b$2')
      .replaceAll(' ', ' \u200f')
    const { out } = await callCli(['read', 'a.txt', '--json'], { 'a.txt': marked })
    expect(JSON.parse(out).role.verdict).toBe('cio')
    const told = await callCli(['read', 'a.txt'], { 'a.txt': marked })
    expect(told.out).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
  })

  it('gives a part in nothing to what is asked of the person, or told of the house', async () => {
    const text = [
      '# Head of IT',
      '## Duties\n- Accountable for the IT budget',
      '## Your profile\n- Leading an IT department for ten years',
      '## About us\n- Our decisions on innovation are quick',
    ].join('\n')
    const { out } = await callCli(['read', 'a.md'], { 'a.md': text })
    expect(out).toContain('- Accountable for the IT budget → answers for: IT budget')
    expect(out).toContain('ten years → asked of the person: Leading the IT')
    expect(out).toContain('are quick → no duty: Driving innovation')
    const german = await callCli(['read', 'a.md', '--lang', 'de'], { 'a.md': text })
    expect(german.out).toContain('→ von der Person verlangt: Leitung der IT')
    expect(german.out).toContain('→ keine Aufgabe: ')
  })

  it('quotes a title without its marks of direction', async () => {
    const { out } = await callCli(['read', 'a.md'], {
      'a.md': '\u202eHead of IT\u202c\n- Lead the IT\u200b department',
    })
    expect(out).toContain('“Head of IT”')
    expect(out).toContain('- Lead the IT department →')
    expect(out).not.toContain('\ufffd')
  })

  it('reads sentences of two languages, each in its own', async () => {
    const { out } = await callCli(['read', 'a.md', '--json'], {
      'a.md': fixture('mixed-languages'),
    })
    const { pieces } = JSON.parse(out)
    const languages = new Set(pieces.map(({ language }: { language: string }) => language))
    expect([...languages].sort()).toEqual(['de', 'en'])
  })
})

const POEM = `The leaves were falling by the river slowly,
and nobody had asked the wind to stay;
a boat went by, the evening light was lowly,
and took the last warm hour of the day.`

const STAGE = `# Technical Director (Theatre)
- Oversee rigging, lighting and sound for each production on our main stage
- Schedule stage hands and carpenters during the season's load-in and load-out
- Draw up the construction plans of the scenery and look after fly system and props`
