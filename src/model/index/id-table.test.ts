import { describe, expect, it } from 'vitest'
import { endHash, feedHash, HASH_START, hashText } from '../hash-text.ts'
import { IdTable } from './id-table.ts'

/**
 * Different texts with one and the same hash. A block of two letters has a twin wherever two first
 * letters lead to states alike in their upper half: the second letter makes up for the lower half.
 */
function collidingTexts(blocks: number): readonly string[] {
  let texts = ['']
  let state = HASH_START
  for (let block = 0; block < blocks; block++) {
    const seen = new Map<number, { letter: string; state: number }>()
    for (let code = 0x100; ; code++) {
      const letter = String.fromCharCode(code)
      const here = feedHash(state, letter)
      const twin = seen.get(here >>> 16)
      seen.set(here >>> 16, { letter, state: here })
      if (!twin) continue
      const end = letter + String.fromCharCode(0x41)
      const twinEnd = twin.letter + String.fromCharCode(0x41 ^ ((here ^ twin.state) & 0xffff))
      texts = texts.flatMap((text) => [text + end, text + twinEnd])
      state = feedHash(state, end)
      break
    }
  }
  return texts
}

describe('IdTable', () => {
  it('X1: gives handles in order, once, and finds them again', () => {
    const table = new IdTable()
    const ids = Array.from({ length: 5000 }, (_, i) => `id-${i}`)
    expect(ids.map((id) => table.intern(id))).toEqual(ids.map((_, i) => i))
    expect(ids.map((id) => table.intern(id))).toEqual(ids.map((_, i) => i))
    expect(ids.map((_, i) => table.idOf(i))).toEqual(ids)
    expect(ids.map((id) => table.find(id))).toEqual(ids.map((_, i) => i))
    expect(table.find('id-5000')).toBe(-1)
    expect(table.size).toBe(5000)
  })

  it('makes ids given by their hash only when they are asked for', () => {
    const made: string[] = []
    const table = new IdTable(0, (source) => {
      const { name } = source as { name: string }
      made.push(name)
      return name
    })
    expect(table.internHashed(hashText('ada'), { name: 'ada' })).toBe(0)
    expect(table.intern('bo')).toBe(1)
    expect(made).toEqual([])
    expect(table.intern('ada')).toBe(0)
    expect(table.internHashed(hashText('bo'), { name: 'bo' })).toBe(1)
    expect(table.idOf(0)).toBe('ada')
    expect(table.size).toBe(2)
  })

  it('stays right, and quick, when texts are made to collide', () => {
    const texts = collidingTexts(10)
    expect(new Set(texts.map(hashText)).size).toBe(1)
    expect(new Set(texts).size).toBe(1024)
    const table = new IdTable(0, (source) => String(source))
    table.intern('first')
    for (const text of texts) table.intern(text)
    expect(table.size).toBe(1025)
    expect(texts.map((text) => table.find(text))).toEqual(texts.map((_, i) => i + 1))
    expect(table.find('absent')).toBe(-1)
    expect(table.intern('later')).toBe(1025)
    expect(table.internHashed(hashText('first'), { toString: () => 'first' })).toBe(0)
  })
})

describe('hashText', () => {
  it('is the same for a text and for its parts one after the other', () => {
    const parts = endHash(feedHash(feedHash(HASH_START, 'head-'), 'platform'))
    expect(hashText('head-platform')).toBe(parts)
  })
})
