import { useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'
import { isLanguage, type Language, type Localized } from '../../src/model/language.ts'
import type { Phrases } from '../../src/text/phrases.ts'
import { phrasesIn } from '../../src/text/phrases-in.ts'
import { de } from '../words/de.ts'
import { en } from '../words/en.ts'
import type { Words } from '../words/words.ts'
import { readPreference } from './preference.ts'

const WORDS: Readonly<Record<Language, Words>> = { en, de }

/** The language of the page: the address decides, then the stored choice, then the browser. */
export function useLanguage(): Language {
  const { lang } = useSearch({ from: '__root__' })
  // The router hands on what stands in the address even where the check of the root dropped it.
  return lang !== undefined && isLanguage(lang) ? lang : preferredLanguage()
}

/** The words of the page in its language. */
export function useWords(): Words {
  return WORDS[useLanguage()]
}

/** The phrases all faces of the product share, in the page's language. */
export function usePhrases(): Phrases {
  return phrasesIn(useLanguage())
}

/** Gives a function that picks the text of the page's language. */
export function useText(): (text: Localized) => string {
  const language = useLanguage()
  return useCallback((text: Localized) => text[language], [language])
}

function preferredLanguage(): Language {
  const stored = readPreference('language')
  if (stored !== null && isLanguage(stored)) return stored
  for (const tag of navigator.languages) {
    const primary = tag.slice(0, 2).toLowerCase()
    if (isLanguage(primary)) return primary
  }
  return 'en'
}
