import type { Language } from '../model/language.ts'

/** What the commands on tables of rules say. */
export type MatrixWords = {
  readonly read: (file: string, rows: number, rules: number) => string
  readonly columns: string
  readonly notRead: string
  readonly seat: (id: string) => string
  readonly attribute: (id: string) => string
  readonly severity: Readonly<Record<'error' | 'warning' | 'note', string>>
  readonly more: (count: number) => string
  readonly refused: (errors: number, maySkip: boolean) => string
  readonly missing: (count: number) => string
  readonly written: (file: string, rules: number) => string
  readonly lost: string
  readonly needsFile: string
}

const rulesEn = (count: number) => `${count} ${count === 1 ? 'rule' : 'rules'}`
const rulesDe = (count: number) => `${count} ${count === 1 ? 'Regel' : 'Regeln'}`

const WORDS: Readonly<Record<Language, MatrixWords>> = {
  en: {
    read: (file, rows, rules) =>
      `${file}: ${rows} ${rows === 1 ? 'row' : 'rows'}, ${rulesEn(rules)}`,
    columns: 'Columns',
    notRead: 'not read',
    seat: (id) => `seat ${id}`,
    attribute: (id) => `attribute ${id}`,
    severity: { error: 'Error', warning: 'Warning', note: 'Note' },
    more: (count) => `… and ${count} more (--json has all)`,
    refused: (errors, maySkip) =>
      `Nothing was taken in: ${errors} ${errors === 1 ? 'error' : 'errors'}.${maySkip ? ' --skip-bad leaves their rows out.' : ''}`,
    missing: (count) =>
      `${rulesEn(count)} of the organisation not in the table ${count === 1 ? 'stays' : 'stay'}; --remove-missing removes ${count === 1 ? 'it' : 'them'}.`,
    written: (file, rules) => `Wrote ${file}: ${rulesEn(rules)}.`,
    lost: 'Not in the file, or not for other programs',
    needsFile: 'A workbook is no text; give it a file with -o, such as -o rules.xlsx.',
  },
  de: {
    read: (file, rows, rules) =>
      `${file}: ${rows} ${rows === 1 ? 'Zeile' : 'Zeilen'}, ${rulesDe(rules)}`,
    columns: 'Spalten',
    notRead: 'nicht gelesen',
    seat: (id) => `Stelle ${id}`,
    attribute: (id) => `Attribut ${id}`,
    severity: { error: 'Fehler', warning: 'Warnung', note: 'Hinweis' },
    more: (count) => `… und ${count} weitere (--json zeigt alle)`,
    refused: (errors, maySkip) =>
      `Nichts wurde übernommen: ${errors} Fehler.${maySkip ? ' --skip-bad lässt deren Zeilen weg.' : ''}`,
    missing: (count) =>
      `${rulesDe(count)} der Organisation, die nicht in der Tabelle ${count === 1 ? 'steht, bleibt' : 'stehen, bleiben'}; --remove-missing entfernt sie.`,
    written: (file, rules) => `Geschrieben: ${file}, ${rulesDe(rules)}.`,
    lost: 'Nicht in der Datei oder nicht für andere Programme',
    needsFile: 'Eine Arbeitsmappe ist kein Text; mit -o eine Datei nennen, etwa -o regeln.xlsx.',
  },
}

/** The words of a language. */
export const matrixWords = (language: Language): MatrixWords => WORDS[language]
