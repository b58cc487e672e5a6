import { describe, expect, it } from 'vitest'
import { matrixOf, modelOf } from '../../test/support/authority/matrix-of.ts'
import { catalogueForTests } from '../../test/support/catalogue.ts'
import { compareMatrices } from './compare-matrices.ts'
import { compileMatrix } from './compile-matrix.ts'
import { governanceGrid } from './governance-grid.ts'
import { mayDecide } from './may-decide.ts'
import { replay } from './replay.ts'
import { whatWaits } from './what-waits.ts'
import { whoCould } from './who-could.ts'

const PLAIN = {
  positions: [
    { id: 'ceo', title: 'CEO', holder: 'mara', roles: ['ceo'] },
    { id: 'cto', title: 'CTO', 'reports-to': 'ceo', holder: 'ada', roles: ['cto'] },
    { id: 'cio', title: 'CIO', 'reports-to': 'cto', holder: 'lin', roles: ['cio'] },
  ],
  people: ['mara', 'ada', 'lin'].map((id) => ({ id, name: id })),
  decisions: [
    { id: 'buy', name: 'Buy' },
    { id: 'buy.lease', name: 'Lease' },
  ],
  rules: [
    { id: 'small', decision: 'buy', when: { amount: '..50k' }, decides: 'cio' },
    { id: 'large', decision: 'buy', when: { amount: '>50k' }, decides: 'cto' },
    { id: 'lease', decision: 'buy.lease', decides: 'ceo', over: ['small', 'large'] },
  ],
  delegations: [{ from: 'cto', to: 'cio', of: 'buy', when: { amount: '..80k' } }],
}

describe('the other way round (A14)', () => {
  const matrix = matrixOf(PLAIN)

  it('tells what a seat may decide, without what others go before in', () => {
    const { remits, received } = mayDecide(matrix, 'cio')
    expect(remits).toEqual([
      {
        rule: 'small',
        seat: 'cio',
        how: 'alone',
        regions: [
          {
            kind: { form: 'tree', nodes: [{ id: 'buy', only: true }] },
            amount: { form: 'amount', to: '50000.00', currency: 'EUR' },
          },
        ],
        delegable: true,
      },
    ])
    expect(received.map(({ from, of }) => [from, of])).toEqual([['cto', 'buy']])
  })

  it('tells what goes to whom while somebody is away', () => {
    const waiting = whatWaits(matrix, ['mara'], '2026-05-04')
    expect(waiting.map(({ rules, waits }) => [rules, waits])).toEqual([[['lease'], true]])
    const moved = whatWaits(matrix, ['lin'], '2026-05-04').find(({ rules }) =>
      rules.includes('small'),
    )
    expect(moved).toMatchObject({ waits: false, instead: ['ada'] })
  })

  it('tells who could ever decide a kind', () => {
    expect(whoCould(matrix, 'buy.lease')?.map(({ seat }) => seat)).toEqual(['ceo', 'cio', 'cto'])
    expect(whoCould(matrix, 'sell')).toBeUndefined()
  })

  it('puts past cases to a matrix and tells who would have carried them', () => {
    const cases = ['10k', '60k', '90k', 'x'].map((amount) => ({ kind: 'buy', amount }))
    const { outcomes, load } = replay(matrix, cases)
    expect(outcomes).toEqual({ decided: 3, invalid: 1 })
    expect(load).toEqual([
      { who: 'lin', decides: 2, agrees: 0 },
      { who: 'ada', decides: 1, agrees: 0 },
    ])
  })
})

describe('two matrices (P11)', () => {
  it('differ exactly where their rules do', () => {
    const rules = PLAIN.rules.map((rule) =>
      rule.id === 'small' ? { ...rule, when: { amount: '..60k' } } : rule,
    )
    const later = rules.map((rule) =>
      rule.id === 'large' ? { ...rule, when: { amount: '>60k' } } : rule,
    )
    const { divergences, finished } = compareMatrices(
      modelOf(PLAIN),
      modelOf({ ...PLAIN, rules: later }),
    )
    expect(finished).toBe(true)
    expect(divergences).toMatchObject([
      {
        before: 'cto',
        after: 'cio',
        regions: [
          { amount: { form: 'amount', from: '50000.01', to: '60000.00', currency: 'EUR' } },
        ],
      },
    ])
    expect(compareMatrices(modelOf(PLAIN), modelOf(PLAIN)).divergences).toEqual([])
  })
})

describe('the governance grid', () => {
  it('tells who decides and who gives input in each domain', () => {
    const catalogue = catalogueForTests()
    const rules = [
      { id: 'a', decision: 'architecture', decides: 'cto', 'gives-input': 'cio' },
      { id: 'i', decision: 'investment', decides: { 'all-of': ['ceo', 'cio'] } },
    ]
    const grid = governanceGrid(compileMatrix(modelOf({ ...PLAIN, rules }), catalogue), catalogue)
    const of = (domain: string) => grid.find((row) => row.domain === domain)
    expect(of('architecture')).toMatchObject({
      decision: { archetype: 'it-monarchy' },
      input: { archetype: 'it-monarchy' },
    })
    expect(of('investment')?.decision.archetype).toBe('it-duopoly')
    expect(of('principles')?.decision.archetype).toBeUndefined()
  })
})
