/** Words and numbers that YAML 1.1 or 1.2 takes for something else than a text. */
const TAKEN_OTHERWISE =
  /^(?:true|false|yes|no|on|off|y|n|null|~|[-+]?(?:\.inf|\.nan)|[-+]?[\d.][\d_]*(?:\.[\d_]*)?(?:e[-+]?\d+)?|0x[\da-f_]+|0o?[0-7_]+|0b[01_]+|[-+]?\d[\d_]*(?::\d+)+(?:\.\d*)?)$/i

/** Texts that need no quotes: they begin with a letter or digit and hold no mark of YAML. */
const PLAIN = /^[\p{L}\p{N}./(][\p{L}\p{M}\p{N} ./&()'"’“”„–—+*=@%!?;<>|_~^$€£§°…·\\:#,[\]{}-]*$/u

/** Marks that end a text between brackets. */
const BRACKETS = /[,[\]{}]/

/** Where plain text would end: a colon before a blank or the end, a hash behind a blank. */
const MARK = /:(?: |$)| #| $/

/** What no eye sees: control characters, marks of direction, halves of pairs, blanks that look like others. */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}\u00a0]/u

/**
 * A text, number or truth value as YAML on one line, in quotes only where they are needed: between
 * brackets (`inFlow`) oftener than on a line of its own.
 */
export function yamlScalar(value: unknown, inFlow: boolean): string {
  if (typeof value === 'string') return yamlText(value, inFlow)
  if (Object.is(value, -0)) return '-0'
  return String(value)
}

function yamlText(text: string, inFlow: boolean): string {
  const isPlain = PLAIN.test(text) && !MARK.test(text) && !TAKEN_OTHERWISE.test(text)
  if (isPlain && !(inFlow && BRACKETS.test(text))) return text
  if (!UNSEEN.test(text)) return `'${text.replaceAll("'", "''")}'`
  return JSON.stringify(text).replace(new RegExp(UNSEEN, 'gu'), escaped)
}

function escaped(character: string): string {
  const code = character.codePointAt(0) as number
  const digits = code.toString(16)
  return code > 0xffff ? `\\U${digits.padStart(8, '0')}` : `\\u${digits.padStart(4, '0')}`
}

/** A text of several lines as a literal block under a key; nothing when a block cannot hold it. */
export function literalBlock(text: string, indent: string): string | undefined {
  const body = text.endsWith('\n') ? text.slice(0, -1) : text
  if (!body.includes('\n') || /^[\s]|\s$/.test(body)) return undefined
  if (UNSEEN.test(body.replaceAll('\n', ''))) return undefined
  const lines = body.split('\n').map((line) => (line === '' ? '' : indent + line))
  return `${body === text ? '|-' : '|'}\n${lines.join('\n')}`
}
