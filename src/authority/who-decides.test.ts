import { describe, expect, it } from 'vitest'
import { matrixOf, matrixWithCatalogue } from '../../test/support/authority/matrix-of.ts'
import type { Question } from './question.ts'
import { whoDecides } from './who-decides.ts'

const ORGANIZATION = {
  units: [
    { id: 'company', name: 'Company', head: 'ceo' },
    { id: 'it', name: 'Information technology', in: 'company', kind: 'department', head: 'cio' },
    { id: 'shop', name: 'Shop', in: 'company', kind: 'department' },
    { id: 'web', name: 'Web team', in: 'it' },
  ],
  positions: [
    { id: 'ceo', title: 'CEO', unit: 'company', holder: 'mara', roles: ['ceo'] },
    {
      id: 'cto',
      title: 'CTO',
      unit: 'company',
      'reports-to': 'ceo',
      holder: 'ada',
      roles: ['cto'],
    },
    { id: 'cfo', title: 'CFO', unit: 'company', 'reports-to': 'ceo', holder: 'tom' },
    { id: 'cio', title: 'CIO', unit: 'it', 'reports-to': 'cto', holder: 'lin', grade: 'head' },
    { id: 'dev', title: 'Developer', unit: 'web', 'reports-to': 'cio', holder: 'ed' },
  ],
  people: ['mara', 'ada', 'tom', 'lin', 'ed', 'kim'].map((id) => ({ id, name: id })),
  decisions: [
    { id: 'buy', name: 'Buy' },
    { id: 'buy.lease', name: 'Lease' },
    { id: 'hire', name: 'Hire' },
  ],
}

const ask = (more: Readonly<Record<string, unknown>>, question: Partial<Question>) =>
  whoDecides(matrixOf({ ...ORGANIZATION, ...more }), { kind: 'buy', at: '2026-05-04', ...question })

const names = (more: Readonly<Record<string, unknown>>, question: Partial<Question>) => {
  const { outcome, deciders } = ask(more, question)
  return [outcome, ...deciders.map(({ acts }) => acts.person ?? acts.body)]
}

describe('rules (A2, A3)', () => {
  const bands = {
    rules: [
      { id: 'small', decision: 'buy', when: { amount: '..50k' }, decides: 'cio' },
      { id: 'large', decision: 'buy', when: { amount: '>50k..100k' }, decides: 'cto' },
    ],
  }

  it.each([
    ['0', ['decided', 'lin']],
    ['50k', ['decided', 'lin']],
    ['50000.01 EUR', ['decided', 'ada']],
    ['100k', ['decided', 'ada']],
    ['100000.01', ['uncovered']],
  ])('A2.1: reads bounds as written: %s', (amount, expected) => {
    expect(names(bands, { amount })).toEqual(expected)
  })

  it('A3.1: the special goes before the general, and says so', () => {
    const rules = [
      { id: 'all', decision: 'buy', decides: 'ceo' },
      { id: 'lease', decision: 'buy.lease', decides: 'cto' },
    ]
    const answer = ask({ rules }, { kind: 'buy.lease' })
    expect(answer.rules).toEqual(['lease'])
    expect(answer.trace.gone).toEqual([{ rule: 'all', by: 'lease', because: 'inside' }])
    expect(names({ rules }, { kind: 'buy' })).toEqual(['decided', 'mara'])
  })

  it('A3.4: overlap without containment is disputed, both named; the same word is none', () => {
    const rules = [
      { id: 'a', decision: 'buy', when: { amount: '..50k' }, decides: 'cio' },
      { id: 'b', decision: 'buy', when: { unit: 'it' }, decides: 'cto' },
    ]
    const answer = ask({ rules }, { amount: '10k', unit: 'web' })
    expect(answer.outcome).toBe('disputed')
    expect(answer.claims).toEqual([
      { rule: 'a', seats: ['cio'] },
      { rule: 'b', seats: ['cto'] },
    ])
    const same = rules.map((rule) => ({ ...rule, decides: 'cto' }))
    expect(names({ rules: same }, { amount: '10k', unit: 'web' })).toEqual(['decided', 'ada'])
  })

  it('A3.2, A3.3: over and the precedence of a set settle what containment does not', () => {
    const rules = [
      { id: 'a', decision: 'buy', when: { amount: '..50k' }, decides: 'cio' },
      { id: 'b', decision: 'buy', when: { unit: 'it' }, decides: 'cto' },
    ]
    const over = rules.map((rule) => (rule.id === 'a' ? { ...rule, over: ['b'] } : rule))
    expect(names({ rules: over }, { amount: '10k', unit: 'web' })).toEqual(['decided', 'lin'])
    const inSet = rules.map((rule) => ({ ...rule, set: 's' }))
    const sets = [{ id: 's', name: 'S', precedence: ['unit', 'amount'] }]
    const answer = ask({ rules: inSet, 'rule-sets': sets }, { amount: '10k', unit: 'web' })
    expect(answer.rules).toEqual(['b'])
    expect(answer.trace.gone[0]?.because).toBe('precedence')
  })

  it('A3.5: agreement and input accumulate, unless the special rule says instead', () => {
    const rules = [
      { id: 'all', decision: 'buy', decides: 'cto', 'must-agree': ['cfo'], 'gives-input': 'dev' },
      { id: 'lease', decision: 'buy.lease', decides: 'cio', 'is-told': { before: 'ceo' } },
    ]
    const answer = ask({ rules }, { kind: 'buy.lease' })
    expect(answer.mustAgree.map(({ seat }) => seat)).toEqual(['cfo'])
    expect(answer.givesInput).toEqual([{ seat: 'dev', rule: 'all', position: 'dev' }])
    expect(answer.isTold).toEqual([{ seat: 'ceo', rule: 'lease', position: 'ceo', when: 'before' }])
    const instead = rules.map((rule) => (rule.id === 'lease' ? { ...rule, instead: true } : rule))
    expect(ask({ rules: instead }, { kind: 'buy.lease' }).mustAgree).toEqual([])
  })

  it('A3.6, A3.7: additions decide beside others, remainders only what is left', () => {
    const rules = [
      { id: 'rest', decision: 'buy', remainder: true, decides: 'ceo' },
      { id: 'one', decision: 'buy', when: { amount: '..10k' }, decides: 'cio' },
      { id: 'second', decision: 'buy', when: { amount: '>5k' }, decides: 'cfo', adds: true },
    ]
    expect(names({ rules }, { amount: '1k' })).toEqual(['decided', 'lin'])
    expect(names({ rules }, { amount: '6k' })).toEqual(['decided', 'lin', 'tom'])
    expect(names({ rules }, { amount: '60k' })).toEqual(['decided', 'mara', 'tom'])
  })

  it('A4: the higher rank decides; a lower one may tighten, not loosen', () => {
    const sets = [
      { id: 'board', name: 'Board', rank: 'board' },
      { id: 'unit', name: 'Unit', rank: 'unit' },
    ]
    const rules = [
      { id: 'b', set: 'board', decision: 'buy', decides: 'cto' },
      { id: 'up', set: 'unit', decision: 'buy', when: { amount: '>50k' }, decides: 'ceo' },
      { id: 'down', set: 'unit', decision: 'buy', when: { amount: '..50k' }, decides: 'dev' },
    ]
    const all = { 'rule-sets': sets, rules }
    expect(ask(all, { amount: '60k' })).toMatchObject({ rules: ['up'], trace: { tightens: 'b' } })
    const loose = ask(all, { amount: '5k' })
    expect(loose.rules).toEqual(['b'])
    expect(loose.trace.gone).toEqual([{ rule: 'down', by: 'b', because: 'rank' }])
    const reserved = rules.map((rule) =>
      rule.id === 'b' ? { ...rule, outcome: 'reserved' } : rule,
    )
    expect(ask({ ...all, rules: reserved }, { amount: '60k' }).rules).toEqual(['b'])
  })

  it('A5: a ladder gives the lowest step whose limit suffices', () => {
    const rules = [
      {
        id: 'l',
        decision: 'buy',
        decides: { ladder: { superior: '1k', cio: '10k', cto: '100k' } },
      },
    ]
    const asked = (amount: string) => names({ rules }, { amount, requester: 'dev' })
    expect(asked('1k')).toEqual(['decided', 'lin'])
    expect(asked('1000.01')).toEqual(['decided', 'lin'])
    expect(asked('10000.01')).toEqual(['decided', 'ada'])
    expect(asked('100000.01')).toEqual(['uncovered'])
  })
})

describe('people (A6 to A9)', () => {
  const rules = [{ id: 'r', decision: 'buy', decides: 'cto', 'must-agree': 'cfo' }]

  it('A7: the deputy an absence names, then the superior', () => {
    const away = { person: 'ada', from: '2026-05-01', until: '2026-05-04' }
    const answer = ask({ rules, absences: [{ ...away, deputy: { person: 'kim' } }] }, {})
    expect(answer.deciders[0]).toMatchObject({
      seat: 'cto',
      acts: { person: 'kim', way: 'deputy' },
    })
    expect(answer.deciders[0]?.acts.path).toEqual([
      { code: 'away', position: 'cto', person: 'ada', until: '2026-05-04' },
      { code: 'stands-in', deputy: 'kim', for: 'cto', by: 'absence' },
    ])
    expect(names({ rules, absences: [away] }, {})).toEqual(['decided', 'mara'])
    expect(names({ rules, absences: [away] }, { at: '2026-05-05' })).toEqual(['decided', 'ada'])
  })

  it('A7.1: a deputy who needs an authorisation acts only with it', () => {
    const absences = [{ person: 'ada', from: '2026-05-01', until: '2026-05-09' }]
    const own = { ...rules[0], deputy: { position: 'cio', authorisation: 'required' } }
    expect(names({ rules: [own], absences }, {})).toEqual(['decided', 'mara'])
    expect(names({ rules: [own], absences }, { authorised: ['cio'] })).toEqual(['decided', 'lin'])
  })

  it('A7.3: nobody fills two seats: who must agree does not stand in for who decides', () => {
    const absences = [
      { person: 'ada', from: '2026-05-01', until: '2026-05-09', deputy: { person: 'tom' } },
    ]
    const answer = ask({ rules, absences }, {})
    expect(answer.deciders[0]?.acts.person).toBe('mara')
    expect(answer.mustAgree[0]?.acts.person).toBe('tom')
  })

  it('A8: the requester does not decide the own case; it rises', () => {
    expect(names({ rules }, { requester: 'cto' })).toEqual(['decided', 'mara'])
    const top = [{ id: 'r', decision: 'buy', decides: 'ceo' }]
    const answer = ask({ rules: top }, { requester: 'ceo' })
    expect(answer.outcome).toBe('unreachable')
    expect(answer.unfilled[0]?.path.at(-1)).toEqual({ code: 'top', position: 'ceo' })
  })

  it('A9: a delegation within its limits and dates; the giver keeps the right', () => {
    const delegations = [
      {
        from: 'cto',
        to: 'cio',
        of: 'buy',
        when: { amount: '..25k' },
        until: '2026-12-31',
        'may-hand-on': true,
      },
      { from: 'cio', to: 'dev', of: 'buy.lease' },
    ]
    const asked = (question: Partial<Question>) => names({ rules, delegations }, question)
    expect(asked({ amount: '25k' })).toEqual(['decided', 'lin'])
    expect(asked({ amount: '25k', kind: 'buy.lease' })).toEqual(['decided', 'ed'])
    expect(asked({ amount: '25000.01' })).toEqual(['decided', 'ada'])
    expect(asked({ amount: '25k', at: '2027-01-01' })).toEqual(['decided', 'ada'])
    const [first] = ask({ rules, delegations }, { amount: '1', kind: 'buy.lease' }).deciders
    expect(first?.seat).toBe('cto')
    expect(first?.mayAct.map(({ person }) => person)).toEqual(['ed', 'lin', 'ada'])
    const fixed = [{ ...rules[0], delegable: false }]
    expect(names({ rules: fixed, delegations }, { amount: '25k' })).toEqual(['decided', 'ada'])
  })

  it('A9.1: loops of delegations end', () => {
    const delegations = [
      { from: 'cto', to: 'cio', of: 'buy', 'may-hand-on': true },
      { from: 'cio', to: 'cto', of: 'buy', 'may-hand-on': true },
    ]
    expect(names({ rules, delegations }, { amount: '1' })).toEqual(['decided', 'lin'])
  })

  it('A6: finds seats relative to unit and requester', () => {
    const decided = (decides: unknown, question: Partial<Question>) =>
      names({ rules: [{ id: 'r', decision: 'buy', decides }] }, question)
    expect(decided('head', { unit: 'web' })).toEqual(['decided', 'lin'])
    expect(decided('head:department', { unit: 'web' })).toEqual(['decided', 'lin'])
    expect(decided('role:cto', { unit: 'web' })).toEqual(['decided', 'ada'])
    expect(decided('superior', { requester: 'dev' })).toEqual(['decided', 'lin'])
    expect(decided('superior:cto|ceo', { requester: 'dev' })).toEqual(['decided', 'ada'])
    expect(ask({ rules: [{ id: 'r', decision: 'buy', decides: 'superior' }] }, {})).toMatchObject({
      outcome: 'depends',
      ask: 'requester',
    })
  })

  it('A6.1: a body acts with a quorum, and never without members', () => {
    const board = { id: 'board', name: 'Board', members: ['ceo', 'cto', 'cfo'] }
    const one = [{ id: 'r', decision: 'buy', decides: 'board' }]
    expect(names({ rules: one, bodies: [board] }, {})).toEqual(['decided', 'board'])
    const absences = ['ada', 'tom'].map((person) => ({
      person,
      from: '2026-05-01',
      until: '2026-06-01',
    }))
    const answer = ask({ rules: one, bodies: [board], absences }, {})
    expect(answer.unfilled[0]?.path).toEqual([
      { code: 'quorum', body: 'board', there: 1, needed: 2 },
    ])
    const empty = ask({ rules: one, bodies: [{ ...board, members: [] }] }, {})
    expect(empty.unfilled[0]?.path).toEqual([{ code: 'no-members', body: 'board' }])
  })

  it('A3.8: a fallback steps in before it rises', () => {
    const absences = ['ada', 'lin'].map((person) => ({
      person,
      from: '2026-05-01',
      until: '2026-06-01',
    }))
    const pair = [
      { id: 'r', decision: 'buy', decides: { 'any-of': ['cto', 'cio'] } },
      { id: 'f', decision: 'buy', when: { amount: '..500' }, decides: 'dev', 'fallback-of': ['r'] },
    ]
    expect(names({ rules: pair }, { amount: '100' })).toEqual(['decided', 'ada'])
    const answer = ask({ rules: pair, absences }, { amount: '100' })
    expect(answer.trace.fallback?.rule).toBe('f')
    expect(answer.deciders[0]?.acts.person).toBe('ed')
    expect(names({ rules: pair, absences }, { amount: '501' })).toEqual(['decided', 'mara'])
  })
})

describe('answers (A12, A13)', () => {
  it('A12: what is missing is answered by region, with the one thing to ask', () => {
    const rules = [
      { id: 'small', decision: 'buy', when: { amount: '..50k' }, decides: 'cio' },
      { id: 'large', decision: 'buy', when: { amount: '>50k' }, decides: 'cto' },
    ]
    const answer = ask({ rules }, {})
    expect(answer).toMatchObject({ outcome: 'depends', ask: 'amount' })
    expect(answer.regions).toEqual([
      {
        region: { amount: { form: 'amount', to: '50000.00', currency: 'EUR' } },
        outcome: 'decided',
        seats: ['cio'],
        rules: ['small'],
        mustAgree: [],
      },
      {
        region: { amount: { form: 'amount', from: '50000.01', currency: 'EUR' } },
        outcome: 'decided',
        seats: ['cto'],
        rules: ['large'],
        mustAgree: [],
      },
    ])
  })

  it('A12: never asks for what nothing depends on', () => {
    const rules = [
      { id: 'a', decision: 'buy', when: { risk: 'high' }, decides: 'cto' },
      { id: 'b', decision: 'buy', when: { risk: ['low', 'medium', 'critical'] }, decides: 'cto' },
    ]
    expect(names({ rules }, {})).toEqual(['decided', 'ada'])
  })

  it('A1.1: a heading of the catalogue is answered by its kinds', () => {
    const rules = [{ id: 'r', decision: 'vendor.contract', decides: 'cto' }]
    const matrix = matrixWithCatalogue({ ...ORGANIZATION, rules })
    expect(whoDecides(matrix, { kind: 'vendor.contract' }).deciders[0]?.seat).toBe('cto')
    expect(whoDecides(matrix, { kind: 'vendor' })).toMatchObject({
      outcome: 'depends',
      ask: 'kind',
    })
  })

  it('A13: what cannot be understood is invalid, and says what was probably meant', () => {
    const answer = ask({}, { kind: 'buy.leese', amount: '-5', unit: 'ti' })
    expect(answer.outcome).toBe('invalid')
    expect(answer.problems.map(({ code, nearest }) => [code, nearest])).toEqual([
      ['unknown-kind', 'buy.lease'],
      ['negative', undefined],
      ['unknown-value', 'it'],
    ])
  })

  it('A2.2: assignments that decide are rules on the kinds of their responsibility', () => {
    const responsibilities = [{ id: 'purchasing', name: 'Purchasing', decisions: ['buy'] }]
    const assignments = [
      { position: 'cfo', verb: 'decides', of: 'purchasing' },
      { position: 'cio', verb: 'decides', of: 'purchasing', scope: { unit: 'it' } },
      { position: 'dev', verb: 'decides', of: 'purchasing', origin: 'suggested' },
    ]
    const asked = (unit: string) => names({ responsibilities, assignments }, { unit })
    expect(asked('shop')).toEqual(['decided', 'tom'])
    expect(asked('web')).toEqual(['decided', 'lin'])
  })
})
