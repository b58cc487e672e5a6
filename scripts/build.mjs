import './require-node.mjs'
import { build } from './ensure-built.mjs'
import { ensureInstalled } from './ensure-installed.mjs'

// `npm run build`: builds `dist/` in any case.
await ensureInstalled()
process.exitCode = (await build()) ? 0 : 1
