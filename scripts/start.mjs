import './require-node.mjs'
import { pathToFileURL } from 'node:url'
import { ensureBuilt } from './ensure-built.mjs'
import { ensureInstalled } from './ensure-installed.mjs'
import { inRoot } from './root.mjs'

// `npm start`: installs and builds what is missing, then is the server. The server runs in this very
// process, so that Ctrl-C and SIGTERM reach it directly and its exit code is the command's.
await ensureInstalled()
await ensureBuilt()
const server = inRoot('dist', 'main', 'serve.js')
process.argv[1] = server
await import(pathToFileURL(server).href)
