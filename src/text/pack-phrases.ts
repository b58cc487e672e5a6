import type { Language } from '../model/language.ts'

/** What is said of rule packs wherever they are shown. */
export type PackPhrases = {
  /** What a pack is not: stands wherever one is shown. */
  readonly aid: string
  readonly demands: (count: number) => string
  readonly applies: string
  readonly texts: string
  readonly leftOut: string
  readonly filledBy: string
  readonly one: string
  readonly mayShare: string
  readonly underHead: string
  readonly approves: string
  readonly stays: Readonly<Record<'never' | 'to-reports' | 'open', string>>
}

const en: PackPhrases = {
  aid: 'A pack is an aid and no legal advice. It holds part of a regime; read the places it names.',
  demands: (count) => (count === 1 ? '1 demand' : `${count} demands`),
  applies: 'For whom',
  texts: 'Texts',
  leftOut: 'Left out',
  filledBy: 'filled by the role',
  one: 'one holder',
  mayShare: 'may be shared, and has to be shown',
  underHead: 'under the head of the organisation',
  approves: 'has to approve',
  stays: {
    never: 'not to be handed on',
    'to-reports': 'to be handed on to direct reports only, for lesser matters',
    open: 'the text says nothing of handing on',
  },
}

const de: PackPhrases = {
  aid: 'Ein Paket ist eine Hilfe und keine Rechtsberatung. Es enthält nur einen Teil eines Regelwerks; maßgeblich sind die genannten Stellen.',
  demands: (count) => (count === 1 ? '1 Anforderung' : `${count} Anforderungen`),
  applies: 'Für wen',
  texts: 'Texte',
  leftOut: 'Weggelassen',
  filledBy: 'erfüllt durch die Rolle',
  one: 'eine einzige Stelle',
  mayShare: 'darf geteilt werden, mit Darlegung',
  underHead: 'direkt unter der Spitze der Organisation',
  approves: 'muss zustimmen',
  stays: {
    never: 'nicht übertragbar',
    'to-reports': 'nur an direkt Unterstellte und nur für Kleineres übertragbar',
    open: 'zur Übertragung sagt der Text nichts',
  },
}

/** What is said of rule packs, in a language. */
export const packPhrases = (language: Language): PackPhrases => ({ en, de })[language]
