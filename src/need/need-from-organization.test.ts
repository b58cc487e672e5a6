import { describe, expect, it } from 'vitest'
import { catalogueForTests } from '../../test/support/catalogue.ts'
import { openCase } from '../../test/support/diagnosis/open-case.ts'
import { coverageOf } from '../diagnosis/coverage.ts'
import { findLeader } from './find-leader.ts'
import { needFromOrganization } from './need-from-organization.ts'

const catalogue = catalogueForTests()
const AREAS = [...catalogue.areas.keys()]

/** Everything is answered for by one seat, but what is left out. */
const all = (position: string, but: readonly string[]) =>
  AREAS.filter((area) => !but.includes(area))
    .map((area) => `  - { position: ${position}, verb: answers-for, of: ${area} }`)
    .join('\n')

const need = (yaml: string) => needFromOrganization(catalogue, openCase(yaml))

describe('needFromOrganization', () => {
  it('N19: an organisation in which nothing is written down has no gaps', () => {
    const found = need('positions: [{ id: cto, title: CTO, holder: a }]')
    expect(found).toMatchObject({ isUnwritten: true, gaps: [], leaders: [] })
  })

  it('N19, N20: gaps are unowned, credited to a leader by claims that speak of it', () => {
    const model = openCase(`
positions: [{ id: ceo, title: CEO }]
assignments:
${all('ceo', ['infrastructure'])}`)
    const { gaps } = needFromOrganization(catalogue, model)
    const states = new Map(
      coverageOf(catalogue, model).coverage.areas.flatMap((area) =>
        area.responsibilities.map(({ id, state }) => [id, state]),
      ),
    )
    expect(gaps.length).toBeGreaterThan(0)
    for (const { responsibility, leaders } of gaps) {
      expect(responsibility).toMatch(/^infrastructure\./)
      expect(states.get(responsibility)).toBe('unowned')
      const counts = leaders.map(({ claims }) => claims.length)
      expect(counts).toEqual(counts.toSorted((a, b) => b - a))
      for (const { leader, claims } of leaders) {
        for (const claim of claims) {
          expect(catalogue.claims.get(claim)?.roles).toContain(leader)
        }
      }
    }
  })

  it('N21: overloaded is much in itself and much beside the others', () => {
    const model = (many: number) => `
positions:
  - { id: ceo, title: CEO }
  - { id: a, title: A }
  - { id: b, title: B }
responsibilities: [${Array.from({ length: 20 }, (_, at) => `{ id: own-${at}, name: N }`).join(', ')}]
assignments:
  - { position: a, verb: answers-for, of: own-0 }
  - { position: b, verb: decides, of: own-1 }
${Array.from({ length: many }, (_, at) => `  - { position: ceo, verb: answers-for, of: own-${at} }`).join('\n')}`
    expect(need(model(7)).overloaded).toEqual([])
    expect(need(model(8)).overloaded).toEqual([{ position: 'ceo', load: 8 }])
  })

  it('N22: says what stands there: nobody, an empty seat, somebody who can, somebody who is full', () => {
    const base = (seats: string, more = '') => `
people: [{ id: ada, name: Ada }]
positions:
  - { id: ceo, title: CEO, roles: [ceo], holder: ada }
${seats}
assignments:
${all('ceo', ['direction', 'strategy'])}
${more}`
    const cto = (yaml: string) => need(yaml).leaders.find(({ leader }) => leader === 'cto')
    const gaps = cto(base(''))?.gaps.length ?? 0
    expect(gaps).toBeGreaterThan(0)
    expect(cto(base(''))).toMatchObject({ advice: 'new-seat', held: [], vacant: [] })
    const empty = '  - { id: cto, title: CTO, roles: [cto] }'
    expect(cto(base(empty))).toMatchObject({ advice: 'fill', vacant: ['cto'] })
    const held = '  - { id: cto, title: CTO, roles: [cto], holder: ada }'
    expect(cto(base(held))).toMatchObject({
      advice: 'assign',
      held: [{ position: 'cto', load: 0, after: gaps, overloads: false }],
    })
    const gone = '  - { id: cto, title: CTO, roles: [cto], holder: ada, state: eliminated }'
    expect(cto(base(gone))?.advice).toBe('new-seat')
  })

  it('N25: says what seats of other leaders could take, and only with claims that name them', () => {
    const found = need(`
people: [{ id: ada, name: Ada }]
positions:
  - { id: ceo, title: CEO, roles: [ceo], holder: ada }
  - { id: cio, title: CIO, roles: [cio], holder: ada }
  - { id: vp, title: VP Engineering, roles: [vp-engineering] }
assignments:
${all('ceo', ['direction', 'strategy', 'product'])}`)
    const cto = found.leaders.find(({ leader }) => leader === 'cto')
    expect(found.isSparse).toBe(false)
    expect(cto).toMatchObject({ advice: 'new-seat' })
    // The empty seat takes nothing; the held one only what claims credit its role with.
    expect(cto?.instead.map(({ position }) => position)).toEqual(['cio'])
    for (const id of cto?.instead[0]?.gaps ?? []) {
      expect(cto?.gaps).toContain(id)
      const parts = catalogue.responsibilities.get(id)?.parts ?? []
      expect(parts.some(({ roles }) => roles.includes('cio'))).toBe(true)
    }
  })

  it('N26: where little is written down, a seat is no reason to relieve anybody', () => {
    const found = need(`
people: [{ id: ada, name: Ada }]
positions: [{ id: cto, title: CTO, roles: [cto], holder: ada }]
assignments: [{ position: cto, verb: answers-for, of: product.software }]`)
    expect(found).toMatchObject({ isSparse: true })
    const cto = found.leaders.find(({ leader }) => leader === 'cto')
    expect(cto).toMatchObject({ advice: 'write-down' })
    expect(found.leaders.find(({ leader }) => leader === 'cio')?.advice).toBe('new-seat')
  })

  it('N24: answers only what the document says, in answers the questionnaire knows', () => {
    expect(need('positions: [{ id: a, title: Baker }]').answers).toEqual({})
    const { answers } = need(`
organization: { id: o, name: O, headcount: 300, company: technology }
people: [{ id: ada, name: Ada }]
positions:
  - { id: cto, title: CTO, roles: [cto], holder: ada }
  - { id: cio, title: CIO, roles: [cio] }
assignments:
  - { position: cto, verb: answers-for, of: infrastructure.technology }
  - { position: cio, verb: answers-for, of: infrastructure.technology }`)
    expect(answers).toEqual({
      'leads-now': ['cto'],
      size: ['250-999'],
      'technology-role': ['is-the-product'],
      hurts: ['unclear-ownership'],
    })
    expect(findLeader(catalogue, answers).ok).toBe(true)
  })
})
