import type { Language } from '../model/language.ts'

/** The words of the command line itself; sentences about results come from the room `text`. */
export type CliWords = {
  readonly silent: string
  readonly disputed: string
  readonly sources: string
  readonly responsibilities: string
  readonly decisions: string
  readonly artefacts: string
  readonly metrics: string
  readonly pay: string
  readonly unsaid: string
  readonly titles: string
  readonly disagreements: string
  readonly means: string
  readonly meansNone: string
  readonly also: string
  readonly nothingFound: string
  readonly why: string
  readonly dontKnow: string
  readonly cancelled: string
  readonly viewOf: (role: string) => string
  readonly garbled: string
  readonly shifted: string
  readonly asOf: string
  readonly ranking: string
  readonly flips: string
  readonly shared: string
}

const en: CliWords = {
  silent: 'the sources are silent',
  disputed: 'disputed',
  sources: 'Sources',
  responsibilities: 'Responsibilities',
  decisions: 'Decisions',
  artefacts: 'Owns or produces',
  metrics: 'Measured by',
  pay: 'Pay',
  unsaid: 'What the sources leave unsaid',
  titles: 'Titles',
  disagreements: 'Where the sources disagree',
  means: 'means',
  meansNone: 'none of the roles here',
  also: 'Near',
  nothingFound: 'Nothing found.',
  why: 'Why it is asked',
  dontKnow: "Don't know",
  cancelled: 'Stopped. Nothing was saved.',
  viewOf: (role) => `as the ${role} sees it`,
  garbled: 'damaged passage',
  shifted: 'under a foreign heading',
  asOf: 'as of',
  ranking: 'Ranking',
  flips: 'What would change this',
  shared: 'said of several at once',
}

const de: CliWords = {
  silent: 'die Quellen schweigen',
  disputed: 'strittig',
  sources: 'Quellen',
  responsibilities: 'Verantwortungen',
  decisions: 'Entscheidungen',
  artefacts: 'Besitzt oder erstellt',
  metrics: 'Gemessen an',
  pay: 'Vergütung',
  unsaid: 'Was die Quellen offenlassen',
  titles: 'Titel',
  disagreements: 'Wo die Quellen sich widersprechen',
  means: 'bedeutet',
  meansNone: 'keine der Rollen hier',
  also: 'Ähnlich',
  nothingFound: 'Nichts gefunden.',
  why: 'Warum gefragt wird',
  dontKnow: 'Weiß nicht',
  cancelled: 'Abgebrochen. Nichts wurde gespeichert.',
  viewOf: (role) => `aus Sicht: ${role}`,
  garbled: 'beschädigte Stelle',
  shifted: 'unter fremder Überschrift',
  asOf: 'Stand',
  ranking: 'Rangfolge',
  flips: 'Was das ändern würde',
  shared: 'über mehrere zugleich gesagt',
}

const WORDS: Readonly<Record<Language, CliWords>> = { en, de }

/** The words of the command line in a language. */
export function cliWords(language: Language): CliWords {
  return WORDS[language]
}
