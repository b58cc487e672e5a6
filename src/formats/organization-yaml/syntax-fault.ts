import type { SyntaxProblemCode } from '../../model/document-source.ts'

/** Something that keeps a text from being data: where (offsets), what belongs there, what to do. */
export type SyntaxFault = {
  readonly code: SyntaxProblemCode | 'too-deep' | 'more-problems'
  readonly from: number
  readonly to: number
  readonly expected: string
  readonly found: string
  readonly advice: string
}

/** How deep lists and mappings may stand within one another in a whole text. */
export const DEEPEST_TEXT = 64

/** A piece of a text for a message, short and on one line. */
export function excerptOf(text: string, from: number, to: number): string {
  if (from >= text.length) return 'the end of the file'
  const piece = text.slice(from, Math.max(from + 1, Math.min(to, from + LONGEST_EXCERPT)))
  return JSON.stringify((piece.split(/\r?\n/, 1)[0] as string) || piece[0])
}

const LONGEST_EXCERPT = 30
