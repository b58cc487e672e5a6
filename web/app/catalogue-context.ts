import { createContext, useContext } from 'react'
import type { Catalogue } from '../../src/catalogue/catalogue.ts'
import type { RolePosition } from '../../src/comparison/positioning.ts'

/** The catalogue and what every page needs worked out of it, once. */
export type OpenedCatalogue = {
  readonly catalogue: Catalogue
  /** Where the seven leaders stand. */
  readonly positions: readonly RolePosition[]
}

/** Filled by `CatalogueGate`; null outside of it. */
export const CatalogueContext = createContext<OpenedCatalogue | null>(null)

/** The opened catalogue; pages stand behind the gate, so it is always there for them. */
export function useOpenedCatalogue(): OpenedCatalogue {
  const opened = useContext(CatalogueContext)
  if (opened === null) throw new Error('a page was drawn outside of the catalogue gate')
  return opened
}

/** The catalogue. */
export function useCatalogue(): Catalogue {
  return useOpenedCatalogue().catalogue
}
