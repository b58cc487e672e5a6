import { describe, expect, it } from 'vitest'
import { catalogueForTests } from '../../test/support/catalogue.ts'
import { openCase } from '../../test/support/diagnosis/open-case.ts'
import { compileMatrix } from '../authority/compile-matrix.ts'
import { buildCharter } from './build-charter.ts'
import type { Charter } from './charter.ts'

const catalogue = catalogueForTests()
const DAY = '2026-11-22'

function charter(yaml: string, position = 'cto', day = DAY): Charter {
  const built = buildCharter(catalogue, compileMatrix(openCase(yaml), catalogue), { position, day })
  if (!built) throw new Error(`no charter of ${position}`)
  return built
}

const LEADERS = `
units: [{ id: company, name: Company }, { id: tech, name: Technology, in: company }]
positions:
  - { id: ceo, title: CEO, unit: company, roles: [ceo], holder: mara }
  - { id: cto, title: CTO, unit: tech, roles: [cto], reports-to: ceo, holder: ada,
      lines: [{ to: ceo, kind: project, for: merger, until: 2026-06-30 }, { to: coo, kind: functional }] }
  - { id: cio, title: CIO, roles: [cio], reports-to: ceo, lines: [{ to: cto, kind: dotted, for: platform }] }
  - { id: coo, title: COO, reports-to: ceo }
  - { id: engineer, title: Engineer, reports-to: cto }
  - { id: gone, title: Engineer, reports-to: cto, state: eliminated }
bodies: [{ id: board, name: Board, members: [ceo, cto], chair: cto }]
`

describe('buildCharter', () => {
  it('gives nothing for a seat that is not there, or a day that is none', () => {
    const matrix = compileMatrix(openCase(LEADERS), catalogue)
    expect(buildCharter(catalogue, matrix, { position: 'nobody', day: DAY })).toBeNull()
    expect(buildCharter(catalogue, matrix, { position: 'cto', day: 'soon' })).toBeNull()
  })

  it('H6, H3: tells units, superior, lines in force, live reports, bodies', () => {
    expect(charter(LEADERS).place).toEqual({
      units: ['tech', 'company'],
      superior: 'ceo',
      lines: [{ position: 'coo', kind: 'functional', for: null, until: null }],
      reports: ['engineer'],
      linesFrom: [{ position: 'cio', kind: 'dotted', for: 'platform', until: null }],
      bodies: [{ body: 'board', chairs: true }],
      slots: [],
    })
    const earlier = charter(LEADERS, 'cto', '2026-06-30').place.lines
    expect(earlier.map(({ position }) => position)).toEqual(['ceo', 'coo'])
  })

  it('H4: takes the role a title means where none is stated, and says so', () => {
    const yaml = 'positions: [{ id: cto, title: Chief Technology Officer }]'
    expect(charter(yaml)).toMatchObject({ roles: ['cto'], rolesByTitle: true })
    expect(charter(LEADERS)).toMatchObject({ roles: ['cto'], rolesByTitle: false })
  })

  it('H7: claims are those that give a role of the seat this verb there, none for others', () => {
    const { duties } = charter(`${LEADERS}
assignments:
  - { position: cto, verb: supports, of: infrastructure.networks, origin: suggested }
  - { position: cto, verb: decides, of: strategy.technology }
  - { position: cto, verb: answers-for, of: payroll }`)
    expect(duties.map(({ verb, of, origin }) => [verb, of, origin])).toEqual([
      ['decides', 'strategy.technology', 'stated'],
      ['answers-for', 'payroll', 'stated'],
      ['supports', 'infrastructure.networks', 'suggested'],
    ])
    const [strategy, payroll] = duties
    for (const claim of strategy?.claims ?? []) {
      expect(catalogue.claims.get(claim)?.roles).toContain('cto')
    }
    expect(strategy?.claims.length).toBeGreaterThan(0)
    expect(payroll?.claims).toEqual([])
  })

  it('H8: names who answers for the same in the same scope, and nobody of another scope', () => {
    const { duties, open } = charter(`${LEADERS}
assignments:
  - { position: cto, verb: answers-for, of: product.software }
  - { position: cio, verb: answers-for, of: product.software }
  - { position: coo, verb: answers-for, of: product.software, scope: { unit: tech } }
  - { position: gone, verb: answers-for, of: product.software }`)
    expect(duties[0]?.others).toEqual(['cio'])
    expect(open).toContain('contested')
  })

  it('H9: tells limits, other parts, and whose agreement is needed', () => {
    const told = charter(`${LEADERS}
rules:
  - { id: small, decision: vendor.contract.sign, when: { amount: ..50k }, decides: cto, must-agree: [cio] }
  - { id: large, decision: vendor.contract.sign, when: { amount: '>50k' }, decides: ceo,
      must-agree: [cto], is-told: [role:cto] }
  - { id: old, decision: vendor.contract.extend, decides: ceo, gives-input: [cto], until: 2026-01-31 }`)
    expect(told.rights).toMatchObject([{ rule: 'small', how: 'alone' }])
    expect(told.rights[0]?.regions[0]).toHaveProperty('amount')
    expect(told.agreeing).toEqual([{ rule: 'small', seats: ['cio'] }])
    expect(told.parts.map(({ rule, part }) => [rule, part])).toEqual([
      ['large', 'must-agree'],
      ['large', 'is-told'],
    ])
  })

  it('H11: tells of leaders that are there alone, and no damaged passage or view of one on the other', () => {
    const { neighbours } = charter(LEADERS)
    expect(neighbours.map(({ role, positions }) => [role, positions])).toEqual([['cio', ['cio']]])
    const [cio] = neighbours
    const told = [...(cio?.together ?? []), ...(cio?.tension ?? []), ...(cio?.remedies ?? [])]
    expect(told.length).toBeGreaterThan(3)
    for (const id of told) {
      const claim = catalogue.claims.get(id)
      expect(claim?.roles).toEqual(expect.arrayContaining(['cto', 'cio']))
      expect(claim?.value ?? {}).not.toHaveProperty('view')
      expect(claim?.value ?? {}).not.toHaveProperty('garbled')
    }
    expect(cio?.remedies).toContain('s1-076')
  })

  it('H11: asks titles where leaders sit, and takes a stated role from anywhere', () => {
    const deep = Array.from(
      { length: 6 },
      (_, at) =>
        `  - { id: d${at + 1}, title: Clerk ${at}, reports-to: ${at === 0 ? 'ceo' : `d${at}`} }`,
    ).join('\n')
    const roles = (title: string, stated = '') =>
      charter(`
positions:
  - { id: ceo, title: CEO }
  - { id: cto, title: CTO, roles: [cto], reports-to: ceo }
${deep}
  - { id: far, title: ${title}, reports-to: d6${stated} }`).neighbours.map(({ role }) => role)
    expect(roles('IT Manager')).toEqual([])
    expect(roles('IT Manager', ', roles: [it-manager]')).toEqual(['it-manager'])
  })

  it('H12: tells what seats nearby answer for, but not what this one does', () => {
    const { notItsOwn } = charter(`${LEADERS}
assignments:
  - { position: cto, verb: answers-for, of: product.software }
  - { position: cio, verb: answers-for, of: product.software }
  - { position: cio, verb: answers-for, of: strategy.it }
  - { position: cio, verb: is-told, of: people.engineers }
  - { position: engineer, verb: decides, of: security.backup }`)
    expect(notItsOwn).toEqual([
      { position: 'cio', matters: ['strategy.it'] },
      { position: 'engineer', matters: ['security.backup'] },
    ])
  })

  it('H2: names what nobody has written down', () => {
    const bare = charter('positions: [{ id: cto, title: Something }]')
    expect(bare.open).toEqual([
      'purpose',
      'unit',
      'superior',
      'duties',
      'rights',
      'measures',
      'deputy',
    ])
    expect(bare).toMatchObject({ roles: [], purpose: [], neighbours: [] })
  })
})
