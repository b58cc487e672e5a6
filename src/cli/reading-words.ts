import type { Language } from '../model/language.ts'

/** Headings of what `mandate read` prints. */
export type ReadingWords = {
  readonly because: string
  readonly shares: string
  readonly says: string
  readonly omitted: string
  readonly elsewhere: string
  readonly unclear: string
}

const WORDS: Readonly<Record<Language, ReadingWords>> = {
  en: {
    because: 'What speaks for it',
    shares: 'All in all',
    says: 'Sentence by sentence',
    omitted: 'What such a role usually owns and this text leaves out',
    elsewhere: 'What the sources give to others',
    unclear: 'Unclear wording',
  },
  de: {
    because: 'Was dafür spricht',
    shares: 'Im Ganzen',
    says: 'Satz für Satz',
    omitted: 'Was so eine Rolle gewöhnlich verantwortet und dieser Text weglässt',
    elsewhere: 'Was die Quellen anderen zuschreiben',
    unclear: 'Unklare Formulierungen',
  },
}

/** The headings of a language. */
export function readingWords(language: Language): ReadingWords {
  return WORDS[language]
}
