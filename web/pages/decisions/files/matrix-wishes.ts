/** What the reader of the preview says about a table of rules. */
export type MatrixWishes = {
  readonly sheet?: string | undefined
  readonly headerRow?: number | undefined
  /** What columns mean; `null`: not read. */
  readonly mapping: Readonly<Record<string, string | null>>
  /** Whom or what a name means, by id. */
  readonly names: Readonly<Record<string, string>>
  /** Names that were asked about, so that it can be said otherwise. */
  readonly asked: Readonly<Record<string, NamedKind>>
  readonly newDecisions: boolean
  readonly policy: 'all-or-none' | 'skip-the-bad'
  readonly removeMissing: boolean
}

/** What a name that means nothing yet stands for. */
export type NamedKind = 'seat' | 'decision'

/** Nothing is said yet. */
export const NO_WISHES: MatrixWishes = {
  mapping: {},
  names: {},
  asked: {},
  newDecisions: false,
  policy: 'all-or-none',
  removeMissing: false,
}

/** Tells what is wished otherwise. */
export type Wish = (change: Partial<MatrixWishes>) => void
