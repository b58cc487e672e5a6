import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { catalogueForTests } from '../../test/support/catalogue.ts'
import { arbitraryNeedAnswers } from '../../test/support/need-answers.ts'
import { needResultFor } from '../../test/support/need-result-for.ts'
import { LANGUAGES, type Language } from '../model/language.ts'
import { needSentences } from './need-sentences.ts'

const tell = (answers: unknown, language: Language) =>
  needSentences(catalogueForTests(), needResultFor(answers), language)

const linesOf = (answers: unknown, language: Language, id: string) =>
  tell(answers, language).sections.find((section) => section.id === id)?.lines ?? []

describe('which leader is needed, in words', () => {
  test.each([
    [{}, 'Nothing has been answered', 'Noch ist nichts beantwortet'],
    [{ regulation: 'little' }, 'Nothing in these answers', 'Nichts an diesen Antworten'],
    [{ 'main-work': 'vision' }, 'call for a CTO.', 'sprechen für einen CTO.'],
    [{ 'main-work': 'support-team' }, 'call for a Head of IT.', 'für einen Leiter IT.'],
    [
      { 'process-or-product': 'both', 'inside-or-outside': 'both' },
      'both: a CTO and a CIO.',
      'für beide: einen CTO und einen CIO.',
    ],
    [
      { 'customers-outside': 'yes', 'leads-now': 'cto', 'present-leader': 'lost-scope' },
      'nobody new: the task belongs to the CTO already in place.',
      'gegen eine neue Stelle: Die Aufgabe gehört zum CTO, den es schon gibt.',
    ],
    [{ hurts: 'unclear-ownership' }, 'call for nobody new:', 'Neuverteilung der Aufgaben'],
  ])('headline of %j', (answers, english, german) => {
    expect(tell(answers, 'en').headline).toContain(english)
    expect(tell(answers, 'de').headline).toContain(german)
  })

  test('says with each reason its points, its answer, and whether the sources say it', () => {
    const answers = { 'technology-role': 'is-the-product', 'customers-outside': 'yes' }
    const texts = linesOf(answers, 'en', 'for').map(({ text }) => text)
    expect(texts.find((text) => text.includes('It is what we sell'))).toMatch(
      /^\+3: .*business\?”\)$/,
    )
    expect(texts.find((text) => text.includes('respond to customers'))).toContain('follows from')
    expect(linesOf(answers, 'de', 'for')[0]?.text).toContain('„')
  })

  test('says what speaks for and against one person in two roles, with claims', () => {
    const answers = { 'process-or-product': 'both', 'inside-or-outside': 'both' }
    const lines = linesOf(answers, 'en', 'combined')
    expect(lines.filter(({ text }) => text.startsWith('For:')).length).toBeGreaterThan(0)
    expect(lines.filter(({ text }) => text.startsWith('Against:')).length).toBeGreaterThan(0)
    expect(lines.some(({ claims }) => claims.includes('s1-088'))).toBe(true)
  })

  test('says what would change it, and names what contradicts', () => {
    const two = { 'inside-or-outside': 'customers', 'customers-outside': 'no' }
    expect(linesOf(two, 'en', 'flips')[0]?.text).toMatch(/^With “.*”, the answers would call for /)
    const sure = linesOf(two, 'de', 'certainty').map(({ text }) => text)
    expect(sure.some((text) => text.includes('können kaum beide stimmen'))).toBe(true)
  })

  test('quotes of several answers only those that change', () => {
    const answers = { hurts: ['outages', 'help-desk', 'vendor-costs'], gap: 'daily-running' }
    const texts = linesOf(answers, 'en', 'flips').map(({ text }) => text)
    expect(texts.length).toBeGreaterThan(0)
    for (const text of texts.filter((line) => line.includes('What hurts today?'))) {
      expect(text).toMatch(/^(With an added|Without) “/)
    }
    expect(texts.join()).not.toContain('“People wait for help with their computers”, “')
  })

  test('carries claims on every sentence about a role, in both languages', () => {
    const about = ['for', 'for-other', 'against', 'combined', 'cto-kind', 'flips', 'ask-next']
    fc.assert(
      fc.property(arbitraryNeedAnswers(), fc.constantFrom(...LANGUAGES), (answers, language) => {
        const result = needResultFor(answers)
        const told = needSentences(catalogueForTests(), result, language)
        expect(told.headline).not.toBe('')
        if (result.first !== null) expect(told.claims.length).toBeGreaterThan(0)
        for (const { id, title, lines } of told.sections) {
          expect(title).not.toBe('')
          for (const { text, claims } of lines) {
            expect(text).not.toMatch(/undefined|null|NaN|\[object|: \(| {2}/)
            const isOfRole = about.includes(id) && !(id === 'flips' && result.flips.length === 0)
            if (isOfRole) expect(claims.length, text).toBeGreaterThan(0)
          }
        }
      }),
      { numRuns: 60 },
    )
  })
})
