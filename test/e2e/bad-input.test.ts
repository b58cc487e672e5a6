import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type RunningPage, startPage } from './support/open-page.ts'

const MARKUP = '<img src=x onerror="document.title=\'broken in\'"><b>bold</b>'

let running: RunningPage

beforeAll(async () => {
  running = await startPage()
})

afterAll(async () => {
  await running.stop()
})

describe('markup typed or linked in stays text', () => {
  const encoded = encodeURIComponent(MARKUP)
  test.each([
    `/?q=${encoded}`,
    `/ask?q=${encoded}`,
    `/compare?of=cto,cio,${encoded}&headcount=${encoded}&company=${encoded}&pair=${encoded}`,
    `/need?a=${encoded}&at=${encoded}`,
    `/roles/${encoded}`,
    `/dimensions/${encoded}`,
    `/disagreements/${encoded}`,
    `/responsibilities/${encoded}`,
    `/decisions/${encoded}`,
    `/sources/${encoded}`,
    `/org?org=northwind&at=${encoded}&layout=${encoded}&show=${encoded}&depth=${encoded}&as=${encoded}`,
    `/org?org=${encoded}`,
    `/positions/${encoded}`,
    `/findings?severity=${encoded}&rule=${encoded}`,
    `/settings?lang=${encoded}`,
    `/${encoded}`,
  ])('%s', async (path) => {
    const { page, faults } = await running.open(path)
    expect(await page.locator('main img, main b:text-is("bold")').count()).toBe(0)
    expect(await page.title()).not.toBe('broken in')
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('in the ask box and the palette', async () => {
    const { page, faults } = await running.open('/')
    await page.getByLabel('Ask in plain words').fill(MARKUP)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Control+k')
    await page.getByRole('dialog').getByRole('searchbox').fill(MARKUP)
    await page.getByRole('menuitem').first().waitFor()
    expect(await page.locator('main img, [role=dialog] img').count()).toBe(0)
    expect(await page.title()).not.toBe('broken in')
    expect(faults).toEqual([])
  })
})

describe('what cannot be shown is said, with what to do', () => {
  test('an unknown role in a comparison: the nearest is offered', async () => {
    const { page } = await running.open('/compare?of=cto,cio,it-directory')
    const notice = page.getByText('is no role of the catalogue').locator('..')
    expect(await notice.innerText()).toContain('IT Director')
  })

  test('eight roles: seven at most, and the boxes stay', async () => {
    const all = 'cto,cio,it-director,it-manager,head-of-it,ctd,vp-engineering,ceo'
    const { page } = await running.open(`/compare?of=${all}`)
    await page.getByText('8 roles are too many').waitFor()
    await page.getByLabel('CEO', { exact: true }).uncheck()
    await page.getByRole('table').first().waitFor()
  })

  test('one role: two at least', async () => {
    const { page } = await running.open('/compare?of=cto')
    await page.getByText('Choose at least two roles').waitFor()
  })

  test('no such role, language or page', async () => {
    const { page } = await running.open('/roles/it-directory')
    await page.getByRole('main').getByRole('link', { name: 'IT Director', exact: true }).waitFor()
    await page.goto(`${running.address}/roles?lang=xx`)
    await page.getByRole('heading', { name: 'Seven leaders of technology' }).waitFor()
    await page.goto(`${running.address}/nothing/here`)
    await page.getByRole('heading', { name: 'There is no such page' }).waitFor()
  })

  test('a headcount that is none', async () => {
    const { page } = await running.open('/compare?of=cto,cio&headcount=many')
    await page.getByText('A whole number of people').waitFor()
  })

  test('a question longer than one', async () => {
    const { page } = await running.open(`/ask?q=${'why%20'.repeat(200)}`)
    await page.getByText('longer than 500 characters').waitFor()
  })

  test('a mangled link to the answers: what it names no question for is told', async () => {
    const { page } = await running.open('/need?a=new-technology:yes,shoe-size:42')
    await page.getByText('shoe-size:42').waitFor()
  })
})
