import { describe, expect, it } from 'vitest'
import { callCli } from '../../test/support/call-cli.ts'

const FILES = {
  'o.yaml': `mandate: 1
organization: { id: o, name: Otter Ltd, headcount: 60, description: Makes boats. }
positions:
  - { id: ceo, title: CEO, roles: [ceo], holder: ann }
  - { id: cto, title: Chief Technology Officer, roles: [cto], reports-to: ceo, fte: 1 }
people: [{ id: ann, name: Ann Reed }]
assignments:
  - { position: cto, verb: answers-for, of: product.software }
`,
}
const call = (line: string) => callCli(line.split(' '), FILES)

describe('mandate charter', () => {
  it('prints Markdown in the language asked for, named by id or title', async () => {
    const { out, exit } = await call('charter cto o.yaml --on 2026-11-22')
    expect(exit).toBe(0)
    expect(out).toContain('# Chief Technology Officer\n\n*Role charter · Otter Ltd*')
    expect(out).toContain('- **Reports to:** CEO (Ann Reed)')
    const german = await callCli(
      ['charter', 'Chief Technology Officer', 'o.yaml', '--lang', 'de'],
      FILES,
    )
    expect(german.out).toContain('*Rollenbeschreibung · Otter Ltd*')
  })

  it('writes the format the file’s name says, and replaces nothing unasked', async () => {
    const { written, exit } = await call('charter cto o.yaml -o charter.html')
    expect(exit).toBe(0)
    expect(written['charter.html']).toMatch(/^<!doctype html>/)
    const there = await call('charter cto o.yaml -o o.yaml --format markdown')
    expect(there.err).toContain('--force')
    expect(there.written).toEqual({})
  })

  it('gives data, and clear refusals', async () => {
    const { out } = await call('charter cto o.yaml --json')
    expect(JSON.parse(out)).toMatchObject({
      charter: { position: 'cto' },
      paper: { kind: 'charter' },
    })
    expect((await call('charter ctx o.yaml')).err).toContain('cto')
    expect((await call('charter cto o.yaml --on soon')).err).toContain('“soon” is no day')
    expect((await call('charter cto o.yaml --format docx')).err).toContain('-o charter.docx')
  })
})

describe('mandate posting', () => {
  it('names no pay unless asked, and nothing internal for publication', async () => {
    const { out } = await call('posting cto o.yaml')
    expect(out).toContain('## Before publishing (internal)')
    expect(out).not.toContain('US$')
    expect((await call('posting cto o.yaml --pay')).out).toContain('US$223,122')
    const published = (await call('posting cto o.yaml --publish --pay --town Kiel --country de'))
      .out
    expect(published).toContain('*Otter Ltd · Kiel, Germany*')
    expect(published).not.toMatch(/internal|US\$|Sources/)
  })

  it('gives job boards what is known, and says what they will miss', async () => {
    const bare = await call('posting cto o.yaml --format jsonld')
    expect(JSON.parse(bare.out)).toMatchObject({
      '@context': 'https://schema.org/',
      '@type': 'JobPosting',
      title: 'Chief Technology Officer',
      hiringOrganization: { '@type': 'Organization', name: 'Otter Ltd' },
      employmentType: 'FULL_TIME',
      responsibilities: 'Software products',
    })
    const { description } = JSON.parse(bare.out)
    expect(description).toContain('<li><b>Reports to:</b> CEO</li>')
    // Headings, paragraphs and lists are all that job boards keep.
    expect(description).not.toMatch(/<(?!\/?(?:h[23]|p|ul|li|b)>)/)
    expect(description).not.toMatch(/internal|Ann Reed/)
    for (const made of ['datePosted', 'jobLocation', 'baseSalary', 'validThrough']) {
      expect(JSON.parse(bare.out)).not.toHaveProperty(made)
    }
    expect(bare.err).toMatch(/--date-posted[\s\S]*--town/)
    const whole = await call(
      'posting cto o.yaml --format jsonld --date-posted 2026-12-01 --apply-until 2027-01-31 --start 2027-03-01 --town Kiel --country de --contact jobs@otter.example --url https://otter.example/cto',
    )
    expect(whole.err).toBe('')
    expect(JSON.parse(whole.out)).toMatchObject({
      datePosted: '2026-12-01',
      validThrough: '2027-01-31',
      jobStartDate: '2027-03-01',
      jobLocation: {
        '@type': 'Place',
        address: { '@type': 'PostalAddress', addressLocality: 'Kiel', addressCountry: 'DE' },
      },
      applicationContact: { '@type': 'ContactPoint', email: 'jobs@otter.example' },
      url: 'https://otter.example/cto',
    })
    const remote = await call(
      'posting cto o.yaml --format jsonld --date-posted 2026-12-01 --remote SE',
    )
    expect(JSON.parse(remote.out)).toMatchObject({
      jobLocationType: 'TELECOMMUTE',
      applicantLocationRequirements: { '@type': 'Country', name: 'SE' },
    })
  })

  it.each([
    ['--country Germany', 'no country'],
    ['--start tomorrow', 'no day'],
    ['--url javascript:alert(1)', 'no address'],
  ])('refuses %s', async (option, reason) => {
    const { err, exit } = await call(`posting cto o.yaml ${option}`)
    expect(exit).toBe(2)
    expect(err).toContain(reason)
  })
})

describe('mandate need --make-it-so', () => {
  it('fills the vacant seat of the role with what the sources give it, as one edit', async () => {
    const { out, exit, written } = await call('need --with o.yaml --make-it-so cto --on 2026-11-22')
    expect(exit).toBe(0)
    expect(out).toMatch(/^The vacant position “.+” gets .+ its role: Chief Technology\s+Officer\./)
    expect(out).toMatch(/answers for: Technology vision.*\[s/)
    expect(out).toMatch(/Findings: \d+ new, \d+ gone/)
    expect(written['o.yaml']).toContain('of: direction.vision')
    expect(written['o.yaml']).toContain('origin: suggested')
  })

  it('keeps a scenario in a file of its own, with charter and posting, and changes nothing', async () => {
    const { written, exit, out } = await call(
      'need --with o.yaml --make-it-so cio --scenario two.yaml --charter cio.docx --posting cio.jsonld',
    )
    expect(exit).toBe(0)
    expect(Object.keys(written).sort()).toEqual(['cio.docx', 'cio.jsonld', 'two.yaml'])
    expect(written['two.yaml']).toContain('id: cio')
    expect(JSON.parse(written['cio.jsonld'] ?? '')).toMatchObject({
      title: 'Chief Information Officer',
    })
    expect(out).toContain('Wrote two.yaml.')
  })

  it('refuses what is no leader, no seat, no part that could be given', async () => {
    expect((await call('need --with o.yaml --make-it-so ceo')).err).toContain('none of the leaders')
    const seat = await call('need --with o.yaml --make-it-so cio --reports-to nobody')
    expect(seat.err).toContain('no position “nobody”')
    const part = await call('need --with o.yaml --make-it-so cio --give nonsense')
    expect(part.err).toContain('no part “nonsense”')
  })

  it('gives the plan as data with --json', async () => {
    const { out } = await call('need --with o.yaml --make-it-so cio --dry-run --json')
    const { plan, operations, written } = JSON.parse(out)
    expect(plan).toMatchObject({ role: 'cio', isNew: true })
    expect(plan.sentences.headline).toContain('new position')
    expect(operations.length).toBeGreaterThan(5)
    expect(written).toEqual([])
  })
})
