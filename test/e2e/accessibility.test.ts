import axe, { type AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type RunningPage, startPage } from './support/open-page.ts'
import { SCREENS } from './support/screens.ts'

let running: RunningPage

beforeAll(async () => {
  running = await startPage()
})

afterAll(async () => {
  await running.stop()
})

/** What axe finds on a page, with the elements; `only` names the rules to hold. */
async function findings(page: Page, ...only: readonly string[]): Promise<readonly string[]> {
  const options = only.length > 0 ? { runOnly: { type: 'rule', values: only } } : {}
  const results: AxeResults = await page.evaluate(`axe.run(${JSON.stringify(options)})`)
  return results.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  )
}

describe.each(['en', 'de'] as const)('in the language %s', (language) => {
  test.each(SCREENS)('axe finds nothing on %s, in light and in dark colours', async (path) => {
    const address = `${path}${path.includes('?') ? '&' : '?'}lang=${language}`
    const { page, faults } = await running.open(address, {
      colorScheme: 'light',
      reducedMotion: 'reduce',
      viewport: { width: 1280, height: 800 },
    })
    expect(await page.getAttribute('html', 'lang')).toBe(language)
    await page.evaluate(axe.source)
    expect(await findings(page)).toEqual([])
    // The other theme changes colours alone, so the rules on colours are what can fail.
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await findings(page, 'color-contrast', 'link-in-text-block')).toEqual([])
    expect(faults).toEqual([])
    await page.context().close()
  })
})
