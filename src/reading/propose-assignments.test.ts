import { describe, expect, it } from 'vitest'
import { catalogueForTests } from '../../test/support/catalogue.ts'
import { openCase } from '../../test/support/diagnosis/open-case.ts'
import { compareWithSeat } from './compare-with-seat.ts'
import { createReader } from './create-reader.ts'
import { positionFromReading } from './position-from-reading.ts'
import { proposeAssignments } from './propose-assignments.ts'

const read = createReader(catalogueForTests())

const readingOf = (text: string) => {
  const result = read(text)
  if (!result.ok) throw new Error(result.problem.code)
  return result.reading
}

const modelOf = (...assignments: readonly string[]) =>
  openCase(`
positions:
  - { id: cio, title: Chief Information Officer }
  - { id: cto, title: Chief Technology Officer }
assignments: [${assignments.map((one) => `{ ${one} }`).join(', ')}]`)

const TEXT = `# Head of IT
## Duties
- Support the negotiation of vendor contracts
- Accountable for the IT budget and for vendor contracts
- Network operations
## Requirements
- Experience in cyber security
`

describe('proposed assignments', () => {
  const proposed = proposeAssignments(modelOf(), 'cio', readingOf(TEXT))
  const of = (id: string) => proposed.find(({ assignment }) => assignment.of === id)

  it('take each responsibility of the duties once, with its strongest verb and the sentence (A1, A2)', () => {
    const ids = proposed.map(({ assignment }) => assignment.of)
    expect(new Set(ids).size).toBe(ids.length)
    const budget = proposed.filter(({ assignment }) => assignment.verb === 'answers-for')
    expect(budget.length).toBeGreaterThan(0)
    for (const { assignment, place } of budget) {
      expect(assignment).toMatchObject({ position: 'cio', origin: 'read' })
      expect(TEXT.slice(place.start, place.end)).toContain('Accountable for the IT budget')
      expect(assignment.evidence).toBe('Accountable for the IT budget and for vendor contracts')
    }
    expect(ids.some((id) => id.includes('security'))).toBe(false)
  })

  it.each([
    ['Your profile', 'Ten years of experience in leading IT'],
    ['**Profile**', 'Leading the IT department for a decade'],
    ['Ihr Profil', 'Leitung der IT-Abteilung über zehn Jahre'],
    ['', 'Ten years’ experience in leading the IT department'],
    ['', 'Mindestens zehn Jahre Erfahrung in der Leitung der IT'],
    ['', 'Langjährige Erfahrung in der Leitung der IT-Abteilung'],
  ])('take nothing from what is asked of the person: %s %s (S2, S3)', (heading, demand) => {
    const reading = readingOf(`- Accountable for vendor contracts\n${heading}\n- ${demand}`)
    const evidence = proposeAssignments(modelOf(), 'cio', reading).map(
      ({ assignment }) => assignment.evidence,
    )
    expect(new Set(evidence)).toEqual(new Set(['Accountable for vendor contracts']))
    expect(reading.pieces.find(({ text }) => text === demand)?.responsibilities).not.toEqual([])
  })

  it('are surer where words name the verb (A3)', () => {
    for (const { assignment } of proposed) {
      const isNamed = assignment.evidence !== 'Network operations'
      expect(assignment.confidence).toBe(isNamed ? 0.9 : 0.7)
    }
    const open = proposeAssignments(modelOf(), 'cio', readingOf('You plan the IT budget.'))
    expect(open[0]?.assignment.confidence).toBeLessThan(0.9)
  })

  it('tell what the seat has already, and who else answers for it (A4, A5)', () => {
    const [first] = proposed.filter(({ assignment }) => assignment.verb === 'answers-for')
    const id = first?.assignment.of ?? ''
    expect(of(id)).toMatchObject({ held: null, also: [] })
    const model = modelOf(
      `position: cio, verb: supports, of: ${id}`,
      `position: cto, verb: answers-for, of: ${id}`,
    )
    const again = proposeAssignments(model, 'cio', readingOf(TEXT))
    expect(again.find(({ assignment }) => assignment.of === id)).toMatchObject({
      held: 'supports',
      also: ['cto'],
    })
  })

  it('cut a long sentence that is kept as evidence (A2)', () => {
    const [long] = proposeAssignments(
      modelOf(),
      'cio',
      readingOf(`Manage the IT budget ${'and more '.repeat(200)}`),
    )
    expect(long?.assignment.evidence).toHaveLength(401)
  })
})

describe('a seat from a reading (A6)', () => {
  it('is aligned with the role that was read, and with none where none was', () => {
    const reading = readingOf(TEXT)
    const role = {
      ...reading.role,
      verdict: 'cio',
      distribution: [{ role: 'cio', share: 0.618 }],
    } as const
    expect(positionFromReading({ id: 'x', title: 'Head', unit: 'it' }, { role })).toEqual({
      id: 'x',
      title: 'Head',
      unit: 'it',
      roles: [{ role: 'cio', origin: 'read', confidence: 0.62 }],
    })
    const none = { ...role, verdict: 'cannot-tell' } as const
    expect(positionFromReading({ id: 'x', title: 'Head' }, { role: none })).toEqual({
      id: 'x',
      title: 'Head',
    })
  })
})

describe('a text beside a seat (A7)', () => {
  it('parts what both have from what one has alone; above and below count as the same', () => {
    const proposed = proposeAssignments(modelOf(), 'cio', readingOf(TEXT))
    const [first, second] = proposed.map(({ assignment }) => assignment.of)
    const area = (first ?? '').split('.')[0] ?? ''
    const model = modelOf(
      `position: cio, verb: supports, of: ${area}`,
      'position: cio, verb: decides, of: people.hiring',
    )
    const compared = compareWithSeat(model, 'cio', proposed)
    expect(compared.both.map((one) => one.of)).toContain(first)
    expect(compared.textAlone.map((one) => one.of)).toContain(second)
    expect(compared.seatAlone).toEqual([{ of: 'people.hiring', read: null, held: 'decides' }])
  })
})
