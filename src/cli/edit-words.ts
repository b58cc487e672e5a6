import type { Language } from '../model/language.ts'

/** The words of the commands that make and change an organisation's file. */
export type EditWords = {
  readonly written: (file: string) => string
}

const en: EditWords = {
  written: (file) => `Wrote ${file}.`,
}

const de: EditWords = {
  written: (file) => `${file} geschrieben.`,
}

const WORDS: Readonly<Record<Language, EditWords>> = { en, de }

/** The words of these commands in a language. */
export function editWords(language: Language): EditWords {
  return WORDS[language]
}
