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

describe.each(['en', 'de'] as const)('390 pixels wide, in the language %s', (language) => {
  test.each(SCREENS)(
    '%s fits without scrolling sideways, and what is touched is large enough',
    async (path) => {
      const address = `${path}${path.includes('?') ? '&' : '?'}lang=${language}`
      const { page } = await running.open(address, { viewport: { width: 390, height: 844 } })
      const { wide, small } = await page.evaluate(() => ({
        wide: document.documentElement.scrollWidth,
        small: [...document.querySelectorAll('button, select, label, summary, input[type=text]')]
          .map((element) => ({ box: element.getBoundingClientRect(), text: element.textContent }))
          .filter(({ box }) => box.width > 1 && (box.width < 24 || box.height < 24))
          .map(({ text, box }) => `${text} ${box.width}x${box.height}`),
      }))
      expect(wide).toBeLessThanOrEqual(390)
      expect(small).toEqual([])
      await page.context().close()
    },
  )
})
