import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axeFinds } from './support/axe-finds.ts'
import { type RunningPage, settled, startPage } from './support/open-page.ts'

/** The table of the guide: what a German Excel makes of "CSV (separated by semicolons)". */
const TABLE = fileURLToPath(new URL('../../fixtures/people-table/hafenwerk.csv', import.meta.url))

let running: RunningPage

beforeAll(async () => {
  running = await startPage()
})

afterAll(async () => {
  await running.stop()
})

/** What the table is sent as once more: one title changed, one row gone, one person new. */
function nextMonth(): Buffer {
  const text = readFileSync(TABLE, 'latin1')
  const rows = text.replace('Testleiter', 'Leiter Test').split('\r\n')
  const left = rows.filter((row) => !row.startsWith('1022;'))
  const added =
    '1040;Neu, Nora;Entwicklerin;Technik;Plattform;Oertel, Hannes;n.neu@x.example;;1,0;;'
  return Buffer.from([...left, added].join('\r\n'), 'latin1')
}

describe('the steps of docs/first-visit.md', () => {
  test('a German spreadsheet becomes a chart with findings, from the start page on', async () => {
    const { page, faults } = await running.open('/?lang=de', { reducedMotion: 'reduce' })
    await page.getByRole('link', { name: 'Eine Tabelle mitbringen' }).click()
    await page.getByLabel('Datei wählen').first().setInputFiles(TABLE)
    const preview = page.getByRole('region', { name: 'Was daraus wird' })
    await preview.getByText('39 Positionen · 37 Personen · 12 Einheiten · 2 unbesetzt').waitFor()
    const told = await preview.innerText()
    // The row that says nothing new, and the circle, by their rows; both columns dropped unread.
    expect(told).toContain('Zeile 31: Die Zeile sagt dasselbe wie Zeile 26')
    expect(told).toContain('Günther Rößler → Annika Sommer → Günther Rößler')
    expect(told.match(/weggelassen: schutzbedürftig/g)).toHaveLength(2)
    expect(told).not.toContain('210.000')
    expect(told).toContain('38 von 38 gefunden')
    expect(await axeFinds(page)).toEqual([])
    await preview.getByRole('textbox', { name: 'Name der Organisation' }).fill('Hafenwerk AG')
    await preview.getByRole('button', { name: 'Übernehmen und Organigramm zeigen' }).click()
    await page.getByRole('heading', { level: 1, name: 'Hafenwerk AG' }).waitFor()
    expect(page.url()).toContain('show=findings')
    const link = page.getByRole('link', { name: /^Befunde \d+$/ })
    await link.waitFor()
    expect(Number(/\d+/.exec(await link.innerText())?.[0])).toBeGreaterThan(0)
    await link.click()
    await page.getByText('Günther Rößler').or(page.getByText('Datenarchitekt')).first().waitFor()
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('next month the same table shows what changed before it is recorded', async () => {
    const { page } = await running.open('/settings?lang=en&org=hafenwerk&bring=table')
    const file = { name: 'hafenwerk.csv', mimeType: 'text/csv', buffer: nextMonth() }
    await page.getByLabel('Choose a file').first().setInputFiles(file)
    const preview = page.getByRole('region', { name: 'What changes' })
    await preview.getByText('1 changed · 2 new · 2 missing in the table, stays').waitFor()
    expect(await preview.innerText()).toMatch(/Job title: Testleiter →[\s\S]*?Leiter Test/)
    await preview.getByRole('button', { name: 'Record the changes' }).click()
    await page.waitForURL(/\/org\?/)
    await page.goto(`${running.address}/history?lang=en&org=hafenwerk`)
    await page.getByText('Taken in again: hafenwerk.csv').first().waitFor()
    await page.context().close()
  })
})

describe('cells pasted from a spreadsheet', () => {
  test('who is meant is settled on the page, columns are corrected, then it is taken in', async () => {
    const { page } = await running.open('/settings?lang=en&bring=table')
    const cells = 'Who\tWhat\tBoss\nKim Lee\tCEO\t\nKim Lee\tCFO\t\nBo Berg\tCTO\tKim Lee\n'
    await page.getByLabel('Or paste rows from a spreadsheet').fill(cells)
    const columns = [
      ['A Who', 'Name'],
      ['B What', 'Job title'],
      ['C Boss', 'Manager'],
    ]
    for (const [header, field = ''] of columns) {
      await page.getByLabel(`Taken for: ${header}`).selectOption({ label: field })
    }
    const take = page.getByRole('button', { name: 'Take it in and show the chart' })
    await page.getByText('1 error').waitFor()
    expect(await take.isDisabled()).toBe(true)
    await page.getByLabel('Who is meant by “Kim Lee”?').selectOption({ index: 1 })
    await page.getByText('1 error').waitFor({ state: 'detached' })
    await page.getByLabel('Name of the organisation').fill('Lee & Berg')
    await take.click()
    await page.getByRole('heading', { level: 1, name: 'Lee & Berg' }).waitFor()
    await page.getByRole('radio', { name: 'Table' }).check()
    await page.getByRole('row', { name: /CTO/ }).waitFor()
    await page.context().close()
  })
})

describe('from nothing', () => {
  test('five questions give a chart, at 390 pixels, in German', async () => {
    const { page, faults } = await running.open('/settings?lang=de&bring=describe', {
      viewport: { width: 390, height: 844 },
    })
    expect(await axeFinds(page)).toEqual([])
    await page.getByLabel('Wie heißt die Organisation?').fill('Kleine Werft')
    await page.getByLabel('Noch andere rund um die Technologie?').fill('Leitung Daten')
    await page.getByLabel('Besetzt mit: Chief Technology Officer').fill('Ada Alm')
    await page.getByLabel('unbesetzt: Leitung Daten').check()
    const above = page.getByLabel('Berichtet an: Leitung Daten')
    await above.selectOption({ label: 'Chief Technology Officer' })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    await page.getByRole('button', { name: 'Anlegen und Organigramm zeigen' }).click()
    await page.getByRole('heading', { level: 1, name: 'Kleine Werft' }).waitFor()
    await settled(page)
    const response = await fetch(`${running.address}/api/v1/organizations/kleine-werft`)
    const kept = (await response.json()) as { readonly document: { readonly positions: unknown } }
    expect(kept.document.positions).toEqual([
      { id: 'ceo', title: 'Chief Executive Officer', vacant: false, roles: ['ceo'] },
      {
        id: 'cto',
        title: 'Chief Technology Officer',
        'reports-to': 'ceo',
        holder: 'ada-alm',
        roles: ['cto'],
      },
      { id: 'leitung-daten', title: 'Leitung Daten', 'reports-to': 'cto', vacant: true },
    ])
    expect(faults).toEqual([])
    await page.context().close()
  })
})
