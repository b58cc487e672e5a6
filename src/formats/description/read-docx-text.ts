import type { DescriptionText } from '../../reading/description-text.ts'
import { type OfficeParts, openOfficeParts, UnreadableOffice } from '../read-office-parts.ts'
import { attributeOf, createXmlReader } from '../read-office-xml.ts'
import { beginParagraph, linesOf, type Paragraph } from './docx-paragraph.ts'
import { isHeadingLevel, type ParagraphStyle, readDocxStyles } from './read-docx-styles.ts'

/** What the parts of a document grow to at most, in bytes (B2). */
const MOST_UNPACKED = 32 * 1024 * 1024

/** Longest text that is put together (B5). */
export const MOST_CHARACTERS = 1_000_000

/** Text boxes within text boxes, at most. */
const MOST_NESTED = 20

/** What is not shown, or shown a second time (D2). */
const UNSHOWN = new Set(['moveFrom', 'Fallback'])

/** The text of a DOCX file (ECMA-376, transitional and strict); see SPEC.md, D. Never throws. */
export function readDocxText(bytes: Uint8Array): DescriptionText {
  try {
    const parts = openOfficeParts(bytes, MOST_UNPACKED)
    const main = mainPart(parts)
    if (main === null) return { ok: false, fault: 'other-zip' }
    const styles = readDocxStyles(parts, `${main.slice(0, main.lastIndexOf('/') + 1)}styles.xml`)
    return { ok: true, kind: 'docx', text: readBody(parts, main, styles) }
  } catch (error) {
    if (error instanceof UnreadableOffice) {
      return { ok: false, fault: error.fault === 'unpacked' ? 'docx-unpacks' : 'docx-damaged' }
    }
    // Offsets and lengths of a damaged file may point anywhere.
    if (error instanceof RangeError) return { ok: false, fault: 'docx-damaged' }
    throw error
  }
}

/** The part that holds the text; null where the package holds something else. */
function mainPart(parts: OfficeParts): string | null {
  let main = 'word/document.xml'
  parts.read(
    '_rels/.rels',
    createXmlReader({
      open: (name, tag) => {
        if (name !== 'Relationship' || !/\/officeDocument$/.test(attributeOf(tag, 'Type') ?? '')) {
          return
        }
        main = (attributeOf(tag, 'Target') ?? main).replace(/^\.?\//, '')
      },
    }),
  )
  // Workbooks and slides have a main part as well.
  return parts.has(main) && !/^(?:xl|ppt)\//.test(main) ? main : null
}

function readBody(
  parts: OfficeParts,
  main: string,
  styles: ReadonlyMap<string, ParagraphStyle>,
): string {
  const open: Paragraph[] = []
  let text = ''
  let unshown = 0
  let isText = false
  const listener = {
    open: (name: string, tag: string) => {
      if (UNSHOWN.has(name)) unshown += 1
      if (name === 'p') {
        if (open.length < MOST_NESTED) open.push(beginParagraph())
        return
      }
      const paragraph = open.at(-1)
      if (!paragraph) return
      isText = name === 't'
      if (paragraph.run.isOpen) inRun(paragraph, name, tag, unshown > 0)
      else if (name === 'r') paragraph.run = { isOpen: true, isBold: false, isHidden: false }
      else if (name === 'pStyle') paragraph.style = styles.get(attributeOf(tag, 'w:val') ?? '')
      else if (name === 'numPr') paragraph.isListed = true
      else if (name === 'outlineLvl') paragraph.isHeading = isHeadingLevel(tag)
    },
    text: (piece: string) => {
      const paragraph = open.at(-1)
      if (!paragraph || !isText || unshown > 0 || paragraph.run.isHidden) return
      if (text.length + paragraph.text.length > MOST_CHARACTERS) return
      paragraph.text += piece
      if (paragraph.run.isBold) paragraph.boldLetters += piece.replace(/\s+/gu, '').length
    },
    close: (name: string) => {
      if (UNSHOWN.has(name)) unshown = Math.max(0, unshown - 1)
      if (name === 't') isText = false
      const paragraph = open.at(-1)
      if (!paragraph) return
      if (name === 'r') paragraph.run.isOpen = false
      if (name !== 'p') return
      open.pop()
      text += linesOf(paragraph)
    },
  }
  parts.read(main, createXmlReader(listener))
  return text.trim()
}

/** What stands in a run besides its text. */
function inRun(paragraph: Paragraph, name: string, tag: string, isUnshown: boolean): void {
  const { run } = paragraph
  if (name === 'b') run.isBold = isOn(tag)
  else if (name === 'vanish') run.isHidden = isOn(tag)
  else if (isUnshown || run.isHidden) return
  else if (name === 'tab') paragraph.text += ' '
  else if (name === 'br' || name === 'cr') paragraph.text += '\n'
  else if (name === 'noBreakHyphen') paragraph.text += '-'
}

/** A property that stands there is on, unless it says otherwise. */
const isOn = (tag: string): boolean => !/^(?:0|false|off)$/.test(attributeOf(tag, 'w:val') ?? '')
