import { describe, expect, it } from 'vitest'
import { compileMatrix } from '../../../src/authority/compile-matrix.ts'
import { openModel } from '../../../src/model/model.ts'
import { readDocument } from '../../../src/model/read-document.ts'
import { addressOf, questionOf, withAttribute } from './case-in-address.ts'
import { readCaseLine, writeCaseLine } from './case-line.ts'

const read = readDocument({
  mandate: 1,
  organization: {
    id: 'shop',
    name: 'Shop',
    currency: 'EUR',
    attributes: [{ id: 'region', name: 'Region', kind: 'enumeration', values: ['emea', 'apac'] }],
  },
  units: [{ id: 'retail', name: 'Retail and Stores' }],
  positions: [{ id: 'cto', title: 'CTO' }],
  decisions: [{ id: 'vendor.sign', name: 'Sign a contract' }],
})
if (!read.ok) throw new Error('the document is wrong')
const matrix = compileMatrix(openModel(read.document))

describe('a case in one line', () => {
  it('names kind, amount, unit, values, requester, attributes and day in any order', () => {
    const line =
      'vendor.sign 120k EUR retail customer high by:cto region:emea 2026-12-22 without:ada,ben'
    const address = {
      kind: 'vendor.sign',
      amount: '120k EUR',
      unit: 'retail',
      audience: 'customer',
      risk: 'high',
      requester: 'cto',
      with: 'region:emea',
      on: '2026-12-22',
      without: 'ada,ben',
    }
    expect(readCaseLine(line, matrix)).toEqual({ ok: true, address })
    expect(writeCaseLine(address)).toBe(line)
    expect(readCaseLine('2026-12-22 high €5 vendor.sign', matrix)).toMatchObject({
      address: { amount: '€5', risk: 'high', on: '2026-12-22', kind: 'vendor.sign' },
    })
  })

  it('knows units and kinds of the organisation by name, of several words', () => {
    expect(readCaseLine('sign a contract Retail and Stores 50', matrix)).toEqual({
      ok: true,
      address: { kind: 'vendor.sign', unit: 'retail', amount: '50' },
    })
  })

  it('says which word means nothing, where it stands, and what is near it', () => {
    expect(readCaseLine('vendor.sing 5k', matrix)).toEqual({
      ok: false,
      word: 'vendor.sing',
      at: 0,
      nearest: 'vendor.sign',
    })
    expect(readCaseLine('vendor.sign 5k 6k', matrix)).toMatchObject({ word: '6k', at: 15 })
    expect(readCaseLine('vendor.sign ..5k', matrix)).toMatchObject({ word: '..5k' })
  })
})

describe('a case in the address', () => {
  it('is the question of its day, or of today', () => {
    expect(
      questionOf({ kind: 'vendor.sign', amount: '5k', with: 'region:emea' }, '2026-11-22'),
    ).toEqual({
      kind: 'vendor.sign',
      amount: '5k',
      attributes: { region: 'emea' },
      at: '2026-11-22',
    })
    expect(questionOf({ amount: '5k' }, '2026-11-22')).toBeNull()
  })

  it('takes a witness over, and clears what the witness leaves open', () => {
    const address = addressOf(
      { kind: 'vendor.sign', amount: { minor: 5000001, currency: 'EUR' }, at: '2027-01-01' },
      '2026-11-22',
      () => '50000.01 EUR',
    )
    expect(address).toMatchObject({ amount: '50000.01 EUR', on: '2027-01-01', unit: undefined })
    expect('risk' in address).toBe(true)
  })

  it('asks a case that holds on any day as of today, and keeps who must keep out of it', () => {
    const witness = { kind: 'vendor.sign', at: '0001-01-01', recused: ['ada'] }
    const address = addressOf(witness, '2026-11-22', String)
    expect(address).toMatchObject({ on: undefined, without: 'ada' })
    expect(questionOf(address, '2026-11-22')).toEqual({
      kind: 'vendor.sign',
      recused: ['ada'],
      at: '2026-11-22',
    })
  })

  it('sets and clears one declared attribute', () => {
    expect(withAttribute({ with: 'a:1,b:2' }, 'a', '3')).toBe('b:2,a:3')
    expect(withAttribute({ with: 'a:1' }, 'a', '')).toBeUndefined()
  })
})
