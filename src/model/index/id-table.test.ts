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

const source = (names: readonly string[]) => ({
  length: names.length,
  idOf: (index: number) => names[index] as string,
  hashOf: (index: number) => hashText(names[index] as string),
})

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

  it('X1: reads the ids of a list from the list', () => {
    const names = Array.from({ length: 300 }, (_, i) => `name-${i}`)
    const table = new IdTable(source(names))
    for (const _ of names) expect(table.list()).toBe(true)
    expect(names.map((name) => table.find(name))).toEqual(names.map((_, i) => i))
    const others = Array.from({ length: 1000 }, (_, i) => `other-${i}`)
    expect(others.map((id) => table.intern(id))).toEqual(others.map((_, i) => 300 + i))
    expect(table.intern('name-7')).toBe(7)
    expect(table.idOf(7)).toBe('name-7')
    expect(table.idOf(307)).toBe('other-7')
    expect(table.size).toBe(1300)
  })

  it('I2: says when an id of the list has been there before', () => {
    const table = new IdTable(source(['a', 'b', 'a']))
    expect([table.list(), table.list(), table.list()]).toEqual([true, true, false])
  })

  it('B4: stays right, and quick, when texts are made to collide', () => {
    const texts = collidingTexts(10)
    expect(new Set(texts.map(hashText)).size).toBe(1)
    expect(new Set(texts).size).toBe(1024)
    const table = new IdTable()
    table.intern('first')
    for (const text of texts) table.intern(text)
    expect(table.size).toBe(1025)
    expect(texts.map((text) => table.find(text))).toEqual(texts.map((_, i) => i + 1))
    expect(table.find('absent')).toBe(-1)
    expect(table.intern('later')).toBe(1025)
    const listed = new IdTable(source([...texts, 'last', texts[3] as string]))
    expect(texts.every(() => listed.list())).toBe(true)
    expect([listed.list(), listed.list()]).toEqual([true, false])
    expect(listed.find(texts[1000] as string)).toBe(1000)
  })
})

describe('hashText', () => {
  it('is the same for a text and for its parts one after the other', () => {
    const parts = endHash(feedHash(feedHash(HASH_START, 'head-'), 'platform'))
    expect(hashText('head-platform')).toBe(parts)
  })
})
