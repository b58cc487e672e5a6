import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

/**
 * Bundles a suite with the sources it measures into one JavaScript file, as a program would ship
 * them: no loader stands between the code and the engine.
 *
 * @param {URL} entry
 * @param {string} suite
 * @returns {Promise<string>} the file
 */
export async function bundle(entry, suite) {
  const folder = fileURLToPath(new URL('../dist/bench/', import.meta.url))
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      ssr: fileURLToPath(entry),
      outDir: folder,
      emptyOutDir: false,
      minify: false,
      target: 'es2023',
      rolldownOptions: { output: { entryFileNames: `${suite}.mjs` } },
    },
  })
  return `${folder}${suite}.mjs`
}

/**
 * Bundles what runs in a page into one script, as a page would load it.
 *
 * @param {URL} entry
 * @param {string} name
 * @returns {Promise<string>} the file
 */
export async function bundlePage(entry, name) {
  const folder = fileURLToPath(new URL('../dist/bench/', import.meta.url))
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    // Libraries are measured as they ship: without the checks they make while one develops.
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      lib: { entry: fileURLToPath(entry), formats: ['iife'], name: 'bench', fileName: name },
      outDir: folder,
      emptyOutDir: false,
      target: 'es2023',
      rolldownOptions: { output: { entryFileNames: `${name}.js` } },
    },
  })
  return `${folder}${name}.js`
}

/**
 * Runs a bundled suite with the garbage collector at hand.
 *
 * @param {string} file
 * @returns {Promise<number>} its exit code
 */
export function runBundle(file) {
  const child = spawn(process.execPath, ['--expose-gc', '--max-old-space-size=8192', file], {
    stdio: 'inherit',
  })
  return new Promise((resolve) => child.on('exit', (code) => resolve(code ?? 3)))
}
