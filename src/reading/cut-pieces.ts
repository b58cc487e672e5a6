import { fold } from '../catalogue/search-words.ts'
import type { Language } from '../model/language.ts'
import { coverMarkup, isHtml } from './cover-markup.ts'
import type { Piece, Section } from './piece.ts'
import { languagesOf } from './piece-language.ts'
import { HEADINGS, OPENINGS } from './section-words.ts'

const BULLET = /^[\s\u00AD]*(?:[-*+•·▪◦‣–—►✓✔]|\d{1,3}[.)]|[a-z][.)])[\s\u00AD]+/u
const MARKED_HEADING = /^\s{0,6}#{1,6}\s+\S/u
const BOLD_LINE = /^\s*(?:\*\*|__)[^*_]{1,120}(?:\*\*|__)\s*:?\s*$/u
const SENTENCE_END = /[.!?;:][\s\u00AD]+(?=[\p{Lu}•·▪◦‣►✓*-])|[\s][•·▪◦‣►✓][\s]/gu
/** After these a full stop ends no sentence. */
const SHORTENED =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|z\.\s?b|bzw|d\.\s?h|u\.\s?a|inkl|ca|mr|mrs|dr|no|st|vs)\.$/iu
/** A line of at most so many words may be a heading without a mark. */
const HEADING_WORDS = 8
const LONGEST_HEADING = 120
/** Longer stretches without an end are cut at a blank: no sentence is that long. */
const LONGEST_PIECE = 1500

/** A text in pieces, and the language most of it is in. */
export type CutText = { readonly language: Language; readonly pieces: readonly Piece[] }

/**
 * Cuts a text into bullets, sentences and headings, each with the section it stands in (S1 to S5).
 * Takes Markdown, plain text or HTML.
 */
export function cutPieces(text: string): CutText {
  const covered = isHtml(text) ? coverMarkup(text) : text
  const { language: main, isMixed } = languagesOf(covered)
  const language = main ?? 'en'
  const ownLanguage = (piece: string): Language =>
    (isMixed ? languagesOf(piece).language : null) ?? language
  const pieces: Piece[] = []
  let section: Section = 'open'
  for (const { start, line } of linesOf(covered)) {
    const heading = headingOf(line)
    if (heading !== null) {
      section = heading
      const piece = trimmed(covered, start, start + line.length)
      if (piece) pieces.push({ ...piece, kind: 'heading', section, language })
      continue
    }
    const bullet = BULLET.exec(line)?.[0].length ?? 0
    const kind = bullet > 0 ? 'bullet' : 'sentence'
    for (const [from, to] of sentencesOf(line, bullet)) {
      const piece = trimmed(covered, start + from, start + to)
      if (piece === null) continue
      const own = openingOf(piece.text) ?? section
      pieces.push({ ...piece, kind, section: own, language: ownLanguage(piece.text) })
    }
  }
  return { language, pieces }
}

function* linesOf(text: string): Generator<{ readonly start: number; readonly line: string }> {
  let start = 0
  while (start < text.length) {
    const found = text.indexOf('\n', start)
    const end = found === -1 ? text.length : found
    yield { start, line: text.slice(start, end) }
    start = end + 1
  }
}

/** The section a heading opens, or null where a line is none (S2). */
function headingOf(line: string): Section | null {
  if (line.length > LONGEST_HEADING || !/\p{L}/u.test(line)) return null
  const marked = MARKED_HEADING.test(line) || BOLD_LINE.test(line)
  const named = sectionNamed(line)
  if (marked) return named ?? 'open'
  if (/:\s*$/u.test(line)) return named ?? (BULLET.test(line) ? null : 'duties')
  const words = line.trim().split(/\s+/u).length
  const isShort = words <= HEADING_WORDS - 3 && !/[.,;!?]\s*$/u.test(line) && !BULLET.test(line)
  return isShort ? named : null
}

const sectionNamed = (line: string): Section | null => {
  const folded = fold(line.replace(/[’']/gu, ' '))
  return HEADINGS.find(([, pattern]) => pattern.test(folded))?.[0] ?? null
}

const openingOf = (text: string): Section | null => {
  const folded = fold(text.slice(0, 80))
  return OPENINGS.find(([, pattern]) => pattern.test(folded))?.[0] ?? null
}

function* sentencesOf(line: string, from: number): Generator<readonly [number, number]> {
  let start = from
  for (const end of line.matchAll(SENTENCE_END)) {
    const at = end.index + 1
    if (at <= start || SHORTENED.test(line.slice(Math.max(0, at - 8), at))) continue
    yield* cutLong(line, start, at)
    start = end.index + end[0].length
  }
  yield* cutLong(line, start, line.length)
}

function* cutLong(line: string, from: number, to: number): Generator<readonly [number, number]> {
  let start = from
  while (to - start > LONGEST_PIECE) {
    const blank = line.lastIndexOf(' ', start + LONGEST_PIECE)
    const end = blank > start + LONGEST_PIECE / 2 ? blank : start + LONGEST_PIECE
    yield [start, end]
    start = end
  }
  yield [start, to]
}

/** A stretch without blanks and marks at its ends; null where nothing is left. */
function trimmed(text: string, from: number, to: number) {
  const edge = /[\s\u00AD#*_]/u
  let [start, end] = [from, to]
  while (start < end && edge.test(text[start] ?? '')) start++
  while (end > start && edge.test(text[end - 1] ?? '')) end--
  return end > start ? { start, end, text: text.slice(start, end) } : null
}
