import type { SubjectKind } from '../ask/ask-result.ts'
import type { DisagreementKind } from '../catalogue/disagreement.ts'
import type { RoleNoun } from './phrases.ts'

/** What the headline of an answer is made of. */
export type AskHeadline = {
  /** What the question was understood to be about. */
  readonly thing: string
  /** Roles, or sets of roles that have a part jointly. */
  readonly holders: readonly (readonly RoleNoun[])[]
}

/** Words of the answers to plain questions. */
export type AskPhrases = {
  readonly kind: Readonly<Record<SubjectKind, string>>
  readonly credited: (headline: AskHeadline) => string
  readonly contested: (headline: AskHeadline) => string
  readonly shared: (headline: AskHeadline) => string
  readonly nobody: (thing: string) => string
  readonly outside: (words: readonly string[]) => string
  /** The sources do not speak of it. */
  readonly silent: (thing: string, roles: readonly RoleNoun[]) => string
  readonly said: (thing: string, roles: readonly RoleNoun[]) => string
  readonly amongThem: (role: RoleNoun) => string
  readonly denied: (role: RoleNoun) => string
  readonly unmentioned: (role: RoleNoun) => string
  readonly unsure: (things: readonly string[]) => string
  readonly unsureOfOne: (thing: string) => string
  readonly notUnderstood: string
  /** Who does what, before the words of a claim. */
  readonly part: (roles: readonly RoleNoun[], verb: string | null) => string
  readonly notInvolved: (roles: readonly RoleNoun[]) => string
  /** What a title is and which roles it may stand for, none where it stands for no role here. */
  readonly titleMeans: (title: string, kind: string, roles: readonly RoleNoun[]) => string
  readonly disagreement: (kind: DisagreementKind, topic: string) => string
  readonly further: (count: number) => string
}
