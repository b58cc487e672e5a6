import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Language } from '../model/language.ts'

/** The five questions of "describe your leadership", with all that is said around them. */
export type LeadershipQuestions = {
  readonly name: string
  readonly headcount: string
  readonly headcountRange: string
  readonly company: string
  readonly companies: Readonly<Record<'technology' | 'other', string>>
  readonly unknown: string
  readonly seats: string
  readonly others: string
  readonly holder: (title: string) => string
  readonly holderHint: string
  readonly superior: (title: string) => string
  readonly nobody: string
  readonly needed: string
}

/** Roles that are offered as seats, highest first. */
export const OFFERED_ROLES = [
  'ceo',
  'coo',
  'cfo',
  'cto',
  'cio',
  'ctd',
  'vp-engineering',
  'it-director',
  'head-of-it',
  'it-manager',
] as const

const en: LeadershipQuestions = {
  name: 'What is your organisation called?',
  headcount: 'How many people work there, roughly?',
  headcountRange: 'A whole number, or nothing.',
  company: 'What is technology to your business?',
  companies: {
    technology: 'It is what we sell',
    other: 'It serves a business that sells something else',
  },
  unknown: "Don't know",
  seats: 'Which of these seats are there?',
  others: 'Any others near technology? Titles, with commas between them.',
  holder: (title) => `Who is ${title}?`,
  holderHint: 'Name; empty: vacant; ?: somebody, not named',
  superior: (title) => `Whom does ${title} report to?`,
  nobody: 'None of these',
  needed: 'This is needed to go on.',
}

const de: LeadershipQuestions = {
  name: 'Wie heißt die Organisation?',
  headcount: 'Wie viele Menschen arbeiten dort ungefähr?',
  headcountRange: 'Eine ganze Zahl oder nichts.',
  company: 'Was ist Technologie für das Geschäft?',
  companies: {
    technology: 'Sie ist das, was verkauft wird',
    other: 'Sie dient einem Geschäft, das etwas anderes verkauft',
  },
  unknown: 'Weiß nicht',
  seats: 'Welche dieser Positionen gibt es?',
  others: 'Noch andere rund um die Technologie? Titel, durch Kommas getrennt.',
  holder: (title) => `Wer hat die Position ${title}?`,
  holderHint: 'Name; leer: unbesetzt; ?: jemand ohne Namen',
  superior: (title) => `An wen berichtet ${title}?`,
  nobody: 'An keine davon',
  needed: 'Ohne das geht es nicht weiter.',
}

const QUESTIONS: Readonly<Record<Language, LeadershipQuestions>> = { en, de }

/** The five questions in a language. */
export function leadershipQuestions(language: Language): LeadershipQuestions {
  return QUESTIONS[language]
}

/** The title a seat of a role gets to begin with: the name of the role. */
export function usualTitle(catalogue: Catalogue, role: string, language: Language): string {
  return catalogue.data.roles.find(({ id }) => id === role)?.name[language] ?? role
}
