import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { callCli } from '../../test/support/call-cli.ts'

const fixture = (name: string) =>
  readFileSync(new URL(`../../fixtures/reading/${name}.md`, import.meta.url), 'utf8')

describe('mandate read', () => {
  it('tells the role, the title beside it, the reasons with sources, and what is left out', async () => {
    const files = { 'posting.md': fixture('misleading-title-en') }
    const { exit, out } = await callCli(['read', 'posting.md'], files)
    expect(exit).toBe(0)
    expect(out).toMatch(/^By its duties this is: IT Manager \(\d+%\)\./)
    expect(out).toContain('The title “Chief Technology Officer” says: Chief Technology Officer.')
    expect(out).toMatch(/“tickets”.*\[.*s3-125/s)
    expect(out).toMatch(/this text leaves out\n {2}IT projects \[/)
  })

  it('speaks German of a German text from standard input, with a title given', async () => {
    const files = { '-': fixture('leiter-it-stadt-de') }
    const { exit, out } = await callCli(['read', '-', '--lang', 'de', '--title', 'CTO'], files)
    expect(exit).toBe(0)
    expect(out).toMatch(/^Nach den Aufgaben ist das: Leiter IT/)
    expect(out).toContain('Der Titel „CTO“ sagt: Chief Technology Officer')
    expect(out).toContain('verantwortet: Leitung der IT-Abteilung')
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
    ['a PDF', Uint8Array.from([0x25, 0x50, 0x44, 0x46, 0x2d]), /PDF file; text, Markdown and HTML/],
    ['a DOCX', Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0]), /DOCX file/],
    ['nothing', '', /There is no text/],
    ['too much', 'word '.repeat(400_000), /at most 400000 characters; this one has 2000000/],
  ])('refuses %s and says what to do', async (_, content, message) => {
    const { exit, out, err } = await callCli(['read', 'file'], { file: content })
    expect(exit).toBe(2)
    expect(out).toBe('')
    expect(err).toMatch(message)
  })
})
