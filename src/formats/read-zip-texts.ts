import { openOfficeParts, UnreadableOffice } from './read-office-parts.ts'

/** What all files read of a ZIP may be together, unpacked. */
const MOST_UNPACKED = 64 * 1024 * 1024

/** Files out of a ZIP, or why it cannot be unpacked. */
export type ReadZip =
  | {
      readonly ok: true
      readonly files: readonly { readonly name: string; readonly text: string }[]
    }
  | { readonly ok: false; readonly fault: 'damaged' | 'unpacked' }

/** The files of a ZIP whose names end so, in the order of their paths, as texts in UTF-8. Never throws. */
export function readZipTexts(bytes: Uint8Array, ending: string): ReadZip {
  try {
    const parts = openOfficeParts(bytes, MOST_UNPACKED)
    const names = parts.paths.filter((path) => path.endsWith(ending)).sort()
    const files = names.map((name) => {
      const pieces: string[] = []
      parts.read(name, (piece) => pieces.push(piece))
      return { name, text: pieces.join('') }
    })
    return { ok: true, files }
  } catch (error) {
    if (!(error instanceof UnreadableOffice)) throw error
    return { ok: false, fault: error.fault === 'unpacked' ? 'unpacked' : 'damaged' }
  }
}
