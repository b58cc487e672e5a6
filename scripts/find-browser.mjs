import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const places = [
  '/usr/bin',
  '/snap/bin',
  ...(process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== ''),
]
const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/**
 * Looks for a Chromium to drive: the one the variable CHROMIUM names, or an installed one.
 *
 * @returns {string | undefined} the path of its program
 */
export function findBrowser() {
  const named = process.env.CHROMIUM
  if (named) return existsSync(named) ? named : undefined
  return [
    ...names.flatMap((name) => places.map((place) => join(place, name))),
    ...applications,
  ].find((path) => existsSync(path))
}
