import { existsSync, readFileSync } from 'node:fs'

/** @typedef {{ passed: number, failed: number, notRun: number }} Counts */

/**
 * Reads the report of a vitest run.
 *
 * @param {string} file where vitest's JSON reporter wrote it
 * @returns {Counts} nothing passed and nothing failed when there is no report
 */
export function countTests(file) {
  if (!existsSync(file)) return { passed: 0, failed: 0, notRun: 0 }
  const report = JSON.parse(readFileSync(file, 'utf8'))
  /** @type {{ status: string, assertionResults: { status: string }[] }[]} */
  const files = report.testResults
  // A file that could not even be loaded reports no test of its own.
  const broken = files.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    notRun: report.numPendingTests + report.numTodoTests,
  }
}
