import type { Language } from '../model/language.ts'

/** What part of a text a piece stands in (S2). */
export type Section = 'duties' | 'requirements' | 'benefits' | 'about' | 'open'

/** A bullet, a sentence or a heading of the text (S1); places are characters of the text as it came. */
export type Piece = {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly kind: 'heading' | 'bullet' | 'sentence'
  readonly section: Section
  readonly language: Language
}
