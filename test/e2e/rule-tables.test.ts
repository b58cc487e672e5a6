import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type RunningPage, startPage } from './support/open-page.ts'
import { takeIn } from './support/organizations.ts'

let running: RunningPage

beforeAll(async () => {
  running = await startPage()
})

afterAll(async () => {
  await running.stop()
})

let count = 0

async function open(lang = 'en') {
  count += 1
  const org = await takeIn(running.address, {
    mandate: 1,
    organization: { id: `tables-${count}`, name: `Tables ${count}`, currency: 'EUR' },
    positions: [
      { id: 'ceo', title: 'Chief Executive Officer', holder: 'mara' },
      { id: 'cto', title: 'Chief Technology Officer', 'reports-to': 'ceo', holder: 'ada' },
    ],
    people: [
      { id: 'mara', name: 'Mara Lind' },
      { id: 'ada', name: 'Ada Nkem' },
    ],
    decisions: [{ id: 'buy', name: 'Buy something' }],
    rules: [{ id: 'large', decision: 'buy', when: { amount: '>50k' }, decides: 'ceo' }],
    delegations: [{ id: 'helps', from: 'ceo', to: 'cto', of: 'buy' }],
  })
  return running.open(`/decisions?lang=${lang}&org=${org}`)
}

const row = (page: Page, id: string) => page.locator(`#rule-${id}`)
const preview = (page: Page) => page.locator('section[aria-labelledby="rules-preview-title"]')

const PASTED = [
  'Regel\tEntscheidung\tBetrag\tEntscheidet\tBemerkung',
  'small\tBuy something\t..50.000 €\tChief Tech',
].join('\n')

describe('rules as a table', () => {
  test('are pasted, settled, recorded as one change, and taken back', async () => {
    const { page, faults } = await open()
    await page.getByText('Bring rules as a table').click()
    await page.getByLabel('Or paste rows from a spreadsheet').fill(PASTED)
    const record = preview(page).getByRole('button', { name: 'Record the changes' })
    await preview(page).getByText('Row 2, column “Entscheidet”').waitFor()
    expect(await record.isDisabled()).toBe(true)
    expect(await preview(page).getByLabel('Taken for: C Betrag').inputValue()).toBe('amount')
    await preview(page).getByLabel('Who is “Chief Tech”?').selectOption('cto')
    await preview(page).getByText('1 new · 1 not in the table, stays').waitFor()
    await record.click()
    await row(page, 'small').getByText('Chief Technology Officer').waitFor()
    expect(await row(page, 'small').textContent()).toContain('..50000')
    expect(await row(page, 'large').count()).toBe(1)
    await page.getByRole('button', { name: 'Undo' }).first().click()
    await row(page, 'small').waitFor({ state: 'detached' })
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('a column taken for something else is read anew', async () => {
    const { page } = await open()
    await page.getByText('Bring rules as a table').click()
    const table = 'Decision\tDecides\tRemark\nbuy\tcto\t..10k'
    await page.getByLabel('Or paste rows from a spreadsheet').fill(table)
    const remark = preview(page).getByLabel('Taken for: C Remark')
    await remark.waitFor()
    expect(await remark.inputValue()).toBe('')
    await remark.selectOption('amount')
    await preview(page).getByText('chosen by you').waitFor()
    await preview(page).getByRole('button', { name: 'Record the changes' }).click()
    await page.locator('tr').filter({ hasText: '..10k' }).waitFor()
    await page.context().close()
  })

  test('go out as a file that says what it lost, and come back without a change', async () => {
    const { page } = await open('de')
    await page.getByText('Die Regeln mitnehmen').click()
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'DMN' }).click()
    await page.getByText('Delegationen stehen nicht in der Tabelle').waitFor()
    const file = await download
    expect(file.suggestedFilename()).toMatch(/^tables-\d+-rules\.dmn$/)
    const content = readFileSync(await file.path())
    expect(content.toString()).toContain('<decisionTable')
    const csv = page.waitForEvent('download')
    await page.getByRole('button', { name: 'CSV' }).click()
    const buffer = readFileSync(await (await csv).path())
    await page.getByText('Regeln als Tabelle mitbringen').click()
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'regeln.csv', mimeType: 'text/csv', buffer })
    await preview(page).getByText('1 unverändert').waitFor()
    await preview(page).getByText('Nichts ändert sich').waitFor()
    await page.context().close()
  })
})
