import { createContext, useContext } from 'react'

/** What a small mark in the text points to: claims of one source, or disagreements. */
export type Reference =
  | { readonly kind: 'claims'; readonly ids: readonly string[] }
  | { readonly kind: 'disagreements'; readonly ids: readonly string[] }

/** Opens what a mark points to, beside the mark. */
export type OpenReference = (reference: Reference, beside: HTMLElement) => void

/** Filled by `ReferenceProvider`. */
export const ReferenceContext = createContext<OpenReference>(() => undefined)

/** Gives the function that opens what a mark points to. */
export function useOpenReference(): OpenReference {
  return useContext(ReferenceContext)
}
