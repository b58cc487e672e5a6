import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type RunningPage, startPage } from './support/open-page.ts'

let running: RunningPage

beforeAll(async () => {
  running = await startPage()
})

afterAll(async () => {
  await running.stop()
})

describe('with the keyboard alone', () => {
  test('the first stop skips to the content', async () => {
    const { page } = await running.open('/roles')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
      'Skip to the content',
    )
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
  })

  test('the palette finds a role and goes there', async () => {
    const { page } = await running.open('/')
    await page.keyboard.press('Control+k')
    const box = page.getByRole('dialog').getByRole('searchbox')
    await box.waitFor()
    await page.keyboard.type('it director')
    await page
      .getByRole('menuitem', { name: /^IT Director/ })
      .first()
      .waitFor()
    while (
      !(await page.locator('[role=menuitem][data-focused]').innerText()).startsWith('IT Director')
    ) {
      await page.keyboard.press('ArrowDown')
    }
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/roles\/it-director/)
    await page.getByRole('heading', { level: 1, name: 'IT Director' }).waitFor()
  })

  test('the palette closes on Escape and gives the focus back', async () => {
    const { page } = await running.open('/roles')
    await page.getByRole('button', { name: /Find anything/ }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(
      'Find anything',
    )
  })

  test('a source chip opens its claim, Escape closes it and gives the focus back', async () => {
    const { page } = await running.open('/roles/it-director')
    const chip = page.getByRole('button', { name: /^Source 003: .*claim/ }).first()
    const name = await chip.textContent()
    await chip.focus()
    await page.keyboard.press('Enter')
    const claim = page.getByRole('dialog')
    await claim.waitFor()
    expect(await claim.innerText()).toContain('Section')
    await page.keyboard.press('Escape')
    await claim.waitFor({ state: 'detached' })
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(name)
  })

  test('questions are answered to the result', async () => {
    const { page } = await running.open('/need')
    await page.getByRole('radio').first().focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('Enter')
    await page.getByText('Question 2 of').first().waitFor()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('question')
    await page.getByRole('button', { name: 'See the result' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Your answers' }).waitFor()
  })
})
