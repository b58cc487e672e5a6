import type { Catalogue } from '../../catalogue/catalogue.ts'
import { setupsFor } from '../../diagnosis/setup-of-model.ts'
import type { OrganizationStore } from '../ports.ts'
import { createDiagnosisCache, type DiagnosisCache } from './diagnosis-cache.ts'
import type { OrganizationFormats } from './format-ports.ts'
import { type HeadChannel, MOST_LISTENERS, openHeadChannel } from './head-channel.ts'
import { createModelCache, type ModelCache } from './model-cache.ts'

/** What is handed in: where organisations are kept, and what pure code has not. */
export type RegistryPorts = {
  readonly store: OrganizationStore
  readonly catalogue: Catalogue
  readonly formats: OrganizationFormats
  /** The present instant, such as `2026-12-01T09:30:00.000Z`. */
  readonly now: () => string
  /** An id no change had before: letters, digits, hyphens. */
  readonly newId: () => string
}

/** What is told of an organisation in the list, as long as its head is this one. */
export type ListedFacts = { readonly head: string; readonly positions: number }

/** The organisations kept here, and what every use case on them works with. */
export type Registry = RegistryPorts & {
  readonly models: ModelCache
  readonly diagnoses: DiagnosisCache
  readonly news: HeadChannel
  /** Facts for the list, by organisation; only what was asked for before. */
  readonly listed: Map<string, ListedFacts>
  /** Which organisations are examples; only those asked for before. */
  readonly examples: Map<string, boolean>
  /** Whose chain of changes was found sound, or not, at which head. */
  readonly verdicts: Map<string, { readonly head: string; readonly sound: boolean }>
}

/** Opens the organisations of a store. */
export function openRegistry(ports: RegistryPorts): Registry {
  const { store, catalogue, now } = ports
  return {
    ...ports,
    models: createModelCache(store),
    diagnoses: createDiagnosisCache(setupsFor(catalogue, () => now().slice(0, 10))),
    news: openHeadChannel(MOST_LISTENERS),
    listed: new Map(),
    examples: new Map(),
    verdicts: new Map(),
  }
}
