import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { catalogueForTests } from '../support/catalogue.ts'
import { type RunningPage, startPage } from './support/open-page.ts'

let running: RunningPage

beforeAll(async () => {
  running = await startPage()
})

afterAll(async () => {
  await running.stop()
})

describe('every sentence about a role shows its source', () => {
  test('in a comparison each statement has its chip, and silence is said', async () => {
    const { page } = await running.open('/compare?of=cto,head-of-it')
    const cells = await page.locator('table[data-columns] tbody td').evaluateAll((all) =>
      all.map((cell) => ({
        statements: cell.querySelectorAll('li').length,
        without: [...cell.querySelectorAll('li')].filter(
          (item) => !/Source 00\d: .*, claim/.test(item.textContent ?? ''),
        ).length,
        text: cell.textContent ?? '',
      })),
    )
    expect(cells.length).toBeGreaterThan(20)
    for (const { statements, without, text } of cells) {
      expect(without).toBe(0)
      if (statements === 0) expect(text).toContain('the sources are silent')
    }
  })

  test('a chip opens the claim in its words, place and strength; a dispute opens its reason', async () => {
    const { claims, disagreements } = catalogueForTests()
    const { page } = await running.open('/dimensions/seniority')
    await page
      .getByRole('button', { name: /claim s3-091$/ })
      .first()
      .click()
    const opened = await page.getByRole('dialog').innerText()
    expect(opened).toContain(claims.get('s3-091')?.text.en)
    expect(opened).toContain(claims.get('s3-091')?.section)
    expect(opened).toContain('s3-091')
    await page.keyboard.press('Escape')
    await page
      .getByRole('button', { name: /^Disputed:/ })
      .first()
      .click()
    const reason = await page.getByRole('dialog').innerText()
    expect([...disagreements.values()].some(({ why }) => reason.includes(why.en))).toBe(true)
  })

  test('the map has a table twin with every role on it', async () => {
    const { page } = await running.open('/roles')
    await page.getByText('As a table').click()
    expect(await page.locator('table tbody tr').count()).toBe(7)
    expect(await page.locator('svg circle').count()).toBeLessThanOrEqual(7)
  })
})

describe('on paper', () => {
  test.each(['/compare?of=cto,cio', '/roles/cto', '/need?a=new-technology:yes&at=result'])(
    '%s leaves the controls out and keeps the text',
    async (path) => {
      const { page } = await running.open(path, { colorScheme: 'dark' })
      await page.emulateMedia({ media: 'print' })
      expect(await page.getByRole('navigation', { name: 'Main' }).isVisible()).toBe(false)
      expect(await page.getByRole('button', { name: 'Print' }).isVisible()).toBe(false)
      expect(await page.locator('main h1').isVisible()).toBe(true)
      const paper = await page.evaluate(
        () => getComputedStyle(document.documentElement).backgroundColor,
      )
      expect(paper).toBe('rgb(255, 255, 255)')
    },
  )

  test('the same comparison is exported byte for byte the same, twice', async () => {
    const save = async () => {
      const { page } = await running.open('/compare?of=cto,cio&only=differences')
      const waiting = page.waitForEvent('download')
      await page.getByRole('button', { name: 'Export JSON' }).click()
      const download = await waiting
      expect(download.suggestedFilename()).toBe('comparison-cto-cio.json')
      const chunks: Buffer[] = []
      for await (const chunk of await download.createReadStream()) chunks.push(chunk)
      return Buffer.concat(chunks).toString()
    }
    const first = await save()
    expect(JSON.parse(first)).toMatchObject({ roles: ['cto', 'cio'], onlyDifferences: true })
    expect(await save()).toBe(first)
  })
})
