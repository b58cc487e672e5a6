import { createAsk } from '../ask/ask.ts'
import type { AskResult } from '../ask/ask-result.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Language } from '../model/language.ts'
import { answered, type Outcome, refusedBy } from './errors.ts'

/** Answers a plain question; without a language it is told from the words. */
export type AskQuestion = (question: string, language: Language | null) => Outcome<AskResult>

/** Prepares the asking: the words of the catalogue are indexed once, each question costs little. */
export function createAskQuestion(catalogue: Catalogue): AskQuestion {
  const ask = createAsk(catalogue)
  return (question, language) => {
    const asked = ask(question, language === null ? {} : { language })
    if (asked.ok) return answered(asked.result)
    return refusedBy(asked.problem, 'q')
  }
}
