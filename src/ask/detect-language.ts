import { wordsOf } from '../catalogue/search-words.ts'
import type { Language } from '../model/language.ts'
import { CONCEPTS } from './concept-phrases.ts'
import { ENGLISH_FUNCTION_WORDS, GERMAN_FUNCTION_WORDS } from './function-words.ts'

const wordsIn = (language: Language): ReadonlySet<string> =>
  new Set(CONCEPTS.flatMap((concept) => wordsOf(concept[language])).map(({ folded }) => folded))
const GERMAN_WORDS = wordsIn('de')
const ENGLISH_WORDS = wordsIn('en')

/**
 * The language of a question: German where it holds more German than English words, function words
 * and umlauts counting double; English otherwise, on a tie too.
 */
export function detectLanguage(question: string): Language {
  let german = 0
  for (const { folded, surface } of wordsOf(question)) {
    if (GERMAN_FUNCTION_WORDS.has(folded)) german += 2
    if (ENGLISH_FUNCTION_WORDS.has(folded)) german -= 2
    if (GERMAN_WORDS.has(folded)) german++
    if (ENGLISH_WORDS.has(folded)) german--
    if (/[äöüß]/iu.test(surface)) german += 2
  }
  return german > 0 ? 'de' : 'en'
}
