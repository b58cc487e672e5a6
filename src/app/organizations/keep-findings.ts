import { readRecord, readSoundRecord } from '../../diagnosis/read-record.ts'
import { organizationWithRecord } from '../../diagnosis/record-in-document.ts'
import { documentOf } from '../../model/model.ts'
import type { Problem } from '../../model/problem.ts'
import { answered, type Outcome, refusedWith } from '../errors.ts'
import { acceptInDocument, type WishedAcceptance } from '../findings/keep-record.ts'
import { openUpon, type Upon } from './change-organization.ts'
import { openOrganization, type Which } from './open-organization.ts'
import { type NewHead, recordEdit } from './record-edit.ts'
import type { Registry } from './registry.ts'

/** What an organisation keeps about its findings, as far as it is sound, and what is wrong with the rest (R2). */
export type KeptFindings = ReturnType<typeof readSoundRecord> & { readonly head: string }

/** What an organisation keeps about its findings (R1 of the room `diagnosis`). */
export async function showKept(registry: Registry, which: Which): Promise<Outcome<KeptFindings>> {
  const opened = await openOrganization(registry, which)
  if (!opened.ok) return opened
  const { model, head } = opened.value
  return answered({ ...readSoundRecord(model.organization.diagnosis), head })
}

/** Keeps a record in place of the former one, as a change upon the head that was seen. */
export async function replaceKept(
  registry: Registry,
  upon: Upon,
  record: unknown,
  message?: string,
): Promise<Outcome<NewHead>> {
  const read = readRecord(record)
  if (!read.ok) return refusedRecord(read.problems)
  const opened = await openUpon(registry, upon)
  if (!opened.ok) return opened
  const { organization } = opened.value.state.model
  const operations = [
    {
      op: 'organization',
      organization: organizationWithRecord(organization, read.record),
    } as const,
  ]
  return recordEdit(registry, opened.value, { operations, message })
}

/** Accepts a finding, as a change upon the head that was seen; its reason is the message of the change. */
export async function acceptKept(
  registry: Registry,
  upon: Upon,
  acceptance: WishedAcceptance,
): Promise<Outcome<NewHead>> {
  const opened = await openUpon(registry, upon)
  if (!opened.ok) return opened
  const document = documentOf(opened.value.state.model)
  const today = registry.now().slice(0, 10)
  const operations = acceptInDocument(registry.catalogue, document, acceptance, { today })
  if (!operations.ok) return operations
  return recordEdit(registry, opened.value, {
    operations: operations.value,
    message: acceptance.reason.slice(0, 500),
  })
}

function refusedRecord(problems: readonly Problem[]) {
  return refusedWith('invalid-record', 'body', problems)
}
