import type { Outcome } from '../../app/errors.ts'
import {
  acceptInDocument,
  baselineInDocument,
  type WishedAcceptance,
} from '../../app/findings/keep-record.ts'
import { openModel } from '../../model/model.ts'
import type { Operation } from '../../model/operation.ts'
import { openTarget } from '../edit-target.ts'
import { fail, type Session } from '../session.ts'
import { carryOut, type EditDoors, type EditOptions, PLACE_OPTIONS } from './edit.ts'

/** Where it is kept, and which rule packs are held against the organisation besides its own. */
export type KeepOptions = EditOptions & { readonly pack?: readonly string[] | undefined }

/** The options keeping makes use of. */
export const KEEP_OPTIONS = ['pack', ...PLACE_OPTIONS] as const

/** What is to be kept of findings: one accepted, or all there are as the baseline. */
export type KeepWish =
  | { readonly do: 'accept'; readonly acceptance: WishedAcceptance }
  | { readonly do: 'baseline' }

/**
 * `mandate check --accept` and `--baseline`: written into the document, so that it is a change like any other (R1).
 * Shows which findings no longer count. Gives 0, or 2 where it is refused.
 */
export async function runKeep(
  session: Session,
  doors: EditDoors,
  wish: KeepWish,
  options: KeepOptions,
): Promise<number> {
  const { catalogue, terminal } = session
  const target = await openTarget(session, doors.files, doors.openApi, options)
  if (typeof target === 'number') return target
  try {
    const { document, record } = target
    const packs = options.pack ?? []
    const kept = { today: new Date().toISOString().slice(0, 10), record, packs }
    const operations: Outcome<readonly Operation[]> =
      wish.do === 'accept'
        ? acceptInDocument(catalogue, document, wish.acceptance, kept)
        : baselineInDocument(catalogue, document, kept)
    if (!operations.ok) return fail(terminal, operations.problem)
    const model = openModel(document)
    const message = options.message ?? (wish.do === 'accept' ? wish.acceptance.reason : undefined)
    return await carryOut(session, target, {
      ...{ model, packs, operations: operations.value, dryRun: options.dryRun },
      message: message?.slice(0, 500),
    })
  } finally {
    await target.close()
  }
}
