import type { EntityKind } from './kinds.ts'

/** Longest id a person or a format gives an entity, in characters (B2). */
export const LONGEST_ID = 128

/** Longest text on one line: titles, names, in characters (B2). */
export const LONGEST_LINE = 500

/** Longest text at all: descriptions, notes, in characters (B2). */
export const LONGEST_TEXT = 20_000

/** How deep lists and mappings may stand within one another in one entity (B3). */
export const DEEPEST_ENTITY = 16

/** How many values, those inside lists and mappings included, one entity may hold (B3). */
export const MOST_VALUES = 20_000

/** How many problems one reading reports before it stops looking (B5). */
export const MOST_PROBLEMS = 100

/** How many operations one edit may hold (B6). */
export const MOST_OPERATIONS = 1_000_000

/** How many entities of each kind a document may hold (B1). */
export const MOST_ENTITIES: Readonly<Record<EntityKind, number>> = {
  units: 100_000,
  positions: 500_000,
  people: 500_000,
  groups: 200_000,
  bodies: 10_000,
  responsibilities: 20_000,
  decisions: 20_000,
  assignments: 3_000_000,
  'rule-sets': 10_000,
  rules: 100_000,
  delegations: 200_000,
  absences: 500_000,
  things: 200_000,
  initiatives: 50_000,
  metrics: 100_000,
  slots: 10_000,
}
