import { bundle, runBundle } from '../bundle.mjs'

// `node bench/people-table/run.mjs`: reading a spreadsheet of people against csv-parse of the same bytes.

const suite = new URL('./suite.ts', import.meta.url)
process.exitCode = await runBundle(await bundle(suite, 'people-table'))
