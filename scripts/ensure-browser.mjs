import { findBrowser } from './find-browser.mjs'
import { run } from './run.mjs'

const advice = `No Chromium found. Install it:
  Debian, Ubuntu   sudo apt-get install chromium
  macOS            brew install --cask chromium
or name the program of an installed one: CHROMIUM=/path/to/chromium npm test`

/**
 * Finds a Chromium for the browser tests, installing Debian's where that is possible.
 *
 * @returns {Promise<string | undefined>} the path of its program; nothing when there is none, and
 *   then what to do about it has been said
 */
export async function ensureBrowser() {
  const found = findBrowser()
  if (found) return found
  if (process.getuid?.() === 0 && !process.env.CHROMIUM) {
    console.log('Installing Chromium for the browser tests ...')
    const env = { DEBIAN_FRONTEND: 'noninteractive' }
    await run('apt-get', ['update'], { quiet: true, env })
    const args = ['install', '-y', '--no-install-recommends', 'chromium']
    const { code, output } = await run('apt-get', args, { quiet: true, env })
    if (code === 0) return findBrowser()
    console.error(output.trimEnd().split('\n').slice(-5).join('\n'))
  }
  console.error(advice)
  return undefined
}
