import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fictionalTeams, zipOf } from '../support/team-files.ts'
import { type RunningPage, startPage } from './support/open-page.ts'

let running: RunningPage

beforeAll(async () => {
  running = await startPage()
})

afterAll(async () => {
  await running.stop()
})

const SIGS = fileURLToPath(new URL('../../fixtures/sigs/sigs.yaml', import.meta.url))

test('groups of a community are shown before they are taken in, with what is left out', async () => {
  const { page, faults } = await running.open('/settings?bring=teams')
  await page.locator('input[type=file]').setInputFiles(SIGS)
  await page.getByRole('heading', { name: 'Would become “sigs”' }).waitFor()
  await page.getByRole('heading', { name: 'In the files, and not taken over' }).waitFor()
  await page.getByText('short names on a platform').waitFor()
  await page.getByRole('button', { name: 'Take it in' }).click()
  await page.waitForURL(/\/org\?/)
  await page.getByRole('heading', { level: 1, name: 'sigs' }).waitFor()
  expect(faults).toEqual([])
})

test('team files come as a ZIP; what is none is said in place, in German', async () => {
  const { page } = await running.open('/settings?bring=teams&lang=de')
  const drop = page.locator('input[type=file]')
  const zip = (bytes: Uint8Array) => ({
    name: 'team.zip',
    mimeType: 'application/zip',
    buffer: Buffer.from(bytes),
  })
  await drop.setInputFiles(zip(new TextEncoder().encode('none')))
  await page.getByText('Das ist kein ZIP').waitFor()
  await drop.setInputFiles(zip(zipOf(fictionalTeams())))
  await page.getByRole('heading', { name: 'Daraus würde „team“' }).waitFor()
  await page.getByText(/Dateien gelesen/).waitFor()
})

test('a list in YAML is brought where spreadsheets are', async () => {
  const { page, faults } = await running.open('/settings?bring=table')
  const text =
    'ada:\n  name: Ada Lin\n  title: CTO\nbo:\n  name: Bo Ray\n  title: Engineer\n  manager: ada\n'
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'lantern.yml', mimeType: 'text/plain', buffer: Buffer.from(text) })
  await page.getByText('2 positions').first().waitFor()
  expect(await page.getByText('Row of the headers').count()).toBe(0)
  await page.getByRole('button', { name: 'Take it in and show the chart' }).click()
  await page.getByRole('heading', { level: 1, name: 'lantern' }).waitFor()
  expect(faults).toEqual([])
})
