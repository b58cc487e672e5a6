import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type RunningPage, settled, startPage } from './support/open-page.ts'

let running: RunningPage

beforeAll(async () => {
  running = await startPage()
})

afterAll(async () => {
  await running.stop()
})

/** What somebody sees who opens the address of a page in a browser of their own. */
async function asAnotherSees(address: string): Promise<string> {
  const { page } = await running.open(address.slice(running.address.length), { locale: 'en-GB' })
  const text = await page.locator('main').innerText()
  await page.context().close()
  return text
}

describe('an address carries the state of its page', () => {
  test('a comparison: roles, only differences, number of people, language', async () => {
    const { page } = await running.open('/compare')
    await page.getByLabel('IT Director', { exact: true }).check()
    await page.getByLabel('Only where they differ').check()
    await page.getByLabel('People in the organisation').fill('300')
    await page.getByRole('link', { name: 'Deutsch' }).click()
    await page.getByRole('heading', { name: 'CTO, CIO und IT-Direktor' }).waitFor()
    const address = page.url()
    expect(address).toContain('of=cto,cio,it-director')
    expect(await asAnotherSees(address)).toBe(await page.locator('main').innerText())
  })

  test('the answers to "which leader do we need?"', async () => {
    const { page } = await running.open('/need')
    await page.getByRole('radio').first().check()
    await page.getByRole('button', { name: 'Next' }).click()
    await page.getByLabel('Don’t know').check()
    await page.getByRole('button', { name: 'See the result' }).click()
    await page.getByRole('heading', { name: 'Your answers' }).waitFor()
    expect(await asAnotherSees(page.url())).toBe(await page.locator('main').innerText())
    await page.goBack()
    await settled(page)
    expect(await page.getByLabel('Don’t know').isChecked()).toBe(true)
  })

  test('a question asked on the start page', async () => {
    const { page } = await running.open('/')
    await page.getByLabel('Ask in plain words').fill('Who trains the IT staff?')
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: 'Link to this answer' }).click()
    await page.waitForURL(/\/ask\?q=/)
    await page.getByText('IT Manager').first().waitFor()
    expect(await asAnotherSees(page.url())).toBe(await page.locator('main').innerText())
  })

  test('a chosen language and theme stay when the reader comes back without them in the address', async () => {
    const { page } = await running.open('/settings')
    await page.getByLabel('dark').check()
    await page.getByLabel('German').check()
    await page.goto(running.address)
    await settled(page)
    expect(await page.getAttribute('html', 'lang')).toBe('de')
    expect(await page.getAttribute('html', 'data-theme')).toBe('dark')
  })
})
