import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { serve } from '@hono/node-server'
import { serveStatic } from '@hono/node-server/serve-static'
import { about } from '../app/about.ts'
import { createAskQuestion } from '../app/ask-question.ts'
import { createSearchCatalogue } from '../app/search-catalogue.ts'
import { createHttp } from '../http/create-http.ts'
import { dataFolderPath, openDataFolder } from './data-folder.ts'
import { openCatalogue } from './open-catalogue.ts'
import { packageVersion, ROOT } from './root.ts'

/** The port that is tried when none is asked for. */
export const DEFAULT_PORT = 7400

/** A running server. */
export type RunningPage = {
  readonly address: string
  readonly dataFolder: string
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
  const opened = openDataFolder(path)
  if (!opened.ok) {
    if (opened.holder) {
      const at = opened.holder.address || `process ${opened.holder.pid}`
      return {
        ok: false,
        message: `Mandate already runs on this data folder: ${at}\nOpen that address, stop it, or name another folder with --data.`,
      }
    }
    return { ok: false, message: `The data folder ${path} cannot be used: ${opened.message}` }
  }
  const { folder } = opened
  const app = await createPage(path)
  const listening = await listen(app.fetch, options.port)
  if (!listening.ok) {
    folder.release()
    return listening
  }
  folder.announce(listening.address)
  return {
    ok: true,
    page: {
      address: listening.address,
      dataFolder: path,
      stop: async () => {
        await listening.close()
        folder.release()
      },
    },
  }
}

async function createPage(dataFolder: string) {
  const { catalogue, json } = await openCatalogue()
  const app = createHttp({
    catalogue,
    catalogueJson: json,
    catalogueTag: `"${createHash('sha256').update(json).digest('base64url').slice(0, 22)}"`,
    about: about(catalogue, { version: packageVersion(), dataFolder }),
    ask: createAskQuestion(catalogue),
    search: createSearchCatalogue(catalogue),
  })
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
        close: () =>
          new Promise((closed) => {
            server.close(() => closed())
            // Browsers keep connections open; they must not keep the process.
            if ('closeAllConnections' in server) server.closeAllConnections()
          }),
      })
    })
    server.once('error', (error: NodeJS.ErrnoException) => {
      resolve({ ok: false, message: portMessage(error, port) })
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
