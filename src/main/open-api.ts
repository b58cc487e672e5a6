import { existsSync } from 'node:fs'
import type { ApiConnection } from '../cli/api-connection.ts'
import { createApi } from './create-api.ts'
import { dataFolderPath, type FolderHolder, folderHolder, openDataFolder } from './data-folder.ts'
import type { OpenedCatalogue } from './open-catalogue.ts'
import { openOrganizations } from './open-organizations.ts'
import { folderMessage } from './start-server.ts'

/** How long a running server may take to say what it is, in milliseconds. */
const PATIENCE = 5000

/**
 * Gives the way to the organisations of a data folder: through the server that runs on it, else by
 * opening the folder for this process. `toAdd`: the folder may be made.
 */
export async function openApi(
  catalogue: OpenedCatalogue,
  given: string | undefined,
  { toAdd }: { readonly toAdd: boolean },
): Promise<ApiConnection> {
  const path = dataFolderPath(given)
  if (!toAdd && !existsSync(path)) {
    const message = `There is no data folder ${path}. Name it with --data, or start the server once: mandate serve`
    return { ok: false, message }
  }
  const holder = folderHolder(path)
  if (holder && holder.address !== '') return connect(path, holder)
  const opened = await openDataFolder(path)
  if (!opened.ok) {
    const { holder: other } = opened
    if (other && other.address !== '') return connect(path, other)
    return { ok: false, message: folderMessage(path, opened) }
  }
  const organizations = await openOrganizations(path, catalogue.catalogue)
  if (!organizations.ok) {
    opened.folder.release()
    return organizations
  }
  const { registry } = organizations
  const app = createApi(catalogue, registry, path)
  return {
    ok: true,
    call: async (address, init = {}) =>
      app.request(address, { ...init, headers: { host: 'localhost', ...init.headers } }),
    close: async () => {
      await registry.store.close()
      opened.folder.release()
    },
  }
}

/** Talks to a running server, once it has said that it serves this very folder. */
async function connect(path: string, { address, pid }: FolderHolder): Promise<ApiConnection> {
  const message = `The server at ${address} (process ${pid}) holds the data folder ${path} and does not answer. Stop it and try again.`
  try {
    const signal = AbortSignal.timeout(PATIENCE)
    const response = await fetch(`${address}/api/v1/about`, { signal })
    const about = (await response.json()) as { product?: unknown; dataFolder?: unknown }
    if (about.product !== 'mandate' || about.dataFolder !== path) return { ok: false, message }
  } catch {
    return { ok: false, message }
  }
  return {
    ok: true,
    call: (at, init) => fetch(address + at, init),
    close: async () => {},
  }
}
