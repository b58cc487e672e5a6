import type { TableChange } from '../app/organizations/table-port.ts'
import type { Language } from '../model/language.ts'

/** The words of `mandate import people`. */
export type PeopleWords = {
  readonly read: (file: string, rows: number) => string
  readonly columns: string
  readonly notRead: string
  readonly sensitive: string
  readonly second: string
  readonly byContent: string
  readonly managers: string
  readonly matched: (matched: number, named: number, way: string) => string
  readonly ambiguous: (count: number) => string
  readonly missing: (count: number) => string
  readonly rows: string
  readonly toKnow: string
  readonly more: (count: number) => string
  readonly refused: (errors: number, mayPass: boolean) => string
  readonly made: (positions: number, people: number, units: number, vacant: number) => string
  readonly again: (file: string) => string
  readonly counts: Readonly<Record<TableChange, string>>
  readonly nothingNew: (file: string) => string
  readonly sayYes: string
  readonly proceed: (file: string) => string
  readonly overwritten: (count: number) => string
}

const en: PeopleWords = {
  read: (file, rows) => `${file}: ${rows} rows`,
  columns: 'Columns (--map column=field corrects, column= leaves out)',
  notRead: 'not read',
  sensitive: 'sensitive: dropped before a row was read',
  second: 'not read: another column says it more surely',
  byContent: 'by what it holds',
  managers: 'Managers',
  matched: (matched, named, way) => `${matched} of ${named} found by ${way}`,
  ambiguous: (count) => `${count} with several candidates, not matched`,
  missing: (count) => `${count} not in the table`,
  rows: 'Every row',
  toKnow: 'To know',
  more: (count) => `… and ${count} more (--json has all)`,
  refused: (errors, mayPass) =>
    `Nothing was written: ${errors} ${errors === 1 ? 'error' : 'errors'}. Mend the table${mayPass ? ', or say --skip-bad to leave out those rows' : ''}.`,
  made: (positions, people, units, vacant) =>
    `${positions} positions (${vacant} vacant), ${people} people, ${units} units`,
  again: (file) => `Against ${file}`,
  counts: {
    new: 'new',
    changed: 'changed',
    unchanged: 'unchanged',
    missing: 'missing in the table, kept (--remove-missing removes them)',
    removed: 'missing in the table, removed',
    'removed-by-hand': 'removed by hand, stay away',
  },
  nothingNew: (file) => `${file} says all of this already; nothing was written.`,
  sayYes: 'Nothing was written. Say --yes to take this over.',
  proceed: (file) => `Write this into ${file}?`,
  overwritten: (count) =>
    `In ${count} ${count === 1 ? 'field' : 'fields'} the table replaces what stands there; --keep keeps it.`,
}

const de: PeopleWords = {
  read: (file, rows) => `${file}: ${rows} Zeilen`,
  columns: 'Spalten (--map Spalte=Feld berichtigt, Spalte= lässt weg)',
  notRead: 'nicht gelesen',
  sensitive: 'schützenswert: weggelassen, bevor eine Zeile gelesen wurde',
  second: 'nicht gelesen: eine andere Spalte sagt es sicherer',
  byContent: 'nach dem Inhalt',
  managers: 'Vorgesetzte',
  matched: (matched, named, way) => `${matched} von ${named} gefunden über ${way}`,
  ambiguous: (count) => `${count} mit mehreren möglichen, nicht zugeordnet`,
  missing: (count) => `${count} nicht in der Tabelle`,
  rows: 'Jede Zeile',
  toKnow: 'Zu wissen',
  more: (count) => `… und ${count} weitere (--json hat alle)`,
  refused: (errors, mayPass) =>
    `Nichts wurde geschrieben: ${errors} Fehler. Die Tabelle berichtigen${mayPass ? ', oder mit --skip-bad diese Zeilen weglassen' : ''}.`,
  made: (positions, people, units, vacant) =>
    `${positions} Positionen (${vacant} unbesetzt), ${people} Personen, ${units} Einheiten`,
  again: (file) => `Verglichen mit ${file}`,
  counts: {
    new: 'neu',
    changed: 'geändert',
    unchanged: 'unverändert',
    missing: 'nicht in der Tabelle, bleiben (--remove-missing entfernt sie)',
    removed: 'nicht in der Tabelle, entfernt',
    'removed-by-hand': 'von Hand entfernt, bleiben weg',
  },
  nothingNew: (file) => `${file} sagt das alles schon; nichts wurde geschrieben.`,
  sayYes: 'Nichts wurde geschrieben. Mit --yes wird es übernommen.',
  proceed: (file) => `Das in ${file} schreiben?`,
  overwritten: (count) =>
    `In ${count} ${count === 1 ? 'Feld' : 'Feldern'} ersetzt die Tabelle, was dort steht; --keep behält es.`,
}

const WORDS: Readonly<Record<Language, PeopleWords>> = { en, de }

/** The words of `mandate import people` in a language. */
export function peopleWords(language: Language): PeopleWords {
  return WORDS[language]
}
