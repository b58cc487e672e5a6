import axe, { type AxeResults } from 'axe-core'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type RunningPage, startPage } from './support/open-page.ts'
import { documentOf, takeIn } from './support/organizations.ts'

let running: RunningPage

beforeAll(async () => {
  running = await startPage()
})

afterAll(async () => {
  await running.stop()
})

const seats = [
  ['ceo', 'Chief Executive Officer'],
  ['cio', 'Chief Information Officer', 'ceo'],
  ['ops', 'Head of Operations', 'cio'],
] as const

async function downloaded(page: Page, link: Locator): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
  const chunks: Buffer[] = []
  for await (const chunk of await download.createReadStream()) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

const file = (text: string) => ({
  name: 'mandate.yaml',
  mimeType: 'application/yaml',
  buffer: Buffer.from(text),
})

async function axeFinds(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  const results: AxeResults = await page.evaluate('axe.run()')
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)
}

/** What the server keeps as titles. */
async function titlesOf(org: string): Promise<readonly string[]> {
  const response = await fetch(`${running.address}/api/v1/organizations/${org}`)
  const { document } = (await response.json()) as {
    readonly document: { readonly positions: readonly { readonly title: string }[] }
  }
  return document.positions.map(({ title }) => title)
}

describe('a file edited by hand', () => {
  test('is exported, comes back with its difference, and goes again; comments stay', async () => {
    const org = await takeIn(running.address, documentOf('edited', seats))
    const { page, faults } = await running.open(`/settings?org=${org}`)
    const entry = page.getByRole('listitem').filter({ hasText: 'Organisation edited' })
    const text = await downloaded(page, entry.getByRole('link', { name: 'Export as YAML' }))
    await entry.getByRole('link', { name: 'Bring back edited' }).click()
    await page.getByText('Goes into “Organisation edited”.').waitFor()
    const byHand = text
      .replace('positions:', '# Agreed in May.\npositions:')
      .replace('Head of Operations', 'Director of Operations')
      .concat('\npeople:\n  - { id: ada, name: Ada Lindt } # new\n')
    const input = page.locator('input[type=file]').last()
    await input.setInputFiles(file(byHand.replace('title: Director', 'titel: Director')))
    await page
      .getByText(/line \d+, column \d+/)
      .first()
      .waitFor()
    await input.setInputFiles(file(byHand))
    const changes = page.getByRole('region', { name: 'What the file changes' })
    await changes.getByText('1 added · 1 changed').waitFor()
    const told = await changes.innerText()
    expect(told).toContain('1 position changed')
    expect(told).toContain('title: Head of Operations → Director of Operations')
    expect(told).toContain('1 person added')
    expect(await axeFinds(page)).toEqual([])
    await changes.getByRole('button', { name: 'Record as one change' }).click()
    await changes.getByText('Recorded as one change.').waitFor()
    expect(await titlesOf(org)).toContain('Director of Operations')
    const again = await downloaded(page, changes.getByRole('link', { name: 'Export again' }))
    expect(again.split('\n').slice(1)).toEqual(byHand.split('\n').slice(1))
    await changes.getByRole('button', { name: 'Undo' }).click()
    await changes.getByText('The change is taken back.').waitFor()
    expect(await titlesOf(org)).toContain('Head of Operations')
    expect(await downloaded(page, changes.getByRole('link', { name: 'Export again' }))).toContain(
      '# Agreed in May.',
    )
    // The browser notes that a faulty file was refused.
    expect(faults.filter((fault) => !fault.includes('422'))).toEqual([])
    await page.context().close()
  })

  test('keeps what others did since, and asks where both did something', async () => {
    const org = await takeIn(running.address, documentOf('merged', seats))
    const { page } = await running.open(`/settings?org=${org}&bring=file`)
    const entry = page.getByRole('listitem').filter({ hasText: 'Organisation merged' })
    const text = await downloaded(page, entry.getByRole('link', { name: 'Export as YAML' }))
    const head = /at ([^ ]+)/.exec(text)?.[1]
    const [, cio, ops] = seats.map(([id, title, superior]) => ({
      id,
      title,
      'reports-to': superior,
    }))
    await fetch(`${running.address}/api/v1/organizations/${org}/changes`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'if-match': `"${head}"` },
      body: JSON.stringify({
        operations: [
          { op: 'put', kind: 'positions', entity: { ...cio, title: 'Chief of IT' } },
          { op: 'put', kind: 'positions', entity: { ...ops, grade: '7' } },
        ],
      }),
    })
    const byHand = text
      .replace('Chief Information Officer', 'Director of IT')
      .replace('Head of Operations', 'Operations Lead')
    await page.getByLabel('or paste its text').fill(byHand)
    const changes = page.getByRole('region', { name: 'What the file changes' })
    await changes.getByText('1 changed in the file and here').waitFor()
    const record = changes.getByRole('button', { name: 'Record as one change' })
    expect(await record.isDisabled()).toBe(true)
    await changes.getByRole('radio', { name: 'The file: Director of IT' }).check()
    await expect.poll(() => record.isEnabled()).toBe(true)
    await record.click()
    await changes.getByText('Recorded as one change.').waitFor()
    expect(await titlesOf(org)).toEqual([
      'Chief Executive Officer',
      'Director of IT',
      'Operations Lead',
    ])
    const after = await downloaded(page, changes.getByRole('link', { name: 'Export again' }))
    expect(after).toContain("grade: '7'")
    await page.context().close()
  })
})

test('a document taken in as a file keeps its comments', async () => {
  const { page } = await running.open('/settings?bring=document')
  const text =
    'mandate: 1\norganization: { id: noted, name: Noted }\n\n# The top.\npositions:\n  - { id: ceo, title: CEO } # since 2020\n'
  await page.locator('input[type=file]').setInputFiles(file(text))
  await page.getByRole('button', { name: 'Take it in' }).click()
  await page.getByRole('heading', { level: 1, name: 'Noted' }).waitFor()
  const response = await fetch(`${running.address}/api/v1/organizations/noted/document.yaml`)
  const again = await response.text()
  expect(again.slice(again.indexOf('\n') + 1)).toBe(text)
  await page.context().close()
})
