import { wordsOf } from '../catalogue/search-words.ts'
import type { Language } from '../model/language.ts'
import { ENGLISH_FUNCTION_WORDS, GERMAN_FUNCTION_WORDS } from './function-words.ts'

/**
 * The language of a question: German where it holds more German than English function words,
 * umlauts counting as German; English otherwise, on a tie too.
 */
export function detectLanguage(question: string): Language {
  let german = 0
  for (const { folded, surface } of wordsOf(question)) {
    if (GERMAN_FUNCTION_WORDS.has(folded)) german++
    if (ENGLISH_FUNCTION_WORDS.has(folded)) german--
    if (/[äöüß]/iu.test(surface)) german++
  }
  return german > 0 ? 'de' : 'en'
}
