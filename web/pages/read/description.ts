import type { DescriptionKind } from '../../../src/reading/description-text.ts'

/** What is read on the page: a text, the file it came from, and the title given beside it. */
export type Description = {
  readonly text: string
  readonly title: string
  readonly file: { readonly name: string; readonly kind: DescriptionKind } | null
}

/** Nothing yet. */
export const NO_DESCRIPTION: Description = { text: '', title: '', file: null }

const KEPT = 'mandate.read'

/** What was read last in this tab: a link followed and gone back loses nothing. */
export function keptDescription(): Description {
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEPT) ?? 'null') as Partial<Description> | null
    return kept === null ? NO_DESCRIPTION : { ...NO_DESCRIPTION, ...kept }
  } catch {
    return NO_DESCRIPTION
  }
}

/** Keeps it until the tab is closed, if the browser lets us. */
export function keepDescription(description: Description): void {
  try {
    sessionStorage.setItem(KEPT, JSON.stringify(description))
  } catch {
    // Storage may be forbidden or full; then it holds until the page is left.
  }
}
