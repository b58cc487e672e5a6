import type { Archetype } from '../authority/governance-grid.ts'
import type { DecisionDomain } from '../catalogue/decision-kind.ts'
import type { Noun } from './decision-words.ts'

/** Words of the governance grid (after Weill and Ross, IT Governance, 2004), in one language. */
export type GridPhrases = {
  readonly archetype: Readonly<Record<Archetype, { readonly name: string; readonly claim: string }>>
  readonly mark: (archetype: string, claim: string, seats: Noun) => string
  /** What research saw in enterprises, where a figure is known for sure. */
  readonly observed: Readonly<Partial<Record<DecisionDomain, string>>>
  readonly nobody: string
}
