import type { Archetype } from '../authority/governance-grid.ts'
import type { Noun } from './decision-words.ts'

/** Words of the governance grid (after Weill and Ross, IT Governance, 2004), in one language. */
export type GridPhrases = {
  readonly archetype: Readonly<Record<Archetype, { readonly name: string; readonly claim: string }>>
  readonly mark: (archetype: string, seats: Noun) => string
  readonly nobody: string
}
