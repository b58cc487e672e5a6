import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { prepareExample } from '../app/organizations/prepare-example.ts'
import { openRegistry, type Registry } from '../app/organizations/registry.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import { openSqliteStore } from '../store/sqlite/open-sqlite-store.ts'
import { makeFolder } from './data-folder.ts'
import { organizationFormats } from './organization-formats.ts'
import { readMatricesAside } from './read-matrix-aside.ts'
import { readTablesAside } from './read-table-aside.ts'
import { ROOT } from './root.ts'

/** The organisations of a data folder, or a sentence that says why they cannot be opened. */
export type OpenedOrganizations =
  | { readonly ok: true; readonly registry: Registry }
  | { readonly ok: false; readonly message: string }

/** Opens the organisations of a data folder, which this process must hold. */
export async function openOrganizations(
  dataFolder: string,
  catalogue: Catalogue,
): Promise<OpenedOrganizations> {
  const folder = join(dataFolder, 'organizations')
  try {
    makeFolder(folder)
  } catch {
    // The store meets the same and tells it.
  }
  const opened = await openSqliteStore(folder)
  if (!opened.ok) return { ok: false, message: opened.problem.message }
  const registry = openRegistry({
    store: opened.value,
    catalogue,
    formats: {
      ...organizationFormats,
      table: readTablesAside(),
      matrix: readMatricesAside(),
    },
    now: () => new Date().toISOString(),
    newId: randomUUID,
  })
  return { ok: true, registry }
}

/** Says that a data folder was served before, so that the example is brought in only once. */
const SERVED = 'served.json'

/**
 * Brings in the example on the first start on a data folder. Gives nothing, or why it could not be
 * brought in: no reason not to serve what is there.
 */
export async function bringExample(dataFolder: string, registry: Registry): Promise<string | null> {
  const mark = join(dataFolder, SERVED)
  try {
    if (existsSync(mark)) return null
    const brought = await prepareExample(registry, readExample)
    if (!brought.ok) return brought.problem.message
    writeFileSync(mark, `${JSON.stringify({ example: brought.value })}\n`)
    return null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** The example that comes with the program. */
function readExample(): unknown {
  const name = 'examples/northwind.yaml'
  const text = readFileSync(new URL(name, ROOT), 'utf8')
  const { document, problems } = organizationFormats.readDocument({ name, text })
  if (document === null) throw new Error(problems[0]?.message)
  return document
}
