import type { EntityKind } from '../model/kinds.ts'

/** Words for what differs between two states, in one language. */
export type DifferencePhrases = {
  /** What entries of each list are called: one, several. */
  readonly kinds: Readonly<Record<EntityKind, readonly [one: string, many: string]>>
  /** The organisation's own entries. */
  readonly organization: string
  readonly changes: Readonly<Record<'added' | 'changed' | 'removed', string>>
  /** What fields are called; one that is not listed is called as in the document. */
  readonly fields: Readonly<Record<string, string>>
  readonly yes: string
  readonly no: string
  readonly nothing: string
  /** Values that are words of the document. */
  readonly values: Readonly<Record<string, string>>
  /** Somebody's absence. */
  readonly absence: (person: string, from: string, until: string) => string
  /** A right handed on. */
  readonly delegation: (from: string, to: string, of: string) => string
}
