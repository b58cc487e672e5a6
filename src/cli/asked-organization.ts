import { type Model, openModel } from '../model/model.ts'
import type { EditDoors } from './commands/edit.ts'
import { organizationApi } from './organization-api.ts'
import { type OrganizationSource, openSource, USUAL_FILE } from './organization-source.ts'
import { EXIT, fail, type Session } from './session.ts'

/** Which organisation is asked about: a file, a folder of files, or one of the data folder. */
export type AskedPlace = {
  readonly file?: string | undefined
  readonly org?: string | undefined
  readonly data?: string | undefined
}

/** An organisation that is asked about. */
export type AskedOrganization = {
  /** What messages call it. */
  readonly name: string
  readonly model: Model
  /** Its text, where it is one: the way back to the lines. */
  readonly source: OrganizationSource | null
}

/** Opens the organisation that is asked about; or tells why not and gives the exit code. */
export async function openAsked(
  session: Session,
  { files, openApi }: EditDoors,
  { file, org, data }: AskedPlace,
): Promise<AskedOrganization | number> {
  const { terminal } = session
  if (org === undefined) {
    const source = await openSource(session, files, file)
    if (typeof source === 'number') return source
    const { name, reading } = source
    return {
      name: file === undefined ? USUAL_FILE : name,
      model: openModel(reading.document),
      source,
    }
  }
  const connection = await openApi(data, { toAdd: false })
  if (!connection.ok) {
    terminal.err(`mandate: ${connection.message}\n`)
    return EXIT.failure
  }
  try {
    const shown = await organizationApi(connection).show(org)
    if (!shown.ok) return fail(terminal, shown.problem)
    return { name: org, model: openModel(shown.value.document), source: null }
  } finally {
    await connection.close()
  }
}
