import type { Language } from '../model/language.ts'
import type { CareerPhrases } from './career-phrases.ts'
import { careerDe } from './career-phrases-de.ts'
import { careerEn } from './career-phrases-en.ts'

const PHRASES: Readonly<Record<Language, CareerPhrases>> = { en: careerEn, de: careerDe }

/** What careers are told with, in a language. */
export function careerPhrasesIn(language: Language): CareerPhrases {
  return PHRASES[language]
}
