import axe, { type AxeResults } from 'axe-core'
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

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  describe.each(['en', 'de'] as const)('in the language %s', (language) => {
    test.each(SCREENS)('axe finds nothing on %s', async (path) => {
      const address = `${path}${path.includes('?') ? '&' : '?'}lang=${language}`
      const { page, faults } = await running.open(address, {
        colorScheme,
        reducedMotion: 'reduce',
        viewport: { width: 1280, height: 800 },
      })
      expect(await page.getAttribute('html', 'lang')).toBe(language)
      await page.evaluate(axe.source)
      const results: AxeResults = await page.evaluate('axe.run()')
      const found = results.violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
      )
      expect(found).toEqual([])
      expect(faults).toEqual([])
      await page.context().close()
    })
  })
})
