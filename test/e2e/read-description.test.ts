import axe, { type AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { compoundFile, docxOf, pdfOf, pdfOfText } from '../support/description-files.ts'
import { type RunningPage, startPage } from './support/open-page.ts'

const POSTING = `# Head of IT
## Duties
- Accountable for the IT budget
- Support the operation of networks
- Negotiate contracts with vendors
## We offer
- A bicycle
`

const DUTIES = `<script>alert(1)</script><h1>Leiter IT</h1><ul>
<li>Verantwortung für das IT-Budget</li><li>Führung der IT-Abteilung</li></ul>`

/** What reads files is loaded with the first one. */
const WAITS = { timeout: 15_000 }

let running: RunningPage

beforeAll(async () => {
  running = await startPage()
})

afterAll(async () => {
  await running.stop()
})

const headline = (page: Page) => page.locator('section[aria-label] > p[role=status]').first()

const give = (page: Page, name: string, content: Uint8Array) =>
  page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) })

async function documentOf(page: Page) {
  const response = await page.request.get(`${running.address}/api/v1/organizations/northwind`)
  return (await response.json()).document
}

test('a pasted text is read on the page: role, title, labels with their words, what is missing', async () => {
  const { page, faults } = await running.open('/read?lang=en')
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.getByLabel('The text', { exact: true }).fill(POSTING)
  await expect
    .poll(() => headline(page).textContent())
    .toMatch(/^(By its duties|The text does not)/)
  await page.getByText(/The title “Head of IT” says/).waitFor()
  const label = page.getByRole('link', { name: /^answers for: ?IT budget/ })
  await label.hover()
  const why = page.getByRole('tooltip')
  expect(await why.textContent()).toMatch(/Words: .*budget.* Part by: Accountable/)
  expect(await page.locator('mark[data-pointed=true]').allTextContents()).toContain('IT budget')
  await page.getByLabel('Title, if it is not in the text').fill('CTO')
  await page.getByText(/The title “CTO” says: Chief Technology Officer/).waitFor()
  // Nothing of the text was sent anywhere.
  expect(asked.filter((url) => url.includes('/read'))).toEqual([])
  await label.focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/responsibilities\/money\.budget/)
  await page.goBack()
  expect(await page.getByLabel('The text', { exact: true }).inputValue()).toBe(POSTING)
  expect(faults).toEqual([])
})

test('DOCX, PDF and HTML are read alike; scripts in them never run', async () => {
  const { page, faults } = await running.open('/read?lang=de')
  const ran: string[] = []
  page.on('request', (request) => {
    if (request.method() !== 'GET') ran.push(`sent ${request.url()}`)
  })
  page.on('dialog', (dialog) => ran.push(dialog.message()))
  await give(page, 'stelle.docx', docxOf(POSTING))
  await expect
    .poll(() => page.getByLabel('Der Text').inputValue(), WAITS)
    .toContain('Accountable for')
  await give(page, 'stelle.pdf', pdfOfText(POSTING))
  await expect.poll(() => page.getByLabel('Der Text').inputValue(), WAITS).toContain('# Head of IT')
  await page.getByText('stelle.pdf').waitFor()
  await give(page, 'stelle.html', new TextEncoder().encode(DUTIES))
  await page
    .getByRole('link', { name: /IT-Budget$/ })
    .first()
    .waitFor()
  expect(await page.locator('#text').textContent()).not.toContain('alert')
  expect([...ran, ...faults]).toEqual([])
})

test('what cannot be read is refused in the language of the page, and loses nothing', async () => {
  const { page } = await running.open('/read?lang=de')
  await page.getByLabel('Der Text').fill(POSTING)
  for (const [name, content, message] of [
    ['scan.pdf', pdfOf([[{ text: '1', y: 20 }]]), 'nur Bilder von Seiten'],
    ['secret.docx', compoundFile('EncryptedPackage'), 'durch ein Kennwort geschützt'],
    ['old.doc', compoundFile('WordDocument'), 'der alten Art (.doc)'],
  ] as const) {
    await give(page, name, content)
    await page.getByRole('alert').getByText(message).waitFor()
    expect(await page.getByLabel('Der Text').inputValue()).toBe(POSTING)
  }
  await page.getByLabel('Der Text').fill('word '.repeat(90_000))
  await page.getByText('höchstens 400.000 Zeichen; dieser hat 450.000').waitFor()
})

test('assignments are chosen, changed, recorded as one change and taken back; a position is made', async () => {
  const { page, faults } = await running.open('/read?lang=en&org=northwind')
  const before = await documentOf(page)
  await page.getByLabel('The text', { exact: true }).fill(POSTING)
  const section = page.locator('#take-over')
  await section.getByRole('combobox', { name: 'Position' }).fill('Head of Data')
  await page.getByRole('option').first().click()
  await section.getByRole('heading', { name: /^The text beside/ }).waitFor()
  await section.getByRole('checkbox', { name: 'Vendor contracts' }).uncheck()
  await section.getByLabel('Part in IT budget').selectOption('recommends')
  await section.getByRole('button', { name: /^Take over \d+ assignments$/ }).click()
  await page.getByText(/assignments read from a description/).waitFor()
  const { assignments } = await documentOf(page)
  const added = assignments.filter(({ origin }: { origin?: string }) => origin === 'read')
  expect(added).toContainEqual({
    position: 'head-data',
    verb: 'recommends',
    of: 'money.budget',
    origin: 'read',
    evidence: 'Accountable for the IT budget',
  })
  expect(added.map(({ of }: { of: string }) => of)).not.toContain('suppliers.contracts')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => documentOf(page)).toEqual(before)
  await section.getByLabel('A new position').check()
  await section.getByLabel('Title', { exact: true }).fill('IT Lead')
  await section.getByRole('button', { name: /^Make the position with \d+ assignments$/ }).click()
  await section.getByRole('link', { name: 'To the position' }).click()
  await page.getByRole('heading', { name: 'IT Lead' }).waitFor()
  expect(faults).toEqual([])
})

test('everything read fits a phone and has nothing for axe to find, light and dark', async () => {
  const { page, faults } = await running.open('/read?lang=en&org=northwind', {
    reducedMotion: 'reduce',
    colorScheme: 'light',
    viewport: { width: 390, height: 844 },
  })
  await page.getByRole('button', { name: 'A leader' }).click()
  await page.locator('#take-over').getByRole('combobox').fill('cio')
  await page.getByRole('option').first().click()
  await page.getByRole('button', { name: /^Take over/ }).waitFor()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  await page.evaluate(axe.source)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const results: AxeResults = await page.evaluate('axe.run({})')
    const found = results.violations.map(
      ({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`,
    )
    expect(found).toEqual([])
  }
  expect(faults).toEqual([])
})
