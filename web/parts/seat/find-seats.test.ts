import { describe, expect, it } from 'vitest'
import { openModel } from '../../../src/model/model.ts'
import { readDocument } from '../../../src/model/read-document.ts'
import { findSeats } from './find-seats.ts'

const read = readDocument({
  mandate: 1,
  organization: { id: 'o', name: 'O' },
  units: [{ id: 'it', name: 'Informatik' }],
  people: [{ id: 'ada', name: 'Ada Nkémelu' }],
  positions: [
    { id: 'deputy', title: 'Deputy Head of IT', unit: 'it' },
    { id: 'head', title: 'Head of IT', unit: 'it', holder: 'ada' },
    { id: 'clerk', title: 'Clerk' },
  ],
})
if (!read.ok) throw new Error('the sample is no document')
const model = openModel(read.document)

const found = (text: string) => findSeats(model, text, 10).seats.map(({ id }) => id)

describe('findSeats', () => {
  it('finds titles, those that begin with the text first', () => {
    expect(found('head of')).toEqual(['head', 'deputy'])
  })

  it('finds people, units and ids, whatever case and accents, words in any order', () => {
    expect(found('NKEMELU ada')).toEqual(['head'])
    expect(found('informatik')).toEqual(['deputy', 'head'])
    expect(found('clerk')).toEqual(['clerk'])
  })

  it('gives some and counts all', () => {
    expect(findSeats(model, 'it', 1)).toMatchObject({ count: 2, seats: [{ hint: 'Informatik' }] })
  })

  it('finds nothing for nothing', () => {
    expect(findSeats(model, '  ', 10)).toEqual({ seats: [], count: 0 })
  })
})
