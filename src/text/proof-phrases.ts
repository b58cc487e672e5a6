import type { FindingKind, Proof, Property, Settling } from '../authority/proof.ts'
import type { Noun } from './decision-words.ts'

/** What a finding is told with: everything named and in words. */
export type FindingWords = {
  readonly rule: Noun
  /** All rules as one enumeration. */
  readonly all: Noun
  /** All rules but the first. */
  readonly others: Noun
  readonly delegations: Noun
  readonly region: string
  readonly seats: Noun
  /** Seats in their order, one or another. */
  readonly choice: Noun
  readonly people: Noun
  readonly person: readonly Noun[]
  /** Who asks in the case that shows it. */
  readonly asking: Noun | undefined
  readonly edge: 'shared' | 'hole' | undefined
  readonly settled: string | undefined
  /** Each of the seats has somebody, but there are too few people for all of them. */
  readonly tooFew: boolean
}

/** Words of the proof in one language. */
export type ProofPhrases = {
  readonly property: Readonly<
    Record<Property | 'P10' | 'P11' | 'P14', { readonly name: string; readonly claim: string }>
  >
  readonly state: Readonly<Record<'holds' | 'fails' | 'open', string>>
  readonly verdict: (
    properties: Proof['properties'],
    nameOf: (property: Property) => string,
  ) => string
  readonly kind: Readonly<Record<FindingKind, string>>
  readonly settling: Readonly<Record<Settling, string>>
  readonly finding: Readonly<Record<FindingKind, (words: FindingWords) => string>>
  readonly more: (areas: number) => string
  readonly ungoverned: (kinds: string) => string
  readonly repair: {
    readonly setBound: (rule: Noun, end: 'from' | 'to', bound: string) => string
    readonly addRule: (region: string, decides: Noun | undefined) => string
    readonly extendRule: (rule: Noun, region: string) => string
    readonly addOver: (rule: Noun, over: Noun) => string
    readonly removeRule: (rule: Noun) => string
    readonly mergeRules: (rules: Noun) => string
    readonly nameDeputy: (position: Noun) => string
    readonly fillSeat: (seat: Noun) => string
    readonly nameFallback: (rule: Noun) => string
    readonly narrowDelegation: (delegation: Noun, region: string) => string
    readonly removeDelegation: (delegation: Noun) => string
    readonly moveLine: (position: Noun) => string
  }
}
