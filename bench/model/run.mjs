import { bundle, runBundle } from '../bundle.mjs'

// `node bench/model/run.mjs`: the model against JSON.parse and plain objects.

process.exitCode = await runBundle(await bundle(new URL('./suite.ts', import.meta.url), 'model'))
