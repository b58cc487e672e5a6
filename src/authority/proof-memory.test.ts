import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expectReproved } from '../../test/support/authority/expect-reproved.ts'
import { modelOf } from '../../test/support/authority/matrix-of.ts'
import { edits, worlds } from '../../test/support/authority/random-world.ts'
import { applyOperations } from '../model/apply-operations.ts'
import { compileMatrix, recompileMatrix } from './compile-matrix.ts'
import { ProofMemory } from './proof-memory.ts'
import { prove } from './prove.ts'

describe('a matrix edited', () => {
  it('C3, P15: after any edits of rules the matrix and the proof are those from scratch', () => {
    fc.assert(
      fc.property(worlds, edits, ({ document }, steps) => expectReproved(document, steps, 1)),
      { numRuns: 12, seed: 21 },
    )
  })

  it('P15: a memory that served another question proves as if it had none', () => {
    const rule = (to: string, limit: string) => ({
      id: 'sign',
      decision: 'buy',
      decides: to,
      when: { amount: limit },
    })
    const model = modelOf({
      rules: [rule('ceo', '..90k')],
      positions: [
        { id: 'ceo', title: 'CEO', holder: 'ada' },
        { id: 'cto', title: 'CTO', holder: 'lin', 'reports-to': 'ceo' },
      ],
      people: [
        { id: 'ada', name: 'Ada' },
        { id: 'lin', name: 'Lin' },
      ],
      decisions: [{ id: 'buy', name: 'Buy' }],
      delegations: [{ id: 'given', from: 'ceo', to: 'cto', of: 'buy', when: { amount: '..80k' } }],
    })
    const memory = new ProofMemory()
    const before = compileMatrix(model)
    expect(prove(before, { properties: ['P6'], memory }).properties.P6).toBe('holds')
    const edit = applyOperations(model, [
      { op: 'put', kind: 'rules', entity: rule('ceo', '..10k') },
    ])
    if (!edit.ok) throw new Error(edit.problems[0]?.message)
    const after = recompileMatrix(before, edit.model)
    prove(after, { properties: ['P1'], memory })
    const asked = { properties: ['P6'] } as const
    expect(prove(after, { ...asked, memory })).toEqual(prove(after, asked))
    expect(prove(after, asked).properties.P6).toBe('fails')
  })

  it('C3: rules that an edit left alone are taken over, all others read again', () => {
    const rules = ['a', 'b'].map((id) => ({ id, decision: 'buy', decides: 'ceo' }))
    const model = modelOf({
      rules,
      positions: [{ id: 'ceo', title: 'CEO' }],
      decisions: [{ id: 'buy', name: 'Buy' }],
    })
    const matrix = compileMatrix(model)
    const edit = applyOperations(model, [
      { op: 'put', kind: 'rules', entity: { id: 'b', decision: 'buy', decides: 'nobody' } },
    ])
    if (!edit.ok) throw new Error(edit.problems[0]?.message)
    const next = recompileMatrix(matrix, edit.model)
    expect(next.rules[0]).toBe(matrix.rules[0])
    expect(next.rules[1]).not.toBe(matrix.rules[1])
    expect(next.problems.map(({ id, code }) => ({ id, code }))).toEqual([
      { id: 'b', code: 'unknown-seat' },
    ])
  })
})
