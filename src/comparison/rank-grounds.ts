import type { RoleId } from '../catalogue/ids.ts'
import type { Condition } from './conditions.ts'
import type { RankReasonKind, RankRelation } from './rank.ts'

/** What a claim's prose says of the first role of a pair against the second. */
export type ReadGround = {
  readonly pair: readonly [RoleId, RoleId]
  readonly kind: RankReasonKind
  readonly relation: RankRelation
  readonly when: Condition | null
  readonly claims: readonly string[]
}

/**
 * Claims whose facets do not hold what their prose says of rank; everything else is computed
 * (SPEC R3). A `nearest` ground is no rank: it is what a reader may go by where no rank is said.
 */
export const READ_GROUNDS: readonly ReadGround[] = [
  // Puts CTO and CIO on one tier, that of strategy, and the IT Director on that of daily work.
  { pair: ['cto', 'cio'], kind: 'default', relation: 'peers', when: null, claims: ['s3-057'] },
  {
    pair: ['cto', 'it-director'],
    kind: 'nearest',
    relation: 'unsaid',
    when: null,
    claims: ['s3-057', 's3-130'],
  },
  {
    pair: ['cio', 'it-director'],
    kind: 'nearest',
    relation: 'unsaid',
    when: null,
    claims: ['s3-057'],
  },
  // Names authority as the primary distinction and never prints its direction (x-008).
  {
    pair: ['cto', 'it-director'],
    kind: 'question',
    relation: 'unsaid',
    when: null,
    claims: ['s3-004'],
  },
  // More say over strategy for one, the wider role for the other: rank by subject.
  {
    pair: ['cto', 'director'],
    kind: 'condition',
    relation: 'depends',
    when: 'by-subject',
    claims: ['s3-107'],
  },
  // Equal in worth and respect; the passage is about rank, the sentence is not.
  {
    pair: ['cto', 'director'],
    kind: 'nearest',
    relation: 'peers',
    when: 'in-worth',
    claims: ['s3-101'],
  },
  // Carrying out the CTO's vision is not called a reporting line; tactical is not called lower.
  {
    pair: ['cto', 'vp-engineering'],
    kind: 'nearest',
    relation: 'unsaid',
    when: null,
    claims: ['s3-083', 's3-088', 's3-089'],
  },
  // Said to be confused and different; no word on who is higher.
  { pair: ['cto', 'ctd'], kind: 'nearest', relation: 'unsaid', when: null, claims: ['s3-029'] },
  {
    pair: ['cio', 'vp-engineering'],
    kind: 'nearest',
    relation: 'unsaid',
    when: null,
    claims: ['s3-010'],
  },
  // Daily work against vision, in firms that may use either title for the same post.
  {
    pair: ['it-director', 'head-of-it'],
    kind: 'nearest',
    relation: 'unsaid',
    when: null,
    claims: ['s3-075', 's3-060'],
  },
  // The CFO is named among the CTO's C-suite colleagues.
  { pair: ['cto', 'cfo'], kind: 'nearest', relation: 'unsaid', when: null, claims: ['s2-044'] },
]

/**
 * Grounds that rest on claims about only one of the two roles, and why they are near all the same.
 * `s0-060`: "a senior executive in charge of operations" is not called COO, though it may be one.
 * `s3-096`: Director is a generic title, so an IT Director is one kind of director.
 */
export const ONE_SIDED_GROUNDS: readonly ReadGround[] = [
  { pair: ['cio', 'coo'], kind: 'nearest', relation: 'unsaid', when: 'large', claims: ['s0-060'] },
  {
    pair: ['it-director', 'director'],
    kind: 'nearest',
    relation: 'unsaid',
    when: null,
    claims: ['s3-096'],
  },
]

/** Roles that are a kind of another, so that what is said of the other holds for them (SPEC R6). */
export const KIND_OF: Readonly<Partial<Record<RoleId, RoleId>>> = { 'it-director': 'director' }

/** Disagreements about the reason for a rank rather than the rank; found by reading them. */
export const DISPUTED_REASONS: Readonly<Record<string, readonly string[]>> = {
  // Infrastructure is what puts the CTO higher, and the same source gives it to the IT Director.
  's3-099': ['x-006'],
}
