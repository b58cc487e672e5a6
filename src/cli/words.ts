import type { Language } from '../model/language.ts'

/** The words of the command line itself; sentences about results come from the room `text`. */
export type CliWords = {
  readonly sources: string
  readonly responsibilities: string
  readonly artefacts: string
  readonly metrics: string
  readonly pay: string
  readonly unsaid: string
  readonly titles: string
  readonly disagreements: string
  readonly means: string
  readonly meansNone: string
  readonly inPlaces: (roles: string) => string
  readonly also: string
  readonly nothingFound: string
  readonly why: string
  readonly dontKnow: string
  readonly cancelled: string
  readonly not: string
  readonly asOf: string
}

const en: CliWords = {
  sources: 'Sources',
  responsibilities: 'Responsibilities',
  artefacts: 'Owns or produces',
  metrics: 'Measured by',
  pay: 'Pay',
  unsaid: 'What the sources leave unsaid',
  titles: 'Titles',
  disagreements: 'Where the sources disagree',
  means: 'means',
  meansNone: 'none of the roles here',
  inPlaces: (roles) => `in some companies it stands for ${roles}`,
  also: 'Near',
  nothingFound: 'Nothing found.',
  why: 'Why it is asked',
  dontKnow: "Don't know",
  cancelled: 'Stopped. Nothing was saved.',
  not: 'not involved:',
  asOf: 'as of',
}

const de: CliWords = {
  sources: 'Quellen',
  responsibilities: 'Verantwortungen',
  artefacts: 'Besitzt oder erstellt',
  metrics: 'Gemessen an',
  pay: 'Vergütung',
  unsaid: 'Was die Quellen offenlassen',
  titles: 'Titel',
  disagreements: 'Wo die Quellen sich widersprechen',
  means: 'bedeutet',
  meansNone: 'keine der Rollen hier',
  inPlaces: (roles) => `in manchen Unternehmen steht es für ${roles}`,
  also: 'Ähnlich',
  nothingFound: 'Nichts gefunden.',
  why: 'Warum gefragt wird',
  dontKnow: 'Weiß nicht',
  cancelled: 'Abgebrochen. Nichts wurde gespeichert.',
  not: 'nicht beteiligt:',
  asOf: 'Stand',
}

const WORDS: Readonly<Record<Language, CliWords>> = { en, de }

/** The words of the command line in a language. */
export function cliWords(language: Language): CliWords {
  return WORDS[language]
}
