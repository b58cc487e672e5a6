import type { ChainHead, Change } from './change.ts'
import { hashChange } from './hash-change.ts'

/** How a change breaks its chain (SPEC.md, H3). */
export type Breach =
  | 'wrong-hash'
  | 'wrong-parent'
  | 'wrong-number'
  | 'wrong-instant'
  | 'repeated-id'
  | 'wrong-head'

/** Whether a chain holds; if not, its first broken change. */
export type ChainVerdict =
  | { readonly ok: true; readonly changes: number }
  | {
      readonly ok: false
      readonly breach: Breach
      /** The first broken change; where the chain ends too early or elsewhere, its last. */
      readonly change: string | null
      readonly number: number
    }

/** How one change breaks the chain at its place behind `parent`; nothing when it does not. */
export function findBreach(
  change: Change,
  parent: Pick<ChainHead, 'id' | 'number' | 'hash' | 'instant'> | null,
): Breach | undefined {
  if (!hashFits(change)) return 'wrong-hash'
  if (change.parent !== (parent?.id ?? null)) return 'wrong-parent'
  if (change.parentHash !== (parent?.hash ?? null)) return 'wrong-parent'
  if (change.number !== (parent?.number ?? 0) + 1) return 'wrong-number'
  if (parent !== null && change.instant < parent.instant) return 'wrong-instant'
  return undefined
}

function hashFits(change: Change): boolean {
  try {
    return hashChange(change) === change.hash
  } catch {
    return false
  }
}

/**
 * Verifies changes that follow one another, oldest first (SPEC.md, H3). `after` is the change before
 * the first of them; `expected` the hash the last one must have, if it is known from elsewhere.
 */
export function verifyChain(
  changes: Iterable<Change>,
  { after = null, expected }: { after?: ChainHead | null; expected?: string | null } = {},
): ChainVerdict {
  const seen = new Set<string>()
  let previous = after
  for (const change of changes) {
    const breach = seen.has(change.id) ? 'repeated-id' : findBreach(change, previous)
    if (breach) {
      return { ok: false, breach, change: change.id, number: (previous?.number ?? 0) + 1 }
    }
    seen.add(change.id)
    previous = change
  }
  if (expected !== undefined && (previous?.hash ?? null) !== expected) {
    const number = previous?.number ?? 0
    return { ok: false, breach: 'wrong-head', change: previous?.id ?? null, number }
  }
  return { ok: true, changes: seen.size }
}
