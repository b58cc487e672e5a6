import { describe, expect, it } from 'vitest'
import { openModel } from './model.ts'
import { readDocument } from './read-document.ts'
import type { Rule } from './rule.ts'
import { rulesNaming, withSeat } from './rule-seats.ts'

const rule = (rest: object): Rule =>
  ({ id: 'r', decision: 'vendor.contract.sign', ...rest }) as Rule

describe('a rule that names a seat', () => {
  it.each([
    [{ decides: 'cto' }, { decides: 'new' }],
    [{ 'must-agree': ['cfo', 'cto'] }, { 'must-agree': ['cfo', 'new'] }],
    [
      { decides: { ladder: { lead: '10k', cto: 'any' } } },
      { decides: { ladder: { lead: '10k', new: 'any' } } },
    ],
    [
      { decides: { ladder: [{ seat: 'cto', limit: '10k' }] } },
      { decides: { ladder: [{ seat: 'new', limit: '10k' }] } },
    ],
    [
      { decides: { 'n-of': 2, from: ['cto', { 'any-of': ['position:cto', 'cfo'] }] } },
      { decides: { 'n-of': 2, from: ['new', { 'any-of': ['position:new', 'cfo'] }] } },
    ],
    [{ 'is-told': { before: 'cto' } }, { 'is-told': { before: 'new' } }],
    [{ decides: { position: 'cto' } }, { decides: { position: 'new' } }],
  ])('names another in its place: %j', (before, after) => {
    expect(withSeat(rule(before), 'cto', 'new')).toEqual(rule(after))
  })

  it.each([
    { decides: { role: 'cto' } },
    { decides: 'role:cto' },
    { decides: { superior: ['cto'] } },
    { decides: { person: 'cto' }, source: { document: 'cto' } },
    { decides: 'cfo', id: 'cto' },
  ])('leaves what is no seat of that id: %j', (parts) => {
    const one = rule(parts)
    expect(withSeat(one, 'cto', 'new')).toBe(one)
  })

  it('is found among those of a model', () => {
    const read = readDocument({
      mandate: 1,
      organization: { id: 'o', name: 'O' },
      positions: [{ id: 'cto', title: 'CTO' }],
      rules: [
        { id: 'a', decision: 'vendor.contract.sign', decides: 'cto' },
        { id: 'b', decision: 'vendor.contract.sign', decides: 'cfo', fallback: 'cto' },
        { id: 'c', decision: 'vendor.contract.sign', decides: 'role:cto' },
      ],
    })
    if (!read.ok) throw new Error(JSON.stringify(read.problems))
    expect(rulesNaming(openModel(read.document), 'cto').map(({ id }) => id)).toEqual(['a', 'b'])
  })
})
