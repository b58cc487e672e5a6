import { bundle, runBundle } from '../bundle.mjs'

// `node bench/chart-layout/run.mjs`: layouts of the chart against d3-hierarchy, and the draw list.

const entry = new URL('./suite.ts', import.meta.url)
process.exitCode = await runBundle(await bundle(entry, 'chart-layout'))
