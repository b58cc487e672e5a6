import type { Catalogue } from '../catalogue/catalogue.ts'
import type { RelationName } from '../model/index/relations.ts'
import type { EntityKind } from '../model/kinds.ts'
import type { Language, Localized } from '../model/language.ts'
import type { Model } from '../model/model.ts'
import type { Operation } from '../model/operation.ts'
import type { TitleAligner } from '../profile/align-title.ts'
import type { Finding, Found, Severity } from './finding.ts'
import type { OptionsOf } from './option.ts'
import type { Say } from './say.ts'
import type { TitleDistinction } from './title-distinction.ts'

/** What rules are sorted by. */
export const CATEGORIES = [
  'structure',
  'accountability',
  'decision-rights',
  'boundaries',
  'titles',
  'packs',
] as const

/** What a rule is about. */
export type Category = (typeof CATEGORIES)[number]

/** What a rule rests on: a claim of the catalogue, or a text with its full reference. */
export type RuleSource =
  | { readonly claim: string }
  | { readonly reference: string; readonly url?: string; readonly for: Localized }

/**
 * A kind of fact an edit can touch (X10 of the model): the part of a touched key before its slash.
 * `roots` and `organization` stand alone.
 */
export type FactKind =
  | EntityKind
  | RelationName
  | 'superior'
  | 'depth'
  | 'reports'
  | 'cycle'
  | 'roots'
  | 'organization'

/** What a rule works with. Nothing in it may be written to. */
export type RuleContext<Options extends object = object> = {
  readonly model: Model
  readonly options: Options
  readonly catalogue: Catalogue
  /** Sets a title beside the roles of the catalogue; remembers titles. */
  readonly align: TitleAligner
  /** What a title says over and above a role, so that two seats of it can be told apart. */
  readonly distinction: TitleDistinction
  /** The day it is, ISO 8601; null where none was handed in: then nothing has run out (E7). */
  readonly day: string | null
  /** Makes something once in a run, for all rules that ask by the same key. */
  readonly once: <Value>(key: string, make: () => Value) => Value
  /** Makes something once for a part of the model, such as a table, that stays over edits. */
  readonly remember: <Value>(part: object, key: string, make: () => Value) => Value
}

/**
 * Which spots a touched fact can change; for facts without an id, the id is empty. `before` is the
 * model before the edit, for what only the former state of an entity tells.
 */
export type Affects<Options extends object> = (
  id: string,
  context: RuleContext<Options>,
  before: Model,
) => readonly string[]

/** The three sentences of a finding: what is wrong, why it matters, what to do. */
export type RuleSentences = { readonly what: string; readonly why: string; readonly todo: string }

/** A way to mend a finding. Only a safe one may be applied without a human looking at it. */
export type Fix = {
  readonly safe: boolean
  /** Which of `fixTexts` tells it. */
  readonly text: string
  readonly subject: string
  readonly operations: readonly Operation[]
}

/**
 * A rule of diagnosis: one file, whose name is the rule's id, with all that belongs to it. A rule
 * looks at *spots* (an id of a seat, of a role …); a finding belongs to the spot it was found at, so
 * that after an edit only the spots it affects are looked at again (E3).
 */
export type Rule<Facts extends object = object, Options extends object = object> = {
  readonly id: string
  readonly category: Category
  /** Of most of its cases; a case may differ (F4). */
  readonly severity: Severity
  /** Version of the product it came with. */
  readonly since: string
  readonly sources: readonly RuleSource[]
  readonly options: OptionsOf<Options>
  /** The kinds of facts it reads, each with the spots that a change of one can affect. */
  readonly reads: { readonly [Kind in FactKind]?: Affects<Options> }
  /** A fact all spots depend on; when it changes, all are looked at again. */
  readonly regime?: (context: RuleContext<Options>) => string
  /** Every spot that may hold a finding; others may come along. */
  readonly spots: (context: RuleContext<Options>) => Iterable<string>
  readonly find: (context: RuleContext<Options>, spot: string) => readonly Found<Facts>[]
  readonly name: Localized
  /** Sentences by message, with `{placeholders}`. */
  readonly sentences: Readonly<Record<Language, Readonly<Record<string, RuleSentences>>>>
  /** What the placeholders stand for. */
  readonly words: (facts: Facts, say: Say) => Readonly<Record<string, string>>
  readonly fixes?: (finding: Finding<Facts>, context: RuleContext<Options>) => readonly Fix[]
  /** What a fix does; `{subject}` stands for its subject. */
  readonly fixTexts?: Readonly<Record<string, Localized>>
}

/**
 * Any rule, as the engine takes it. Its own facts and options are known to itself alone: the engine
 * hands back to a rule what came from it.
 */
export type AnyRule = Rule

/** Defines a rule: checks its types and hides what only the rule itself knows. */
export function defineRule<Facts extends object, Options extends object>(
  rule: Rule<Facts, Options>,
): AnyRule {
  return rule as unknown as AnyRule
}
