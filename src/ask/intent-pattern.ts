/** What a question wants. */
export type Intent =
  | 'reporting'
  | 'rank'
  | 'combine'
  | 'hire'
  | 'conflict'
  | 'collaboration'
  | 'pay'
  | 'path'
  | 'education'
  | 'experience'
  | 'skills'
  | 'measures'
  | 'technical'
  | 'overlap'
  | 'sameness'
  | 'difference'
  | 'facing'
  | 'meaning'
  | 'duties'
  | 'decides'
  | 'does'
  | 'involved'
  | 'topic'

/** Phrases that say one thing is wanted. */
export type IntentPattern = {
  readonly intent: Intent
  /** How many roles or titles have to be named for the words to mean this. */
  readonly named: number
  /** Phrases of either language; `*` is up to ten words, `@` a role with or without article. */
  readonly phrases: string
}
