/** Whether bytes begin, or go on at a place, with the letters of a text, one byte a letter. */
export function startsWith(bytes: Uint8Array, text: string, at = 0): boolean {
  for (let i = 0; i < text.length; i++) if (bytes[at + i] !== text.charCodeAt(i)) return false
  return true
}

/** Whether a compound file names a stream; names stand in its directory, two bytes a letter. */
export function holdsStream(bytes: Uint8Array, name: string): boolean {
  const wide = [...name].join('\0')
  const first = wide.charCodeAt(0)
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (startsWith(bytes, wide, at)) return true
  }
  return false
}

/** Whether a text has characters no text has, in numbers. */
export function isBinary(text: string): boolean {
  const head = text.slice(0, 4000)
  let odd = 0
  for (let i = 0; i < head.length; i++) {
    const code = head.charCodeAt(i)
    if (code < 32 && code !== 9 && code !== 10 && code !== 13) odd += 1
  }
  return odd > 2 + head.length * 0.02
}
