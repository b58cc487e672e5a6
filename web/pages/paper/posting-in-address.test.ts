import { describe, expect, it } from 'vitest'
import { malformedIn, queryOf, termsOf } from './posting-in-address.ts'

describe('what the address of a posting says', () => {
  it('becomes terms; what is empty is nothing', () => {
    expect(termsOf({})).toEqual({})
    expect(termsOf({ town: ' Kiel ', country: 'de', start: '2027-01-01', contact: ' ' })).toEqual({
      place: { locality: 'Kiel', country: 'DE' },
      start: '2027-01-01',
    })
    expect(termsOf({ remote: 'se', employment: 'part-time' })).toEqual({
      remoteFrom: 'SE',
      employment: 'part-time',
    })
  })

  it('leaves out what cannot be meant, for the paper and for the file alike', () => {
    const address = { country: 'Germany', url: 'javascript:alert(1)', town: 'Kiel', start: 'soon' }
    expect(malformedIn(address)).toEqual(['country', 'url'])
    expect(termsOf(address)).toEqual({ place: { locality: 'Kiel' } })
    expect(queryOf(address)).toBe('town=Kiel')
  })
})
