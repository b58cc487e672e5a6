import type { Language } from '../model/language.ts'

/** The words of a planned seat in one language; names come finished. */
export type SeatPlanPhrases = {
  readonly makesNew: (role: string, title: string) => string
  readonly fillsVacant: (role: string, title: string) => string
  readonly present: (seats: string) => string
  readonly superior: (seat: string) => string
  readonly top: string
  readonly alternatives: string
  readonly given: (count: string) => string
  readonly notGiven: (count: string) => string
  readonly from: (seats: string) => string
  readonly disputed: string
  readonly reports: string
  readonly reportsFrom: (seat: string, from: string) => string
  readonly suggested: string
}

const en: SeatPlanPhrases = {
  makesNew: (role, title) => `A new position for the role ${role}: ${title}.`,
  fillsVacant: (role, title) =>
    `The vacant position “${title}” gets what the sources give its role: ${role}.`,
  present: (seats) => `Somebody holds that role already: ${seats}. Re-assigning may be enough.`,
  superior: (seat) => `Reports to ${seat}.`,
  top: 'Reports to nobody.',
  alternatives: 'Claims would have it report elsewhere too',
  given: (count) => `Parts it gets: ${count}`,
  notGiven: (count) => `Parts it could get besides, and does not: ${count}`,
  from: (seats) => `now with ${seats}`,
  disputed: 'disputed',
  reports: 'Could report to it, by claims',
  reportsFrom: (seat, from) => `${seat}, who now reports to ${from}`,
  suggested:
    'All parts are suggestions of the sources: they decide nothing until somebody confirms them.',
}

const de: SeatPlanPhrases = {
  makesNew: (role, title) => `Eine neue Stelle für die Rolle ${role}: ${title}.`,
  fillsVacant: (role, title) =>
    `Die unbesetzte Stelle „${title}“ bekommt, was die Quellen ihrer Rolle geben: ${role}.`,
  present: (seats) => `Die Rolle hat schon jemand: ${seats}. Neu zuzuweisen kann genügen.`,
  superior: (seat) => `Berichtet an: ${seat}.`,
  top: 'Berichtet an niemanden.',
  alternatives: 'Aussagen lassen sie auch anderswohin berichten',
  given: (count) => `Was sie bekommt: ${count}`,
  notGiven: (count) => `Was sie noch bekommen könnte und nicht bekommt: ${count}`,
  from: (seats) => `derzeit bei ${seats}`,
  disputed: 'umstritten',
  reports: 'Könnte nach Aussagen an sie berichten',
  reportsFrom: (seat, from) => `${seat}, derzeit an ${from}`,
  suggested:
    'Alle Teile sind Vorschläge der Quellen: Sie entscheiden nichts, bis jemand sie bestätigt.',
}

/** The words of planned seats, by language. */
export const seatPlanPhrases: Readonly<Record<Language, SeatPlanPhrases>> = { en, de }
