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

describe('a charter', () => {
  test('is reached from its position, shows its sources, and comes along as files', async () => {
    const { page, faults } = await running.open('/positions/cto?org=northwind')
    await page.getByRole('link', { name: 'Role charter' }).click()
    await page.getByRole('heading', { level: 1, name: /^Role charter: Chief Technology/ }).waitFor()
    const charter = page.getByRole('article', { name: 'Chief Technology Officer' })
    await charter.getByText('also with Chief Information Officer').waitFor()
    await charter.getByRole('button').first().click()
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    const address = await page.getByRole('link', { name: 'Word' }).getAttribute('href')
    const file = await page.request.get(`${running.address}${address}`)
    expect(file.headers()['content-disposition']).toContain('cto-charter.docx')
    expect((await file.body()).subarray(0, 2).toString()).toBe('PK')
    expect(faults).toEqual([])
  })
})

describe('a posting', () => {
  test('takes what only the reader knows, and leaves out what is internal when published', async () => {
    const { page, faults } = await running.open('/positions/cto/posting?org=northwind')
    const posting = page.getByRole('article')
    await posting.getByRole('heading', { name: /^Before publishing/ }).waitFor()
    await page.getByLabel('Town').fill('Kiel')
    await posting.getByText('Northwind Outfitters · Kiel').waitFor()
    await page.getByLabel('Country (two letters)').fill('Germany')
    await page.getByText('Two letters, such as DE.').waitFor()
    await page.getByLabel('Country (two letters)').fill('de')
    await posting.getByText('Kiel, Germany').first().waitFor()
    await page.getByRole('checkbox', { name: /^As published/ }).check()
    await expect.poll(() => posting.getByText('Before publishing').count()).toBe(0)
    expect(await posting.innerText()).not.toContain('Ada Nkemelu')
    const address = await page.getByRole('link', { name: /JSON-LD/ }).getAttribute('href')
    const file = await page.request.get(`${running.address}${address}`)
    expect(await file.json()).toMatchObject({
      '@type': 'JobPosting',
      jobLocation: { address: { addressLocality: 'Kiel', addressCountry: 'DE' } },
    })
    expect(faults).toEqual([])
  })
})

describe('a role that is needed', () => {
  test('becomes a position: shown first, then recorded, then taken back', async () => {
    const org = await takeIn(
      running.address,
      documentOf('needy', [
        ['ceo', 'Chief Executive Officer'],
        ['it-manager', 'IT Manager', 'ceo'],
      ]),
    )
    const { page, faults } = await running.open(
      `/need?a=new-technology:yes,people-inside:no&at=result&org=${org}`,
    )
    await page.getByText('Make it so').first().click()
    await page.getByText(/^A new position for the role Chief Technology Officer/).waitFor()
    await page.getByText(/^Findings it would bring: \d/).waitFor()
    await page.getByText(/^Parts it gets: /).click()
    const architecture = page.getByRole('checkbox', {
      name: /^answers for: Technology architecture/,
    })
    expect(await architecture.isChecked()).toBe(true)
    await architecture.uncheck()
    await page.getByRole('checkbox', { name: 'IT Manager', exact: true }).check()
    await page.getByText('Its charter').click()
    const charter = page.getByRole('article', { name: 'Chief Technology Officer' })
    await charter.getByText('proposed from the sources, not yet confirmed').first().waitFor()
    expect(await charter.innerText()).not.toContain('Technology architecture')

    await page.evaluate(axe.source)
    const { violations }: AxeResults = await page.evaluate("axe.run('#make-it-so')")
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])

    await page.getByRole('button', { name: 'Make it so' }).click()
    await page.getByText('Recorded as one change').waitFor()
    await page.getByRole('link', { name: 'To the position' }).click()
    await page.getByRole('heading', { level: 1, name: 'Chief Technology Officer' }).waitFor()
    await page.getByRole('link', { name: 'IT Manager' }).first().waitFor()
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByText('There is no position “cto”').waitFor()
    await settled(page)
    expect(faults).toEqual([])
  })
})
