import { describe, expect, it } from 'vitest'
import { compileMatrix } from '../../../../src/authority/compile-matrix.ts'
import { prove } from '../../../../src/authority/prove.ts'
import { applyOperations } from '../../../../src/model/apply-operations.ts'
import { openModel } from '../../../../src/model/model.ts'
import { readDocument } from '../../../../src/model/read-document.ts'
import type { Rule } from '../../../../src/model/rule.ts'
import { putRule } from '../rules/rule-edits.ts'
import { repairStep } from './repair-edit.ts'

const FRESH = { id: 'new', decision: 'buy' }

function modelWith(rules: readonly object[]) {
  const read = readDocument({
    mandate: 1,
    organization: { id: 'shop', name: 'Shop', currency: 'EUR' },
    positions: [
      { id: 'ceo', title: 'CEO' },
      { id: 'cto', title: 'CTO', 'reports-to': 'ceo' },
    ],
    decisions: [{ id: 'buy', name: 'Buy' }],
    rules,
  })
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return openModel(read.document)
}

/** Makes the first repair of a finding that can be made at once; gives the proof after it. */
function repaired(rules: readonly object[], kind: 'gap' | 'disputed') {
  const model = modelWith(rules)
  const finding = prove(compileMatrix(model)).findings.find((one) => one.kind === kind)
  const steps = finding?.repairs.map((repair) => repairStep(model, repair, FRESH)) ?? []
  const change = steps.find((step) => step?.do === 'change')
  if (change?.do !== 'change') throw new Error('no repair can be made at once')
  const applied = applyOperations(model, putRule(change.seen, change.rule))
  if (!applied.ok) throw new Error(JSON.stringify(applied.problems))
  return { rule: change.rule, steps, proof: prove(compileMatrix(applied.model)) }
}

describe('a repair made as an edit', () => {
  it('closes a hole between two bands', () => {
    const { rule, proof, steps } = repaired(
      [
        { id: 'small', decision: 'buy', when: { amount: '..50000' }, decides: 'cto' },
        { id: 'large', decision: 'buy', when: { amount: '50001..100000 EUR' }, decides: 'ceo' },
        { id: 'rest', decision: 'buy', when: { amount: '>100000' }, decides: 'ceo' },
      ],
      'gap',
    )
    expect(rule.when).toEqual({ amount: '>50000..100000 EUR' })
    expect(proof.properties.P1).toBe('holds')
    const typed = steps.find((step) => step?.do === 'type' && step.seen === undefined)
    expect(typed).toMatchObject({
      like: { id: 'new', decision: 'buy', when: { amount: '50000.01..50000.99 EUR' } },
    })
  })

  it('parts two bands that share an edge', () => {
    const { proof } = repaired(
      [
        { id: 'small', decision: 'buy', when: { amount: '..50k' }, decides: 'cto' },
        { id: 'large', decision: 'buy', when: { amount: '50k..' }, decides: 'ceo' },
      ],
      'disputed',
    )
    expect(proof.properties.P2).toBe('holds')
  })

  it('settles a dispute by letting one go before the other', () => {
    const model = modelWith([
      { id: 'a', decision: 'buy', decides: 'cto' },
      { id: 'b', decision: 'buy', decides: 'ceo' },
    ])
    const step = repairStep(model, { do: 'add-over', rule: 'a', over: 'b' }, FRESH)
    expect(step).toMatchObject({ do: 'change', rule: { id: 'a', over: ['b'] } })
  })

  it('leads to the position where a deputy is named, and nowhere for one that is gone', () => {
    const model = modelWith([])
    expect(repairStep(model, { do: 'name-deputy', position: 'cto' }, FRESH)).toEqual({
      do: 'go',
      position: 'cto',
    })
    expect(repairStep(model, { do: 'fill-seat', seat: 'role:cio' }, FRESH)).toBeNull()
    expect(repairStep(model, { do: 'remove-rule', rule: 'gone' }, FRESH)).toBeNull()
  })

  it('writes a region of listed values and single units as conditions that read back', () => {
    const model = modelWith([])
    const region = {
      kind: { form: 'tree', nodes: [{ id: 'buy', only: false }] },
      risk: { form: 'values', values: ['high', 'critical'] },
      day: { form: 'days', from: '2027-01-01' },
    } as const
    const step = repairStep(model, { do: 'add-rule', region, decides: 'ceo' }, FRESH)
    const like = (step as { like: Rule }).like
    expect(like).toEqual({
      id: 'new',
      decision: 'buy',
      when: { risk: ['high', 'critical'] },
      decides: 'ceo',
      from: '2027-01-01',
    })
    expect(compileMatrix(modelWith([like])).problems).toEqual([])
  })
})
