import type { Catalogue } from '../catalogue/catalogue.ts'

/** What runs here: shown by the settings page, for people who report a fault or check a figure. */
export type About = {
  readonly product: 'mandate'
  readonly version: string
  readonly catalogue: {
    readonly version: string
    readonly sources: number
    readonly claims: number
    readonly disagreements: number
    readonly responsibilities: number
    readonly decisionKinds: number
  }
  /** Where the server keeps its data; null where nothing is kept. */
  readonly dataFolder: string | null
}

/** Says what runs here, and with which catalogue. */
export function about(
  catalogue: Catalogue,
  running: { readonly version: string; readonly dataFolder: string | null },
): About {
  return {
    product: 'mandate',
    version: running.version,
    catalogue: {
      version: catalogue.data.version,
      sources: catalogue.sources.size,
      claims: catalogue.claims.size,
      disagreements: catalogue.disagreements.size,
      responsibilities: catalogue.responsibilities.size,
      decisionKinds: [...catalogue.decisionKinds.values()].filter((kind) => kind.leaf).length,
    },
    dataFolder: running.dataFolder,
  }
}
