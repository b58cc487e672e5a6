import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { inRoot } from './root.mjs'
import { npm } from './run.mjs'

const lockfile = inRoot('package-lock.json')
const stamp = inRoot('node_modules', '.mandate-install')

/** Installs the packages of `package-lock.json` unless exactly these are installed already. */
export async function ensureInstalled() {
  const wanted = createHash('sha256').update(readFileSync(lockfile)).digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  if (!matchesLockfile()) {
    console.log('Installing packages (once; needs the network) ...')
    // Tools of the build count as development packages; NODE_ENV=production would leave them out.
    const { code, output } = await npm(['ci', '--include=dev'], { quiet: true })
    if (code !== 0) {
      console.error(output.trimEnd())
      console.error('\nThe packages could not be installed. See above, then run the command again.')
      process.exit(1)
    }
  }
  writeFileSync(stamp, wanted)
}

/** True when an install by hand (`npm ci`, `npm install`) has brought what the lockfile names. */
function matchesLockfile() {
  const installed = inRoot('node_modules', '.package-lock.json')
  if (!existsSync(installed)) return false
  const there = packagesOf(installed)
  return Object.entries(packagesOf(lockfile)).every(
    ([path, wanted]) => path === '' || wanted.optional || there[path]?.version === wanted.version,
  )
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages
}
