import { bundle, runBundle } from '../bundle.mjs'

// `node bench/diagnosis/run.mjs`: a full diagnosis against JSON.parse, an edit against a full one.

const suite = new URL('./suite.ts', import.meta.url)
process.exitCode = await runBundle(await bundle(suite, 'diagnosis'))
