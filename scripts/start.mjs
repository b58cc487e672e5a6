import './require-node.mjs'
import { constants } from 'node:os'
import { pathToFileURL } from 'node:url'
import { ensureBuilt } from './ensure-built.mjs'
import { ensureInstalled } from './ensure-installed.mjs'
import { inRoot } from './root.mjs'

// `npm start`: installs and builds what is missing, then is the server. The server runs in this very
// process, so that Ctrl-C and SIGTERM reach it directly and its exit code is the command's.

// Under npm one Ctrl-C arrives twice: from the terminal, and passed on by npm. The second must not
// end the server while it is stopping; a signal that nobody handles yet ends the process as usual.
let stopping = false
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.on(signal, () => {
    if (!stopping && process.listenerCount(signal) === 1) {
      process.exit(128 + constants.signals[signal])
    }
    stopping = true
  })
}

await ensureInstalled()
await ensureBuilt()
const server = inRoot('dist', 'main', 'serve.js')
process.argv[1] = server
await import(pathToFileURL(server).href)
