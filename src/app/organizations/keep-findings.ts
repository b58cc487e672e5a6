import { readRecord, readSoundRecord } from '../../diagnosis/read-record.ts'
import {
  organizationWithPacks,
  organizationWithRecord,
} from '../../diagnosis/record-in-document.ts'
import { documentOf } from '../../model/model.ts'
import type { Problem } from '../../model/problem.ts'
import { type Fields, mergePatch } from '../edits/merge-patch.ts'
import { answered, type Outcome, refusedWith } from '../errors.ts'
import {
  acceptInDocument,
  baselineInDocument,
  type WishedAcceptance,
} from '../findings/keep-record.ts'
import { showPack } from '../rule-packs.ts'
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

/** Changes parts of what is kept by a JSON merge patch (RFC 7396), as a change upon the head that was seen. */
export async function patchKept(
  registry: Registry,
  upon: Upon,
  patch: Fields,
  message?: string,
): Promise<Outcome<NewHead>> {
  const opened = await openUpon(registry, upon)
  if (!opened.ok) return opened
  const { diagnosis = {} } = opened.value.state.model.organization
  return replaceKept(registry, upon, mergePatch(diagnosis, patch), message)
}

/** Takes today's findings as the baseline, those of some packs besides its own too: from now on only others count. */
export async function takeKeptBaseline(
  registry: Registry,
  upon: Upon,
  {
    packs,
    message,
  }: { readonly packs?: readonly string[] | undefined; readonly message?: string | undefined },
): Promise<Outcome<NewHead>> {
  const opened = await openUpon(registry, upon)
  if (!opened.ok) return opened
  const document = documentOf(opened.value.state.model)
  const kept = { today: registry.now().slice(0, 10), ...(packs === undefined ? {} : { packs }) }
  const operations = baselineInDocument(registry.catalogue, document, kept)
  if (!operations.ok) return operations
  return recordEdit(registry, opened.value, { operations: operations.value, message })
}

/** Chooses the rule packs an organisation is held against, as a change upon the head that was seen. */
export async function choosePacks(
  registry: Registry,
  upon: Upon,
  { packs, message }: { readonly packs: readonly string[]; readonly message?: string | undefined },
): Promise<Outcome<NewHead>> {
  for (const id of packs) {
    const shown = showPack(registry.catalogue, id)
    if (!shown.ok) return shown
  }
  const opened = await openUpon(registry, upon)
  if (!opened.ok) return opened
  const { organization } = opened.value.state.model
  const operations = [
    { op: 'organization', organization: organizationWithPacks(organization, packs) } as const,
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
