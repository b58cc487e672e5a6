import type { OfficeParts } from '../read-office-parts.ts'
import { attributeOf, createXmlReader } from '../read-office-xml.ts'

/** What a style makes of a paragraph (D1). */
export type ParagraphStyle = { readonly isHeading: boolean; readonly isListed: boolean }

const HEADING = /^(?:heading \d|title|subtitle|intense quote)$/i
const LISTED = /^list (?:bullet|number)/i
/** Outline levels from here on are body text. */
const BODY_LEVEL = 9

/** Says whether the outline level a tag names makes a heading. */
export function isHeadingLevel(tag: string): boolean {
  const level = Number(attributeOf(tag, 'w:val') ?? BODY_LEVEL)
  return level >= 0 && level < BODY_LEVEL
}

/**
 * The styles of a document by id. Ids are in the language of whoever wrote it; the names of built-in
 * styles are English everywhere.
 */
export function readDocxStyles(
  parts: OfficeParts,
  path: string,
): ReadonlyMap<string, ParagraphStyle> {
  const styles = new Map<string, ParagraphStyle>()
  let id = ''
  let isHeading = false
  let isListed = false
  parts.read(
    path,
    createXmlReader({
      open: (name, tag) => {
        if (name === 'style') {
          id = attributeOf(tag, 'w:styleId') ?? ''
          isHeading = false
          isListed = false
        } else if (name === 'name') {
          const called = attributeOf(tag, 'w:val') ?? ''
          isHeading ||= HEADING.test(called)
          isListed ||= LISTED.test(called)
        } else if (name === 'numPr') isListed = true
        else if (name === 'outlineLvl') isHeading ||= isHeadingLevel(tag)
      },
      close: (name) => {
        if (name === 'style') styles.set(id, { isHeading, isListed: isListed && !isHeading })
      },
    }),
  )
  return styles
}
