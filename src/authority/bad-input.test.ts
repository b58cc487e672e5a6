import { describe, expect, it } from 'vitest'
import { matrixOf } from '../../test/support/authority/matrix-of.ts'
import { prove } from './prove.ts'
import { whoDecides } from './who-decides.ts'

const BASE = {
  positions: ['ceo', 'cto', 'cfo'].map((id, at) => ({
    id,
    title: id,
    ...(at > 0 && { 'reports-to': 'ceo' }),
  })),
  decisions: [{ id: 'buy', name: 'Buy' }],
}

const problemsOf = (rule: object) =>
  matrixOf({ ...BASE, rules: [{ id: 'r', decision: 'buy', decides: 'cto', ...rule }] }).problems

describe('rules that cannot be read (A2.3, G4)', () => {
  it.each([
    [{ decision: 'buyy' }, 'unknown-kind', 'decision', 'buy'],
    [{ when: { ammount: '5k' } }, 'unknown-attribute', 'when.ammount', 'amount'],
    [{ when: { risk: 'hihg' } }, 'unknown-value', 'when.risk', 'high'],
    [{ when: { amount: '5k..3k' } }, 'empty', 'when', undefined],
    [{ when: { amount: '..10.005' } }, 'unreadable', 'when.amount', undefined],
    [{ when: { amount: '..10k USD' } }, 'no-rate', 'when.amount', undefined],
    [{ decides: ['cto', 'cfo'] }, 'list-unclear', 'decides', undefined],
    [{ decides: { 'all-off': ['cto'] } }, 'unreadable', 'decides', 'all-of'],
    [{ decides: 'ctoo' }, 'unknown-seat', '', 'cto'],
  ])('%j', (rule, code, path, nearest) => {
    const [problem] = problemsOf(rule)
    expect(problem).toMatchObject({ code, ...(nearest && { nearest }) })
    expect(problem?.path.join('.')).toBe(path)
  })

  it('G4: points at the character', () => {
    expect(problemsOf({ when: { amount: '10k..2x0k' } })[0]).toMatchObject({
      code: 'unreadable',
      at: 5,
    })
  })
})

describe('what must not hang or mislead', () => {
  it('tells superiors in a circle, deputies of each other, a body without members', () => {
    const positions = [
      { id: 'a', title: 'A', 'reports-to': 'b', holder: 'x', deputy: { position: 'b' } },
      { id: 'b', title: 'B', 'reports-to': 'a', holder: 'y', deputy: { position: 'a' } },
    ]
    const matrix = matrixOf({
      ...BASE,
      positions,
      people: ['x', 'y'].map((id) => ({ id, name: id })),
      bodies: [{ id: 'board', name: 'Board', members: [] }],
      absences: ['x', 'y'].map((person) => ({ person, from: '2026-05-01', until: '2026-05-09' })),
      decisions: [...BASE.decisions, { id: 'sell', name: 'Sell' }],
      rules: [
        { id: 'r', decision: 'buy', decides: 'a' },
        { id: 's', decision: 'sell', decides: 'board' },
      ],
    })
    const answer = whoDecides(matrix, { kind: 'buy', at: '2026-05-04' })
    expect(answer.outcome).toBe('unreachable')
    expect(answer.unfilled[0]?.path.at(-1)?.code).toBe('circle')
    const { properties, findings } = prove(matrix)
    expect(properties).toMatchObject({ P3: 'fails', P9: 'fails' })
    expect(findings.find(({ kind }) => kind === 'escalation-circle')?.people).toEqual(['a', 'b'])
    expect(findings.some(({ path }) => path?.at(-1)?.code === 'no-members')).toBe(true)
  })

  it('P6, P7: tells who delegates more than they hold, what must stay, and circles', () => {
    const { properties, findings } = prove(
      matrixOf({
        ...BASE,
        rules: [
          { id: 'r', decision: 'buy', when: { amount: '..50k' }, decides: 'cto' },
          { id: 's', decision: 'buy', when: { amount: '>50k' }, decides: 'ceo', delegable: false },
        ],
        delegations: [
          { from: 'cto', to: 'cfo', of: 'buy', when: { amount: '..60k' }, 'may-hand-on': true },
          { from: 'cfo', to: 'cto', of: 'buy', when: { amount: '..10k' }, 'may-hand-on': true },
          { from: 'ceo', to: 'cfo', of: 'buy', when: { amount: '>50k..90k' } },
        ],
      }),
    )
    expect(properties).toMatchObject({ P6: 'fails', P7: 'fails' })
    const more = findings.find(({ kind }) => kind === 'delegates-more')
    expect(more?.regions).toEqual([
      { amount: { form: 'amount', from: '50000.01', currency: 'EUR' } },
    ])
    expect(findings.find(({ kind }) => kind === 'delegates-fixed')?.rules).toContain('s')
    expect(findings.some(({ kind }) => kind === 'delegation-circle')).toBe(true)
  })

  it('P8, P12: tells limits that fall upwards, and what a lower rank loosens', () => {
    const { findings } = prove(
      matrixOf({
        ...BASE,
        'rule-sets': [{ id: 'board', name: 'Board', rank: 'board' }],
        decisions: [...BASE.decisions, { id: 'sell', name: 'Sell' }],
        rules: [
          { id: 'r', decision: 'buy', when: { amount: '..50k' }, decides: 'ceo' },
          { id: 's', decision: 'buy', when: { amount: '>50k..90k' }, decides: 'cto' },
          { id: 'b', set: 'board', decision: 'sell', decides: 'ceo' },
          { id: 'l', decision: 'sell', when: { amount: '..5k' }, decides: 'cto' },
        ],
      }),
    )
    expect(findings.find(({ kind }) => kind === 'limit-falls')?.people).toEqual(['cto', 'ceo'])
    expect(findings.find(({ kind }) => kind === 'without-effect')?.rules).toEqual(['l', 'b'])
  })

  it('A11: software acts only by a delegation with a limit and an end', () => {
    const plain = {
      ...BASE,
      positions: [
        { id: 'cto', title: 'CTO', holder: 'ada' },
        { id: 'bot', title: 'Bot', holder: 'robot', 'reports-to': 'cto' },
      ],
      people: [
        { id: 'ada', name: 'Ada' },
        { id: 'robot', name: 'Robot', kind: 'software' },
      ],
      rules: [{ id: 'r', decision: 'buy', decides: 'cto' }],
    }
    const grant = { from: 'cto', to: 'bot', of: 'buy' }
    expect(matrixOf({ ...plain, delegations: [grant] }).problems[0]?.code).toBe('needs-limit')
    const bounded = { ...grant, when: { amount: '..500' }, until: '2026-12-31' }
    const matrix = matrixOf({ ...plain, delegations: [bounded] })
    const asked = (amount: string) =>
      whoDecides(matrix, { kind: 'buy', amount, at: '2026-05-04' }).deciders[0]?.acts.person
    expect([asked('500'), asked('501')]).toEqual(['robot', 'ada'])
    const alone = { ...plain, rules: [{ id: 'r', decision: 'buy', decides: 'bot' }] }
    expect(whoDecides(matrixOf(alone), { kind: 'buy' }).deciders[0]?.acts.person).toBe('ada')
  })

  it('A1.3, A1.4: several currencies are kept apart, exactly', () => {
    const organization = {
      id: 'o',
      name: 'O',
      currency: 'EUR',
      rates: [
        { currency: 'USD', rate: 0.9, on: '2026-01-01' },
        { currency: 'USD', rate: 0.8, on: '2026-07-01' },
        { currency: 'JPY', rate: 0.006, on: '2026-01-01' },
      ],
    }
    const rules = [
      { id: 'low', decision: 'buy', when: { amount: '..100k USD' }, decides: 'cto' },
      { id: 'high', decision: 'buy', when: { amount: '>100k USD' }, decides: 'ceo' },
    ]
    const matrix = matrixOf({ ...BASE, organization, rules })
    const ask = (amount: string, at = '2026-05-04') =>
      whoDecides(matrix, { kind: 'buy', amount, at })
    expect(ask('100000.00 USD').rules).toEqual(['low'])
    expect(ask('100000.01 USD').rules).toEqual(['high'])
    expect(ask('90000 EUR').rules).toEqual(['low'])
    expect(ask('90000.01 EUR').rules).toEqual(['high'])
    expect(ask('80000.01 EUR', '2026-07-01').rules).toEqual(['high'])
    expect(ask('15000000 JPY').rules).toEqual(['low'])
    expect(ask('15000001 JPY').rules).toEqual(['high'])
    expect(ask('0.5 JPY').problems[0]?.message).toContain('0 decimals')
    expect(ask('5000').problems[0]?.code).toBe('no-currency')
    expect(prove(matrix).properties).toMatchObject({ P1: 'holds', P2: 'holds' })
  })

  it('A1.5: an instant is the day it is in the time zone of the organisation', () => {
    const organization = { id: 'o', name: 'O', currency: 'EUR', 'time-zone': 'Europe/Berlin' }
    const rules = [
      { id: 'old', decision: 'buy', decides: 'cto', until: '2028-02-29' },
      { id: 'new', decision: 'buy', decides: 'ceo', from: '2028-03-01' },
    ]
    const matrix = matrixOf({ ...BASE, organization, rules })
    const at = (instant: string) => whoDecides(matrix, { kind: 'buy', at: instant }).rules[0]
    expect(at('2028-02-29T22:59:59Z')).toBe('old')
    expect(at('2028-02-29T23:00:00Z')).toBe('new')
    expect(at('2028-02-29T23:59+02:00')).toBe('old')
    expect(prove(matrix).properties.P1).toBe('holds')
  })
})
