import { existsSync } from 'node:fs'
import { bundle, runBundle } from './bundle.mjs'

// `node bench/run.mjs model`: builds the suite from its sources and runs it in a process of its own.

const suite = process.argv[2] ?? ''
const entry = new URL(`./${suite}/suite.ts`, import.meta.url)
if (!/^[a-z-]+$/.test(suite) || !existsSync(entry)) {
  console.error(`There is no suite '${suite}'. Call it as: node bench/run.mjs model`)
  process.exitCode = 2
} else {
  process.exitCode = await runBundle(await bundle(entry, suite))
}
