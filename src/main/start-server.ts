import { existsSync, readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { serve } from '@hono/node-server'
import { serveStatic } from '@hono/node-server/serve-static'
import { createApi } from './create-api.ts'
import { dataFolderPath, type OpenedFolder, openDataFolder } from './data-folder.ts'
import { openCatalogue } from './open-catalogue.ts'
import { bringExample, openOrganizations } from './open-organizations.ts'
import { ROOT } from './root.ts'

/** The port that is tried when none is asked for. */
export const DEFAULT_PORT = 7400

/** A running server. */
export type RunningPage = {
  readonly address: string
  readonly dataFolder: string
  /** Something that went wrong and does not keep it from serving. */
  readonly warning: string | null
  stop(): Promise<void>
}

/** Either the running server, or a sentence that says why not and what to do. */
export type StartedServer =
  | { readonly ok: true; readonly page: RunningPage }
  | { readonly ok: false; readonly message: string }

/**
 * Starts the server on a loopback address. `port` 0 takes any free one. Gives a message instead
 * of throwing when the port is taken or the data folder is held by another server.
 */
export async function startServer(options: {
  readonly port: number
  readonly dataFolder?: string | undefined
}): Promise<StartedServer> {
  const path = dataFolderPath(options.dataFolder)
  const opened = await openDataFolder(path)
  if (!opened.ok) return { ok: false, message: folderMessage(path, opened) }
  const { folder } = opened
  const catalogue = await openCatalogue()
  const organizations = await openOrganizations(path, catalogue.catalogue)
  if (!organizations.ok) {
    folder.release()
    return { ok: false, message: organizations.message }
  }
  const { registry } = organizations
  const close = async () => {
    await registry.store.close()
    folder.release()
  }
  const missing = await bringExample(path, registry)
  const app = addPage(createApi(catalogue, registry, path))
  const listening = await listen(app.fetch, options.port)
  if (!listening.ok) {
    await close()
    return listening
  }
  folder.announce(listening.address)
  return {
    ok: true,
    page: {
      address: listening.address,
      dataFolder: path,
      warning: missing === null ? null : `The example could not be brought in: ${missing}`,
      stop: async () => {
        registry.news.close()
        await listening.close()
        await close()
      },
    },
  }
}

/** Why a data folder cannot be had, and what to do. */
export function folderMessage(path: string, refused: Extract<OpenedFolder, { ok: false }>): string {
  const { holder } = refused
  if (holder === null) return `The data folder ${path} cannot be used: ${refused.message}`
  if (holder.address === '') {
    return `The data folder ${path} is held by process ${holder.pid}. Wait until it is done, stop it, or name another folder with --data.`
  }
  return `Mandate already runs on this data folder: ${holder.address}\nOpen that address, stop it, or name another folder with --data.`
}

/** Adds the page to the API: its files, and the page itself at every other address. */
function addPage(app: ReturnType<typeof createApi>) {
  const root = fileURLToPath(new URL('dist/web', ROOT))
  const index = `${root}/index.html`
  if (existsSync(index)) {
    const html = readFileSync(index, 'utf8')
    app.use(
      '/assets/*',
      serveStatic({
        root,
        // Vite names these files by their content.
        onFound: (_, context) =>
          context.header('cache-control', 'public, max-age=31536000, immutable'),
      }),
    )
    app.get('/', (context) => context.html(html))
    app.use('*', serveStatic({ root }))
    // Every other address is a screen of the page: the router in the page reads it.
    app.get('*', (context) => context.html(html))
  }
  return app
}

type Fetch = Parameters<typeof serve>[0]['fetch']

type Listening =
  | { readonly ok: true; readonly address: string; close(): Promise<void> }
  | { readonly ok: false; readonly message: string }

function listen(fetch: Fetch, port: number): Promise<Listening> {
  return new Promise((resolve) => {
    const server = serve({ fetch, port, hostname: '127.0.0.1' }, (info: AddressInfo) => {
      resolve({
        ok: true,
        address: `http://localhost:${info.port}`,
        close: () => closeServer(server),
      })
    })
    server.once('error', (error: NodeJS.ErrnoException) => {
      resolve({ ok: false, message: portMessage(error, port) })
    })
  })
}

/** What is being answered is answered to its end, but not for longer than this, in milliseconds. */
const LONGEST_END = 3000

function closeServer(server: ReturnType<typeof serve>): Promise<void> {
  return new Promise((closed) => {
    // Browsers keep connections open; they must not keep the process.
    const idle = setInterval(() => {
      if ('closeIdleConnections' in server) server.closeIdleConnections()
    }, 50)
    const enough = setTimeout(() => {
      if ('closeAllConnections' in server) server.closeAllConnections()
    }, LONGEST_END)
    server.close(() => {
      clearInterval(idle)
      clearTimeout(enough)
      closed()
    })
  })
}

function portMessage(error: NodeJS.ErrnoException, port: number): string {
  if (error.code === 'EADDRINUSE') {
    return `Port ${port} is taken by another program. Stop it, or choose another port: npm start -- --port ${port + 1}`
  }
  if (error.code === 'EACCES') {
    return `Port ${port} may not be used by this user. Choose one above 1023: npm start -- --port ${DEFAULT_PORT}`
  }
  return `The server cannot listen on port ${port}: ${error.message}`
}
