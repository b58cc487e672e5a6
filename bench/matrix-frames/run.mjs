import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { bundle, bundlePage, runBundle } from '../bundle.mjs'

// `node bench/matrix-frames/run.mjs`: frames of the matrix in a browser, beside a grid made with
// @tanstack/react-virtual. With MATRIX_PICTURES=<folder> pictures are taken and nothing is measured.

const folder = fileURLToPath(new URL('../', import.meta.url))
if (!existsSync(`${folder}node_modules/@tanstack/react-virtual`)) {
  spawnSync('npm', ['ci', '--prefix', folder], { stdio: 'inherit' })
}
await bundlePage(new URL('./own-page.ts', import.meta.url), 'matrix-own')
await bundlePage(new URL('./peer-page.tsx', import.meta.url), 'matrix-peer')
const suite = await bundle(new URL('./suite.ts', import.meta.url), 'matrix-frames')
process.exitCode = await runBundle(suite)
