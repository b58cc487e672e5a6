import type { Phrases } from './cue-index.ts'

/** Phrases that name a responsibility of the catalogue. */
export type ResponsibilityCue = Phrases & { readonly of: string }
