import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import {
  compoundFile,
  docxOf,
  packDocx,
  pdfOf,
  pdfOfText,
} from '../../../test/support/description-files.ts'
import { readingTexts } from '../../../test/support/reading-texts.ts'
import { LARGEST_DESCRIPTION, readDescriptionFile } from './read-description-file.ts'

const texts = new Map(readingTexts().map(({ text, content }) => [text, content]))
const fixture = (name: string) => texts.get(name) ?? ''

const textOf = async (bytes: Uint8Array): Promise<string> => {
  const read = await readDescriptionFile(bytes)
  if (!read.ok) throw new Error(read.fault)
  return read.text
}

/** The words of a text, whatever its lines. */
const wordsOf = (text: string) =>
  text
    .replace(/[#*-]+(?=\s)/g, ' ')
    .split(/\s+/)
    .filter(Boolean)

const para = (text: string, runProperties = '') =>
  `<w:p><w:r><w:rPr>${runProperties}</w:rPr><w:t>${text}</w:t></w:r></w:p>`

describe('the text of a DOCX (D)', () => {
  it.each(['cio-retail-en', 'it-direktor-de', 'leiter-it-stadt-de'])(
    'has the words of %s in their order',
    async (name) => {
      expect(wordsOf(await textOf(docxOf(fixture(name))))).toEqual(wordsOf(fixture(name)))
    },
  )

  it('marks headings by the names of styles, lines in bold and items (D1)', async () => {
    const text = await textOf(docxOf('# Aufgaben & Ziele\n- Budget <planen>\nWer wir sind.'))
    expect(text).toBe('# Aufgaben & Ziele\n\n- Budget <planen>\nWer wir sind.')
    expect(await textOf(packDocx(para('Duties', '<w:b/>') + para('Hold the budget')))).toBe(
      '# Duties\n\nHold the budget',
    )
    const off = packDocx(para('Duties', '<w:b w:val="0"/>'))
    expect(await textOf(off)).toBe('Duties')
  })

  it('takes cells, breaks and the text of shapes once, and only what is shown (D2)', async () => {
    const box = '<w:txbxContent><w:p><w:r><w:t>In a box</w:t></w:r></w:p></w:txbxContent>'
    const text = await textOf(
      packDocx(
        `<w:tbl><w:tr><w:tc>${para('Cell')}</w:tc><w:tc>${para('Next')}</w:tc></w:tr></w:tbl>
         <w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr><w:r><w:t>One</w:t><w:br/><w:t>Two</w:t><w:tab/><w:t>Three</w:t></w:r></w:p>
         <w:p><w:del><w:r><w:delText>deleted</w:delText></w:r></w:del>
           <w:moveFrom><w:r><w:t>moved</w:t></w:r></w:moveFrom>
           <w:r><w:instrText>TOC</w:instrText></w:r><w:ins><w:r><w:t>kept</w:t></w:r></w:ins></w:p>
         ${para('hidden', '<w:vanish/>')}
         <w:p><w:r><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r></w:p>`,
      ),
    )
    expect(text).toBe('Cell\nNext\nOne\nTwo Three\nkept\nIn a box')
  })
})

describe('the text of a PDF (P)', () => {
  it.each(['cio-retail-en', 'it-direktor-de', 'leiter-it-stadt-de'])(
    'has the words of %s in their order, lines joined',
    async (name) => {
      const text = await textOf(pdfOfText(fixture(name)))
      const shown = wordsOf(fixture(name))
        .join(' ')
        .replace(/[^\0-\xff–’]/g, '?')
      expect(wordsOf(text).join(' ')).toBe(shown)
      const sentences = fixture(name)
        .split('\n')
        .filter((line) => /^- /.test(line))
      for (const item of sentences) expect(text.split('\n')).toContain(item)
    },
  )

  it('joins a word that was broken, and keeps a hyphen that belongs there (P1)', async () => {
    const lines = [
      'Wir suchen eine Person für die Verant-',
      'wortung der Kosten und der IT-',
      'Leitung, auch der Netz-',
      'und Serverräume',
    ]
    const text = await textOf(pdfOf([lines.map((line, i) => ({ text: line, y: 700 - 14 * i }))]))
    expect(text).toBe(
      'Wir suchen eine Person für die Verantwortung der Kosten und der IT-Leitung, auch der Netz- und Serverräume',
    )
  })

  it('joins nothing with a heading or an item (P2)', async () => {
    const text = await textOf(
      pdfOf([
        [
          { text: 'Head of IT', y: 800, size: 18 },
          { text: 'Hold the budget of the department and agree it with those who run the', y: 770 },
          { text: 'business', y: 756 },
          { text: '\u2022', y: 740 },
          { text: 'Run the service desk', y: 740, x: 80 },
        ],
      ]),
    )
    expect(text).toBe(
      '# Head of IT\n\nHold the budget of the department and agree it with those who run the business\n- Run the service desk',
    )
  })

  it('joins lines of a paragraph, not items set farther apart, and headings of two lines (P1)', async () => {
    const line = (text: string, y: number, size = 10) => ({ text, y, size })
    const text = await textOf(
      pdfOf([
        [
          line('What nobody has said so far and what the posting', 800, 16),
          line('promises', 780, 16),
          line(
            'Answer for the budget of the department and for what it comes to in the long run of',
            750,
          ),
          line('Years', 738),
          line(
            'Hold the contracts with those who deliver networks, servers and devices to the house',
            716,
          ),
          line('Lead the department', 694),
        ],
      ]),
    )
    expect(text.split('\n')).toEqual([
      '# What nobody has said so far and what the posting promises',
      '',
      'Answer for the budget of the department and for what it comes to in the long run of Years',
      'Hold the contracts with those who deliver networks, servers and devices to the house',
      'Lead the department',
    ])
  })

  it('tells a scan without text, a password, too many pages and damage (B3, P3)', async () => {
    expect(await readDescriptionFile(pdfOf([[{ text: 'p. 1', y: 20 }]]))).toEqual({
      ok: false,
      fault: 'pdf-without-text',
    })
    const key = `<${'00'.repeat(32)}>`
    const locked = `/Encrypt << /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -4 >> /ID [<00> <00>]`
    expect(await readDescriptionFile(pdfOf([[{ text: 'Secret duties', y: 20 }]], locked))).toEqual({
      ok: false,
      fault: 'pdf-protected',
    })
    const long = pdfOf(Array.from({ length: 101 }, () => [{ text: 'Hold the budget', y: 20 }]))
    expect(await readDescriptionFile(long)).toEqual({ ok: false, fault: 'pdf-pages' })
    expect(await readDescriptionFile(strToU8('%PDF-1.7\nnothing else'))).toEqual({
      ok: false,
      fault: 'pdf-damaged',
    })
  })
})

describe('what a file is (K)', () => {
  it.each([
    ['docx-protected', compoundFile('EncryptedPackage')],
    ['doc', compoundFile('WordDocument')],
    [
      'odt',
      zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }] }),
    ],
    ['other-zip', zipSync({ 'a.txt': strToU8('Hold the budget') })],
    ['rtf', strToU8('{\\rtf1 Hold the budget}')],
    ['picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
    ['binary', Uint8Array.from({ length: 400 }, (_, i) => i % 7)],
    ['docx-damaged', docxOf('Hold the budget').slice(0, 300)],
    ['too-large', new Uint8Array(LARGEST_DESCRIPTION + 1)],
  ])('is told by its content: %s (K3, B1)', async (fault, bytes) => {
    expect(await readDescriptionFile(bytes)).toEqual({ ok: false, fault })
  })

  it('is text in any encoding (K2)', async () => {
    const german = Uint8Array.from('Verantwortung für Geräte', (letter) => letter.charCodeAt(0))
    expect(await textOf(german)).toBe('Verantwortung für Geräte')
    expect(await textOf(strToU8('About the file format %PDF-1.7: hold it'))).toContain('%PDF-1.7')
  })

  it('ends unpacking where a part outgrows its bound, whatever the file claims (B2)', async () => {
    const bomb = packDocx(para('duties '.repeat(150_000)).repeat(36))
    expect(bomb.length).toBeLessThan(200_000)
    expect(await readDescriptionFile(bomb)).toEqual({ ok: false, fault: 'docx-unpacks' })
  })

  it('never throws, whatever is changed in a file', async () => {
    const sound = [docxOf('# Duties\n- Hold the budget'), pdfOfText('Hold the budget of IT.')]
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...sound),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        async (bytes, changes) => {
          const changed = bytes.slice()
          for (const [at, byte] of changes) changed[at % changed.length] = byte
          expect(await readDescriptionFile(changed)).toHaveProperty('ok')
        },
      ),
      { numRuns: 60 },
    )
  })
})
