import type { OrganogramNoteCode, OrganogramNoteFacts } from './organogram-note.ts'

/** A sentence for every code of a note on an organogram, in one language. */
export type OrganogramPhrases = {
  readonly [Code in OrganogramNoteCode]: (facts: OrganogramNoteFacts[Code]) => string
}
