import { applyOperations } from '../../model/apply-operations.ts'
import { type Model, openModel } from '../../model/model.ts'
import type { Operation } from '../../model/operation.ts'
import { difference, type EntityDifference } from '../../record/difference.ts'
import { type Choice, type Conflict, merge } from '../../record/merge.ts'
import { operationsTo } from '../edits/operations-to.ts'
import { answered, type Outcome, refusedWith } from '../errors.ts'
import { openUpon, type Upon } from './change-organization.ts'
import { markOf } from './export-mark.ts'
import { canKeepLayout, keepLayout } from './file-layout.ts'
import type { NamedText } from './format-ports.ts'
import { recordEdit } from './record-edit.ts'
import type { Registry } from './registry.ts'

/** A file to bring back, and how. */
export type BringRequest = {
  readonly file: NamedText
  /** Settles what the file and others changed both. */
  readonly choices?: readonly Choice[] | undefined
  readonly message?: string | undefined
  /** Writes nothing. */
  readonly preview?: boolean | undefined
}

/** What bringing a file back changes, or changed. */
export type BroughtFile = {
  /** What differs from the organisation as it stands. */
  readonly difference: readonly EntityDifference[]
  readonly operations: readonly Operation[]
  /** What the file and others changed both; with any of them open nothing is written. */
  readonly conflicts: readonly Conflict[]
  readonly settled: boolean
  /** The change the file was exported at, where it says so and that is known here. */
  readonly base: string | null
  /** Whether comments and order of the file come out again with the next export. */
  readonly keepsLayout: boolean
  /** Where the organisation stands now. */
  readonly head: string
}

/**
 * Brings a file edited by hand back as one change upon a head (SPEC.md, H). If the file says at which
 * change it was exported, what others changed since then stays, and what both changed is a conflict;
 * otherwise the organisation becomes what the file says.
 */
export async function bringFile(
  registry: Registry,
  upon: Upon,
  { file, choices = [], message = '', preview = false }: BringRequest,
): Promise<Outcome<BroughtFile>> {
  const opened = await openUpon(registry, upon)
  if (!opened.ok) return opened
  const { document, problems } = registry.formats.readDocument(file)
  if (document === null) return refusedWith('invalid-document', 'document', problems)
  const { model } = opened.value.state
  const straight = operationsTo(model, document)
  if (!straight.ok) return straight
  const base = await baseOf(registry, upon, file)
  const merged =
    base === null || base.change === upon.head
      ? { operations: straight.value, conflicts: [], settled: true }
      : merge({ base: base.model, ours: model, theirs: openModel(document) }, choices)
  const applied = applyOperations(model, merged.operations)
  if (!applied.ok) return refusedWith('invalid-change', 'operations', applied.problems)
  const brought = {
    ...merged,
    difference: difference(model, applied.model),
    base: base?.change ?? null,
    keepsLayout: canKeepLayout(file),
    head: upon.head,
  }
  if (preview || !merged.settled) return answered(brought)
  let { head } = upon
  if (merged.operations.length > 0) {
    const { operations } = merged
    const recorded = await recordEdit(registry, opened.value, { operations, message })
    if (!recorded.ok) return recorded
    head = recorded.value.head
  }
  return answered({ ...brought, head, keepsLayout: await keepLayout(registry, upon, file) })
}

/** The state a file was exported at; nothing where it does not say, or says one that is not known. */
async function baseOf(
  { models }: Registry,
  { organization }: Upon,
  { text }: NamedText,
): Promise<{ readonly change: string; readonly model: Model } | null> {
  const mark = markOf(text)
  if (mark === null || mark.organization !== organization) return null
  const loaded = await models.load(organization, { change: mark.change })
  return loaded.ok ? { change: mark.change, model: loaded.value.state.model } : null
}
