import { startDecisions } from '../../app/decisions/start-decisions.ts'
import { openModel } from '../../model/model.ts'
import { type MissingPart, starterSentences } from '../../text/starter-sentences.ts'
import { openTarget } from '../edit-target.ts'
import { fail, type Session } from '../session.ts'
import { carryOut, type EditDoors } from './edit.ts'

/** What `mandate matrix start` can be told. */
export type StartMatrixOptions = {
  readonly size?: 'small' | 'middle' | 'large'
  readonly org?: string
  readonly data?: string
  readonly message?: string
  readonly dryRun?: boolean
}

/**
 * `mandate matrix start [FILE]`: rules for technology decisions to begin with, bound to the positions there are, as one edit.
 * Tells which roles nobody has and who takes their part; writes unless `--dry-run`.
 */
export async function runStartMatrix(
  session: Session,
  { files, openApi }: EditDoors,
  file: string | undefined,
  { size, org, data, message, dryRun }: StartMatrixOptions,
): Promise<number> {
  const { terminal, catalogue, language } = session
  const target = await openTarget(session, files, openApi, { file, org, data })
  if (typeof target === 'number') return target
  try {
    const model = openModel(target.document)
    const started = startDecisions(model, size)
    if (!started.ok) return fail(terminal, started.problem)
    const { operations, ...starter } = started.value
    const missing: readonly MissingPart[] = starter.missing
    const note = starterSentences(catalogue, model, language, { ...starter, missing }).join('\n')
    return await carryOut(session, target, {
      ...{ model, operations, message, dryRun, note, more: { starter } },
    })
  } finally {
    await target.close()
  }
}
