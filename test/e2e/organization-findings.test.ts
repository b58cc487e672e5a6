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

describe('the findings', () => {
  test('stand by severity, with why, what to do, subjects and sources', async () => {
    const { page } = await running.open('/findings?org=northwind')
    const finding = page.getByRole('article').filter({ hasText: 'Nobody holds “IT Director”' })
    expect(await finding.innerText()).toContain('Why it matters')
    expect(await finding.innerText()).toContain('What to do')
    await page
      .getByRole('heading', { level: 3, name: /^Vacant leadership seat/ })
      .locator('..')
      .getByText('About this rule')
      .click()
    await page.getByText('Financial Conduct Authority').waitFor()
    await finding.getByRole('link', { name: 'IT Director' }).click()
    await page.getByRole('heading', { level: 1, name: 'IT Director' }).waitFor()
    await page.getByText('Nobody holds “IT Director”').waitFor()
  })

  test('can be chosen by severity and rule; the address keeps the choice', async () => {
    const { page } = await running.open('/findings?org=northwind')
    await page.getByRole('radio', { name: /^High/ }).check()
    await page.getByRole('combobox', { name: 'Rule' }).selectOption('vacant-leadership-seat')
    await expect.poll(() => page.url()).toContain('rule=vacant-leadership-seat')
    expect(page.url()).toContain('severity=high')
    await page.reload()
    await settled(page)
    expect(await page.getByRole('article').count()).toBe(1)
    await page.getByRole('radio', { name: /^Low/ }).check()
    await page.getByText('No finding matches this choice.').waitFor()
  })

  test('a fix that needs a look asks first, is recorded, and can be taken back', async () => {
    const org = await takeIn(
      running.address,
      documentOf('astray', [
        ['ceo', 'Chief Executive Officer'],
        ['cio', 'Chief Information Officer', 'ceoo'],
      ]),
    )
    const { page } = await running.open(`/findings?org=${org}&rule=unknown-superior`)
    const fix = page.getByRole('listitem').filter({ hasText: 'written nearly the same' }).last()
    await fix.getByRole('button', { name: 'Do it' }).click()
    expect(await page.getByRole('article').count()).toBe(1)
    await fix.getByRole('button', { name: 'Yes, record it' }).click()
    await expect.poll(() => page.getByRole('article').count()).toBe(0)
    await page.getByRole('button', { name: 'Undo' }).first().click()
    await expect.poll(() => page.getByRole('article').count()).toBe(1)
  })

  test('a finding is accepted with a reason and a day, told as accepted, and counts again', async () => {
    const org = await takeIn(
      running.address,
      documentOf('accepting', [
        ['ceo', 'Chief Executive Officer'],
        ['cio', 'Chief Information Officer', 'nobody'],
      ]),
    )
    const { page, faults } = await running.open(`/findings?org=${org}&rule=unknown-superior`)
    const article = page.getByRole('article').filter({ hasText: 'nobody' })
    await article.getByRole('button', { name: 'Accept…' }).click()
    const confirm = article.getByRole('button', { name: 'Accept it' })
    expect(await confirm.isDisabled()).toBe(true)
    await article.getByLabel('Why it may stand').fill('Being hired')
    await article.getByLabel('The last day it holds').fill('2999-12-31')
    await confirm.click()
    await expect.poll(() => page.getByRole('article').count()).toBe(0)
    await page.getByText('Until December 31, 2999: Being hired').waitFor()
    await page.getByRole('button', { name: 'Let it count again' }).click()
    await article.waitFor()
    expect(faults).toEqual([])
  })

  test('can be gathered by person and by subject, and taken along as files', async () => {
    const { page, faults } = await running.open('/findings?org=northwind&view=person')
    const first = page.getByRole('heading', { level: 2 }).first()
    await first.waitFor()
    const person = (await first.innerText()).split('\n')[0]
    await page.getByRole('radio', { name: 'By subject' }).check()
    await expect.poll(() => page.url()).toContain('view=subject')
    expect((await first.innerText()).split('\n')[0]).not.toBe(person)
    const waiting = page.waitForEvent('download')
    await page.getByRole('link', { name: 'SARIF' }).click()
    expect((await waiting).suggestedFilename()).toBe('northwind-findings.sarif')
    expect(faults).toEqual([])
  })

  test('the overview shows the score of clarity with its sum', async () => {
    const { page } = await running.open('/?org=northwind')
    const score = await page.getByRole('heading', { name: /^Clarity: [\d.]+ of 100$/ }).innerText()
    const [, total = ''] = /([\d.]+) of/.exec(score) ?? []
    await page.getByText(new RegExp(`\\d \\+ .* = ${total.replace('.', '\\.')}$`)).waitFor()
  })

  test('nothing found is said, and how much was looked at', async () => {
    const org = await takeIn(
      running.address,
      documentOf('sound', [
        ['board', 'Managing Director'],
        ['a', 'Baker', 'board'],
        ['b', 'Butcher', 'board'],
        ['c', 'Grocer', 'board'],
        ['d', 'Brewer', 'board'],
        ['e', 'Miller', 'board'],
      ]),
    )
    const { page } = await running.open(`/findings?org=${org}`)
    await page.getByRole('heading', { name: 'Nothing found' }).waitFor()
    await page.getByText('looked at 6 positions').waitFor()
  })
})

test('a large organisation is diagnosed beside the page, and again after an edit', async () => {
  const many = Array.from({ length: 3_500 }, (_, at): [string, string, string?] =>
    at === 0
      ? ['p0', 'Managing Director']
      : [`p${at}`, `Officer ${at}`, at === 7 ? 'p-nowhere' : `p${Math.floor((at - 1) / 6)}`],
  )
  const org = await takeIn(running.address, documentOf('large', many))
  const { page, faults } = await running.open(`/findings?org=${org}&rule=unknown-superior`)
  const finding = page.getByRole('article').filter({ hasText: 'p-nowhere' })
  await finding.waitFor()
  await page.getByText('Diagnosing').waitFor({ state: 'detached' })
  await finding.getByRole('listitem').getByRole('button', { name: 'Do it' }).last().click()
  await page.getByRole('button', { name: 'Yes, record it' }).click()
  await finding.waitFor({ state: 'detached' })
  await page.getByText('Diagnosing').waitFor({ state: 'detached' })
  expect(faults).toEqual([])
})

describe('what cannot be shown is said', () => {
  test('an organisation that is not there', async () => {
    const { page } = await running.open('/org?org=nobody')
    await page.getByRole('heading', { name: 'There is no organisation “nobody”' }).waitFor()
    await page.getByRole('link', { name: 'Bring an organisation' }).click()
    await page.getByRole('heading', { name: 'Bring an organisation' }).waitFor()
  })

  test('a position that is not there', async () => {
    const { page } = await running.open('/positions/nobody')
    await page.getByRole('heading', { name: 'There is no position “nobody”' }).waitFor()
  })

  test('a server that does not answer, and again', async () => {
    const { page } = await running.open('/roles?org=northwind')
    await page.route('**/api/v1/organizations**', (route) => route.abort())
    const main = page.getByRole('navigation', { name: 'Main' })
    await main.getByRole('link', { name: 'Organisation' }).click()
    await page.getByRole('heading', { name: 'could not be opened' }).waitFor()
    await page.unroute('**/api/v1/organizations**')
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByRole('heading', { level: 1, name: 'Northwind Outfitters' }).waitFor()
  })
})
