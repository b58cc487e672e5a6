import { sameValue } from '../../record/same-value.ts'
import { findTarget } from '../edits/find-target.ts'
import { type Fields, mergePatch } from '../edits/merge-patch.ts'
import { replaceEntry } from '../edits/replace-entry.ts'
import { answered, type Outcome } from '../errors.ts'
import { openUpon, type Upon } from './change-organization.ts'
import { type NewHead, recordEdit } from './record-edit.ts'
import type { Registry } from './registry.ts'

/** An entry of an organisation, and a JSON merge patch (RFC 7396) of it. */
export type EntryPatch = {
  readonly kind: string
  readonly id: string
  readonly patch: Fields
  readonly message?: string | undefined
}

/**
 * Changes fields of one entry upon the head that was seen (SPEC.md, W): a field that is given replaces what was
 * there, `null` takes it out, mappings are gone into. A patch that changes nothing records nothing.
 */
export async function patchEntry(
  registry: Registry,
  upon: Upon,
  { kind, id, patch, message }: EntryPatch,
): Promise<Outcome<NewHead>> {
  const opened = await openUpon(registry, upon)
  if (!opened.ok) return opened
  const { model } = opened.value.state
  const name = `${kind}/${id}`
  const found = findTarget(model, name)
  if (!found.ok) return found
  const before = found.value.entity as Fields
  const after = mergePatch(before, patch)
  if (sameValue(before, after)) return answered({ head: upon.head })
  const operations = replaceEntry(model, found.value, after, name)
  if (!operations.ok) return operations
  return recordEdit(registry, opened.value, { operations: operations.value, message })
}
