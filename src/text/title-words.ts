import type { Title } from '../catalogue/title.ts'
import type { Language } from '../model/language.ts'

const WORDS: Readonly<Record<Language, Readonly<Record<Title['kind'], string>>>> = {
  en: {
    name: "the role's own name",
    synonym: 'another wording',
    reading: 'one of several readings',
    near: 'near it, often mistaken for it',
    'false-friend': 'a false friend',
  },
  de: {
    name: 'der eigene Name der Rolle',
    synonym: 'ein anderes Wort dafür',
    reading: 'eine von mehreren Lesarten',
    near: 'benachbart, oft damit verwechselt',
    'false-friend': 'ein falscher Freund',
  },
}

/** How a title relates to the roles it may mean, in words. */
export function titleKindWord(kind: Title['kind'], language: Language): string {
  return WORDS[language][kind]
}
