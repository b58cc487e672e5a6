import { describe, expect, it } from 'vitest'
import { catalogueForTests } from '../../test/support/catalogue.ts'
import { openCase } from '../../test/support/diagnosis/open-case.ts'
import { coverageOf } from '../diagnosis/coverage.ts'
import { LANGUAGES } from '../model/language.ts'
import { coverageSentences } from './coverage-sentences.ts'

const catalogue = catalogueForTests()

const model = openCase(`
positions:
  - { id: cto, title: Chief Technology Officer, reports-to: ceo }
  - { id: cio, title: Chief Information Officer, reports-to: ceo }
  - { id: it, title: IT Manager, reports-to: cio }
responsibilities: [{ id: heritage, name: Old machines }]
assignments:
  - { position: it, verb: answers-for, of: infrastructure.networks }
  - { position: cto, verb: answers-for, of: infrastructure.technology }
  - { position: cio, verb: answers-for, of: infrastructure.technology }
  - { position: cio, verb: answers-for, of: suppliers }`)

const { coverage } = coverageOf(catalogue, model)

const told = (language: 'en' | 'de', id: string) => {
  const leaf = coverage.areas
    .flatMap(({ responsibilities }) => responsibilities)
    .find((one) => one.id === id)
  if (!leaf) throw new Error(id)
  return coverageSentences(catalogue, model, language).responsibility(leaf)
}

describe('coverageSentences', () => {
  it('tells who answers for one responsibility', () => {
    expect(told('en', 'infrastructure.networks')).toBe('Networks: IT Manager answers.')
    expect(told('de', 'infrastructure.networks')).toBe('Netze: IT Manager ist verantwortlich.')
    expect(told('en', 'infrastructure.technology')).toBe(
      'Technology infrastructure: contested between Chief Information Officer and Chief Technology Officer.',
    )
    expect(told('de', 'infrastructure.technology')).toContain('strittig zwischen')
    expect(told('en', 'suppliers.contracts')).toBe(
      'Vendor contracts: Chief Information Officer answers, through “Suppliers and partners”.',
    )
    expect(told('en', 'heritage')).toBe('Old machines: nobody answers.')
    expect(told('de', 'heritage')).toBe('Old machines: Niemand ist verantwortlich.')
  })

  it('tells an area and the whole with its counts, in every language', () => {
    const { counts } = coverage
    for (const language of LANGUAGES) {
      const teller = coverageSentences(catalogue, model, language)
      const whole = teller.whole(coverage)
      expect(whole).toContain(`${counts.owned + counts.contested}`)
      expect(whole).toContain(`${counts.owned + counts.contested + counts.unowned}`)
      for (const area of coverage.areas) {
        const sentence = teller.area(area)
        expect(sentence).toMatch(/^[\p{Lu}].*: \d+ .*\.$/u)
        expect(sentence.startsWith(teller.areaName(area.area))).toBe(true)
        expect(sentence.includes(teller.state('contested'))).toBe(area.counts.contested > 0)
      }
    }
    const { whole } = coverageSentences(catalogue, model, 'en')
    expect(whole(coverage)).toMatch(/1 of them is contested\.$/)
  })
})
