import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { catalogueForTests } from '../../test/support/catalogue.ts'
import { LEADER_IDS, type LeaderId } from '../catalogue/ids.ts'
import { assessReadiness } from './assess-readiness.ts'
import { type CareerProfile, LOG_KINDS } from './career-profile.ts'

const catalogue = catalogueForTests()
const { career } = catalogue.data

const itemOf = (role: LeaderId, demand: string, profile: Omit<CareerProfile, 'profile'>) => {
  const { items } = assessReadiness(
    catalogue,
    role,
    { profile: 1, ...profile },
    { today: '2026-11-22' },
  )
  const item = items.find((one) => one.demand.id === demand)
  if (!item) throw new Error(`${role} has no demand ${demand}`)
  return item
}

const statusOf = (...asked: Parameters<typeof itemOf>) => itemOf(...asked).status

describe('readiness', () => {
  it('R2: an empty profile leaves everything unknown, an empty list says no', () => {
    const { count, items } = assessReadiness(catalogue, 'cto', { profile: 1 })
    expect(count).toEqual({ met: 0, partly: 0, not: 0, unknown: items.length })
    expect(statusOf('cto', 'cto-bachelor', { degrees: [] })).toBe('not')
    const log = [{ date: '2026-01-05', kind: 'reading' as const, what: 'A book' }]
    expect(statusOf('cto', 'cto-creativity', { log })).toBe('unknown')
    expect(statusOf('cto', 'cto-creativity', { log, skills: [] })).toBe('not')
  })

  it('R3: a degree counts by level and by field, wider fields included', () => {
    const degree = (level: 'bachelor' | 'master' | 'doctorate', field: string) => ({
      degrees: [{ level, field }],
    })
    expect(statusOf('cto', 'cto-advanced-degree', degree('master', 'Informatik'))).toBe('met')
    expect(statusOf('cto', 'cto-advanced-degree', degree('doctorate', 'cybersecurity'))).toBe('met')
    const low = itemOf('cto', 'cto-advanced-degree', degree('bachelor', 'computer-science'))
    expect([low.status, low.reason.code]).toEqual(['partly', 'degree-too-low'])
    const elsewhere = itemOf('cto', 'cto-advanced-degree', degree('master', 'History'))
    expect([elsewhere.status, elsewhere.reason.code]).toEqual(['partly', 'degree-elsewhere'])
    expect(statusOf('cio', 'cio-master', degree('master', 'business-administration'))).toBe('met')
  })

  it('R3: a grounding may come from a certificate or practice; a log entry begins it', () => {
    const name = 'CISSP'
    expect(statusOf('cio', 'cio-grounding', { certificates: [{ name }] })).toBe('met')
    expect(statusOf('cto', 'wider-networks', { experience: [{ area: 'CCNA' }] })).toBe('met')
    const entry = { date: '2026-01-05', kind: 'course' as const, what: 'Networks' }
    const log = [{ ...entry, proves: ['network-architecture'] }]
    expect(statusOf('cto', 'wider-networks', { log, degrees: [] })).toBe('partly')
  })

  it('R4: years count by the longest, posts with dates by the days they cover together', () => {
    const held = [
      { title: 'IT Manager', from: '2020-01-01', until: '2021-12-31' },
      { title: 'Head of IT', from: '2021-01-01', until: '2022-12-31' },
    ]
    const item = itemOf('it-director', 'it-director-it', { held })
    expect(item.reason).toEqual({ code: 'years-enough', years: 3, wanted: 3 })
    const [first] = held
    const few = itemOf('it-director', 'it-director-it', { held: first ? [first] : [] })
    expect([few.status, few.reason]).toEqual(['partly', { code: 'years-few', years: 2, wanted: 3 }])
    const stillHeld = [{ title: 'Leiter IT', from: '2023-11-22' }]
    expect(statusOf('it-director', 'it-director-it', { held: stillHeld })).toBe('met')
  })

  it('D4: words of sources are read as numbers, which the profile may read otherwise', () => {
    const experience = [{ area: 'research-development', years: 6 }]
    const few = itemOf('cto', 'cto-research', { experience })
    expect(few.reason).toEqual({ code: 'years-few', years: 6, wanted: 8 })
    expect(statusOf('cto', 'cto-research', { experience, reads: { extensive: 5 } })).toBe('met')
    const untold = [{ area: 'Forschung und Entwicklung' }]
    expect(itemOf('cto', 'cto-research', { experience: untold }).reason.code).toBe('years-untold')
  })

  it('R5: a skill without evidence is met in part', () => {
    const skills = [{ skill: 'Kreativität' }]
    expect(statusOf('cto', 'cto-creativity', { skills })).toBe('partly')
    const shown = [{ skill: 'creativity', evidence: ['Found the new product line'] }]
    expect(statusOf('cto', 'cto-creativity', { skills: shown })).toBe('met')
    const log = [
      { date: '2026-01-05', kind: 'result' as const, what: 'An idea', proves: ['creativity'] },
    ]
    expect(statusOf('cto', 'cto-creativity', { skills, log })).toBe('met')
  })

  it('R6: evidence has to be given again; the same told twice is one piece', () => {
    const led = (...evidence: string[]) => ({ skills: [{ skill: 'leads-teams', evidence }] })
    expect(statusOf('cio', 'proof-of-leading', led('Led ten'))).toBe('partly')
    expect(statusOf('cio', 'proof-of-leading', led('Led ten', 'Led ten'))).toBe('partly')
    expect(statusOf('cio', 'proof-of-leading', led('Led ten', 'Led twenty'))).toBe('met')
    const held = [{ title: 'IT Manager', team: 8 }]
    expect(statusOf('cio', 'proof-of-leading', { ...led('Led ten'), held })).toBe('met')
  })

  it('R8: words that mean nothing here are told with what comes near', () => {
    const { unheard } = assessReadiness(catalogue, 'cio', {
      profile: 1,
      skills: [{ skill: 'leadershp' }, { skill: 'underwater basket weaving' }],
    })
    expect(unheard).toEqual([
      { list: 'skills', at: 0, words: 'leadershp', nearest: 'leadership' },
      { list: 'skills', at: 1, words: 'underwater basket weaving', nearest: null },
    ])
  })

  it('sets what was led beside what sources say, amounts of currencies apart', () => {
    const budget = (amount: number, currency: string) => ({
      title: 'A',
      budget: { amount, currency },
    })
    const { scale } = assessReadiness(catalogue, 'cio', {
      profile: 1,
      held: [budget(5, 'EUR'), budget(7, 'USD'), budget(9, 'EUR'), { title: 'B', team: 4 }],
    })
    expect(scale.team).toBe(4)
    expect(scale.teamClaims).toContain('s1-030')
    expect(scale.budgets).toEqual([
      { amount: 9, currency: 'EUR' },
      { amount: 7, currency: 'USD' },
    ])
  })
})

describe('any profile', () => {
  const ids = (...kinds: readonly string[]) =>
    fc.constantFrom(...career.topics.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id))
  const words = fc.constantFrom('Led ten', 'Moved the data centre', 'Spoke to the board')
  const evidence = fc.array(words, { maxLength: 3 })
  const day = fc.constantFrom('2019-01-01', '2021-06-30', '2024-03-01')
  const profile: fc.Arbitrary<CareerProfile> = fc.record(
    {
      profile: fc.constant(1 as const),
      degrees: fc.array(
        fc.record({
          level: fc.constantFrom('vocational', 'bachelor', 'master', 'doctorate'),
          field: ids('field'),
        }),
        { maxLength: 3 },
      ),
      certificates: fc.array(fc.record({ name: words, field: ids('field', 'area') }), {
        maxLength: 2,
      }),
      experience: fc.array(
        fc.record(
          { area: ids('area'), years: fc.integer({ min: 0, max: 12 }), evidence },
          { requiredKeys: ['area'] },
        ),
        { maxLength: 4 },
      ),
      skills: fc.array(
        fc.record({ skill: ids('skill', 'proof'), evidence }, { requiredKeys: ['skill'] }),
        { maxLength: 5 },
      ),
      held: fc.array(
        fc.record(
          {
            title: fc.constantFrom('IT Manager', 'Head of IT', 'CTO', 'Baker'),
            from: day,
            years: fc.integer({ min: 0, max: 9 }),
            team: fc.integer({ min: 0, max: 40 }),
          },
          { requiredKeys: ['title'] },
        ),
        { maxLength: 3 },
      ),
      log: fc.array(
        fc.record({
          date: day,
          kind: fc.constantFrom(...LOG_KINDS),
          what: words,
          proves: fc.array(ids('skill', 'proof', 'area', 'field'), { maxLength: 2 }),
        }),
        { maxLength: 3 },
      ),
    },
    { requiredKeys: ['profile'] },
  )
  const role = fc.constantFrom(...LEADER_IDS)
  const assess = (of: LeaderId, one: CareerProfile) =>
    assessReadiness(catalogue, of, one, { today: '2026-11-22' })
  const LEVEL = { unknown: 0, not: 0, partly: 1, met: 2 } as const
  const LISTS = ['degrees', 'certificates', 'experience', 'skills', 'held', 'log'] as const

  it('R7: more in it never lowers an item', () => {
    fc.assert(
      fc.property(role, profile, profile, (of, one, more) => {
        const both = { ...one } as Record<string, unknown>
        for (const list of LISTS) {
          if (one[list] === undefined && more[list] === undefined) continue
          both[list] = [...(one[list] ?? []), ...(more[list] ?? [])]
        }
        const before = assess(of, one).items
        const after = assess(of, both as CareerProfile).items
        for (const [at, { status }] of before.entries()) {
          expect(LEVEL[after[at]?.status ?? 'not']).toBeGreaterThanOrEqual(LEVEL[status])
        }
      }),
      { numRuns: 60 },
    )
  })

  it('R7: the order of entries makes no difference', () => {
    fc.assert(
      fc.property(role, profile, (of, one) => {
        const turned = { ...one } as Record<string, unknown>
        for (const list of LISTS) {
          if (one[list] !== undefined) turned[list] = [...(one[list] ?? [])].reverse()
        }
        const told = (given: CareerProfile) => {
          const { items, count, scale } = assess(of, given)
          return { count, scale, items: items.map(({ status, reason }) => ({ status, reason })) }
        }
        expect(told(turned as CareerProfile)).toEqual(told(one))
      }),
      { numRuns: 60 },
    )
  })
})
