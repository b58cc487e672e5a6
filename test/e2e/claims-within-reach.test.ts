import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { catalogueForTests } from '../support/catalogue.ts'
import { type RunningPage, settled, startPage } from './support/open-page.ts'

/** Most links from the start to a claim. */
const MOST_LINKS = 3

let running: RunningPage

beforeAll(async () => {
  running = await startPage()
})

afterAll(async () => {
  await running.stop()
})

test('every claim stands in full at most three links from the start', {
  timeout: 300_000,
}, async () => {
  const { page } = await running.open('/')
  const missing = new Map(
    [...catalogueForTests().claims.values()].map(({ id, text }) => [id, text.en]),
  )
  const seen = new Set(['/'])
  let level = ['/']
  for (let links = 0; links <= MOST_LINKS && missing.size > 0; links += 1) {
    const next: string[] = []
    for (const path of level) {
      await follow(page, path)
      const { text, paths } = await page.evaluate(() => ({
        text: document.querySelector('main')?.innerText ?? '',
        paths: [...document.querySelectorAll('a[href]')].flatMap((link) => {
          const { origin, pathname } = new URL((link as HTMLAnchorElement).href)
          return origin === location.origin && !pathname.startsWith('/api') ? [pathname] : []
        }),
      }))
      const plain = text.replace(/\s+/g, ' ')
      for (const [id, claim] of missing) {
        if (plain.includes(claim.replace(/\s+/g, ' '))) missing.delete(id)
      }
      for (const found of paths.filter(isWayToClaims)) {
        if (!seen.has(found)) {
          seen.add(found)
          next.push(found)
        }
      }
    }
    level = next
  }
  expect([...missing.keys()]).toEqual([])
})

/** Goes to a path within the page, as a click on a link does, without loading everything again. */
async function follow(page: Page, path: string): Promise<void> {
  const title = await page.title()
  if (new URL(page.url()).pathname === path) return
  await page.evaluate((to) => {
    history.pushState(null, '', to)
    dispatchEvent(new PopStateEvent('popstate'))
  }, path)
  // Every page names itself in the title, once it is drawn.
  await page.waitForFunction((before) => document.title !== before, title)
  await settled(page)
}

/** Role, dimension and disagreement pages and their lists; no list of all claims counts. */
function isWayToClaims(path: string): boolean {
  return /^\/(roles|dimensions|disagreements)(\/|$)/.test(path)
}
