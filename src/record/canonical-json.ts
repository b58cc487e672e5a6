/**
 * The one JSON text of a value (SPEC.md, H2; RFC 8785): the same data give the same bytes, whatever
 * the order of their keys. Throws a `TypeError` on what JSON cannot say.
 */
export function canonicalJson(value: unknown): string {
  const parts: string[] = []
  writeCanonicalJson(value, (part) => parts.push(part))
  return parts.join('')
}

/** Length of a part, roughly: short enough to be gone before the next one is made. */
const PART = 32_768

/** Texts that stand in JSON as they are. */
const PLAIN = /^[ !#-[\]-\ud7ff\ue000-\uffff]*$/

/**
 * Writes the canonical JSON of a value part by part, each of whole characters: a change may be an
 * import of a hundred megabytes, which nobody needs as one text.
 */
export function writeCanonicalJson(value: unknown, write: (part: string) => void): void {
  let text = ''

  function put(value: unknown): void {
    if (text.length > PART) {
      write(text)
      text = ''
    }
    if (typeof value === 'string') {
      text += quoted(value)
    } else if (typeof value === 'number') {
      if (!Number.isFinite(value)) throw new TypeError(`${value} is no number of JSON`)
      text += value
    } else if (value === null || typeof value === 'boolean') {
      text += value
    } else if (typeof value !== 'object') {
      throw new TypeError(`A ${typeof value} is no value of JSON`)
    } else if (Array.isArray(value)) {
      putList(value)
    } else {
      putMapping(value)
    }
  }

  function putList(list: readonly unknown[]): void {
    text += '['
    // By place: a missing member is no value of JSON either.
    for (let i = 0; i < list.length; i++) {
      if (i > 0) text += ','
      put(list[i])
    }
    text += ']'
  }

  function putMapping(mapping: object): void {
    const prototype: unknown = Object.getPrototypeOf(mapping)
    if (prototype !== Object.prototype && prototype !== null) {
      throw new TypeError('Only plain mappings and lists are values of JSON')
    }
    let separator = '{'
    for (const key of sortedKeys(mapping)) {
      const part = (mapping as Readonly<Record<string, unknown>>)[key]
      if (part === undefined) continue
      text += `${separator}${quoted(key)}:`
      separator = ','
      put(part)
    }
    text += separator === '{' ? '{}' : '}'
  }

  put(value)
  write(text)
}

const quoted = (text: string) => (PLAIN.test(text) ? `"${text}"` : JSON.stringify(text))

/** The keys by UTF-16 units. Few of them are sorted faster by hand. */
function sortedKeys(mapping: object): readonly string[] {
  const keys = Object.keys(mapping)
  if (keys.length > 12) return keys.sort()
  for (let i = 1; i < keys.length; i++) {
    const key = keys[i] as string
    let place = i
    for (; place > 0 && (keys[place - 1] as string) > key; place--) {
      keys[place] = keys[place - 1] as string
    }
    keys[place] = key
  }
  return keys
}
