import { UnreadableOffice } from '../read-office-parts.ts'
import { createXmlReader } from '../read-office-xml.ts'

/** An element with its name without prefix, what stands in its tag, its text and the elements in it. */
export type XmlElement = {
  readonly name: string
  /** All that stands between the angle brackets, for `attributeOf`. */
  readonly tag: string
  text: string
  readonly children: XmlElement[]
}

/** A text as a tree of elements, or why it is none. */
export type XmlTree =
  | { readonly ok: true; readonly root: XmlElement }
  | {
      readonly ok: false
      readonly fault: 'damaged' | 'doctype' | 'deep' | 'large'
      readonly at: number
    }

/** What XML may hold at most (M2). */
export const XML_BOUNDS = { depth: 100, elements: 2_000_000 }

class Stop extends Error {
  readonly fault: 'damaged' | 'deep' | 'large'
  constructor(fault: Stop['fault']) {
    super(fault)
    this.fault = fault
  }
}

/** Pieces the text is read in, so that the place of a fault is known nearly. */
const PIECE = 256 * 1024

/**
 * Reads XML as a tree, prefixes left out. A document type is refused, so that no entity is ever defined (M2); what is
 * not closed, or too deep, is refused with the character it was found at. Never throws.
 */
export function readXmlTree(text: string, bounds = XML_BOUNDS): XmlTree {
  const doctype = /<!DOCTYPE/i.exec(text)
  if (doctype) return { ok: false, fault: 'doctype', at: doctype.index }
  const open: XmlElement[] = []
  let root: XmlElement | undefined
  let count = 0
  const read = createXmlReader({
    open: (name, tag) => {
      if (++count > bounds.elements) throw new Stop('large')
      if (open.length >= bounds.depth) throw new Stop('deep')
      const element: XmlElement = { name, tag, text: '', children: [] }
      const parent = open.at(-1)
      if (parent) parent.children.push(element)
      else if (root) throw new Stop('damaged')
      else root = element
      open.push(element)
    },
    text: (piece) => {
      const element = open.at(-1)
      if (element) element.text += piece
      else if (piece.trim() !== '') throw new Stop('damaged')
    },
    close: (name) => {
      if (open.pop()?.name !== name) throw new Stop('damaged')
    },
  })
  let at = 0
  try {
    for (; at < text.length; at += PIECE) read(text.slice(at, at + PIECE))
  } catch (error) {
    if (error instanceof Stop) return { ok: false, fault: error.fault, at }
    if (error instanceof UnreadableOffice) return { ok: false, fault: 'damaged', at }
    throw error
  }
  if (!root || open.length > 0) return { ok: false, fault: 'damaged', at: text.length }
  return { ok: true, root }
}

/** The first element of a name in another. */
export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child) => child.name === name)

/** All elements of a name in another. */
export const childrenOf = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.filter((child) => child.name === name)

/** The text of the `text` element in another: how DMN holds expressions. */
export const expressionOf = (element: XmlElement | undefined): string =>
  (childOf(element, 'text')?.text ?? '').trim()
