import { bundle, runBundle } from '../bundle.mjs'

// `node bench/store/run.mjs`: the store against the bare driver and a JSON file written anew.

process.exitCode = await runBundle(await bundle(new URL('./suite.ts', import.meta.url), 'store'))
