import { describe, expect, it } from 'vitest'
import { catalogueForTests } from '../../test/support/catalogue.ts'
import { openCase } from '../../test/support/diagnosis/open-case.ts'
import { LANGUAGES } from '../model/language.ts'
import { suggestAssignments } from '../profile/suggest-assignments.ts'
import { suggestionSentences } from './suggestion-sentences.ts'

const catalogue = catalogueForTests()
const model = openCase(`
positions:
  - { id: cto, title: Chief Technology Officer, roles: [cto] }
  - { id: cio, title: Chief Information Officer, roles: [cio] }
assignments:
  - { position: cio, verb: answers-for, of: infrastructure.technology }
  - { position: cto, verb: decides, of: direction.vision }
  - { position: cto, verb: answers-for, of: people }`)
const found = suggestAssignments(catalogue, model, 'cto')
if (!found) throw new Error('no seat')
const { suggestions, leftOut } = found

describe('suggestionSentences', () => {
  it('tells every suggestion and everything left out as a whole sentence', () => {
    for (const language of LANGUAGES) {
      const teller = suggestionSentences(catalogue, model, language)
      for (const suggestion of suggestions) {
        const { verb, of } = suggestion.assignment
        expect(teller.part(verb, of)).toMatch(/^\S.*: \S/)
        expect(teller.ground(suggestion)).toMatch(/^\d+ .*\.$/)
        const dispute = teller.dispute(suggestion.dispute)
        expect(dispute === '').toBe(suggestion.dispute === null)
        if (dispute !== '') expect(dispute).toMatch(/^\p{Lu}.*\.$/u)
      }
      for (const one of leftOut) expect(teller.leftOut(one)).toMatch(/^[\p{Lu}“„].*\.$/u)
    }
  })

  it('gives the reason', () => {
    const { leftOut: tell } = suggestionSentences(catalogue, model, 'en')
    const why = (verb: string, of: string) => {
      const one = leftOut.find((each) => each.verb === verb && each.of === of)
      return one && tell(one)
    }
    expect(why('answers-for', 'infrastructure.technology')).toBe(
      'Chief Information Officer has it; it is for one seat alone.',
    )
    expect(why('decides', 'direction.vision')).toBe('The seat has it already.')
    expect(why('answers-for', 'people.engineers')).toBe(
      'The seat has it already, through “People”.',
    )
    expect(why('carries-out', 'direction.vision')).toBe('“decides” says more already.')
  })

  it('names the roles that sources set against it', () => {
    const money = suggestions.find(
      ({ assignment }) => assignment.of === 'money.investments' && assignment.verb === 'decides',
    )
    const { dispute, ground } = suggestionSentences(catalogue, model, 'de')
    expect(dispute(money?.dispute ?? null)).toContain(
      'Quellen nennen dafür auch: Chief Information Officer',
    )
    expect(money && ground(money)).toMatch(
      /^2 Aussagen schreiben es dieser Rolle zu: Chief Technology Officer/,
    )
  })
})
