import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { catalogueForTests } from '../../../test/support/catalogue.ts'
import type { CareerProfile } from '../career-profile.ts'
import { readCareerProfile } from '../read-career-profile.ts'
import type { CvProposal } from './cv-proposal.ts'
import { LONGEST_CV, readCv } from './read-cv.ts'

const catalogue = catalogueForTests()

const ENGLISH = `Ada Nkemelu
ada@example.org

EDUCATION
M.Sc. Computer Science, University of Somewhere, 2011
BA in History, 2004

EXPERIENCE
IT Director, Northwind Outfitters, 03/2018 – present
• Led a team of 24 engineers and administrators across three sites.
• Held an annual budget of $2.5m and delivered the ERP rollout on time.
• Presented the IT strategy to the board every quarter.

IT Manager | Harbour Logistics
Jan 2013 - Feb 2018
- Managed 8 people on the help desk; introduced ITIL.

2008 - 2012 System Administrator at Smalltown Clinic

10 years of experience in project management

CERTIFICATES
CISSP (2019)
PRINCE2 Practitioner, 2016

SKILLS
Leadership, communication, Linux, Java, business acumen
`

const GERMAN = `Lebenslauf
Ausbildung
Diplom-Wirtschaftsinformatiker (FH), 2003
Beruflicher Werdegang
seit 04/2016: Leiter IT, Hafenwerk GmbH
- Führte ein Team von 14 Mitarbeitenden und verantwortete ein Budget von 1,2 Mio. Euro.
- Cloud-Migration termingerecht umgesetzt.
2009 – 2016 Systemadministrator bei Kleinstadt AG
Kenntnisse
Kommunikation, Führung, SAP, VMware, KI
15 Jahre Erfahrung in IT-Projekten
Weiterbildung
ISO 27001 Lead Auditor 2020
`

function proposalsOf(text: string, profile: CareerProfile | null = null): readonly CvProposal[] {
  const reading = readCv(catalogue, text, profile)
  if (!reading.ok) throw new Error(reading.problem.code)
  return reading.proposals
}

const entriesOf = (text: string, list: CvProposal['list']) =>
  proposalsOf(text)
    .filter((one) => one.list === list)
    .map(({ entry, confidence }) => ({ ...entry, confidence }))

describe('reading a CV in English', () => {
  it('finds degrees with level, field and year; a field nobody asks for is less sure', () => {
    expect(entriesOf(ENGLISH, 'degrees')).toMatchObject([
      { level: 'master', field: 'computer-science', year: 2011, confidence: 'high' },
      { level: 'bachelor', field: 'History', year: 2004, confidence: 'low' },
    ])
  })

  it('finds posts with their dates, and the team and the budget told below them', () => {
    expect(entriesOf(ENGLISH, 'held')).toEqual([
      {
        ...{ title: 'IT Director', role: 'it-director', from: '2018-03-01', team: 24 },
        ...{ budget: { amount: 2_500_000, currency: 'USD' }, confidence: 'high' },
      },
      {
        ...{ title: 'IT Manager', role: 'it-manager', team: 8, confidence: 'medium' },
        ...{ from: '2013-01-01', until: '2018-02-28' },
      },
      {
        ...{ title: 'System Administrator', role: 'system-administrator', confidence: 'high' },
        ...{ from: '2008-01-01', until: '2012-12-31' },
      },
    ])
  })

  it('finds certificates, years by practice, listed skills, and what was shown', () => {
    expect(entriesOf(ENGLISH, 'certificates')).toMatchObject([
      { name: 'ITIL', confidence: 'medium' },
      { name: 'CISSP', field: 'cybersecurity', year: 2019, confidence: 'high' },
      { name: 'PRINCE2 Practitioner', field: 'it-projects', confidence: 'high' },
    ])
    expect(entriesOf(ENGLISH, 'experience')).toContainEqual({
      ...{ area: 'it-projects', years: 10, confidence: 'high' },
    })
    const skills = entriesOf(ENGLISH, 'skills')
    expect(skills).toContainEqual({ skill: 'business-acumen', confidence: 'high' })
    expect(skills).toContainEqual({
      skill: 'communicates',
      evidence: ['Presented the IT strategy to the board every quarter.'],
      confidence: 'medium',
    })
    // "Project management" is no skill of management.
    expect(skills.map((one) => 'skill' in one && one.skill)).not.toContain('management')
  })
})

describe('reading a CV in German', () => {
  it('finds degrees, posts, teams, budgets, years, certificates and skills', () => {
    expect(entriesOf(GERMAN, 'degrees')).toMatchObject([
      { level: 'master', field: 'information-systems', year: 2003, confidence: 'high' },
    ])
    expect(entriesOf(GERMAN, 'held')).toMatchObject([
      {
        ...{ title: 'Leiter IT', role: 'head-of-it', from: '2016-04-01', team: 14 },
        budget: { amount: 1_200_000, currency: 'EUR' },
      },
      { title: 'Systemadministrator', from: '2009-01-01', until: '2016-12-31' },
    ])
    expect(entriesOf(GERMAN, 'experience')).toContainEqual({
      ...{ area: 'it-projects', years: 15, confidence: 'high' },
    })
    expect(entriesOf(GERMAN, 'certificates')).toMatchObject([
      { name: 'ISO 27001 Lead Auditor', field: 'security-compliance', year: 2020 },
    ])
    const skills = entriesOf(GERMAN, 'skills').map((one) => 'skill' in one && one.skill)
    expect(skills).toEqual(expect.arrayContaining(['communication', 'leadership', 'leads-teams']))
  })
})

describe('German as CVs word it, by nouns', () => {
  it('finds what was shown', () => {
    const text = `Berufserfahrung
- Leitung eines Teams von 12 Mitarbeitenden
- Einführung von SAP S/4HANA in drei Ländern
- Verhandlung von Verträgen mit Lieferanten`
    expect(entriesOf(text, 'skills')).toMatchObject([
      { skill: 'leads-teams', evidence: ['Leitung eines Teams von 12 Mitarbeitenden'] },
      { skill: 'carries-out-plans' },
      { skill: 'communicates' },
    ])
  })
})

describe('other layouts', () => {
  it('finds the title a line or two above the dates', () => {
    const text = 'Experience\n\nHead of IT\nHafenwerk GmbH\nApril 2018 - Present (5 years)\n'
    expect(entriesOf(text, 'held')).toEqual([
      { title: 'Head of IT', role: 'head-of-it', from: '2018-04-01', confidence: 'medium' },
    ])
  })

  it('finds titles in the cells of a table, dates in figures and words', () => {
    const text =
      'Berufserfahrung\n2018 – heute | Leiterin IT | Kleinstadt\nMärz 2014 bis Dez. 2017 | IT-Managerin | Hafen\n'
    expect(entriesOf(text, 'held')).toMatchObject([
      { role: 'head-of-it', from: '2018-01-01' },
      { role: 'it-manager', from: '2014-03-01', until: '2017-12-31' },
    ])
  })
})

describe('what is easily taken for more than it is', () => {
  it.each([
    'MBA (in progress), Open University',
    'Master of Science in Computer Science, 2024 – present',
    'Masterstudium Wirtschaftsinformatik, voraussichtlich 2027',
    'Studium Informatik (Bachelor), nicht abgeschlossen',
    'seit 10/2023 Masterstudium Informatik',
  ])('C4: is no degree one would take over unseen: %s', (line) => {
    const found = entriesOf(`Education\n${line}\n`, 'degrees')
    expect(found.map(({ confidence }) => confidence)).toEqual(['low'])
  })

  it('C4: gives each certificate of a line its own year, and none that is another’s', () => {
    const text =
      'Zertifikate\nITIL 4 Foundation (2018), PRINCE2 Practitioner, 2020, CISM und CISSP (2021)'
    expect(entriesOf(text, 'certificates')).toMatchObject([
      { name: 'ITIL 4 Foundation', year: 2018 },
      { name: 'PRINCE2 Practitioner', year: 2020 },
      { name: 'CISM', confidence: 'high' },
      { name: 'CISSP', year: 2021 },
    ])
    expect(entriesOf(text, 'certificates')[2]).not.toHaveProperty('year')
  })

  it('C5: reads a line by the label before its colon, and the next by its heading', () => {
    const text = `Zertifikate
ITIL 4 Foundation
Kenntnisse: Cloud, Führung, Kommunikation
CISSP
**Key skills:** leadership, business acumen
Sprachen: Englisch`
    const names = entriesOf(text, 'certificates').map((one) => 'name' in one && one.name)
    expect(names).toEqual(['ITIL 4 Foundation', 'CISSP'])
    const skills = entriesOf(text, 'skills')
    expect(skills).toContainEqual({ skill: 'communication', confidence: 'high' })
    expect(skills).toContainEqual({ skill: 'business-acumen', confidence: 'high' })
    const posts = entriesOf('Training Manager: 2010 – 2014, Hafen', 'certificates')
    expect(posts).toEqual([])
  })
})

describe('any text', () => {
  it('C1: every proposal has the words it was read from, where they stand', () => {
    for (const text of [ENGLISH, GERMAN]) {
      for (const { sentence, place, also } of proposalsOf(text)) {
        for (const words of [{ sentence, place }, ...also]) {
          expect(text.slice(words.place.start, words.place.end)).toBe(words.sentence)
        }
      }
    }
  })

  it('C1: what the profile says already is marked, and what is proposed makes a profile', () => {
    const first = proposalsOf(ENGLISH)
    const lists: Record<string, unknown[]> = {}
    for (const { list, entry } of first) lists[list] = [...(lists[list] ?? []), entry]
    const reading = readCareerProfile({ profile: 1, ...lists })
    expect(reading.ok ? [] : reading.problems).toEqual([])
    if (!reading.ok) return
    expect(proposalsOf(ENGLISH, reading.profile).filter(({ known }) => !known)).toEqual([])
  })

  it('is read without a mistake for what only looks like a degree, a date or an amount', () => {
    const text =
      'EXPERIENCE\nScrum Master for master data, promotion to lead in 2012\n2015 - 2010 Time traveller\nIt was budget season'
    expect(proposalsOf(text).filter(({ list }) => list === 'degrees' || list === 'held')).toEqual(
      [],
    )
  })

  it('C2: is refused when it is empty, no words or too long', () => {
    const codeOf = (text: string) => {
      const reading = readCv(catalogue, text)
      return reading.ok ? 'read' : reading.problem.code
    }
    expect(codeOf(' \n\t ')).toBe('empty-text')
    expect(codeOf('0123456789 '.repeat(20))).toBe('no-words')
    expect(codeOf('a'.repeat(LONGEST_CV + 1))).toBe('text-too-long')
    expect(codeOf('Roses are red,\nviolets are blue')).toBe('read')
    expect(proposalsOf('Roses are red,\nviolets are blue')).toEqual([])
  })

  it('C3: gives the same proposals each time, places within the text, whatever it is', () => {
    const pieces = fc.constantFrom(
      ...['M.Sc. ', '2010 - 2012 ', 'CTO', ' at ', 'team of 7', '\n', '\u202e', '<b>', 'Führung'],
      ...['budget of €3k ', '%', 'SKILLS\n', '10 years of cloud', '. ', '\u00ad', '🙂'],
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const text = parts.join('')
        const reading = readCv(catalogue, text)
        expect(readCv(catalogue, text)).toEqual(reading)
        if (!reading.ok) return
        for (const { sentence, place } of reading.proposals) {
          expect(text.slice(place.start, place.end)).toBe(sentence)
        }
      }),
      { numRuns: 80 },
    )
  })
})
