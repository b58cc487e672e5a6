import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type RunningPage, startPage } from './support/open-page.ts'
import { documentOf, takeIn } from './support/organizations.ts'

const fixture = (name: string) =>
  fileURLToPath(new URL(`../../fixtures/organogram/${name}`, import.meta.url))

const SENIOR = fixture('harbour-office-senior.csv')
const JUNIOR = fixture('harbour-office-junior.csv')

let running: RunningPage

beforeAll(async () => {
  running = await startPage()
})

afterAll(async () => {
  await running.stop()
})

const file = (name: string, text: string) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(text),
})

describe('an organogram', () => {
  test('is shown before it is taken in, every row accounted for, then drawn', async () => {
    const { page, faults } = await running.open('/settings?bring=organogram')
    const inputs = page.locator('input[type=file]')
    await inputs.nth(0).setInputFiles(SENIOR)
    await inputs.nth(1).setInputFiles(JUNIOR)
    const preview = page.getByRole('region', { name: /^Would become/ })
    await preview.getByText(/harbour-office-junior\.csv: \d+ rows/).waitFor()
    const told = await preview.innerText()
    const [, all = '0'] = /All ([\d,]+) rows are accounted for/.exec(told) ?? []
    const files = [...told.matchAll(/\.csv: ([\d,]+) rows: (.*)/g)]
    const outcomes = files.flatMap(([, , parts = '']) =>
      [...parts.matchAll(/([\d,]+) ×/g)].map(([, count]) => Number(count?.replace(',', ''))),
    )
    expect(files).toHaveLength(2)
    expect(outcomes.reduce((sum, count) => sum + count, 0)).toBe(Number(all.replace(',', '')))
    const read = preview.getByRole('heading', { name: 'Read from the texts of the posts' })
    await read.waitFor()
    await preview.getByText('The duties, each with its sentence').click()
    await preview
      .getByText(/: answers for: .* ← /)
      .first()
      .waitFor()
    const choice = page.getByRole('checkbox', { name: /^Read duties from the texts/ })
    await choice.uncheck()
    await read.waitFor({ state: 'detached' })
    await choice.check()
    await read.waitFor()
    await preview.getByRole('button', { name: 'Take it in' }).click()
    await page.waitForURL(/\/org\?.*org=/)
    await page.getByRole('heading', { level: 1, name: 'Harbour Office' }).waitFor()
    expect(faults).toEqual([])
  })

  test('can be dropped; a file of Windows keeps its apostrophes', async () => {
    const { page } = await running.open('/settings?bring=organogram')
    const head =
      'Post Unique Reference,Name,Grade,Job Title,Job/Team Function,Parent Department,Organisation,Unit,Contact Phone,Contact E-mail,Reports to Senior Post,Salary Cost of Reports (£),FTE,Actual Pay Floor (£),Actual Pay Ceiling (£),,Professional/Occupational Group,Notes,Valid?'
    const row = '1,Ada,SCS3,Harbour\x92s Director,,Quay,Quay,Top,,,XX,0,1,0,0,,Other,,1'
    const bytes = [...Buffer.from(`${head.replaceAll('£', '\xa3')}\r\n${row}\r\n`, 'latin1')]
    const dropped = await page.evaluateHandle((content) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([new Uint8Array(content)], 'senior.csv'))
      return transfer
    }, bytes)
    const place = page.getByText('Senior posts (CSV)').locator('..')
    await place.dispatchEvent('drop', { dataTransfer: dropped })
    await page.getByRole('button', { name: 'Take it in' }).click()
    await page.waitForURL(/\/org\?.*org=/)
    await page.getByRole('radio', { name: 'Table' }).check()
    await page.getByRole('row', { name: /Harbour’s Director/ }).waitFor()
  })

  test('what is none is refused with the reason, and nothing is taken in', async () => {
    const { page } = await running.open('/settings?bring=organogram')
    await page.locator('input[type=file]').nth(0).setInputFiles(file('notes.csv', 'a,b\n1,2\n'))
    await page.getByText('This cannot be taken in').waitFor()
    expect(await page.getByRole('button', { name: 'Take it in' }).count()).toBe(0)
  })
})

describe('a document', () => {
  test('with faults is refused with line and column; mended, it is taken in', async () => {
    const { page } = await running.open('/settings?bring=organogram')
    await page.getByText('A document', { exact: true }).click()
    const input = page.locator('input[type=file]')
    const lines = (key: string) =>
      `mandate: 1\norganization: { id: mine, name: Mine }\npositions:\n  - { id: cto, ${key}: Chief Technology Officer }\n`
    await input.setInputFiles(file('mandate.yaml', lines('titel')))
    await page.getByText('line 4').first().waitFor()
    await input.setInputFiles(file('mandate.yaml', lines('title')))
    await page.getByRole('heading', { name: 'Would become “Mine”' }).waitFor()
    await page.getByRole('button', { name: 'Take it in' }).click()
    await page.getByRole('heading', { level: 1, name: 'Mine' }).waitFor()
  })
})

describe('the list of organisations', () => {
  test('takes along as YAML, and deletes after asking', async () => {
    const org = await takeIn(running.address, documentOf('doomed', [['a', 'Only Seat']]))
    const { page } = await running.open(`/settings?org=${org}`)
    const entry = page.getByRole('listitem').filter({ hasText: 'Organisation doomed' })
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      entry.getByRole('link', { name: 'Export as YAML' }).click(),
    ])
    const chunks: Buffer[] = []
    for await (const chunk of await download.createReadStream()) chunks.push(chunk)
    expect(Buffer.concat(chunks).toString()).toContain('title: Only Seat')
    await entry.getByRole('button', { name: 'Delete' }).click()
    await entry.getByRole('button', { name: 'Cancel' }).click()
    await entry.getByRole('button', { name: 'Delete' }).click()
    await entry.getByRole('button', { name: 'Delete for good' }).click()
    await page.getByText('“Organisation doomed” is deleted.').waitFor()
    await entry.waitFor({ state: 'detached' })
    expect(page.url()).not.toContain('doomed')
  })
})
