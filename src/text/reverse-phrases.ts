import type { Remit } from '../authority/may-decide.ts'
import type { Noun } from './decision-words.ts'

/** Words of the questions the other way round, in one language. */
export type ReversePhrases = {
  readonly may: (who: Noun, rules: number, received: number) => string
  readonly remit: (
    who: Noun,
    how: Remit['how'],
    cases: string,
    rule: Noun,
    delegable: boolean,
  ) => string
  /** Areas that are not told one by one. */
  readonly more: (areas: string) => string
  /** A count that was not taken to the end. */
  readonly atLeast: (count: string) => string
  readonly received: (who: Noun, delegation: Noun) => string
  readonly waits: (people: Noun, at: string, waiting: number, moved: number) => string
  readonly waiting: (cases: string, missing: Noun) => string
  readonly moved: (cases: string, to: Noun) => string
  readonly could: (kind: string, who: number) => string
  readonly couldNot: (kind: string) => string
  readonly unknownKind: (kind: string) => string
  readonly possible: (who: Noun, rules: Noun | undefined, delegations: Noun | undefined) => string
  readonly replayed: (cases: number) => string
  readonly came: (count: number, outcome: string) => string
  readonly carries: (who: Noun, decides: number, agrees: number) => string
}
