import './require-node.mjs'
import { randomInt } from 'node:crypto'
import { rmSync } from 'node:fs'
import { countTests } from './count-tests.mjs'
import { ensureBrowser } from './ensure-browser.mjs'
import { build } from './ensure-built.mjs'
import { ensureInstalled } from './ensure-installed.mjs'
import { inRoot } from './root.mjs'
import { tool } from './run.mjs'

// `npm test`: every check, all of them even after a failure, with a summary at the end.
// `npm run test:long` (--long): the long tests, and the unit tests with properties that draw new cases.

/** @typedef {import('./count-tests.mjs').Counts} Counts */
/** @typedef {{ state: 'passed' | 'failed' | 'not run', counts?: Counts, note?: string }} Outcome */

/** @type {Map<string, Outcome>} */
const outcomes = new Map()

/**
 * @param {string} name
 * @param {() => Promise<Outcome>} work
 */
async function step(name, work) {
  console.log(`\n=== ${name} ${'='.repeat(Math.max(0, 70 - name.length))}`)
  const outcome = await work()
  outcomes.set(name, outcome)
  if (outcome.note) console.log(outcome.note)
}

/**
 * @param {string} name
 * @param {readonly string[]} args
 * @returns {() => Promise<Outcome>}
 */
function check(name, ...args) {
  return async () => ({ state: (await tool(name, args)).code === 0 ? 'passed' : 'failed' })
}

/**
 * @param {string} project a project of `vitest.config.ts`
 * @param {readonly string[]} [args]
 * @returns {Promise<Outcome>}
 */
async function tests(project, args = []) {
  const report = inRoot('coverage', `tests-${project}.json`)
  rmSync(report, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const { code } = await tool('vitest', ['run', '--project', project, ...reporters, ...args])
  return { state: code === 0 ? 'passed' : 'failed', counts: countTests(report) }
}

/**
 * The tests that cannot run for lack of a browser, counted; a failure where all must run (CI).
 *
 * @returns {Promise<Outcome>}
 */
async function testsWithoutBrowser() {
  const { output } = await tool('vitest', ['list', '--project', 'e2e'], { quiet: true })
  const notRun = output.split('\n').filter((line) => line.includes('.test.ts > ')).length
  return {
    state: process.env.CI ? 'failed' : 'not run',
    counts: { passed: 0, failed: 0, notRun },
    note: 'Not run: there is no browser.',
  }
}

const built = () => outcomes.get('build')?.state === 'passed'
/** @type {Outcome} */
const notBuilt = { state: 'not run', note: 'Not run: the build failed.' }

await ensureInstalled()
if (process.argv.includes('--long')) {
  await step('build', async () => ({ state: (await build()) ? 'passed' : 'failed' }))
  await step('long tests', async () => (built() ? tests('long') : notBuilt))
  // Cases that no run before has drawn; `PROPERTY_SEED=… npm test` draws those of a failure again.
  process.env.PROPERTY_SEED ??= String(randomInt(2 ** 31))
  await step(`properties with the seed ${process.env.PROPERTY_SEED}`, () => tests('unit'))
} else {
  const browser = await ensureBrowser()
  if (browser) process.env.CHROMIUM = browser
  await step('lint', check('biome', 'check', '.'))
  await step('types', check('tsc', '-p', 'tsconfig.json'))
  await step('unused code', check('knip'))
  await step('build', async () => ({ state: (await build()) ? 'passed' : 'failed' }))
  await step('unit tests', () => tests('unit', ['--coverage']))
  await step('end-to-end tests', async () => {
    if (!built()) return notBuilt
    return browser ? tests('e2e') : testsWithoutBrowser()
  })
}

console.log(`\n=== summary ${'='.repeat(63)}`)
const total = { passed: 0, failed: 0, notRun: 0 }
for (const [name, { state, counts }] of outcomes) {
  const detail = counts
    ? `${counts.passed} passed, ${counts.failed} failed, ${counts.notRun} not run`
    : ''
  console.log(`${state.toUpperCase().padEnd(8)} ${name.padEnd(18)} ${detail}`.trimEnd())
  total.passed += counts?.passed ?? 0
  total.notRun += counts?.notRun ?? 0
  // A step that failed without a failed test counts as one, so that the last line never hides it.
  total.failed += counts?.failed || (state === 'failed' ? 1 : 0)
}
console.log(`${total.passed} passed, ${total.failed} failed, ${total.notRun} not run`)
process.exitCode = [...outcomes.values()].some(({ state }) => state === 'failed') ? 1 : 0
