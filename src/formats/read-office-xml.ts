import { UnreadableOffice } from './read-office-parts.ts'

/** What is told of a part's XML while it is read; names come without their prefix. */
export type XmlListener = {
  /** `tag` is all that stands between the angle brackets, for `attributeOf`. */
  readonly open: (name: string, tag: string) => void
  readonly text?: (text: string) => void
  readonly close?: (name: string) => void
}

/** Longest tag or text between two tags. */
const LONGEST_TOKEN = 4 * 1024 * 1024

/**
 * Reads XML piece by piece, as far as workbooks and documents need it: elements, attributes, text, character
 * references. Document types are passed over, so no entity is ever defined or fetched.
 */
export function createXmlReader(listener: XmlListener): (piece: string) => void {
  let rest = ''
  return (piece) => {
    const source = rest + piece
    let at = 0
    for (;;) {
      const start = source.indexOf('<', at)
      if (start < 0) break
      const end = endOfToken(source, start)
      if (end < 0) break
      if (start > at) listener.text?.(decodeText(source.slice(at, start)))
      readToken(source, start, end, listener)
      at = end
    }
    rest = source.slice(at)
    if (rest.length > LONGEST_TOKEN) throw new UnreadableOffice('damaged')
  }
}

/** Behind the token that begins at `start`; -1 where it is not complete yet. */
function endOfToken(source: string, start: number): number {
  const behind = (mark: string): number => {
    const at = source.indexOf(mark, start)
    return at < 0 ? -1 : at + mark.length
  }
  if (source.startsWith('<!--', start)) return behind('-->')
  if (source.startsWith('<![CDATA[', start)) return behind(']]>')
  // A shorter piece may still become one of these.
  if (source.length - start < 9 && source.startsWith('<!', start)) return -1
  return behindTag(source, start)
}

/** Behind a tag: at the first bracket that no quotes hold, found in one walk. */
function behindTag(source: string, start: number): number {
  let quote = 0
  for (let i = start; i < source.length; i++) {
    const code = source.charCodeAt(i)
    if (quote !== 0) quote = code === quote ? 0 : quote
    else if (code === 34 || code === 39) quote = code
    else if (code === 62) return i + 1
  }
  return -1
}

function readToken(source: string, start: number, end: number, listener: XmlListener): void {
  const mark = source[start + 1]
  if (mark === '?') return
  if (mark === '!') {
    if (source.startsWith('<![CDATA[', start)) listener.text?.(source.slice(start + 9, end - 3))
    return
  }
  if (mark === '/') {
    listener.close?.(localName(source, start + 2, end - 1))
    return
  }
  const isEmpty = source[end - 2] === '/'
  const tag = source.slice(start + 1, isEmpty ? end - 2 : end - 1)
  const name = localName(tag, 0, tag.length)
  listener.open(name, tag)
  if (isEmpty) listener.close?.(name)
}

function localName(source: string, from: number, to: number): string {
  let start = from
  let end = from
  while (end < to && source.charCodeAt(end) > 32) {
    if (source.charCodeAt(end) === 58) start = end + 1
    end++
  }
  return source.slice(start, end)
}

/** The value of an attribute; nothing where the tag has none of that name. */
export function attributeOf(tag: string, name: string): string | undefined {
  for (let at = tag.indexOf(name, 1); at > 0; at = tag.indexOf(name, at + 1)) {
    if (tag.charCodeAt(at - 1) > 32) continue
    const found = /^\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(tag.slice(at + name.length))
    const value = found?.[1] ?? found?.[2]
    if (value !== undefined) return decodeText(value)
  }
  return undefined
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

function decodeText(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi,
    (whole, hex, decimal, name) => {
      if (name !== undefined) return Object.hasOwn(NAMED, name) ? (NAMED[name] ?? whole) : whole
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole
    },
  )
}
