import { describe, expect, it } from 'vitest'
import type { Rule } from '../../../src/model/rule.ts'
import { type RuleRow, readRow, rowOf } from './rule-row.ts'

const EMPTY: RuleRow = {
  id: 'new',
  decision: 'vendor',
  conditions: '',
  decides: '',
  agree: '',
  input: '',
  told: '',
  further: '',
}

/** A rule typed anew: nothing of the original is kept by chance. */
const typed = (row: Partial<RuleRow>) => readRow({ ...EMPTY, ...row }, undefined)

const RULES: readonly Rule[] = [
  { id: 'a', decision: 'vendor.contract.sign', when: { amount: '..50k' }, decides: 'cio' },
  {
    id: 'b',
    decision: 'vendor',
    when: { amount: '>50k..100k EUR, >1m', risk: ['high', 'critical'], unit: { not: 'it' } },
    decides: { 'any-of': ['cto', { 'all-of': ['cio', 'role:cfo'] }] },
    'must-agree': ['cfo', 'head:unit'],
    'gives-input': 'superior:dean|president',
    'is-told': { before: 'counsel', after: ['ceo', 'cfo'] },
    from: '2026-01-01',
    until: '2026-12-31',
    over: ['a', 'c'],
    remainder: true,
    delegable: false,
    cap: { amount: '..2M', per: 'year' },
  },
  {
    id: 'c',
    decision: 'vendor',
    when: { unit: { only: 'it' }, requester: { not: ['ceo', 'cto'] } },
    decides: { 'n-of': 2, from: ['cto', { 'any-of': ['cio', 'cfo'] }, 'coo'] },
  },
  {
    id: 'd',
    decision: 'vendor',
    decides: { ladder: { manager: '10k', head: '100k EUR', ceo: 'any' } },
  },
  { id: 'e', decision: 'vendor', decides: { 'all-of': [{ 'any-of': ['a', 'b'] }, 'c'] } },
  {
    id: 'f',
    decision: 'vendor',
    when: { site: { not: { only: 'a;b' } } },
    decides: { person: 'ada', until: '2027-03-31' },
    delegable: { to: ['grade:12'], depth: 1 },
    deputy: { position: 'cio', authorisation: 'required' },
    outcome: 'reserved',
    evidence: ['two offers, compared'],
  },
]

describe('a row', () => {
  it.each(RULES)('says all of rule $id in words that read back the same', (rule) => {
    const { rule: read, problems } = readRow(rowOf(rule), undefined)
    expect(problems).toEqual({})
    expect(read).toEqual(rule)
  })

  it('is written the way it is typed', () => {
    expect(rowOf(RULES[1] as Rule)).toMatchObject({
      conditions: '>50k..100k EUR, >1m; risk: high, critical; unit: not it',
      decides: 'cto or cio and role:cfo',
      agree: 'cfo, head:unit',
      told: 'before: counsel; after: ceo, cfo',
      further:
        'from: 2026-01-01; until: 2026-12-31; cap: ..2M per year; over: a, c; remainder; delegable: no',
    })
    expect(rowOf(RULES[3] as Rule).decides).toBe(
      'manager up to 10k; head up to 100k EUR; ceo up to any',
    )
  })

  it('takes German words and + as well', () => {
    expect(typed({ decides: 'cto + cfo' }).rule.decides).toEqual({ 'all-of': ['cto', 'cfo'] })
    expect(typed({ decides: 'cto oder cio und cfo' }).rule.decides).toEqual({
      'any-of': ['cto', { 'all-of': ['cio', 'cfo'] }],
    })
    expect(typed({ decides: 'head bis 10k; ceo bis any' }).rule.decides).toEqual({
      ladder: { head: '10k', ceo: 'any' },
    })
  })

  it('keeps what was not touched as it was written, and what has no cell', () => {
    const rule: Rule = {
      id: 'kept',
      decision: 'vendor',
      when: { approved: true, seats: 5 },
      'must-agree': ['cfo'],
      source: { document: 'Policy' },
    }
    const { rule: read } = readRow({ ...rowOf(rule), decides: 'cto' }, rule)
    expect(read).toEqual({ ...rule, decides: 'cto' })
  })

  it('drops what was emptied', () => {
    const rule = RULES[1] as Rule
    const { rule: read } = readRow({ ...rowOf(rule), conditions: '', further: '' }, rule)
    expect(Object.keys(read).sort()).toEqual(
      ['decides', 'decision', 'gives-input', 'id', 'is-told', 'must-agree'].sort(),
    )
  })

  it.each([
    ['decides', 'cto or', 6, 'seat'],
    ['decides', '(cto and cio', 12, 'closing'],
    ['decides', 'cto cio', 4, 'end'],
    ['decides', 'head up to', 10, 'limit'],
    ['agree', 'cfo, , ceo', 5, 'seat'],
    ['told', 'before: cfo; later: ceo', 13, 'key'],
    ['conditions', '..50k; risk: high; risk: low', 19, 'key'],
    ['conditions', 'unit: {"only": it}', 6, 'json'],
    ['further', 'until: tomorrow', 7, 'date'],
    ['further', 'whatever: yes', 0, 'key'],
  ] as const)('tells of %s “%s” the character %i', (cell, text, at, expected) => {
    expect(typed({ [cell]: text }).problems).toEqual({ [cell]: { at, expected } })
  })

  it('says where each condition begins, for what the engine has to say of it', () => {
    const { conditionStarts } = typed({ conditions: ' ..50k; risk: hihg' })
    expect([...conditionStarts]).toEqual([
      ['amount', 1],
      ['risk', 14],
    ])
  })
})
