import { operationsTo } from '../../app/edits/operations-to.ts'
import { openModel } from '../../model/model.ts'
import type { OpenApi } from '../api-connection.ts'
import { type EditTarget, openTarget } from '../edit-target.ts'
import type { OrganizationFiles } from '../organization-files.ts'
import { openSource } from '../organization-source.ts'
import { fail, type Session } from '../session.ts'
import { carryOut, type EditDoors, type EditOptions } from './edit.ts'

/** How a file and a kept organisation are brought together. */
export type BringOptions = Pick<EditOptions, 'data' | 'message' | 'dryRun'>

/**
 * `mandate org bring <id> [file]`: what a file says becomes one recorded change of the kept organisation; the
 * difference is shown first. Gives 0, also where both say the same already.
 */
export async function bringFile(
  session: Session,
  { files, openApi }: EditDoors,
  id: string,
  { file, ...options }: BringOptions & { readonly file: string | undefined },
): Promise<number> {
  const source = await openSource(session, files, file)
  if (typeof source === 'number') return source
  return withTarget(session, files, openApi, { ...options, org: id }, (target) => {
    const model = openModel(target.document)
    const operations = operationsTo(model, source.reading.document)
    if (!operations.ok) return fail(session.terminal, operations.problem)
    return carryOut(session, target, { ...options, model, operations: operations.value })
  })
}

/**
 * `mandate org export <id> --into <file> --update`: the same the other way round. The file, or folder, is changed in
 * place: comments and order stay.
 */
export async function updateFile(
  session: Session,
  { files, openApi }: EditDoors,
  id: string,
  { file, ...options }: BringOptions & { readonly file: string },
): Promise<number> {
  return withTarget(session, files, openApi, { ...options, org: id }, (kept) =>
    withTarget(session, files, openApi, { file }, (target) => {
      const model = openModel(target.document)
      const operations = operationsTo(model, kept.document)
      if (!operations.ok) return fail(session.terminal, operations.problem)
      return carryOut(session, target, { ...options, model, operations: operations.value })
    }),
  )
}

async function withTarget(
  session: Session,
  files: OrganizationFiles,
  openApi: OpenApi,
  place: Parameters<typeof openTarget>[3],
  run: (target: EditTarget) => number | Promise<number>,
): Promise<number> {
  const target = await openTarget(session, files, openApi, place)
  if (typeof target === 'number') return target
  try {
    return await run(target)
  } finally {
    await target.close()
  }
}
