import type { Language } from '../model/language.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import type { Phrases } from './phrases.ts'

const PHRASES: Readonly<Record<Language, Phrases>> = { en, de }

/** The phrases of a language. */
export function phrasesIn(language: Language): Phrases {
  return PHRASES[language]
}
