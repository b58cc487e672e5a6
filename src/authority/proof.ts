import type { Hop } from './hop.ts'
import type { Question } from './question.ts'
import type { Region } from './region.ts'

/** What is proved (SPEC P1 to P13). */
export const PROPERTIES = [
  'P1',
  'P2',
  'P3',
  'P4',
  'P5',
  'P6',
  'P7',
  'P8',
  'P9',
  'P12',
  'P13',
] as const

/** A property of a matrix. */
export type Property = (typeof PROPERTIES)[number]

/** What a finding says. Those of P13 are told, not failures. */
export type FindingKind =
  | 'gap'
  | 'disputed'
  | 'unreachable'
  | 'stuck-when-away'
  | 'own-case-stuck'
  | 'delegates-more'
  | 'delegates-fixed'
  | 'delegation-circle'
  | 'limit-falls'
  | 'escalation-circle'
  | 'no-common-superior'
  | 'without-effect'
  | 'overlap'
  | 'alternative'
  | 'unknown'
  | 'dead-rule'
  | 'mergeable'

/** By which rule of the SPEC an overlap is settled. */
export type Settling =
  | 'inside'
  | 'over'
  | 'precedence'
  | 'same-word'
  | 'rank'
  | 'tightens'
  | 'remainder'
  | 'fallback'
  | 'adds'
  | 'accumulates'

/** A change that would mend what was found; facts to make an edit of. */
export type Repair =
  | {
      readonly do: 'set-bound'
      readonly rule: string
      readonly end: 'from' | 'to'
      readonly bound: string
    }
  | { readonly do: 'add-rule'; readonly region: Region; readonly decides?: string }
  | { readonly do: 'extend-rule'; readonly rule: string; readonly region: Region }
  | { readonly do: 'add-over'; readonly rule: string; readonly over: string }
  | { readonly do: 'remove-rule'; readonly rule: string }
  | { readonly do: 'merge-rules'; readonly rules: readonly string[] }
  | { readonly do: 'name-deputy'; readonly position: string }
  | { readonly do: 'fill-seat'; readonly seat: string }
  | { readonly do: 'name-fallback'; readonly rule: string }
  | { readonly do: 'narrow-delegation'; readonly delegation: string; readonly region: Region }
  | { readonly do: 'remove-delegation'; readonly delegation: string }
  | { readonly do: 'move-line'; readonly position: string }

/** One cause, with every area it shows in (P14). */
export type ProofFinding = {
  readonly property: Property
  readonly kind: FindingKind
  /** The rules (and delegations) concerned. */
  readonly rules: readonly string[]
  /** The areas, the smallest first; at most a few, `count` says how many there are. */
  readonly regions: readonly Region[]
  readonly count: number
  /** A case that shows it. */
  readonly witness: Question
  readonly repairs: readonly Repair[]
  /** For overlaps: what settles them. */
  readonly by?: Settling
  /** Bands that meet in one amount, or leave less than a unit of money between them. */
  readonly edge?: 'shared' | 'hole'
  /** Seats in question: claims of a dispute, alternatives in their order, the seat nobody fills. */
  readonly seats?: readonly string[]
  /** People or positions in question: who is away, who asks. */
  readonly people?: readonly string[]
  readonly path?: readonly Hop[]
  /** Each of the seats could be filled by itself, but not all of them by different people (A7.3). */
  readonly tooFew?: true
}

/** What was proved. */
export type Proof = {
  /** By property: holds, fails, or was not finished. P13 is told, not proved. */
  readonly properties: { readonly [P in Property]?: 'holds' | 'fails' | 'open' }
  /** The first of each kind; `counts` says how many there are. */
  readonly findings: readonly ProofFinding[]
  readonly counts: { readonly [Kind in FindingKind]?: number }
  /** Kinds of decisions no rule speaks of, as the largest subtrees. */
  readonly ungoverned: readonly string[]
  /** Whether everything was looked at; else what is missing is `open`. */
  readonly finished: boolean
}
