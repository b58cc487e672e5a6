import type { Language } from '../model/language.ts'

/** The words of the commands that ask who decides; sentences come from the room `text`. */
export type AuthorityWords = {
  readonly why: string
  readonly nextQuestion: string
  readonly leftOut: (rules: number) => string
  readonly explainMore: string
  readonly more: (left: number) => string
  readonly moreOf: (left: number, property: string) => string
  readonly periods: (from: string, until: string) => string
  readonly limitedDays: string
  readonly proved: (rules: number, file: string) => string
  readonly properties: string
  readonly toKnow: string
  readonly where: string
  readonly example: string
  readonly todo: string
  readonly or: string
  readonly unreadable: string
  readonly openHint: string
  readonly casesOf: (file: string, cases: number) => string
  readonly unread: (columns: readonly string[]) => string
  readonly outcomes: string
  readonly load: string
  readonly decides: string
  readonly agrees: string
  readonly notDecided: string
  readonly row: (row: number) => string
  readonly changes: (count: number, file: string) => string
  readonly noChanges: (file: string) => string
  readonly before: string
  readonly after: string
  readonly decision: string
  readonly input: string
  readonly dates: Intl.DateTimeFormat
  readonly numbers: Intl.NumberFormat
}

const english = new Intl.NumberFormat('en-GB')
const german = new Intl.NumberFormat('de')
const datesIn = (locale: string) =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })

const en: AuthorityWords = {
  why: 'Why',
  nextQuestion: 'To ask next',
  leftOut: (rules) =>
    rules === 1
      ? 'Note: one thing in the rules cannot be read and has no part in this; mandate prove tells what.'
      : `Note: ${english.format(rules)} things in the rules cannot be read and have no part in this; mandate prove tells what.`,
  explainMore: '--explain tells every step.',
  more: (left) => `… and ${english.format(left)} more`,
  moreOf: (left, property) =>
    `… and ${english.format(left)} more; --property ${property} shows them`,
  periods: (from, until) => (from === until ? from : `${from} to ${until}`),
  limitedDays:
    'Only the first changes of this time were looked at; ask for a shorter time to see the rest.',
  proved: (rules, file) =>
    `${file}: ${english.format(rules)} ${rules === 1 ? 'rule' : 'rules'}, assignments that decide included`,
  properties: 'What was proved',
  toKnow: 'Worth knowing',
  where: 'Where',
  example: 'For instance',
  todo: 'To do',
  or: 'or',
  unreadable: 'Cannot be read, and is left out',
  openHint: 'Not finished: the rules are too many or too entangled for the work allowed.',
  casesOf: (file, cases) => `${file}: ${english.format(cases)} ${cases === 1 ? 'case' : 'cases'}`,
  unread: (columns) => `Not read, since nothing is known of these columns: ${columns.join(', ')}`,
  outcomes: 'What they come to',
  load: 'Who would carry how much',
  decides: 'decides',
  agrees: 'agrees',
  notDecided: 'Not decided',
  row: (row) => `row ${row}`,
  changes: (count, file) =>
    `${english.format(count)} ${count === 1 ? 'case comes' : 'cases come'} to something else by ${file}`,
  noChanges: (file) => `Every case comes to the same by ${file}.`,
  before: 'now',
  after: 'then',
  decision: 'decides',
  input: 'gives input',
  dates: datesIn('en-GB'),
  numbers: english,
}

const de: AuthorityWords = {
  why: 'Warum',
  nextQuestion: 'Als Nächstes zu fragen',
  leftOut: (rules) =>
    rules === 1
      ? 'Hinweis: Etwas in den Regeln ist nicht lesbar und zählt hier nicht; mandate prove sagt, was.'
      : `Hinweis: ${german.format(rules)} Stellen in den Regeln sind nicht lesbar und zählen hier nicht; mandate prove sagt, welche.`,
  explainMore: '--explain nennt jeden Schritt.',
  more: (left) => `… und ${german.format(left)} weitere`,
  moreOf: (left, property) =>
    `… und ${german.format(left)} weitere; --property ${property} zeigt sie`,
  periods: (from, until) => (from === until ? from : `${from} bis ${until}`),
  limitedDays:
    'Nur die ersten Änderungen dieser Zeit wurden angesehen; eine kürzere Zeit zeigt den Rest.',
  proved: (rules, file) =>
    `${file}: ${german.format(rules)} ${rules === 1 ? 'Regel' : 'Regeln'}, entscheidende Zuordnungen mitgezählt`,
  properties: 'Was geprüft wurde',
  toKnow: 'Gut zu wissen',
  where: 'Wo',
  example: 'Zum Beispiel',
  todo: 'Zu tun',
  or: 'oder',
  unreadable: 'Nicht lesbar und ausgelassen',
  openHint: 'Nicht fertig: Für die erlaubte Arbeit sind es zu viele oder zu verflochtene Regeln.',
  casesOf: (file, cases) => `${file}: ${german.format(cases)} ${cases === 1 ? 'Fall' : 'Fälle'}`,
  unread: (columns) => `Nicht gelesen, weil die Spalten unbekannt sind: ${columns.join(', ')}`,
  outcomes: 'Was daraus wird',
  load: 'Wer wie viel trüge',
  decides: 'entscheidet',
  agrees: 'stimmt zu',
  notDecided: 'Nicht entschieden',
  row: (row) => `Zeile ${row}`,
  changes: (count, file) =>
    `${german.format(count)} ${count === 1 ? 'Fall wird' : 'Fälle werden'} mit ${file} anders entschieden`,
  noChanges: (file) => `Mit ${file} wird jeder Fall gleich entschieden.`,
  before: 'jetzt',
  after: 'dann',
  decision: 'entscheidet',
  input: 'wird gefragt',
  dates: datesIn('de'),
  numbers: german,
}

const WORDS: Readonly<Record<Language, AuthorityWords>> = { en, de }

/** The words of the commands that ask who decides, in a language. */
export function authorityWords(language: Language): AuthorityWords {
  return WORDS[language]
}
