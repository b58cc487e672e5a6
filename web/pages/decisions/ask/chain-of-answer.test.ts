import { describe, expect, it } from 'vitest'
import { compileMatrix } from '../../../../src/authority/compile-matrix.ts'
import type { Question } from '../../../../src/authority/question.ts'
import { whoDecides } from '../../../../src/authority/who-decides.ts'
import { openModel } from '../../../../src/model/model.ts'
import { readDocument } from '../../../../src/model/read-document.ts'
import type { DecisionTeller } from '../../../../src/text/decision-sentences.ts'
import { decisions } from '../../../words/en/decisions.ts'
import { chainOfAnswer } from './chain-of-answer.ts'

const read = readDocument({
  mandate: 1,
  organization: { id: 'shop', name: 'Shop', currency: 'EUR' },
  positions: [
    { id: 'ceo', title: 'CEO', holder: 'ada' },
    { id: 'cto', title: 'CTO', 'reports-to': 'ceo', holder: 'ben' },
    { id: 'cfo', title: 'CFO', 'reports-to': 'ceo', holder: 'cleo' },
  ],
  people: [
    { id: 'ada', name: 'Ada' },
    { id: 'ben', name: 'Ben' },
    { id: 'cleo', name: 'Cleo' },
    { id: 'dan', name: 'Dan' },
  ],
  decisions: [
    { id: 'buy', name: 'Buy' },
    { id: 'ship', name: 'Ship' },
  ],
  rules: [
    { id: 'any', decision: 'buy', decides: 'ceo' },
    {
      id: 'large',
      decision: 'buy',
      when: { amount: '>50k' },
      decides: 'cto',
      'must-agree': ['cfo'],
    },
    { id: 'one', decision: 'ship', decides: 'cto' },
    { id: 'two', decision: 'ship', decides: 'cfo' },
  ],
  absences: [{ person: 'ben', from: '2026-12-01', until: '2026-12-31', deputy: { person: 'dan' } }],
})
if (!read.ok) throw new Error(JSON.stringify(read.problems))
const matrix = compileMatrix(openModel(read.document))

/** Names everything by its id: what the steps are is what is tried here. */
const teller = {
  rule: (id: string) => `rule ${id}`,
  seat: (id: string) => id,
  somebody: (id: string) => id,
  outcome: (outcome: string) => outcome,
} as unknown as DecisionTeller

function drawn(question: Question) {
  const { main, branches } = chainOfAnswer(whoDecides(matrix, question), teller, decisions.chain)
  const told = (steps: typeof main) => steps.map(({ title, note, look }) => [title, note, look])
  return { main: told(main), branches: branches.map(told) }
}

describe('the way to an answer', () => {
  it('leads from the rule over what it goes before to the seat and who stands in, with who must agree', () => {
    expect(drawn({ kind: 'buy', amount: '60k', at: '2026-12-05' })).toEqual({
      main: [
        ['Rule large', 'holds in this case', 'plain'],
        ['Goes before rule any', 'the special case goes first', 'plain'],
        ['Cto', 'holds the right', 'strong'],
        ['Dan', 'stands in until 2026-12-31', 'strong'],
      ],
      branches: [[['Cfo', 'must agree', 'broken']]],
    })
  })

  it('ends with the seat where its holder acts', () => {
    expect(drawn({ kind: 'buy', amount: '10k', at: '2026-11-05' }).main).toEqual([
      ['Rule any', 'holds in this case', 'plain'],
      ['Ceo', 'decides', 'strong'],
    ])
  })

  it('puts the claims of a dispute beside one another', () => {
    expect(drawn({ kind: 'ship', at: '2026-11-05' })).toEqual({
      main: [
        ['Rule one', 'holds in this case', 'plain'],
        ['Cto', 'claims the case', 'grave'],
      ],
      branches: [
        [
          ['Rule two', 'holds in this case', 'plain'],
          ['Cfo', 'claims the case', 'grave'],
        ],
      ],
    })
  })
})
