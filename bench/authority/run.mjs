import { bundle, runBundle } from '../bundle.mjs'

// `node bench/authority/run.mjs`: who decides and the proof, against a plain loop, rule engines, and the
// published procedures for tables.

process.exitCode = await runBundle(
  await bundle(new URL('./suite.ts', import.meta.url), 'authority'),
)
