import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { bundle, bundlePage, runBundle } from '../bundle.mjs'

// `node bench/chart-frames/run.mjs`: frames of the chart in a browser, beside d3-org-chart. With
// CHART_PICTURES=<folder> pictures are taken and nothing is measured.

const folder = fileURLToPath(new URL('../', import.meta.url))
if (!existsSync(`${folder}node_modules/d3-org-chart`)) {
  spawnSync('npm', ['ci', '--prefix', folder], { stdio: 'inherit' })
}
await bundlePage(new URL('./own-page.ts', import.meta.url), 'chart-own')
await bundlePage(new URL('./peer-page.ts', import.meta.url), 'chart-peer')
const suite = await bundle(new URL('./suite.ts', import.meta.url), 'chart-frames')
process.exitCode = await runBundle(suite)
