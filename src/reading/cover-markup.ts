const HTML = /<(?:html|body|div|p|ul|ol|li|h[1-6]|br|table|script|style|span|section|article)\b/i
const HIDDEN = /^(?:script|style|template|noscript)$/
const BLOCK =
  /^(?:p|div|ul|ol|li|h[1-6]|br|hr|tr|td|th|table|section|article|header|footer|main|dl|dt|dd|body|head|title|blockquote)$/
/** Covers what is invisible: a mark that is no letter and parts no word. */
const INVISIBLE = '\u00AD'

const ENTITIES: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', bull: '•', middot: '·' },
  ...{ auml: 'ä', ouml: 'ö', uuml: 'ü', Auml: 'Ä', Ouml: 'Ö', Uuml: 'Ü', szlig: 'ß' },
  ...{ eacute: 'é', ndash: '–', mdash: '—', rsquo: '’', lsquo: '‘', ldquo: '“', rdquo: '”' },
}

/** Says whether a text looks like HTML. */
export function isHtml(text: string): boolean {
  return HTML.test(text)
}

/**
 * Covers the markup of an HTML text, so that every place stays where it was (R2): tags become blanks,
 * blocks new lines, items and headings the marks of Markdown; scripts, styles and comments vanish.
 */
export function coverMarkup(text: string): string {
  const tag = /<(\/?)([a-z][a-z0-9]*)[^<>]{0,2000}>|<!--|&(#?[a-z0-9]{1,8});|\s/giy
  const parts: string[] = []
  let at = 0
  while (at < text.length) {
    const next = nextMark(text, at)
    parts.push(text.slice(at, next))
    if (next === text.length) break
    tag.lastIndex = next
    const [whole, slash, name, entity] = tag.exec(text) ?? [text[next] ?? '']
    const covered = coverOf(text, { at: next, whole, isEnd: slash === '/', name, entity })
    parts.push(covered)
    at = next + covered.length
  }
  return parts.join('')
}

const MARK = /[<&\n\r\t]/g

function nextMark(text: string, from: number): number {
  MARK.lastIndex = from
  return MARK.exec(text)?.index ?? text.length
}

type Mark = {
  readonly at: number
  readonly whole: string
  readonly isEnd: boolean
  readonly name: string | undefined
  readonly entity: string | undefined
}

function coverOf(text: string, { at, whole, isEnd, name, entity }: Mark): string {
  if (whole === '<!--') return blanksTo(text, at, '-->')
  if (entity !== undefined) {
    const letter = decoded(entity)
    return letter === null ? whole : letter.padEnd(whole.length, INVISIBLE)
  }
  if (name === undefined) return /\s/.test(whole) ? ' ' : whole
  const kind = name.toLowerCase()
  if (HIDDEN.test(kind) && !isEnd) return blanksTo(text, at, `</${kind}[^<>]{0,100}>?`)
  const length = whole.length
  if (/^h[1-6]$/.test(kind) && !isEnd) return '\n# '.padEnd(length)
  if (kind === 'li' && !isEnd) return '\n- '.padEnd(length)
  if (/^(?:b|strong)$/.test(kind)) return '**'.padEnd(length, isEnd ? ' ' : INVISIBLE)
  return (BLOCK.test(kind) ? '\n' : ' ').padEnd(length)
}

/** Blanks up to and with an end mark, or to the end of the text where it never comes. */
function blanksTo(text: string, from: number, end: string): string {
  const sought = new RegExp(end, 'gi')
  sought.lastIndex = from
  const found = sought.exec(text)
  return ' '.repeat((found ? found.index + found[0].length : text.length) - from)
}

function decoded(entity: string): string | null {
  if (!entity.startsWith('#')) return ENTITIES[entity] ?? null
  const code = /^#x/i.test(entity)
    ? Number.parseInt(entity.slice(2), 16)
    : Number.parseInt(entity.slice(1), 10)
  // One place of the text holds one unit; letters beyond that are none of the languages read.
  return code > 31 && code < 0xd800 ? String.fromCharCode(code) : null
}
