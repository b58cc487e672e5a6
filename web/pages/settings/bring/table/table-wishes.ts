import type { ImportCandidate } from '../../../../../src/text/import-problem.ts'

/** What the reader of the preview says about a spreadsheet. */
export type TableWishes = {
  readonly encoding?: string | undefined
  readonly sheet?: string | undefined
  readonly headerRow?: number | undefined
  /** What columns are taken for; `null`: not read. */
  readonly mapping: Readonly<Record<string, string | null>>
  /** Which seat is meant by a manager as written. */
  readonly managers: Readonly<Record<string, string>>
  /** Who else was meant perhaps, so that it can be said otherwise. */
  readonly candidates: Readonly<Record<string, readonly ImportCandidate[]>>
  readonly policy: 'all-or-none' | 'skip-the-bad'
  /** Nothing as long as nobody said: then it is guessed. */
  readonly isAgain: boolean | null
  /** Whether the present organisation came from an earlier issue of the table. */
  readonly isSameTable: boolean
  readonly removeMissing: boolean
  readonly tableWins: boolean
}

/** Nothing is said yet. */
export const NO_WISHES: TableWishes = {
  mapping: {},
  managers: {},
  candidates: {},
  policy: 'all-or-none',
  isAgain: null,
  isSameTable: true,
  removeMissing: false,
  tableWins: false,
}

/** Tells what is wished otherwise. */
export type Wish = (change: Partial<TableWishes>) => void
