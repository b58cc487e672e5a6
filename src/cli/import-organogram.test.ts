import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { callCli } from '../../test/support/call-cli.ts'

const fixture = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../fixtures/organogram/${name}.csv`, import.meta.url)))

const FILES = {
  'senior.csv': fixture('lantern-agency-senior'),
  'junior.csv': fixture('lantern-agency-junior'),
}
const IMPORT = ['import', 'organogram', 'senior.csv', 'junior.csv', '--into', 'agency.yaml']

describe('mandate import organogram', () => {
  test('tells every row, what was odd, who was aligned; the file is checked at once', async () => {
    const { exit, out, err, written } = await callCli(IMPORT, FILES)
    expect([exit, err]).toEqual([0, ''])
    expect(out).toMatchInlineSnapshot(`
      "Wrote agency.yaml: Lantern Agency
        6 positions, 1 person, 5 units

      Every row of the files
        senior.csv (senior posts): 7 = 1 header + 6 positions
        junior.csv (junior posts): 2 = 1 header + 1 placeholder for posts not shown

      As published
          6  post references
          5  lines to a post of the file
          1  row at the top (XX)
          1  vacant
          3  holders not named
        4.8  full-time equivalents, senior
          1  full-time equivalents, junior

      What was odd and how it was taken (--json lists every row)
        2 × one-name-several-posts (senior, row 2): The same name stands in 2 posts and was taken for one
            person. If these are different people, give them ids of their own.
        1 × columns-left-out (senior): Pay of single posts and contact data are not taken over: Contact
            Phone, Contact E-mail, Salary Cost of Reports (£), Actual Pay Floor (£), Actual Pay Ceiling
            (£).
        1 × unit-spellings (senior, row 4): “IT services” was taken for the unit “IT Services”, the
            spelling used for all its rows.
        1 × placeholder-row (junior, row 2): “Junior posts not shown” stands for posts that are not in the
            file; nothing was made of it.

      Aligned with roles of the catalogue, by title (suggestions; correct them under roles)
        · CIO 0.85 CIO/IT Director (LA2)
        · IT Director 0.98 CIO/IT Director (LA2)
        · CTO 0.73 Chief Technical Officer (LA6)

      1 title comes near a role without being one (deputies, false friends).

      Read from the texts of the posts
        Of 5 posts with a text, 2 are in technology and were read; 3 of other trades were left alone.
        1 duty was taken over for 1 post, with its sentence.
        What was read grants no right, and nothing is concluded from what the texts leave out; correct it
        under assignments, or import without reading.
        · CIO/IT Director (LA2): answers for: Leading the IT department ← Leads IT.

      Next: mandate check agency.yaml
      "
    `)
    const checked = await callCli(['check', 'agency.yaml'], written)
    expect(checked.exit).toBeLessThan(2)
    expect(checked.err).toBe('')
  })

  test('I3: reads the texts of posts in technology, unless told not to', async () => {
    const read = await callCli([...IMPORT, '--json'], FILES)
    expect(JSON.parse(read.out).functions).toEqual({
      ...{ texts: 5, read: 2, otherTrades: 3, notRead: 0 },
      ...{ positions: 1, assignments: 1, unsure: 0 },
    })
    expect(read.written['agency.yaml']).toContain('origin: read\n    evidence: Leads IT.')
    const german = await callCli([...IMPORT, '--lang', 'de'], FILES)
    expect(german.out).toContain('Von 5 Posten mit Text gehören 2 zur Technologie')
    const without = await callCli([...IMPORT, '--no-reading', '--json'], FILES)
    expect(JSON.parse(without.out).functions).toBeNull()
    expect(without.written['agency.yaml']).not.toContain('origin: read')
  })

  test('O32: in German, as text and as data', async () => {
    const german = await callCli([...IMPORT, '--lang', 'de'], FILES)
    expect(german.exit).toBe(0)
    const told = german.out.replace(/\s+/g, ' ')
    expect(told).toContain('„Junior posts not shown“ steht für Posten, die in der Datei fehlen')
    expect(told).not.toMatch(/was taken|were kept|not taken over/)
    const { out } = await callCli([...IMPORT, '--lang', 'de', '--json'], FILES)
    expect(JSON.parse(out).notes).toContainEqual({
      code: 'unit-spellings',
      file: 'senior',
      row: 4,
      field: 'unit',
      facts: { name: 'IT services', unit: 'IT Services' },
      message:
        '„IT services“ wurde als Einheit „IT Services“ verstanden; so heißt sie nun in allen ihren Zeilen.',
    })
  })

  test('as data: as many outcomes as rows, each note, each alignment', async () => {
    const files = {
      'senior.csv': fixture('harbour-office-senior'),
      'junior.csv': fixture('harbour-office-junior'),
    }
    const { out, written } = await callCli([...IMPORT, '--json'], files)
    const data = JSON.parse(out)
    const rows = data.files.reduce((sum: number, file: { rows: number }) => sum + file.rows, 0)
    expect(data.rows).toHaveLength(rows)
    expect(data.files[0]).toMatchObject({ name: 'senior.csv', kind: 'senior', encoding: 'utf-8' })
    expect(data.aligned).toContainEqual({
      position: 'H2',
      title: 'Chief Information Officer',
      role: 'cio',
      confidence: 0.98,
      matched: 'Chief Information Officer',
    })
    expect(data.notes.length).toBeGreaterThan(30)
    expect(written['agency.yaml']).toContain('roles: [{ role: cio, origin: suggested')
  })

  test('the same bytes whatever the order of the rows, of the files and their encoding', async () => {
    const { written } = await callCli(IMPORT, FILES)
    const lines = new TextDecoder().decode(FILES['senior.csv']).trimEnd().split('\n')
    const turned = [lines[0], ...lines.slice(1).reverse()].join('\n')
    const utf16 = new Uint8Array(Buffer.from(`\uFEFF${turned}`, 'utf16le'))
    const again = await callCli(
      ['import', 'organogram', 'junior.csv', 'senior.csv', '--into', 'agency.yaml'],
      { ...FILES, 'senior.csv': utf16 },
    )
    expect(again.out).toContain('utf-16le')
    expect(again.written).toEqual(written)
  })

  test('JSON where the name says so', async () => {
    const args = [...IMPORT.slice(0, -1), 'agency.json']
    const { written } = await callCli(args, FILES)
    expect(JSON.parse(written['agency.json'] ?? '').positions.length).toBeGreaterThan(0)
    expect((await callCli(['check', 'agency.json'], written)).exit).toBeLessThan(2)
  })

  test('never over a file that is there, unless told to', async () => {
    const files = { ...FILES, 'agency.yaml': 'precious' }
    const refused = await callCli(IMPORT, files)
    expect(refused.exit).toBe(2)
    expect(refused.err).toContain('--force')
    expect(refused.written).toEqual({})
    const forced = await callCli([...IMPORT, '--force'], files)
    expect(forced.exit).toBe(0)
    expect(forced.written['agency.yaml']).toContain('mandate: 1')
  })
})

describe('what is refused, with nothing written', () => {
  const wide = `${Array.from({ length: 200 }, (_, at) => `c${at}`).join(',')}\n`
  const noise = Uint8Array.from({ length: 5_000_000 }, (_, at) => (at * 7919 + (at >> 7)) % 256)
  test.each([
    ['200 columns', wide, ['senior.csv', 'row 1', '200 columns']],
    ['noise', noise, ['senior.csv']],
    ['no organogram', 'a,b\n1,2\n', ['Post Unique Reference', 'Found: “a”, “b”']],
    ['nothing', '', ['senior.csv', 'empty']],
  ])('%s', async (_, content, told) => {
    const args = ['import', 'organogram', 'senior.csv', '--into', 'x.yaml']
    const { exit, err, written } = await callCli(args, { 'senior.csv': content })
    expect(exit).toBe(2)
    for (const word of told) expect(err).toContain(word)
    expect(err.length).toBeLessThan(2000)
    expect(written).toEqual({})
  })

  test('a call without files, or without a name for what is written', async () => {
    expect((await callCli(['import', 'organogram'])).exit).toBe(2)
    const { exit, err } = await callCli(['import', 'organogram', 'senior.csv'], FILES)
    expect(exit).toBe(2)
    expect(err).toContain('--into')
  })
})
