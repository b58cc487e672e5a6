import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matrixOf } from '../../test/support/authority/matrix-of.ts'
import { isInRegion } from './in-region.ts'
import { mayDecide } from './may-decide.ts'
import { prove } from './prove.ts'
import { whoDecides } from './who-decides.ts'

const decisions = [
  { id: 'buy', name: 'Buy' },
  { id: 'hire', name: 'Hire' },
]
const positions = [
  { id: 'ceo', title: 'CEO' },
  { id: 'cto', title: 'CTO', 'reports-to': 'ceo' },
  { id: 'cfo', title: 'CFO', 'reports-to': 'ceo' },
]

const found = (document: Readonly<Record<string, unknown>>, kind: string) => {
  const matrix = matrixOf({ positions, decisions, ...document })
  const findings = prove(matrix).findings.filter((one) => one.kind === kind)
  return { matrix, findings }
}

describe('what the proof finds', () => {
  it('P13: rules on neighbouring kinds are no candidates for one rule, bands side by side are', () => {
    const rules = [
      { id: 'a', decision: 'buy', decides: 'cto' },
      { id: 'b', decision: 'hire', decides: 'cto' },
    ]
    const more = [{ id: 'other', name: 'Other' }, ...decisions]
    expect(found({ rules, decisions: more }, 'mergeable').findings).toEqual([])
    const bands = ['..10k', '>10k..50k'].map((amount, i) => ({
      id: `r${i}`,
      decision: 'buy',
      when: { amount },
      decides: 'cto',
    }))
    const told = found({ rules: bands }, 'mergeable').findings
    expect(told.map(({ rules: ids }) => ids)).toEqual([['r0', 'r1']])
  })

  it('P13: rules on kinds that make a whole subtree together could be one', () => {
    const tree = ['it', 'it.buy', 'it.hire'].map((id) => ({ id, name: id }))
    const on = (kinds: readonly string[]) => ({
      decisions: tree,
      rules: kinds.map((decision, i) => ({ id: `r${i}`, decision, decides: 'cto' })),
    })
    expect(found(on(['it', 'it.buy']), 'mergeable').findings).toHaveLength(1)
    // What is neither of the two is a case as well, so no one node says both.
    expect(found(on(['it.buy', 'it.hire']), 'mergeable').findings).toEqual([])
  })

  it('P14: a repair is one that helps', () => {
    const rules = [{ id: 'a', decision: 'buy', decides: 'cto' }]
    const held = ['ceo', 'cto', 'cfo'].map((id) => ({
      ...positions.find((one) => one.id === id),
      holder: id,
    }))
    const people = ['ceo', 'cto', 'cfo'].map((id) => ({ id, name: id }))
    const { findings } = found({ rules, positions: held, people }, 'stuck-when-away')
    const repairsOf = (requester: string) =>
      findings.find(({ witness }) => witness.requester === requester)?.repairs
    // The superior asks: a deputy of the decider helps. The decider asks: nobody is asked to stand in.
    expect(repairsOf('ceo')).toEqual([
      { do: 'name-deputy', position: 'cto' },
      { do: 'name-fallback', rule: 'a' },
    ])
    expect(repairsOf('cto')).toEqual([{ do: 'name-fallback', rule: 'a' }])
  })

  it('P14: a case to ask has no day where any day will do, and a short number', () => {
    const rules = [
      { id: 'a', decision: 'buy', when: { share: '..20' }, decides: 'cto' },
      { id: 'b', decision: 'hire', decides: 'cto' },
    ]
    const organization = {
      id: 'o',
      name: 'O',
      currency: 'EUR',
      attributes: [{ id: 'share', name: 'Share', kind: 'number' }],
    }
    const { matrix, findings } = found({ rules, organization }, 'gap')
    expect(findings.map(({ witness }) => witness)).toEqual([
      { kind: 'buy', attributes: { share: 21 } },
    ])
    for (const { kind, witness } of prove(matrix).findings) {
      expect({ kind, at: witness.at }).toEqual({ kind, at: undefined })
    }
  })

  it('P14: where rules or people change, the day to ask on is one beside the change', () => {
    const rules = [
      { id: 'a', decision: 'buy', decides: 'ceo', until: '2026-06-30' },
      { id: 'b', decision: 'buy', decides: 'ceo', from: '2026-07-01' },
    ]
    const { findings } = found({ rules }, 'own-case-stuck')
    expect(findings.map(({ witness }) => witness.at)).toEqual(['2026-06-30'])
  })

  it('P12, P13: a stricter rule of a lower rank settles the overlap itself', () => {
    const document = {
      'rule-sets': [
        { id: 'board', name: 'Board', rank: 'board' },
        { id: 'unit', name: 'Unit', rank: 'unit' },
      ],
      rules: [
        { id: 'high', set: 'board', decision: 'buy', decides: 'cto' },
        { id: 'low', set: 'unit', decision: 'buy', decides: 'ceo' },
      ],
    }
    const { matrix, findings } = found(document, 'overlap')
    expect(findings.map(({ by }) => by)).toEqual(['tightens'])
    expect(prove(matrix).properties.P12).toBe('holds')
    expect(whoDecides(matrix, { kind: 'buy' }).rules).toEqual(['low'])
  })

  it('A7.3: too few people for several seats is told as such', () => {
    const rules = [{ id: 'a', decision: 'buy', decides: { 'all-of': ['cto', 'cfo'] } }]
    const one = positions.map((position) => ({ ...position, holder: 'ada' }))
    const people = [{ id: 'ada', name: 'Ada' }]
    const { findings } = found({ rules, positions: one, people }, 'unreachable')
    expect(findings.map(({ tooFew }) => tooFew)).toEqual([true])
    const { findings: alone } = found(
      { rules: [{ id: 'a', decision: 'buy', decides: 'ceo' }] },
      'own-case-stuck',
    )
    expect(alone.map(({ tooFew }) => tooFew)).toEqual([undefined])
  })

  it('A6.1: a body without members that a rule names is a problem of its own', () => {
    const rules = [{ id: 'a', decision: 'buy', decides: 'body:board' }]
    const bodies = [
      { id: 'board', name: 'Board', members: [] },
      { id: 'club', name: 'Club', members: [] },
    ]
    const { matrix, findings } = found({ rules, bodies }, 'unreachable')
    expect(matrix.problems.map(({ code, kind, id, path }) => ({ code, kind, id, path }))).toEqual([
      { code: 'no-members', kind: 'bodies', id: 'board', path: ['members'] },
    ])
    expect(findings).toHaveLength(1)
  })

  it('A12: what an open case may come to names who must agree', () => {
    const rules = [
      { id: 'a', decision: 'buy', decides: 'cto' },
      { id: 'b', decision: 'buy', when: { amount: '>50k' }, 'must-agree': ['cfo'] },
    ]
    const { matrix } = found({ rules }, 'gap')
    const { regions } = whoDecides(matrix, { kind: 'buy' })
    const told = regions.map(({ seats, mustAgree }) => ({ seats, mustAgree }))
    expect(told).toEqual([
      { seats: ['cto'], mustAgree: [] },
      { seats: ['cto'], mustAgree: ['cfo'] },
    ])
  })

  it('A14: a remit in more areas than are told says so', () => {
    const tenths = Array.from({ length: 230 }, (_, i) => i)
    const rules = [
      { id: 'all', decision: 'buy', decides: 'cto' },
      ...tenths.map((i) => ({
        id: `r${i}`,
        decision: 'buy',
        when: { amount: `${i * 1000 + 10}..${i * 1000 + 20}` },
        decides: 'cfo',
      })),
    ]
    const { matrix } = found({ rules }, 'gap')
    const [remit] = mayDecide(matrix, 'cto').remits
    expect(remit?.limited).toBe(true)
    expect(mayDecide(matrix, 'cfo').remits.every(({ limited }) => limited === undefined)).toBe(true)
  })
})

describe('units that lead to the same head', () => {
  const names = ['top', 'a', 'b', 'c', 'd']
  const units = names.map((id, i) => ({
    id,
    name: id,
    ...(i > 0 ? { in: 'top' } : { head: 'head' }),
  }))
  const seats = [
    { id: 'head', title: 'Head', vacant: true, unit: 'top' },
    { id: 'aide', title: 'Aide', holder: 'ada', unit: 'top' },
    { id: 'mate', title: 'Mate', holder: 'tom', unit: 'top' },
  ]
  const people = ['ada', 'tom'].map((id) => ({ id, name: id }))
  const limits = fc.record({
    to: fc.constantFrom('aide', 'mate'),
    units: fc.subarray(names.slice(1), { minLength: 1 }),
    amount: fc.constantFrom('..10k', '>5k', undefined),
  })

  it('P3: nobody is there exactly in the units no delegation names', () => {
    fc.assert(
      fc.property(fc.array(limits, { maxLength: 3 }), (list) => {
        const matrix = matrixOf({
          units,
          positions: seats,
          people,
          decisions,
          rules: [{ id: 'r', decision: 'buy', decides: 'head' }],
          delegations: list.map(({ to, units: some, amount }, i) => ({
            id: `d${i}`,
            from: 'head',
            to,
            of: 'buy',
            when: { unit: some, ...(amount !== undefined && { amount }) },
          })),
        })
        const { findings, finished } = prove(matrix, { properties: ['P3'] })
        expect(finished).toBe(true)
        expect(findings.every(({ count, regions }) => count === regions.length)).toBe(true)
        for (const unit of names) {
          for (const amount of [0, 500_000, 500_001, 1_000_000, 1_000_001]) {
            const question = { kind: 'buy', unit, amount: { minor: amount } }
            const isTold = findings.some(({ regions }) =>
              regions.some((region) => isInRegion(matrix, region, question) === true),
            )
            const isStuck = whoDecides(matrix, question).outcome === 'unreachable'
            expect({ list, question, isTold }).toEqual({ list, question, isTold: isStuck })
          }
        }
      }),
      { numRuns: 60, seed: 42 },
    )
  })
})
