/** A line as it stands on a page of a PDF; `y` grows upwards, as PDF counts. */
export type PdfLine = {
  readonly text: string
  readonly page: number
  readonly left: number
  readonly right: number
  readonly y: number
  /** Height of its letters. */
  readonly size: number
}

/** Signs that begin an item of a list, those of symbol fonts in their private range too. */
const LISTED = /^(?:[•◦▪▫■□●○‣⁃∙·–—*\uE000-\uF8FF]|[-o](?=\s))\s*/u
/** How much larger than most the letters of a heading are, and how long it is at most. */
const HEADING = { larger: 1.15, characters: 120 }
/** How much of its column a line must fill, alone and with the next word, for the column to have broken it. */
const FULL = { alone: 0.7, together: 0.95 }
/** The most that lines of one paragraph stand apart, in heights of their letters. */
const APART = 2
/** How much more than usual they stand apart where a paragraph ends. */
const PARTED = 1.2

/**
 * Makes text of lines: what was broken at the end of a column becomes one line again, headings and
 * items get the marks of Markdown (SPEC.md, P1 and P2).
 */
export function joinPdfLines(lines: readonly PdfLine[]): string {
  const usual = usualSize(lines)
  const margins = rightMargins(lines, usual)
  const pitch = usualPitch(lines)
  const made: string[] = []
  let before: PdfLine | null = null
  for (const line of lines) {
    const isHeading = line.size >= usual * HEADING.larger && line.text.length <= HEADING.characters
    const last = made.at(-1)
    if (
      before &&
      last !== undefined &&
      runsOn(before, line, { margin: margins.get(line.page) ?? 0, pitch })
    ) {
      const end = last.endsWith('\n') ? '\n' : ''
      made[made.length - 1] = joined(last.trimEnd(), line.text) + end
    } else {
      const text = line.text.replace(LISTED, '- ')
      if (text !== '- ') made.push(isHeading ? `\n# ${text.replace(/^- /, '')}\n` : text)
    }
    before = line
  }
  return made.join('\n').trim()
}

/** The height in which most letters stand. */
function usualSize(lines: readonly PdfLine[]): number {
  const letters = new Map<number, number>()
  for (const { size, text } of lines) {
    const height = Math.round(size * 2) / 2
    letters.set(height, (letters.get(height) ?? 0) + text.length)
  }
  const [most] = [...letters].sort(([, a], [, b]) => b - a)
  return most?.[0] ?? 0
}

/** How far lines of a page reach; smaller ones, as of headers and footers, reach farther. */
function rightMargins(lines: readonly PdfLine[], usual: number): ReadonlyMap<number, number> {
  const margins = new Map<number, number>()
  for (const { page, right, size } of lines) {
    if (size < usual * 0.95) continue
    margins.set(page, Math.max(margins.get(page) ?? 0, right))
  }
  return margins
}

/** How far lines stand apart that stand closest, in heights of their letters. */
function usualPitch(lines: readonly PdfLine[]): number {
  let least = APART
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1]
    if (!before || before.page !== line.page || before.size !== line.size) continue
    const pitch = (before.y - line.y) / line.size
    if (pitch >= 0.9) least = Math.min(least, pitch)
  }
  return least
}

/** The column and the distance of lines that a text is set in. */
type Setting = { readonly margin: number; readonly pitch: number }

function runsOn(before: PdfLine, line: PdfLine, { margin, pitch }: Setting): boolean {
  if (LISTED.test(line.text) && !/^[–—-]\s*\p{Ll}/u.test(line.text)) return false
  if (Math.abs(before.size - line.size) > before.size * 0.12) return false
  if (/[.!?:;]$/u.test(before.text)) return false
  const isSamePage = before.page === line.page
  const gap = before.y - line.y
  if (isSamePage && (gap < 0 || gap > APART * Math.max(before.size, line.size))) return false
  if (/^\p{Ll}/u.test(line.text) || /\p{L}[-\u00AD\u2010]$/u.test(before.text)) return true
  const isParted = gap > pitch * PARTED * line.size
  return isSamePage && !isParted && isFull(before, line, margin)
}

/** Whether the first word of the next line would not have had its place in this one. */
function isFull({ text, left, right }: PdfLine, next: PdfLine, margin: number): boolean {
  const [word = ''] = next.text.split(' ', 1)
  const width = right - left
  const together = width + (width / Math.max(1, text.length)) * (word.length + 1)
  const column = margin - left
  return width >= column * FULL.alone && together >= column * FULL.together
}

/** Puts a line behind another; a hyphen that only the break brought goes away. */
function joined(last: string, next: string): string {
  if (!/\p{L}[-\u00AD\u2010]$/u.test(last)) return `${last} ${next}`
  const isBroken = /^\p{Ll}/u.test(next) && !/^(?:und|oder|and|or|bzw)\b/u.test(next)
  if (isBroken) return last.slice(0, -1) + next
  return /^\p{Ll}/u.test(next) ? `${last} ${next}` : last + next
}
