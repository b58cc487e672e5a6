/** A decoded text, and the encoding that was found. */
export type DecodedText = {
  readonly text: string
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'
}

/**
 * The text of a file of unknown encoding: UTF-16 by its byte order mark, UTF-8 where the bytes are
 * valid UTF-8, else Windows-1252, in which spreadsheets save. Every sequence of bytes decodes.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return decodedAs('utf-16le', bytes)
  if (first === 0xfe && second === 0xff) return decodedAs('utf-16be', bytes)
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' }
  } catch {
    const { text } = decodedAs('windows-1252', bytes)
    return { text: text.replace(/[\x80-\x9F]/g, readAsWindows), encoding: 'windows-1252' }
  }
}

function decodedAs(encoding: DecodedText['encoding'], bytes: Uint8Array): DecodedText {
  return { text: new TextDecoder(encoding).decode(bytes), encoding }
}

/** What Windows-1252 has from 0x80 on; some runtimes decode it as Latin-1, which has nothing there. */
const WINDOWS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ'

const readAsWindows = (character: string): string =>
  WINDOWS[character.charCodeAt(0) - 0x80] ?? character
