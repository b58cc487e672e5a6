/** The scenario that is the live organisation (SPEC.md, S1). */
export const MAIN = 'main'

/** Names of scenarios: lower-case letters, digits and hyphens between them, at most 64. */
export const SCENARIO_NAME = /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/

/** A named head. */
export type Scenario = {
  readonly name: string
  /** The change it was opened at; `null` for `main`. */
  readonly base: string | null
  /** The change it stands at; `null` before the first one. */
  readonly head: string | null
  /** How many changes lead to its head. */
  readonly number: number
  /** When it was closed; `null` while it is open. */
  readonly closed: string | null
}
