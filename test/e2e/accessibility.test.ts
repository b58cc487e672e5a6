import axe, { type AxeResults, type RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningPage, startPage } from './support/open-page.ts'
import { SCREENS } from './support/screens.ts'

let running: RunningPage

beforeAll(async () => {
  running = await startPage()
})

afterAll(async () => {
  await running.stop()
})

/** Rules on colours, which are what another theme can break. */
const ON_COLOURS = ['color-contrast', 'link-in-text-block']
/** The rules on words; what else axe looks at is the same in every language. */
const ON_WORDS = ['cat.language', 'cat.name-role-value', 'cat.text-alternatives', 'cat.forms']

/** What axe finds on a page, with the elements. */
async function findings(page: Page, options: RunOptions): Promise<readonly string[]> {
  const results: AxeResults = await page.evaluate(`axe.run(${JSON.stringify(options)})`)
  return results.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  )
}

/** Changes the theme and waits until the page is drawn in it. */
async function turnDark(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  )
}

const inLight = (path: string, language: string) =>
  running.open(`${path}${path.includes('?') ? '&' : '?'}lang=${language}`, {
    colorScheme: 'light',
    reducedMotion: 'reduce',
    viewport: { width: 1280, height: 800 },
  })

test.each(SCREENS)('axe finds nothing on %s, in light and in dark colours', async (path) => {
  const { page, faults } = await inLight(path, 'en')
  await page.evaluate(axe.source)
  expect(await findings(page, {})).toEqual([])
  // The other theme changes colours alone, so the rules on colours are what can fail.
  await turnDark(page)
  const values = [...ON_COLOURS]
  expect(await findings(page, { runOnly: { type: 'rule', values } })).toEqual([])
  expect(faults).toEqual([])
  await page.context().close()
})

test.each(SCREENS)('axe finds nothing wrong with the words of %s in German', async (path) => {
  const { page, faults } = await inLight(path, 'de')
  expect(await page.getAttribute('html', 'lang')).toBe('de')
  await page.evaluate(axe.source)
  const values = [...ON_WORDS]
  expect(await findings(page, { runOnly: { type: 'tag', values } })).toEqual([])
  expect(faults).toEqual([])
  await page.context().close()
})
