import { describe, expect, it } from 'vitest'
import type { ReadPiece } from '../../../src/reading/reading.ts'
import { cutWords } from './cut-words.ts'

const text = 'Answer for the IT budget and contracts'

/** The piece as it stands at character 100 of a text. */
const pieceOf = (
  named: readonly (readonly [string, string])[],
  verb: string | null = null,
): ReadPiece => {
  const placeOf = (words: string) => {
    const start = 100 + text.indexOf(words)
    return { start, end: start + words.length }
  }
  return {
    ...{ start: 100, end: 100 + text.length, text, kind: 'bullet', section: 'duties' },
    ...{ language: 'en', stances: [] },
    responsibilities: named.map(([responsibility, words]) => ({
      responsibility,
      ...placeOf(words),
    })),
    verb: verb === null ? null : { verb: 'answers-for', place: placeOf(verb) },
  }
}

const shown = (piece: ReadPiece) =>
  cutWords(piece).map(({ text: words, of, isVerb }) => [words, of.join('+'), isVerb])

describe('the words of a piece', () => {
  it('are parted where evidence begins and ends, and lose no letter', () => {
    const piece = pieceOf(
      [
        ['money.budget', 'IT budget'],
        ['suppliers.contracts', 'contracts'],
      ],
      'Answer for',
    )
    expect(shown(piece)).toEqual([
      ['Answer for', '', true],
      [' the ', '', false],
      ['IT budget', 'money.budget', false],
      [' and ', '', false],
      ['contracts', 'suppliers.contracts', false],
    ])
  })

  it('that are evidence for several are marked for all of them', () => {
    const piece = pieceOf([
      ['a', 'IT budget and contracts'],
      ['b', 'budget'],
    ])
    expect(shown(piece)).toEqual([
      ['Answer for the ', '', false],
      ['IT ', 'a', false],
      ['budget', 'a+b', false],
      [' and contracts', 'a', false],
    ])
  })

  it('stand whole where nothing is evidence, and where a place lies beyond', () => {
    expect(shown(pieceOf([]))).toEqual([[text, '', false]])
    const beyond = {
      ...pieceOf([]),
      responsibilities: [{ responsibility: 'a', start: 0, end: 900 }],
    }
    expect(shown(beyond)).toEqual([[text, 'a', false]])
  })
})
