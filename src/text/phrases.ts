import type { Strength } from '../catalogue/claim.ts'
import type { DisagreementKind } from '../catalogue/disagreement.ts'
import type { RoleId } from '../catalogue/ids.ts'
import type { Agreement, Manner } from '../comparison/comparison.ts'
import type { Condition } from '../comparison/conditions.ts'
import type { RankAnswer, RankReasonKind, RankRelation } from '../comparison/rank.ts'
import type { Verb } from '../model/verb.ts'

/** A sentence and the claims it rests on. */
export type Sentence = { readonly text: string; readonly claims: readonly string[] }

/**
 * A role as sentences need it: alone, as the one spoken of, after "above" and "below" (dative), and
 * as the one something is done to (accusative).
 */
export type RoleNoun = {
  readonly bare: string
  readonly subject: string
  readonly object: string
  readonly accusative: string
}

/** Words of the comparison. */
export type ComparisonPhrases = {
  readonly agreement: Readonly<Record<Agreement, string>>
  readonly strength: Readonly<Record<Strength, string>>
  readonly manner: Readonly<Record<Manner, string>>
  readonly disagreementKind: Readonly<Record<DisagreementKind, string>>
  readonly severity: Readonly<Record<'high' | 'medium' | 'low', string>>
  /** What stands in a cell of which no source speaks. */
  readonly silent: string
  readonly viewOf: (viewer: RoleNoun) => string
  readonly sharedWith: (roles: readonly RoleNoun[]) => string
  readonly witnesses: (count: number) => string
  readonly disputes: (count: number) => string
  readonly onlyDifferences: string
}

/** What a verb is called and what it means in plain words. */
export type VerbPhrase = { readonly name: string; readonly meaning: string }

/** Conditions under which one role may stand above another. */
export type HigherWhen = Extract<
  Condition,
  'small' | 'large' | 'critical-part' | 'broader-functions'
>

/** What a rank may depend on without a word on how. */
export type DependsOn = Extract<Condition, 'own-company' | 'size-structure-industry'>

/** Facts a rank's headline is made of. */
export type RankHeadline = {
  readonly of: RoleNoun
  readonly against: RoleNoun
  readonly relation: RankRelation
}

/** Words of "who is higher?". */
export type RankPhrases = {
  readonly stated: (headline: RankHeadline) => string
  readonly derived: (headline: RankHeadline) => string
  /** How many independent sources say so. */
  readonly support: (witnesses: number) => string
  /** What the circumstances make of it, when they change the relation to another. */
  readonly here: (headline: RankHeadline, headcount: number | null) => string
  /** The circumstances make it open, since a source puts the one named higher there. */
  readonly openHere: (higher: RoleNoun, headcount: number | null) => string
  /** The number of people falls between the sources' "smaller" and "larger". */
  readonly between: (headcount: number) => string
  /** Under which condition a role may stand higher after all. */
  readonly mayStandHigher: (role: RoleNoun, when: HigherWhen) => string
  readonly dependsOn: Readonly<Record<DependsOn, string>>
  readonly disagreement: string
  readonly lead: Readonly<Record<RankReasonKind, string>>
  readonly followsFrom: string
  readonly saidOfKind: (kind: RoleNoun) => string
  readonly applies: { readonly yes: string; readonly no: string }
  readonly relation: Readonly<Record<RankRelation, string>>
  readonly certainty: Readonly<Record<RankAnswer['certainty'], string>>
  readonly ask: Readonly<Record<RankAnswer['ask'][number], string>>
  /** Superiors that are no role of the catalogue. */
  readonly superior: Readonly<Record<string, string>>
}

/** On which side of an axis's middle, and how far from it. */
export type Degree = -2 | -1 | 0 | 1 | 2

/** Words of the positioning map. */
export type PositioningPhrases = {
  readonly axis: Readonly<Record<'orientation' | 'horizon', string>>
  readonly pole: Readonly<Record<'inward' | 'outward' | 'operational' | 'strategic', string>>
  readonly place: Readonly<
    Record<'orientation' | 'horizon', (degree: Degree, split: boolean) => string>
  >
  readonly sentence: (role: RoleNoun, places: readonly string[]) => string
  readonly silent: (role: RoleNoun) => string
  readonly method: string
}

/** Everything the product says in one language about roles and how they compare. */
export type Phrases = {
  readonly roles: Readonly<Record<RoleId, RoleNoun>>
  readonly verbs: Readonly<Record<Verb, VerbPhrase>>
  readonly comparison: ComparisonPhrases
  readonly rank: RankPhrases
  readonly positioning: PositioningPhrases
}
