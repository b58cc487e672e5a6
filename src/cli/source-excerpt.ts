import type { SourcePlace } from '../model/document-source.ts'

/** How much of the line stands before the marked part, when the line is too long to show whole. */
const BEFORE = 24

/** Shows a line of a text with carets under the part that is meant, as compilers do. */
export function sourceExcerpt(text: string, place: SourcePlace, width: number): readonly string[] {
  const { line, column, length } = place
  const whole = (lineAt(text, line) ?? '').replaceAll('\t', ' ')
  const number = `${line}`
  const room = Math.max(20, width - number.length - 4)
  const start =
    whole.length <= room ? 0 : Math.max(0, Math.min(column - 1 - BEFORE, whole.length - room))
  const lead = start > 0 ? '…' : ''
  let shown = lead + whole.slice(start + lead.length, start + room)
  if (start + room < whole.length) shown = `${shown.slice(0, -1)}…`
  const before = column - 1 - start
  const carets = '^'.repeat(Math.max(1, Math.min(length, room - before)))
  const margin = ' '.repeat(number.length)
  return [` ${number} │ ${printable(shown)}`, ` ${margin} │ ${' '.repeat(before)}${carets}`]
}

/** The text without what a terminal obeys instead of showing: controls, marks of direction. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '\ufffd')
}

function lineAt(text: string, line: number): string | undefined {
  let start = text.startsWith('\uFEFF') ? 1 : 0
  for (let at = 1; at < line; at++) {
    const end = text.indexOf('\n', start)
    if (end === -1) return undefined
    start = end + 1
  }
  const end = text.indexOf('\n', start)
  return text.slice(start, end === -1 ? text.length : end).replace(/\r$/, '')
}
