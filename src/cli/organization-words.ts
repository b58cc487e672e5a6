import type { Language } from '../model/language.ts'

/** The words of `mandate org`. */
export type OrganizationWords = {
  readonly none: string
  readonly example: string
  readonly unreadable: string
  readonly positions: (count: number) => string
  readonly units: (count: number) => string
  readonly people: (count: number) => string
  readonly assignments: (count: number) => string
  readonly changes: (count: number) => string
  readonly operations: (count: number) => string
  readonly lastChange: (when: string, by: string) => string
  readonly undone: string
  readonly undoes: string
  readonly noMessage: string
  readonly sound: string
  readonly broken: string
  readonly older: (count: number) => string
  readonly takenBack: (message: string) => string
  readonly added: (name: string, id: string) => string
  readonly written: (file: string) => string
  readonly noFindings: string
  readonly more: (count: number) => string
  readonly failed: (rule: string) => string
  readonly when: Intl.DateTimeFormat
}

const when = (language: Language) =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' })

const english = new Intl.NumberFormat('en')
const german = new Intl.NumberFormat('de')

const count = (one: string, many: string) => (value: number) =>
  `${english.format(value)} ${value === 1 ? one : many}`
const zahl = (one: string, many: string) => (value: number) =>
  `${german.format(value)} ${value === 1 ? one : many}`

const en: OrganizationWords = {
  none: 'No organisation yet. Add one: mandate org add FILE',
  example: 'example',
  unreadable: 'cannot be read',
  positions: count('position', 'positions'),
  units: count('unit', 'units'),
  people: count('person', 'people'),
  assignments: count('assignment', 'assignments'),
  changes: count('change', 'changes'),
  operations: count('operation', 'operations'),
  lastChange: (at, by) => `last changed ${at} by ${by}`,
  undone: 'taken back',
  undoes: 'takes back',
  noMessage: 'no message',
  sound: 'Every hash of the record was checked: it holds.',
  broken: 'The chain of hashes is BROKEN: the record was altered outside of this program.',
  older: (left) => `… ${english.format(left)} older; --limit shows more`,
  takenBack: (message) => `Taken back: ${message}`,
  added: (name, id) => `Added ${name} as ${id}.`,
  written: (file) => `Wrote ${file}.`,
  noFindings: 'Nothing found.',
  more: (left) => `… and ${english.format(left)} more`,
  failed: (rule) => `The rule ${rule} failed; its findings are missing.`,
  when: when('en'),
}

const de: OrganizationWords = {
  none: 'Noch keine Organisation. Eine hinzufügen: mandate org add DATEI',
  example: 'Beispiel',
  unreadable: 'nicht lesbar',
  positions: zahl('Position', 'Positionen'),
  units: zahl('Einheit', 'Einheiten'),
  people: zahl('Person', 'Personen'),
  assignments: zahl('Zuordnung', 'Zuordnungen'),
  changes: zahl('Änderung', 'Änderungen'),
  operations: zahl('Schritt', 'Schritte'),
  lastChange: (at, by) => `zuletzt geändert ${at} von ${by}`,
  undone: 'zurückgenommen',
  undoes: 'nimmt zurück',
  noMessage: 'ohne Nachricht',
  sound: 'Jede Prüfsumme der Aufzeichnung wurde geprüft: sie hält.',
  broken:
    'Die Kette der Prüfsummen ist GEBROCHEN: die Aufzeichnung wurde außerhalb dieses Programms verändert.',
  older: (left) => `… ${german.format(left)} ältere; --limit zeigt mehr`,
  takenBack: (message) => `Zurückgenommen: ${message}`,
  added: (name, id) => `${name} als ${id} hinzugefügt.`,
  written: (file) => `${file} geschrieben.`,
  noFindings: 'Nichts gefunden.',
  more: (left) => `… und ${german.format(left)} weitere`,
  failed: (rule) => `Die Regel ${rule} ist gescheitert; ihre Befunde fehlen.`,
  when: when('de'),
}

const WORDS: Readonly<Record<Language, OrganizationWords>> = { en, de }

/** The words of `mandate org` in a language. */
export function organizationWords(language: Language): OrganizationWords {
  return WORDS[language]
}
