import { describe, expect, it } from 'vitest'
import { compileMatrix } from '../../src/authority/compile-matrix.ts'
import { prove } from '../../src/authority/prove.ts'
import { openModel } from '../../src/model/model.ts'
import { readDocument } from '../../src/model/read-document.ts'
import { proofChange } from './proof-change.ts'

function proofOf(rules: readonly object[]) {
  const read = readDocument({
    mandate: 1,
    organization: { id: 'shop', name: 'Shop', currency: 'EUR' },
    positions: [
      { id: 'ceo', title: 'CEO', holder: 'ada' },
      { id: 'cto', title: 'CTO', 'reports-to': 'ceo', holder: 'ben' },
    ],
    people: [
      { id: 'ada', name: 'Ada' },
      { id: 'ben', name: 'Ben' },
    ],
    decisions: [
      { id: 'buy', name: 'Buy' },
      { id: 'hire', name: 'Hire' },
    ],
    rules,
  })
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return prove(compileMatrix(openModel(read.document)))
}

const small = { id: 'small', decision: 'buy', when: { amount: '..50k' }, decides: 'cto' }
const large = { id: 'large', decision: 'buy', when: { amount: '>50k' }, decides: 'ceo' }
const hire = { id: 'hire', decision: 'hire', decides: 'cto' }

describe('what an edit changes', () => {
  const kinds = (findings: readonly { readonly kind: string }[]) => findings.map(({ kind }) => kind)

  it('names the gap it leaves and the gap it closes', () => {
    const open = proofOf([small, hire])
    const closed = proofOf([small, large, hire])
    expect(kinds(proofChange(open, closed).gone)).toContain('gap')
    expect(kinds(proofChange(closed, open).fresh)).toContain('gap')
    expect(proofChange(closed, closed)).toEqual({ fresh: [], gone: [] })
  })

  it('tells nothing of people who are missed as before where only an edge moved', () => {
    const before = proofOf([small, { ...large, when: { amount: '>=50001' } }, hire])
    const after = proofOf([small, large, hire])
    const { fresh, gone } = proofChange(before, after)
    expect(kinds(gone)).toEqual(['gap'])
    expect(fresh).toEqual([])
  })

  it('tells a cause that stays only where it shows newly', () => {
    const own = { ...hire, self: true }
    const before = proofOf([small, large, own])
    const after = proofOf([small, large, hire])
    const { fresh } = proofChange(before, after)
    const stuck = fresh.filter(({ kind }) => kind === 'stuck-when-away')
    expect(stuck.length).toBeGreaterThan(0)
    const areas = stuck.flatMap(({ regions }) => regions)
    const hiring = { kind: { form: 'tree', nodes: [{ id: 'hire', only: false }] } }
    expect(areas).toEqual(areas.map(() => hiring))
  })
})
