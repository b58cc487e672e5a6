import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { writeCanonicalJson } from './canonical-json.ts'
import type { Change } from './change.ts'

/** Version of what is hashed. */
const RECORD_VERSION = 1

/** The hash of a change: SHA-256 of its canonical JSON (SPEC.md, H1). Throws on what is no JSON. */
export function hashChange(change: Omit<Change, 'hash'> & { readonly hash?: string }): string {
  const { hash: _, ...content } = change
  const hasher = sha256.create()
  writeCanonicalJson({ record: RECORD_VERSION, ...content }, (part) => {
    hasher.update(utf8ToBytes(part))
  })
  return bytesToHex(hasher.digest())
}
