import { describe, expect, it } from 'vitest'
import { catalogueForTests } from '../../test/support/catalogue.ts'
import { openModel } from '../model/model.ts'
import { readDocument } from '../model/read-document.ts'
import { pairSentence } from './position-comparison-sentences.ts'

const read = readDocument({
  mandate: 1,
  organization: { id: 'o', name: 'O' },
  positions: [{ id: 'it', title: 'IT Lead' }],
})
if (!read.ok) throw new Error('the sample is no document')
const model = openModel(read.document)
const catalogue = catalogueForTests()

const pair = (same: number, other: number, beyond: number, missing: number) => ({
  position: 'it',
  role: 'cio' as const,
  counts: {
    same,
    'other-verb': other,
    'position-only': beyond,
    'role-only': missing,
    none: 3,
  },
})

describe('pairSentence', () => {
  it('tells what is shared, what differs and what is beyond, in both languages', () => {
    expect(pairSentence(catalogue, model, pair(4, 2, 1, 10), 'en')).toBe(
      '“IT Lead” shares 4 of the 16 responsibilities the sources give this role: Chief Information Officer; takes part in 2 more in another way; has 1 beyond them.',
    )
    expect(pairSentence(catalogue, model, pair(4, 2, 1, 10), 'de')).toContain('4 von 16 Aufgaben')
  })

  it('says nothing of what is not there', () => {
    expect(pairSentence(catalogue, model, pair(0, 0, 0, 5), 'en')).toMatch(/: [A-Z][^;]*\.$/)
  })
})
