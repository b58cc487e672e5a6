import { describe, expect, it } from 'vitest'
import { modelOf } from '../../../test/support/authority/matrix-of.ts'
import { catalogueForTests } from '../../../test/support/catalogue.ts'
import { decideCase } from './decide-cases.ts'
import { findWaiting } from './find-waiting.ts'
import { listChoices } from './list-choices.ts'
import { proveAuthority } from './prove-authority.ts'
import { showRemit } from './show-remit.ts'

const catalogue = catalogueForTests()
const TODAY = '2026-11-22'

const organization = {
  id: 'o',
  name: 'O',
  currency: 'EUR',
  attributes: [{ id: 'region', name: 'Region', kind: 'enumeration', values: ['emea', 'apac'] }],
}
const positions = [
  { id: 'ceo', title: 'Chief', holder: 'mara' },
  { id: 'cto', title: 'Technology', 'reports-to': 'ceo', holder: 'ada' },
  { id: 'agent-1', title: 'Agent', 'reports-to': 'cto', holder: 'bo' },
  { id: 'agent-2', title: 'Agent', 'reports-to': 'cto', holder: 'cy' },
]
const people = ['mara', 'ada', 'bo', 'cy'].map((id) => ({ id, name: id }))
const rules = [
  { id: 'now', decision: 'vendor.contract.sign', until: '2026-12-31', decides: 'cto' },
  { id: 'then', decision: 'vendor.contract.sign', from: '2027-01-01', decides: 'ceo' },
]
const model = modelOf({ organization, units: [{ id: 'it', name: 'IT' }], positions, people, rules })

describe('names in a case', () => {
  it('are refused where they mean several, with the ids to choose from', () => {
    const asked = { kind: 'vendor.contract.sign', requester: 'Agent' }
    expect(decideCase(catalogue, model, asked, TODAY)).toMatchObject({
      problem: {
        code: 'invalid-case',
        where: 'requester',
        message: '“Agent” can mean 2: agent-1, agent-2. Say which by its id.',
      },
    })
  })

  it('take a position for who holds it, where people keep out', () => {
    const asked = { kind: 'vendor.contract.sign', recused: ['Technology'] }
    const decided = decideCase(catalogue, model, asked, TODAY)
    expect(decided).toMatchObject({
      value: {
        asked: { recused: ['ada'], at: TODAY },
        answer: { deciders: [{ acts: { person: 'mara' } }] },
      },
    })
  })
})

describe('a remit on a day', () => {
  it.each([
    ['cto', '2026-12-31', ['now']],
    ['cto', '2027-01-01', []],
    ['ceo', '2027-01-01', ['then']],
  ])('of %s on %s is by %s', (seat, at, by) => {
    const shown = showRemit(catalogue, model, { seat, at })
    if (!shown.ok) throw new Error(shown.problem.message)
    const [{ remits } = { remits: [] }] = shown.value.seats
    expect(remits.map(({ rule }) => rule)).toEqual(by)
    expect(remits.flatMap(({ regions }) => regions).some((region) => 'day' in region)).toBe(false)
  })
})

describe('what waits', () => {
  it('is told by times in which it is the same', () => {
    const found = findWaiting(catalogue, model, {
      who: 'ada',
      from: '2026-12-01',
      until: '2027-01-31',
    })
    if (!found.ok) throw new Error(found.problem.message)
    const told = found.value.periods.map(({ from, until, waiting }) => [
      from,
      until,
      waiting.length,
    ])
    expect(told).toEqual([
      ['2026-12-01', '2026-12-31', 1],
      ['2027-01-01', '2027-01-31', 0],
    ])
  })

  it('says when not all of a time was looked at', () => {
    const absences = Array.from({ length: 20 }, (_, at) => {
      const day = `2026-12-${String(at + 2).padStart(2, '0')}`
      return { person: 'mara', from: day, until: day }
    })
    const busy = modelOf({ organization, positions, people, rules, absences })
    const wish = { who: 'ada', from: '2026-12-01', until: '2026-12-31' }
    expect(findWaiting(catalogue, busy, wish)).toMatchObject({ value: { limited: true } })
  })
})

describe('a proof', () => {
  it('shows its findings on a day that is near, not at the beginning of reckoning', () => {
    const absences = [{ person: 'bo', from: '2026-12-24', until: '2026-12-26' }]
    const alone = modelOf({
      organization,
      positions,
      people,
      absences,
      rules: [{ id: 'all', decision: 'vendor.contract.sign', decides: 'ceo' }],
    })
    const proved = proveAuthority(catalogue, alone, { properties: ['P4'] })
    if (!proved.ok) throw new Error(proved.problem.message)
    const { findings } = proved.value.proof
    expect(findings.length).toBeGreaterThan(0)
    for (const { witness } of findings) expect(witness.at ?? TODAY).toMatch(/^202/)
  })

  it('holds within a kind whose cases are all decided, though it fails elsewhere', () => {
    const whole = proveAuthority(catalogue, model, { properties: ['P1'] })
    expect(whole).toMatchObject({ value: { proof: { properties: { P1: 'holds' } } } })
    const gap = [
      ...rules,
      { id: 'part', decision: 'people', when: { amount: '..5k' }, decides: 'ceo' },
    ]
    const partly = modelOf({ organization, positions, people, rules: gap })
    const stateOf = (kind?: string) => {
      const proved = proveAuthority(catalogue, partly, { properties: ['P1'], kind })
      return proved.ok && proved.value.proof.properties.P1
    }
    expect([stateOf(), stateOf('vendor'), stateOf('people.hiring')]).toEqual([
      'fails',
      'holds',
      'fails',
    ])
  })
})

describe('choices for what a case lacks', () => {
  it('are the values of the attribute with their names; none for amounts', () => {
    const ids = (attribute: string) =>
      listChoices(catalogue, model, attribute, 'en').map(({ id }) => id)
    expect(ids('region')).toEqual(['emea', 'apac'])
    expect(ids('risk')).toEqual(['low', 'medium', 'high', 'critical'])
    expect(listChoices(catalogue, model, 'unit', 'en')).toEqual([{ id: 'it', name: 'IT' }])
    expect(ids('amount')).toEqual([])
    expect(ids('nonsense')).toEqual([])
  })
})
