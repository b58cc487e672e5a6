import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseSearch, stringifySearch } from './search-text.ts'

describe('addresses', () => {
  it('keeps a list readable', () => {
    expect(stringifySearch({ of: 'cto,cio', only: 'differences' })).toBe(
      '?of=cto,cio&only=differences',
    )
  })

  it('leaves out what is empty', () => {
    expect(stringifySearch({ of: '', only: undefined })).toBe('')
  })

  it('gives back every text that was put in, markup and ampersands included', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (text) => {
        expect(parseSearch(stringifySearch({ q: text }))).toEqual({ q: text })
      }),
    )
  })
})
