/** The state of a hash before any text. */
export const HASH_START = 0x811c9dc5 | 0

/** Takes a text into a hash; texts one after the other are the same as the joined text. */
export function feedHash(state: number, text: string): number {
  let hash = state
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  }
  return hash
}

/** Ends a hash: mixes its bits. */
export function endHash(state: number): number {
  const mixed = Math.imul(state ^ (state >>> 16), 0x85ebca6b)
  return mixed ^ (mixed >>> 13)
}

/**
 * A 32-bit hash of a text (FNV-1a over UTF-16 units, then mixed). Equal texts have equal hashes on
 * every machine; it keeps nobody out, so whoever tabulates with it must bear planned collisions.
 */
export const hashText = (text: string): number => endHash(feedHash(HASH_START, text))

/** A short word (about 53 bits) that stands for plain data, whatever the order of its keys. */
export function fingerprint(value: unknown): string {
  const text = canonicalText(value)
  const high = endHash(feedHash(0x9e3779b9, text)) >>> 11
  return (high * 2 ** 32 + (hashText(text) >>> 0)).toString(36)
}

/** JSON with sorted keys. */
function canonicalText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value).filter(([, part]) => part !== undefined)
  entries.sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${canonicalText(part)}`).join(',')}}`
}
