import { describe, expect, it } from 'vitest'
import { catalogueForTests } from '../../test/support/catalogue.ts'
import { createAsk } from '../ask/ask.ts'
import type { Language } from '../model/language.ts'
import { type AskSentences, askSentences } from './ask-sentences.ts'

const catalogue = catalogueForTests()
const ask = createAsk(catalogue)

function sentencesOf(question: string, language: Language): AskSentences {
  const asked = ask(question, { language })
  if (!asked.ok) throw new Error(asked.problem.message)
  return askSentences(catalogue, asked.result, language)
}

describe('askSentences', () => {
  it('names the one role and its claim', () => {
    const { headline, reasons } = sentencesOf('Who trains the IT staff?', 'en')
    expect(headline).toContain('credit the IT Manager')
    expect(reasons[0]?.claims).toEqual(['s2-027'])
  })

  it('says that several are named, and what the sources disagree about', () => {
    const { headline, reasons } = sentencesOf('Wer verhandelt unsere Lieferantenverträge?', 'de')
    expect(headline).toContain('nicht eine Rolle')
    expect(headline).toContain('den IT-Manager')
    expect(reasons.some(({ text }) => text.startsWith('Die Quellen sind sich uneins'))).toBe(true)
  })

  it('says jointly where they do it jointly', () => {
    const question = 'Who writes the data security guidelines?'
    expect(sentencesOf(question, 'en').headline).toContain('jointly')
    expect(sentencesOf(question, 'de').headline).toContain('gemeinsam')
  })

  it('answers who is higher with the rank itself, under the circumstances mentioned', () => {
    expect(sentencesOf('Is a CTO above a director?', 'en').headline).toContain('CTO')
    const large = sentencesOf('Who is higher, CTO or CIO, in a company of 1,200 people?', 'en')
    const german = sentencesOf('Wer steht höher, CTO oder CIO, bei 1.200 Mitarbeitern?', 'de')
    expect(large.headline).toContain('1,200')
    expect(german.headline).toContain('1.200')
    expect(large.reasons.flatMap(({ claims }) => claims)).toContain('s0-060')
  })

  it('says nobody among these roles', () => {
    expect(sentencesOf('Who runs payroll?', 'en').headline).toContain('Nobody among these roles')
    const german = sentencesOf('Wer macht die Lohnabrechnung?', 'de')
    expect(german.headline).toContain('Niemand unter diesen Rollen')
    expect(german.reasons).toEqual([])
  })

  it('never answers a yes-or-no question by a bare yes', () => {
    const { headline } = sentencesOf('Is the CTO involved in hardware maintenance?', 'en')
    expect(headline).toContain('the CTO has no part in it')
  })

  it('offers two readings when unsure, with the answer to each', () => {
    const { headline, answers } = sentencesOf('Who does strategy?', 'en')
    expect(answers).toHaveLength(2)
    for (const { thing } of answers) expect(headline).toContain(thing)
  })

  it('says so when nothing was understood', () => {
    const { headline, reasons } = sentencesOf('Regnet es morgen?', 'de')
    expect(headline).toContain('Nichts im Katalog')
    expect(reasons).toEqual([])
  })

  it('tells every meaning of a title', () => {
    const { reasons } = sentencesOf('Was bedeutet der Titel Technischer Leiter?', 'de')
    expect(reasons[0]?.text).toContain('falscher Freund')
  })
})
