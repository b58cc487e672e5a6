import axe, { type AxeResults, type RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Reader, type RunningPage, startPage } from './support/open-page.ts'
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

const PHONE = { width: 390, height: 844 }
const DESK = { width: 1280, height: 800 }

// Every page is opened once a language, on a phone, and looked at on a desk after that: opening is what takes long.
describe.each(['en', 'de'] as const)('in the language %s', (language) => {
  let reader: Reader
  beforeAll(async () => {
    reader = await running.reader({
      colorScheme: 'light',
      reducedMotion: 'reduce',
      viewport: PHONE,
    })
  })
  afterAll(() => reader.leave())

  test.each(SCREENS)(
    '%s fits a phone, what is touched is large enough, and axe finds nothing',
    async (path) => {
      const address = `${path}${path.includes('?') ? '&' : '?'}lang=${language}`
      const { page, faults } = await reader.open(address)
      expect(await page.getAttribute('html', 'lang')).toBe(language)
      expect(await onPhone(page)).toEqual({ wide: 390, small: [] })
      await page.setViewportSize(DESK)
      await drawn(page)
      await page.evaluate(axe.source)
      if (language === 'en') {
        expect(await findings(page, {})).toEqual([])
        // The other theme changes colours alone, so the rules on colours are what can fail.
        await page.emulateMedia({ colorScheme: 'dark' })
        await drawn(page)
        const rules: RunOptions = { runOnly: { type: 'rule', values: [...ON_COLOURS] } }
        expect(await findings(page, rules)).toEqual([])
      } else {
        const words: RunOptions = { runOnly: { type: 'tag', values: [...ON_WORDS] } }
        expect(await findings(page, words)).toEqual([])
      }
      expect(faults).toEqual([])
      await page.close()
    },
  )
})

/** How wide the page is at the least, and what is too small to be touched (WCAG 2.2, 2.5.8). */
function onPhone(page: Page) {
  return page.evaluate(() => ({
    wide: Math.max(document.documentElement.scrollWidth, 390),
    small: [...document.querySelectorAll('button, select, label, summary, input[type=text]')]
      .map((element) => ({ box: element.getBoundingClientRect(), text: element.textContent }))
      .filter(({ box }) => box.width > 1 && (box.width < 24 || box.height < 24))
      .map(({ text, box }) => `${text} ${box.width}x${box.height}`),
  }))
}

/** Waits until the page is drawn anew. */
function drawn(page: Page): Promise<unknown> {
  return page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  )
}

/** What axe finds on a page, with the elements. */
async function findings(page: Page, options: RunOptions): Promise<readonly string[]> {
  const results: AxeResults = await page.evaluate(`axe.run(${JSON.stringify(options)})`)
  return results.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  )
}
