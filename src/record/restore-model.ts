import { type Model, openModel } from '../model/model.ts'
import { readDocument } from '../model/read-document.ts'
import type { RecordState } from './append-change.ts'
import type { ChainHead, Change, PersonalRecord } from './change.ts'
import { EMPTY_DOCUMENT } from './empty-document.ts'
import { replay } from './replay.ts'
import { verifyChain } from './verify-chain.ts'

/** What a store loads of a scenario: a snapshot, if there is one, and the changes after it. */
export type LoadedRecord = {
  readonly snapshot: { readonly after: ChainHead; readonly document: unknown } | null
  /** Oldest first, up to the head. */
  readonly changes: readonly Change[]
  readonly personal: readonly PersonalRecord[]
}

/** The state of a scenario, or why it cannot be restored. */
export type Restored =
  | { readonly ok: true; readonly state: RecordState }
  | {
      readonly ok: false
      readonly code: 'broken-chain' | 'broken-snapshot' | 'broken-change'
      /** The change at fault: its id. */
      readonly change: string | null
      readonly message: string
    }

/**
 * Makes a model of what a store loaded: verifies the changes after the snapshot (SPEC.md, H3), reads
 * the snapshot like any document, replays (R). Never throws.
 */
export function restoreModel({ snapshot, changes, personal }: LoadedRecord): Restored {
  const after = snapshot?.after ?? null
  const verdict = verifyChain(changes, { after })
  if (!verdict.ok) {
    const { change, breach } = verdict
    const message = `The chain of changes is broken at ${change}: ${breach}.`
    return { ok: false, code: 'broken-chain', change, message }
  }
  const start = startOf(snapshot)
  if (start === undefined) {
    const change = after?.id ?? null
    const message = `The snapshot after ${change} is no document.`
    return { ok: false, code: 'broken-snapshot', change, message }
  }
  const replayed = replay(start, changes, personal)
  if (!replayed.ok) {
    const { change, problems } = replayed
    const message = `Change ${change} cannot be applied: ${problems[0]?.message ?? ''}`
    return { ok: false, code: 'broken-change', change, message }
  }
  return { ok: true, state: { head: changes.at(-1) ?? after, model: replayed.model } }
}

function startOf(snapshot: LoadedRecord['snapshot']): Model | undefined {
  if (snapshot === null) return openModel(EMPTY_DOCUMENT)
  const reading = readDocument(snapshot.document)
  return reading.ok ? openModel(reading.document) : undefined
}
