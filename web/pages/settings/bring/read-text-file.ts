import type { NamedText } from '../../../app/organization-api.ts'

/**
 * Reads a file as text: UTF-8 or UTF-16 by its mark, else UTF-8 where it is that, else the encoding of
 * Windows, in which spreadsheets of the West are saved. Throws when the file cannot be read.
 */
export async function readTextFile(file: File): Promise<NamedText> {
  return { name: file.name, text: decodeBytes(new Uint8Array(await file.arrayBuffer())) }
}

/** The text of bytes; see `readTextFile`. */
export function decodeBytes(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
