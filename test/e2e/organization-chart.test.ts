import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type RunningPage, settled, startPage } from './support/open-page.ts'
import { activeRow, documentOf, focusChart, takeIn } from './support/organizations.ts'

let running: RunningPage

beforeAll(async () => {
  running = await startPage()
})

afterAll(async () => {
  await running.stop()
})

const STILL = { reducedMotion: 'reduce', viewport: { width: 1440, height: 900 } } as const

/** How many colours stand in the picture, coarsely: a blank canvas has one. */
const colours = (page: Page) =>
  page.evaluate(() => {
    const canvas = document.querySelector('canvas')
    const context = canvas?.getContext('2d')
    if (!canvas || !context) return 0
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height)
    const seen = new Set<number>()
    for (let at = 0; at < data.length; at += 4) {
      seen.add(((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0))
    }
    return seen.size
  })

const shot = (page: Page) =>
  page.evaluate(() => document.querySelector('canvas')?.toDataURL() ?? '')

/** Waits until a picture is drawn and rests. */
async function drawn(page: Page): Promise<string> {
  await expect.poll(() => colours(page)).toBeGreaterThan(8)
  let before = ''
  for (let now = await shot(page); now !== before; now = await shot(page)) {
    before = now
    await page.waitForTimeout(250)
  }
  return before
}

describe('the chart', () => {
  test('is behind the third door, and is drawn', async () => {
    const { page, faults } = await running.open('/', STILL)
    await page.getByRole('link', { name: 'Your organisation' }).click()
    await page.getByRole('heading', { level: 1, name: 'Northwind Outfitters' }).waitFor()
    await drawn(page)
    expect(faults).toEqual([])
  })

  test('draws when something changes, and nothing while it rests', async () => {
    const { page } = await running.open('/org?org=northwind', STILL)
    await drawn(page)
    await page.evaluate(() => {
      const asked = window.requestAnimationFrame.bind(window)
      Object.assign(window, { asked: 0 })
      window.requestAnimationFrame = (act) => {
        Object.assign(window, { asked: Number(Reflect.get(window, 'asked')) + 1 })
        return asked(act)
      }
    })
    const frames = () => page.evaluate(() => Number(Reflect.get(window, 'asked')))
    await page.waitForTimeout(600)
    expect(await frames()).toBe(0)
    await page.getByRole('button', { name: 'Zoom in' }).click()
    await expect.poll(frames).toBeGreaterThan(0)
  })

  test('is walked with the arrows; Enter opens a seat, Escape closes it', async () => {
    const { page } = await running.open('/org?org=northwind', STILL)
    await focusChart(page)
    expect(await activeRow(page)).toContain('Chief Executive Officer')
    await page.keyboard.press('ArrowRight')
    expect(await activeRow(page)).toContain('Chief Financial Officer')
    await page.keyboard.press('ArrowLeft')
    const row = page.locator('[role=treeitem][aria-expanded=false]')
    expect(await row.first().textContent()).toContain('Chief Financial Officer')
    await page.keyboard.press('End')
    await page.keyboard.press('Home')
    await page.keyboard.type('it d')
    await expect.poll(() => activeRow(page)).toContain('IT Director')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 2, name: 'IT Director' }).waitFor()
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toBe('IT Director')
    expect(page.url()).toContain('at=it-director')
    await page.getByRole('button', { name: 'Close', exact: true }).click()
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('tree')
    expect(page.url()).not.toContain('at=')
  })

  test('moves and zooms by keys, wheel and drag, and 0 shows everything again', async () => {
    const { page } = await running.open('/org?org=northwind', STILL)
    const whole = await drawn(page)
    await focusChart(page)
    await page.keyboard.press('+')
    const near = await drawn(page)
    expect(near).not.toBe(whole)
    const box = await page.locator('canvas').boundingBox()
    if (box === null) throw new Error('the canvas has no place')
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    await page.mouse.move(middle.x, middle.y)
    await page.mouse.down()
    await page.mouse.move(middle.x - 120, middle.y - 60, { steps: 6 })
    await page.mouse.up()
    const moved = await drawn(page)
    expect(moved).not.toBe(near)
    await page.mouse.wheel(0, -400)
    expect(await drawn(page)).not.toBe(moved)
    await page.keyboard.press('0')
    await page.mouse.move(2, 2)
    await drawn(page)
    await page.getByRole('tree').blur()
    expect(await drawn(page)).toBe(whole)
  })

  test('a click chooses the seat that is drawn there', async () => {
    const { page } = await running.open('/org?org=northwind&at=security-manager', STILL)
    await drawn(page)
    const narrow = await page.locator('canvas').boundingBox()
    if (narrow === null) throw new Error('the canvas has no place')
    // The address brought it to the middle; the void at the edge lets go of it.
    await page.mouse.click(narrow.x + 4, narrow.y + 4)
    await expect.poll(() => page.url()).not.toContain('at=')
    await drawn(page)
    const wide = await page.locator('canvas').boundingBox()
    if (wide === null) throw new Error('the canvas has no place')
    await page.mouse.click(wide.x + wide.width / 2, wide.y + wide.height / 2)
    await expect.poll(() => page.url()).toContain('at=security-manager')
  })

  test('search finds titles, people and what is collapsed, and goes there', async () => {
    const { page } = await running.open('/org?org=northwind&depth=2', STILL)
    const search = page.getByRole('combobox', { name: 'Find a position or a person' })
    await search.fill('bellíni')
    await page.getByRole('option', { name: /Service Desk Lead/ }).click()
    await page.getByRole('heading', { level: 2, name: 'Service Desk Lead' }).waitFor()
    await focusChart(page)
    expect(await activeRow(page)).toContain('Service Desk Lead')
    await search.fill('no such thing anywhere')
    await page.getByText('Nothing found').waitFor()
  })

  test('layout, colours, levels and the chosen seat stand in the address', async () => {
    const { page } = await running.open('/org?org=northwind', STILL)
    const before = await drawn(page)
    await page.getByRole('radio', { name: 'tree' }).check()
    await page.getByLabel('Colours').selectOption('findings')
    await page.getByLabel('Levels').selectOption('3')
    await expect.poll(() => page.url()).toContain('depth=3')
    const chosen = await drawn(page)
    expect(chosen).not.toBe(before)
    expect(page.url()).toMatch(/layout=tidy/)
    expect(page.url()).toMatch(/show=findings/)
    await page.reload()
    await settled(page)
    expect(await page.getByLabel('Colours').inputValue()).toBe('findings')
    expect(await page.getByLabel('Levels').inputValue()).toBe('3')
    expect(await page.getByRole('radio', { name: 'tree' }).isChecked()).toBe(true)
  })

  test('is handed out as SVG; markup in titles stays text, there and on the page', async () => {
    const org = await takeIn(
      running.address,
      documentOf('markup', [
        ['top', '<img src=x onerror="document.title=1"> & Co'],
        ['long', 'Chief '.repeat(80).trim(), 'top'],
        ['formula', '=HYPERLINK("http://x","y")', 'top'],
      ]),
    )
    const { page, faults } = await running.open(`/org?org=${org}&at=top`, STILL)
    await drawn(page)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download SVG' }).click(),
    ])
    const chunks: Buffer[] = []
    for await (const chunk of await download.createReadStream()) chunks.push(chunk)
    const svg = Buffer.concat(chunks).toString()
    expect(svg).toContain('&lt;img')
    expect(svg).not.toContain('<img')
    expect(await page.locator('main img').count()).toBe(0)
    for (const path of [
      '/positions/top',
      '/positions/long',
      '/findings',
      '/history',
      '/settings',
    ]) {
      await page.goto(`${running.address}${path}?org=${org}`)
      await settled(page)
      expect(await page.locator('main img').count()).toBe(0)
      const wide = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(wide).toBeLessThanOrEqual(1440)
    }
    expect(faults).toEqual([])
  })
})

describe('the table twin', () => {
  test('has the same seats in the same order, with true levels and sets', async () => {
    const { page } = await running.open('/org?org=northwind&as=table', STILL)
    const rows = page.locator('[role=treegrid] tbody tr')
    expect(await rows.count()).toBe(65)
    const told = await rows.evaluateAll((all) =>
      all.map((row) => [
        row.querySelector('th')?.textContent,
        row.getAttribute('aria-level'),
        row.getAttribute('aria-setsize'),
      ]),
    )
    expect(told.slice(0, 3)).toEqual([
      ['▾Chief Executive Officer', '1', '1'],
      ['▾Chief Financial Officer', '2', '7'],
      ['Financial Controller', '3', '2'],
    ])
    await page.getByRole('radio', { name: 'Picture' }).check()
    await focusChart(page)
    for (const [title] of told.slice(0, 12)) {
      expect(await activeRow(page)).toContain(title?.replace('▾', ''))
      await page.keyboard.press('ArrowDown')
    }
  })

  test('moves, folds and opens like the picture', async () => {
    const { page } = await running.open('/org?org=northwind&as=table', STILL)
    const table = page.getByRole('treegrid')
    await table.focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowLeft')
    await page.getByRole('row', { name: /Financial Controller/ }).waitFor({ state: 'detached' })
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 2, name: 'Chief Financial Officer' }).waitFor()
  })

  test('of thousands of seats has some rows, and true numbers', async () => {
    const many = Array.from({ length: 3_000 }, (_, at): [string, string, string?] =>
      at === 0
        ? ['p0', 'Chief Executive Officer']
        : [`p${at}`, `Officer ${at}`, `p${Math.floor((at - 1) / 6)}`],
    )
    const org = await takeIn(running.address, documentOf('many', many))
    const { page } = await running.open(`/org?org=${org}&as=table`, STILL)
    expect(await page.getByRole('treegrid').getAttribute('aria-rowcount')).toBe('3001')
    const rows = page.locator('[role=treegrid] tbody tr')
    expect(await rows.count()).toBeLessThan(100)
    await page.getByRole('treegrid').focus()
    await page.keyboard.press('End')
    await expect.poll(() => rows.last().getAttribute('aria-rowindex')).toBe('3001')
  })
})
