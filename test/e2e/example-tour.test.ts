import axe, { type AxeResults } from 'axe-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type RunningPage, settled, startPage } from './support/open-page.ts'
import { documentOf, takeIn } from './support/organizations.ts'

let running: RunningPage

beforeAll(async () => {
  running = await startPage()
})

afterAll(async () => {
  await running.stop()
})

describe('the tour of the example', () => {
  test('leads through four steps by keyboard, and never comes again once ended', async () => {
    const { page, faults } = await running.open('/org?org=northwind', { reducedMotion: 'reduce' })
    const tour = page.getByRole('complementary', { name: 'Tour of the example' })
    await tour.getByRole('button', { name: 'Show me' }).focus()
    await page.keyboard.press('Enter')
    await tour.getByText('Step 1 of 4').waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H2')
    await page.getByRole('heading', { level: 2, name: 'Chief Information Officer' }).waitFor()
    await page.evaluate(axe.source)
    const found: AxeResults = await page.evaluate('axe.run()')
    expect(found.violations.map(({ id }) => id)).toEqual([])
    for (const step of [2, 3, 4]) {
      await tour.getByRole('button', { name: 'Next' }).focus()
      await page.keyboard.press('Enter')
      await tour.getByText(`Step ${step} of 4`).waitFor()
    }
    await page.reload()
    await settled(page)
    await tour.getByText('Step 4 of 4').waitFor()
    await tour.getByRole('button', { name: 'Done' }).click()
    await tour.waitFor({ state: 'detached' })
    await page.reload()
    await settled(page)
    await page.getByRole('tree').waitFor()
    expect(await tour.count()).toBe(0)
    expect(faults).toEqual([])
  })

  test('is ended by Escape, declined with one press, and begun again from the overview', async () => {
    const { page } = await running.open('/findings?org=northwind')
    const tour = page.getByRole('complementary', { name: 'Tour of the example' })
    await tour.getByRole('button', { name: 'No, thanks' }).click()
    await tour.waitFor({ state: 'detached' })
    await page.goto(`${running.address}/?org=northwind`)
    await page.getByRole('button', { name: 'Four steps through it' }).click()
    await tour.getByText('Step 1 of 4').waitFor()
    await tour.getByRole('button', { name: 'Next' }).focus()
    await page.keyboard.press('Escape')
    await tour.waitFor({ state: 'detached' })
  })

  test('stands in German, and fits on a narrow window', async () => {
    const { page } = await running.open('/org?org=northwind&lang=de', {
      viewport: { width: 390, height: 844 },
    })
    await page.getByRole('button', { name: 'Zeigen', exact: true }).click()
    await page.getByText('Schritt 1 von 4').waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  })

  test('is not offered for an organisation of one’s own', async () => {
    const org = await takeIn(running.address, documentOf('no-tour', [['a', 'Only Seat']]))
    const { page } = await running.open(`/org?org=${org}`)
    await page.getByRole('tree').waitFor()
    expect(await page.getByText('This organisation is invented').count()).toBe(0)
  })
})

describe('the own organisation on other pages', () => {
  test('the overview shows coverage by area, each leading to its rows', async () => {
    const { page } = await running.open('/?org=northwind')
    await page.getByText(/Somebody answers for \d+ of \d+ responsibilities/).waitFor()
    await page.getByRole('link', { name: /^Infrastructure/ }).click()
    await expect.poll(() => page.url()).toContain('/responsibilities?')
    expect(page.url()).toContain('area=infrastructure')
  })

  test('a position stands beside roles; the address keeps it', async () => {
    const { page, faults } = await running.open('/compare?of=cio,cto&org=northwind')
    const own = page.getByRole('region', { name: /^Positions of Northwind/ })
    await own.getByRole('combobox').fill('castellanos')
    await own.getByRole('combobox').press('Enter')
    await own
      .getByText(/“Chief Information Officer” shares \d+ of the \d+/)
      .first()
      .waitFor()
    await expect.poll(() => page.url()).toContain('with=cio')
    const row = own.getByRole('row', { name: /Daily operations|IT strategy/i }).first()
    expect(await row.innerText()).toMatch(/answers for/)
    await own.getByRole('button', { name: /^Take away/ }).click()
    await expect.poll(() => page.url()).not.toContain('with=')
    expect(faults).toEqual([])
  })

  test('the question of need begins with what the document answers', async () => {
    const { page } = await running.open('/need?org=northwind')
    await page.getByText('Start from Northwind Outfitters').click()
    await page.getByText(/Nobody answers for \d+ responsibilities/).waitFor()
    await page.getByText('nobody sits there: fill it').waitFor()
    await page.getByRole('link', { name: 'Begin with these answers' }).click()
    await expect.poll(() => page.url()).toMatch(/size:250-999/)
    expect(page.url()).toMatch(/leads-now:cto/)
  })
})
