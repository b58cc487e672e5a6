import { CODE_PAGES, type CodePage, decodeCodePage, scoreCodePage } from './code-pages.ts'

/** An encoding of a file. */
export type TableEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | CodePage

/** Every encoding that can be read, for whoever wants to choose one. */
export const TABLE_ENCODINGS: readonly TableEncoding[] = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  ...CODE_PAGES,
]

/** A text, its encoding, and whether that was guessed. */
export type DecodedTable = {
  readonly text: string
  readonly encoding: TableEncoding
  readonly guessed: boolean
}

/** How much of a file an encoding is guessed from. */
const SAMPLE = 65_536

/**
 * The text of a file (T2): encoding by byte order mark, by zero bytes, by validity, else the code page
 * that puts letters where words have letters. Every sequence of bytes decodes. `wanted` is obeyed.
 */
export function decodeTable(bytes: Uint8Array, wanted?: TableEncoding): DecodedTable {
  if (wanted !== undefined)
    return { text: decodeAs(bytes, wanted), encoding: wanted, guessed: false }
  const sure = (encoding: TableEncoding): DecodedTable => ({
    text: decodeAs(bytes, encoding),
    encoding,
    guessed: false,
  })
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return sure('utf-16le')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return sure('utf-16be')
  const wide = wideEncoding(bytes.subarray(0, 2000))
  if (wide !== null) return { ...sure(wide), guessed: true }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return { text, encoding: 'utf-8', guessed: false }
  } catch {
    return guess(bytes)
  }
}

function guess(bytes: Uint8Array): DecodedTable {
  const sample = sampleOf(bytes)
  if (isNearlyUtf8(sample))
    return { text: decodeAs(bytes, 'utf-8'), encoding: 'utf-8', guessed: true }
  const scored = CODE_PAGES.map((page) => ({ page, score: scoreCodePage(sample, page) }))
  const [best] = scored.sort((a, b) => b.score - a.score)
  const encoding = best?.page ?? 'windows-1252'
  return { text: decodeCodePage(bytes, encoding), encoding, guessed: true }
}

/** The bytes around those that are not ASCII, from all over the file. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= SAMPLE) return bytes
  const found: number[] = []
  for (let i = 0; i < bytes.length && found.length < SAMPLE; i++) {
    if ((bytes[i] as number) < 0x80) continue
    found.push(bytes[i - 1] ?? 32, bytes[i] as number, bytes[i + 1] ?? 32, 32)
  }
  return Uint8Array.from(found)
}

/** Broken at few places only: two parts of a file put together, or one cut in the middle of a letter. */
function isNearlyUtf8(sample: Uint8Array): boolean {
  let sequences = 0
  let broken = 0
  for (let i = 0; i < sample.length; i++) {
    const byte = sample[i] as number
    if (byte < 0x80) continue
    const length = byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc2 ? 1 : 0
    const follow = sample.subarray(i + 1, i + 1 + length)
    if (
      length > 0 &&
      follow.length === length &&
      follow.every((one) => one >= 0x80 && one < 0xc0)
    ) {
      sequences++
      i += length
    } else {
      broken++
    }
  }
  return sequences > 20 * broken
}

/** UTF-16 without a mark: every other byte is zero where letters are Latin ones. */
function wideEncoding(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (head.length < 4) return null
  const zeros = [0, 0]
  for (let i = 0; i < head.length; i++) {
    if (head[i] === 0) zeros[i % 2] = (zeros[i % 2] as number) + 1
  }
  const [even = 0, odd = 0] = zeros
  const half = head.length / 2
  if (odd > half * 0.6 && even < half * 0.1) return 'utf-16le'
  return even > half * 0.6 && odd < half * 0.1 ? 'utf-16be' : null
}

function decodeAs(bytes: Uint8Array, encoding: TableEncoding): string {
  if (encoding === 'utf-8' || encoding === 'utf-16le')
    return new TextDecoder(encoding).decode(bytes)
  if (encoding !== 'utf-16be') return decodeCodePage(bytes, encoding)
  const swapped = new Uint8Array(bytes.length - (bytes.length % 2))
  for (let i = 0; i < swapped.length; i += 2) {
    swapped[i] = bytes[i + 1] as number
    swapped[i + 1] = bytes[i] as number
  }
  return new TextDecoder('utf-16le').decode(swapped)
}
