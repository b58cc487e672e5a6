import { bundle, runBundle } from '../bundle.mjs'

// `node bench/reading/run.mjs`: which role texts are read as, against what they were advertised as.

const entry = new URL('./suite.ts', import.meta.url)
process.exitCode = await runBundle(await bundle(entry, 'reading'))
