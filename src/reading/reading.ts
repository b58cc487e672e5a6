import type { LeaderId, RoleId } from '../catalogue/ids.ts'
import type { Language } from '../model/language.ts'
import type { Verb } from '../model/verb.ts'
import type { NearMiss } from '../profile/find-near-misses.ts'
import type { Piece } from './piece.ts'
import type { RoleClass } from './role-class.ts'
import type { Stance } from './stance-cues.ts'

/** A stretch of the text, in characters of the text as it came in (R2). */
export type Place = { readonly start: number; readonly end: number }

/** A responsibility a piece names, and the words that say so (M2). */
export type NamedResponsibility = Place & { readonly responsibility: string }

/** A piece of the text with all it says. */
export type ReadPiece = Piece & {
  readonly responsibilities: readonly NamedResponsibility[]
  /** The strongest verb and its words; a duty without one has no place for it (M3). */
  readonly verb: { readonly verb: Verb; readonly place: Place | null } | null
  readonly stances: readonly (Place & { readonly stance: Stance })[]
}

/** What spoke for or against classes: a group of cues or the responsibilities together. */
export type RoleEvidence = {
  readonly code: 'cue' | 'responsibilities' | 'title'
  /** The id of the group of cues; the title as it stands; empty for the responsibilities. */
  readonly id: string
  /** Logits given to the likeliest class, or to its being one of the seven or none of them. */
  readonly weight: number
  readonly places: readonly Place[]
  /** Claims and entries of public frameworks it is written from. */
  readonly from: readonly string[]
}

/** Which role a text describes (D). */
export type RoleReading = {
  /** The likeliest class, or `cannot-tell` (D5). */
  readonly verdict: RoleClass | 'cannot-tell'
  /** All classes, the likeliest first; shares add up to 1. */
  readonly distribution: readonly { readonly role: RoleClass; readonly share: number }[]
  /** What decided it, the weightiest for the likeliest class first. */
  readonly evidence: readonly RoleEvidence[]
}

/** What the title says, beside what the duties say (D6). */
export type TitleReading = {
  readonly title: string
  /** What the title names; null where it names none of the classes. */
  readonly role: RoleClass | null
  readonly near: readonly NearMiss[]
  /** Whether the duties say the same; null where either cannot tell. */
  readonly agrees: boolean | null
}

/** A responsibility with what the sources say of who has it. */
export type CreditedResponsibility = {
  readonly responsibility: string
  readonly roles: readonly RoleId[]
  readonly claims: readonly string[]
}

/** Wording that leaves open what is meant (O3). */
export type UnclearWording = {
  readonly code: 'without-object' | 'everything' | 'no-decision' | 'no-duties'
  /** Where it stands; null where the text as a whole is meant. */
  readonly place: Place | null
}

/** Everything read from a text. */
export type Reading = {
  readonly language: Language
  readonly pieces: readonly ReadPiece[]
  /** From the duties alone, the title left aside. */
  readonly role: RoleReading
  /** The same with the title; null where none is known. */
  readonly withTitle: RoleReading | null
  readonly title: TitleReading | null
  /** How often each was named. */
  readonly stances: Readonly<Record<Stance, number>>
  /** What the role read usually owns and the text leaves out (O1). */
  readonly omitted: readonly CreditedResponsibility[]
  /** What the text answers for and the sources give to others (O2). */
  readonly elsewhere: readonly CreditedResponsibility[]
  readonly unclear: readonly UnclearWording[]
  /** The leader that omissions and things of others are told for; null where none was read (O4). */
  readonly measuredAgainst: LeaderId | null
}

/** Why a text was not read (R1). */
export type ReadingProblem =
  | { readonly code: 'empty-text' }
  | { readonly code: 'no-words' }
  | { readonly code: 'text-too-long'; readonly length: number; readonly limit: number }
