import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { inRoot, root } from './root.mjs'
import { run, tool } from './run.mjs'

const stamp = inRoot('dist', '.stamp')
const sources = [
  'src',
  'web',
  'catalogue',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.build.json',
  'vite.config.ts',
]

/** Builds `dist/` unless it was built from exactly these sources. Ends the process on failure. */
export async function ensureBuilt() {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sourcesHash()) return
  console.log('Building ...')
  if (!(await build({ quiet: true }))) process.exit(1)
}

/**
 * Builds everything from nothing: the program, the catalogue and the schema by it, then the page.
 *
 * @param {{ quiet?: boolean }} [options] `quiet` shows the output of a step only when it fails
 * @returns {Promise<boolean>} whether it succeeded
 */
export async function build({ quiet = false } = {}) {
  // Taken before the build, so that an edit made meanwhile leads to another build.
  const hash = sourcesHash()
  rmSync(inRoot('dist'), { recursive: true, force: true })
  const steps = [
    () => tool('tsc', ['-p', 'tsconfig.build.json'], { quiet }),
    () => run(process.execPath, ['dist/main/compile-catalogue.js'], { quiet }),
    () => run(process.execPath, ['dist/main/compile-schema.js'], { quiet }),
    () => tool('vite', ['build', '--logLevel', 'warn'], { quiet }),
  ]
  for (const step of steps) {
    const { code, output } = await step()
    if (code !== 0) {
      console.error(`${output}\nThe build failed.`)
      return false
    }
  }
  writeFileSync(stamp, hash)
  return true
}

/** One hash over names and contents of all sources; tests are none. */
function sourcesHash() {
  const hash = createHash('sha256')
  for (const path of sources.flatMap(filesBelow)) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(inRoot(path)))
      .update('\0')
  }
  return hash.digest('hex')
}

/**
 * @param {string} path a file or folder of the checkout
 * @returns {string[]} the files, in a stable order
 */
function filesBelow(path) {
  if (!existsSync(inRoot(path))) return []
  if (/\.(json|ts)$/.test(path)) return [path]
  return readdirSync(inRoot(path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort()
}
