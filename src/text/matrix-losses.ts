import type { Language } from '../model/language.ts'

/** The formats a table of rules is written in. */
export const MATRIX_FORMATS = ['csv', 'xlsx', 'md', 'dmn'] as const

/** A format a table of rules is written in. */
export type MatrixFormat = (typeof MATRIX_FORMATS)[number]

/** Something a file does not hold, in every language; whether reading the file here brings it back. */
type Loss = {
  readonly formats: readonly MatrixFormat[]
  /** `gone`: it is not in the file. `elsewhere`: other programs do not know what it means. */
  readonly is: 'gone' | 'elsewhere'
  readonly en: string
  readonly de: string
}

/** What is lost in the formats of a table of rules: every loss there is (`docs/matrix-formats.md`). */
export const MATRIX_LOSSES = {
  delegations: {
    formats: MATRIX_FORMATS,
    is: 'gone',
    en: 'Delegations are not in the table; they stay with the organisation.',
    de: 'Delegationen stehen nicht in der Tabelle; sie bleiben bei der Organisation.',
  },
  assignments: {
    formats: MATRIX_FORMATS,
    is: 'gone',
    en: 'Rights that come from assignments of responsibilities are not in the table.',
    de: 'Rechte, die aus zugewiesenen Verantwortungen folgen, stehen nicht in der Tabelle.',
  },
  'rule-sets': {
    formats: MATRIX_FORMATS,
    is: 'gone',
    en: 'Of a rule set only the id is in the table, not its name, rank, unit and precedence.',
    de: 'Von einem Regelwerk steht nur die Id in der Tabelle, nicht Name, Rang, Einheit und Vorrang.',
  },
  blanks: {
    formats: MATRIX_FORMATS,
    is: 'gone',
    en: 'Blanks at the ends of texts, and empty lists.',
    de: 'Leerzeichen an den Enden von Texten und leere Listen.',
  },
  'unreadable-rules': {
    formats: ['dmn'],
    is: 'gone',
    en: 'Rules with a problem are not written: their conditions mean nothing to DMN.',
    de: 'Regeln mit einem Problem werden nicht geschrieben: Ihre Bedingungen sagen DMN nichts.',
  },
  'mixed-currencies': {
    formats: ['dmn'],
    is: 'gone',
    en: 'Rules whose limits stand in several currencies are not written.',
    de: 'Regeln mit Grenzen in mehreren Währungen werden nicht geschrieben.',
  },
  wording: {
    formats: ['dmn'],
    is: 'gone',
    en: 'How conditions were worded: names become ids, 50k becomes 50000, what everything meets is no condition.',
    de: 'Wie Bedingungen formuliert waren: Namen werden Ids, 50k wird 50000, was alles erfüllt, ist keine Bedingung.',
  },
  disputes: {
    formats: ['dmn'],
    is: 'elsewhere',
    en: 'Where rules stand against one another the table gives all of them; that the case is disputed it does not say.',
    de: 'Wo Regeln gegeneinander stehen, nennt die Tabelle alle; dass der Fall strittig ist, sagt sie nicht.',
  },
  ranks: {
    formats: ['dmn'],
    is: 'elsewhere',
    en: 'That a lower rank may tighten what a higher one says: the table takes the higher.',
    de: 'Dass ein niedrigerer Rang verschärfen darf, was ein höherer sagt: Die Tabelle nimmt den höheren.',
  },
  ladders: {
    formats: ['dmn'],
    is: 'elsewhere',
    en: 'A ladder is one text in the output; which of its steps decides, another program does not work out.',
    de: 'Eine Leiter ist ein Text im Ergebnis; welche Stufe entscheidet, rechnet ein anderes Programm nicht aus.',
  },
  fallbacks: {
    formats: ['dmn'],
    is: 'elsewhere',
    en: 'Who decides when nobody can act stands among the further deciders, with a note.',
    de: 'Wer entscheidet, wenn niemand handeln kann, steht bei den weiteren Entscheidern, mit Anmerkung.',
  },
  instead: {
    formats: ['dmn'],
    is: 'elsewhere',
    en: 'That a rule replaces the agreement and input of more general ones is a note: the table adds them up.',
    de: 'Dass eine Regel Zustimmung und Anhörung allgemeinerer ersetzt, ist eine Anmerkung: Die Tabelle sammelt alle.',
  },
  currencies: {
    formats: ['dmn'],
    is: 'elsewhere',
    en: 'Amounts are not converted between currencies: the table compares within one.',
    de: 'Beträge werden nicht zwischen Währungen umgerechnet: Die Tabelle vergleicht innerhalb einer.',
  },
} as const satisfies Readonly<Record<string, Loss>>

/** What may be lost in writing a table of rules. */
export type MatrixLoss = keyof typeof MATRIX_LOSSES

/** A loss in words. */
export const lossSentence = (loss: MatrixLoss, language: Language): string =>
  MATRIX_LOSSES[loss][language]
