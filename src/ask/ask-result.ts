import type { Strength } from '../catalogue/claim.ts'
import type { RoleId } from '../catalogue/ids.ts'
import type { RankAnswer } from '../comparison/rank.ts'
import type { Language } from '../model/language.ts'
import type { Verb } from '../model/verb.ts'

/** What a plain question can be about. */
export type SubjectKind =
  | 'responsibility'
  | 'artefact'
  | 'decision'
  | 'dimension'
  | 'question'
  | 'rank'
  | 'reporting'
  | 'collaboration'
  | 'title'
  | 'metric'
  | 'role'

/** What a question was understood to mean. `id` is the id of the thing in the catalogue. */
export type Reading = {
  readonly kind: SubjectKind
  readonly id: string
  /** Roles the question itself names; they narrow the answer. */
  readonly roles: readonly RoleId[]
  /** 0 to 1. */
  readonly confidence: number
  /** Words of the question that led there. */
  readonly matched: readonly string[]
}

/** What the sources credit a role (or several jointly) with. */
export type Credit = {
  readonly roles: readonly RoleId[]
  readonly joint: boolean
  readonly verb: Verb | null
  /** False where a source denies the involvement. */
  readonly involved: boolean
  readonly strength: Strength
  readonly claims: readonly string[]
}

/**
 * `credited`: one role or one joint pair; `contested`: several are credited with the same part;
 * `shared`: several with different parts; `nobody`: none among these roles; `said`: the answer is
 * claims rather than credits (a definition, a comparison, a rank).
 */
export type AnswerState = 'credited' | 'contested' | 'shared' | 'nobody' | 'said'

/** The answer to one reading. */
export type Answer = {
  readonly reading: Reading
  readonly state: AnswerState
  readonly credits: readonly Credit[]
  /** Claims the answer rests on, most telling first. */
  readonly claims: readonly string[]
  readonly disagreements: readonly string[]
  /** Who is higher, derived; where the question is about the rank of two roles. */
  readonly rank?: RankAnswer
}

/**
 * What was understood and answered. `sure`: one answer; `unsure`: the two nearest readings are
 * offered, nearest first; `not-understood`: nothing in the catalogue comes near,
 * `answers` is empty.
 */
export type AskResult = {
  readonly question: string
  readonly language: Language
  readonly outcome: 'sure' | 'unsure' | 'not-understood'
  readonly answers: readonly Answer[]
}
