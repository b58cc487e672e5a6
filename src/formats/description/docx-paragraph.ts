import type { ParagraphStyle } from './read-docx-styles.ts'

/** Longest line in bold that counts as a heading. */
const LONGEST_HEADING = 80

/** A paragraph while it is read: its text, and what its runs and properties say of it. */
export type Paragraph = {
  text: string
  style: ParagraphStyle | undefined
  isHeading: boolean
  isListed: boolean
  /** Letters in bold, to tell lines that are bold throughout. */
  boldLetters: number
  run: { isOpen: boolean; isBold: boolean; isHidden: boolean }
}

/** A paragraph that begins. */
export function beginParagraph(): Paragraph {
  return {
    text: '',
    style: undefined,
    isHeading: false,
    isListed: false,
    boldLetters: 0,
    run: { isOpen: false, isBold: false, isHidden: false },
  }
}

/** The lines of a paragraph with the mark of a heading or an item (D1); nothing where it is blank. */
export function linesOf({ text, style, isHeading, isListed, boldLetters }: Paragraph): string {
  const lines = text
    .split('\n')
    .map((line) => line.replace(/[^\S\n]+/gu, ' ').trim())
    .filter((line) => line !== '')
  const [first] = lines
  if (first === undefined) return ''
  const isBold = boldLetters > 0 && boldLetters === text.replace(/\s+/gu, '').length
  const isTitled = isBold && lines.length === 1 && first.length <= LONGEST_HEADING
  if (isHeading || style?.isHeading || (isTitled && !isListed && !/[.!?]$/u.test(first))) {
    return `\n# ${lines.join(' ')}\n\n`
  }
  if (isListed || style?.isListed) return `- ${lines.join(' ')}\n`
  return `${lines.join('\n')}\n`
}
