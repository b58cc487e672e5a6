import { describe, expect, it } from 'vitest'
import { compileMatrix } from '../../../../src/authority/compile-matrix.ts'
import { prove } from '../../../../src/authority/prove.ts'
import { openModel } from '../../../../src/model/model.ts'
import { readDocument } from '../../../../src/model/read-document.ts'
import { proofShare } from './proof-share.ts'

describe('the share of decisions proved', () => {
  it('counts kinds with a rule, and those without gap and dispute among them', () => {
    const read = readDocument({
      mandate: 1,
      organization: { id: 'shop', name: 'Shop', currency: 'EUR' },
      positions: [
        { id: 'ceo', title: 'CEO' },
        { id: 'cto', title: 'CTO', 'reports-to': 'ceo' },
      ],
      decisions: [
        { id: 'buy', name: 'Buy' },
        { id: 'hire', name: 'Hire' },
        { id: 'fire', name: 'Fire' },
      ],
      rules: [
        { id: 'buy', decision: 'buy', when: { amount: '..50k' }, decides: 'cto' },
        { id: 'hire', decision: 'hire', decides: 'ceo', self: true },
        { id: 'fire-1', decision: 'fire', decides: 'ceo' },
        { id: 'fire-2', decision: 'fire', decides: 'cto' },
      ],
    })
    if (!read.ok) throw new Error('the document is wrong')
    const matrix = compileMatrix(openModel(read.document))
    expect(proofShare(matrix, prove(matrix))).toEqual({
      proved: 1,
      governed: 3,
      kinds: 3,
      isAtMost: false,
    })
  })
})
