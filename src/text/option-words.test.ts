import { describe, expect, it } from 'vitest'
import { catalogueForTests } from '../../test/support/catalogue.ts'
import type { Option } from '../diagnosis/option.ts'
import { RULES } from '../diagnosis/registry.ts'
import { optionWords } from './option-words.ts'

const options = RULES.flatMap(({ options }) =>
  Object.values(options as Readonly<Record<string, Option<unknown>>>),
)

describe('optionWords', () => {
  const en = optionWords(catalogueForTests(), 'en')
  const de = optionWords(catalogueForTests(), 'de')

  it('has a word of its own for every word an option takes, in both languages', () => {
    const words = options.flatMap(({ form }) => ('words' in form ? form.words : []))
    expect(words.length).toBeGreaterThan(20)
    for (const word of words) {
      // Only what is an abbreviation, or the same in both languages, may read like its id.
      if (/-/.test(word)) expect(en.word(word)).not.toBe(word)
      expect(de.word(word).length).toBeGreaterThan(1)
    }
    expect(de.word('supervisor')).toContain('Aufsicht')
    expect(en.word('head-of-it')).toBe('Head of IT')
  })

  it('tells bounds with what is counted', () => {
    expect(en.range({ kind: 'number', least: 30, most: 3650, unit: 'days' })).toBe(
      '30 to 3,650 days',
    )
    expect(de.range({ kind: 'number', least: 30, most: 3650, unit: 'days' })).toBe(
      '30 bis 3.650 Tage',
    )
    expect(en.range({ kind: 'word', words: ['complete', 'always', 'never'] })).toBe(
      'where the document is complete, always, or never',
    )
    expect(de.range({ kind: 'flag' })).toBe('ja oder nein')
  })

  it('tells values as people write them', () => {
    expect([en.value(1000), de.value(1000), en.value(true), de.value({}), en.value([])]).toEqual([
      '1,000',
      '1.000',
      'yes',
      'keine',
      'none',
    ])
  })
})
