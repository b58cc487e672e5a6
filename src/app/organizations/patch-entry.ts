import { sameValue } from '../../record/same-value.ts'
import { findTarget } from '../edits/find-target.ts'
import { replaceEntry } from '../edits/replace-entry.ts'
import { answered, type Outcome } from '../errors.ts'
import { openUpon, type Upon } from './change-organization.ts'
import { type NewHead, recordEdit } from './record-edit.ts'
import type { Registry } from './registry.ts'

/** An entry of an organisation, and a JSON merge patch (RFC 7396) of it. */
export type EntryPatch = {
  readonly kind: string
  readonly id: string
  readonly patch: Readonly<Record<string, unknown>>
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
  const before = found.value.entity as Readonly<Record<string, unknown>>
  const after = merged(before, patch)
  if (sameValue(before, after)) return answered({ head: upon.head })
  const operations = replaceEntry(model, found.value, after, name)
  if (!operations.ok) return operations
  return recordEdit(registry, opened.value, { operations: operations.value, message })
}

type Fields = Readonly<Record<string, unknown>>

/** RFC 7396, section 2. */
function merged(target: Fields, patch: Fields): Fields {
  const result = new Map(Object.entries(target))
  for (const [field, value] of Object.entries(patch)) {
    if (value === null) result.delete(field)
    else if (isFields(value)) {
      const before = result.get(field)
      result.set(field, merged(isFields(before) ? before : {}, value))
    } else result.set(field, value)
  }
  return Object.fromEntries(result)
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
