import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { catalogueForTests } from '../../test/support/catalogue.ts'
import { createAsk, LONGEST_QUESTION } from './ask.ts'

const catalogue = catalogueForTests()
const ask = createAsk(catalogue)

function problemOf(question: string): string | null {
  const asked = ask(question)
  return asked.ok ? null : asked.problem.code
}

/** Words questions are made of, so that chance puts together what could be meant. */
const words = fc.constantFrom(
  ...'who wer is ist the der CTO CIO IT-Leiter director security Verträge backup über above decides <b> ?'.split(
    ' ',
  ),
)

describe('createAsk', () => {
  it('refuses an empty question and one that is too long, without reading it', () => {
    expect(problemOf('')).toBe('empty-question')
    expect(problemOf(' \n\t ')).toBe('empty-question')
    expect(problemOf('a'.repeat(LONGEST_QUESTION))).toBeNull()
    expect(problemOf('a'.repeat(LONGEST_QUESTION + 1))).toBe('question-too-long')
    expect(problemOf('Wer '.repeat(250_000))).toBe('question-too-long')
  })

  it('takes any string: never throws, cites only what is there, answers the same twice', () => {
    const questions = fc.oneof(
      fc.string({ unit: 'binary', maxLength: LONGEST_QUESTION }),
      fc.array(words, { maxLength: 40 }).map((list) => list.join(' ')),
    )
    fc.assert(
      fc.property(questions, (question) => {
        const asked = ask(question)
        expect(ask(question)).toEqual(asked)
        if (!asked.ok) return
        const { outcome, answers } = asked.result
        expect(answers.length).toBeLessThanOrEqual(2)
        expect(answers.length === 0).toBe(outcome === 'not-understood')
        for (const { claims, disagreements, credits, reading } of answers) {
          expect(claims.filter((id) => !catalogue.claims.has(id))).toEqual([])
          expect(disagreements.filter((id) => !catalogue.disagreements.has(id))).toEqual([])
          expect(credits.every((credit) => credit.claims.length > 0)).toBe(true)
          expect(reading.confidence).toBeGreaterThanOrEqual(0)
          expect(reading.confidence).toBeLessThanOrEqual(1)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('reads through markup, emoji and shouting', () => {
    const plain = ask('Who trains the IT staff?')
    const id = plain.ok ? plain.result.answers[0]?.reading.id : null
    expect(id).toBeDefined()
    for (const question of [
      '<b>Who trains the IT staff?</b>',
      'WHO TRAINS THE IT STAFF???',
      '🤔 who trains the it staff 🙏',
    ]) {
      const asked = ask(question)
      expect(asked.ok && asked.result.answers[0]?.reading.id).toBe(id)
    }
  })

  it('tells the language of a question, and keeps to the one given', () => {
    const languageOf = (question: string, given?: 'en' | 'de') => {
      const asked = ask(question, given ? { language: given } : {})
      return asked.ok ? asked.result.language : null
    }
    expect(languageOf('Wer schult die IT-Mitarbeiter?')).toBe('de')
    expect(languageOf('Who trains the IT staff?')).toBe('en')
    expect(languageOf('CTO CIO')).toBe('en')
    expect(languageOf('Who trains the IT staff?', 'de')).toBe('de')
  })

  it('understands German typed without umlauts', () => {
    const idOf = (question: string) => {
      const asked = ask(question)
      return asked.ok ? asked.result.answers[0]?.reading.id : null
    }
    const id = idOf('Wer verhandelt unsere Lieferantenverträge?')
    expect(idOf('Wer verhandelt unsere Lieferantenvertraege?')).toBe(id)
    expect(idOf('wer verhandelt unsere lieferantenvertrage')).toBe(id)
  })
})
