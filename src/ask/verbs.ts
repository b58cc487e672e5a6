import type { Word } from '../catalogue/search-words.ts'
import type { Language } from '../model/language.ts'

/** Parts of German verbs that stand at the end of the question. */
const VERB_PARTS = new Set(
  'ab an auf aus bei bereit durch ein fest frei her hin nach sicher um vor weg weiter zu zusammen'.split(
    ' ',
  ),
)

/** `Wer stellt neue Leute ein?` holds `einstellt`, where `known` knows that verb. */
export function withWholeVerbs(
  words: readonly Word[],
  known: (verb: string) => boolean,
): readonly Word[] {
  const part = words.at(-1)
  if (!part || !VERB_PARTS.has(part.folded)) return words
  const fits = ({ folded }: Word) => known(part.folded + folded)
  const small = words.findIndex((word) => /^\p{Ll}/u.test(word.surface) && fits(word))
  const at = small >= 0 ? small : words.findIndex(fits)
  const verb = words[at]
  if (!verb) return words
  const whole = { folded: part.folded + verb.folded, surface: `${verb.surface} … ${part.surface}` }
  return [...words.slice(0, at), whole, ...words.slice(at + 1, -1)]
}

/**
 * An unknown word is likely a verb where it follows the one who is asked for, and in German where
 * it is written small in a question that writes other words large.
 */
export function isLikelyVerb(words: readonly Word[], at: number, language: Language): boolean {
  const word = words[at]
  const before = words[at - 1]?.folded
  if (word === undefined) return false
  if (before === 'who' || before === 'wer') return true
  if (language === 'en') return false
  const large = words.some(({ surface }, place) => place > 0 && /^\p{Lu}/u.test(surface))
  return large && /^\p{Ll}/u.test(word.surface)
}
