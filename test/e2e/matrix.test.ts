import axe, { type AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { activeCell, pressCell, waitForCell } from './support/matrix.ts'
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

/** A small organisation of its own for each test: four seats, four rows with a part. */
async function ownOrganization(): Promise<string> {
  count += 1
  return takeIn(running.address, {
    mandate: 1,
    organization: { id: `matrix-${count}`, name: `Matrix ${count}` },
    units: [
      { id: 'top', name: 'Board' },
      { id: 'it', name: 'Information Technology' },
    ],
    positions: [
      { id: 'ceo', title: 'Chief Executive Officer', unit: 'top' },
      { id: 'cio', title: 'Chief Information Officer', unit: 'it', 'reports-to': 'ceo' },
      { id: 'tech', title: 'Director of Everything', unit: 'it', roles: [], 'reports-to': 'ceo' },
      { id: 'desk', title: 'Service Desk Lead', unit: 'it', roles: [], 'reports-to': 'cio' },
    ],
    things: [{ id: 'crm', name: 'Customer system' }],
    assignments: [
      { position: 'cio', verb: 'answers-for', of: 'infrastructure.networks' },
      { position: 'desk', verb: 'carries-out', of: 'infrastructure.networks' },
      { position: 'tech', verb: 'recommends', of: 'crm', scope: { unit: 'it' } },
    ],
  })
}

/** The assignments the server has, as short lines. */
async function stored(org: string): Promise<readonly string[]> {
  const answer = await fetch(`${running.address}/api/v1/organizations/${org}`)
  const { document } = (await answer.json()) as {
    readonly document: {
      readonly assignments?: readonly { position: string; verb: string; of: string }[]
    }
  }
  return (document.assignments ?? [])
    .map(({ position, verb, of }) => `${position} ${verb} ${of}`)
    .sort()
}

const grid = (page: Page) => page.getByRole('grid', { name: 'Positions by responsibilities' })
const signOf = (page: Page, row: string) =>
  page.getByRole('rowheader', { name: row }).first().getAttribute('data-severity')

async function faultsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  const results: AxeResults = await page.evaluate('axe.run()')
  return results.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  )
}

describe('with the mouse', () => {
  test('a verb is given in the menu, told, taken back', async () => {
    const org = await ownOrganization()
    const { page, faults } = await running.open(`/responsibilities?org=${org}`)
    await pressCell(page, 'Networks', 'Director of Everything')
    await waitForCell(page, 'no part')
    await pressCell(page, 'Networks', 'Director of Everything')
    const menu = page.getByRole('menu', { name: /Director of Everything.*Networks/ })
    await menu.getByRole('menuitemcheckbox', { name: /^must agree/ }).click()
    await page.getByText('Director of Everything, now: must agree – Networks').waitFor()
    expect(await stored(org)).toContain('tech must-agree infrastructure.networks')
    const item = menu.getByRole('menuitemcheckbox', { name: /^must agree/ })
    expect(await item.getAttribute('aria-checked')).toBe('true')
    await page.keyboard.press('Escape')
    await waitForCell(page, 'must agree')
    await page.getByRole('button', { name: 'Undo' }).first().click()
    await waitForCell(page, 'no part')
    expect(await stored(org)).toHaveLength(3)
    expect(faults).toEqual([])
  })

  test('two who answer are seen at once: sign, triangle, sentence, count', async () => {
    const org = await ownOrganization()
    const { page } = await running.open(`/responsibilities?org=${org}`)
    expect(await signOf(page, 'Networks')).toBeNull()
    await pressCell(page, 'Networks', 'Director of Everything')
    await page.keyboard.press('a')
    await waitForCell(page, 'answers for, contested')
    expect(await signOf(page, 'Networks')).not.toBeNull()
    const panel = page.getByRole('region', { name: 'Cell' })
    await panel
      .getByText(/both answer|answer for/)
      .first()
      .waitFor()
    await page.getByText('1 contested').waitFor()
    await page.keyboard.press('a')
    await waitForCell(page, 'no part')
    expect(await signOf(page, 'Networks')).toBeNull()
  })

  test('what the sources suggest for a seat is accepted one by one and together', async () => {
    const org = await ownOrganization()
    const { page } = await running.open(`/responsibilities?org=${org}&seat=cio`)
    const list = page.getByRole('region', { name: 'Suggested for this seat' })
    await list
      .getByRole('button', { name: /^Accept: / })
      .first()
      .click()
    await page.getByText('Chief Information Officer, now:').waitFor()
    expect(await stored(org)).toHaveLength(4)
    const all = list.getByRole('button', { name: /^Accept all \d+/ })
    const many = Number(/\d+/.exec((await all.textContent()) ?? '')?.[0])
    await all.click()
    await page.getByText(`${many} suggestions accepted`).waitFor()
    expect(await stored(org)).toHaveLength(4 + many)
    await list.getByText('nothing that is not there already').waitFor()
    await page.getByRole('button', { name: 'Undo' }).first().click()
    await list.getByRole('button', { name: `Accept all ${many}` }).waitFor()
    expect(await stored(org)).toHaveLength(4)
  })
})

describe('with the keyboard alone', () => {
  test('from the address bar to a recorded part, and back', async () => {
    const org = await ownOrganization()
    const { page } = await running.open(`/responsibilities?org=${org}`)
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press('Tab')
      if (await grid(page).evaluate((element) => element === document.activeElement)) break
    }
    await page.keyboard.press('ArrowDown')
    expect(await activeCell(page)).toMatchObject({ at: [3, 2] })
    await page.keyboard.press('Control+End')
    const last = await activeCell(page)
    expect(last).toMatchObject({
      row: expect.stringContaining('Customer system'),
      column: expect.stringContaining('Director of Everything'),
      text: 'recommends, only for a part',
    })
    expect(last?.at[0]).toBe(Number(await grid(page).getAttribute('aria-rowcount')))
    expect(last?.at[1]).toBe(Number(await grid(page).getAttribute('aria-colcount')))
    await page.keyboard.press('ArrowLeft')
    await waitForCell(page, 'no part')
    await page.keyboard.press('Control+ArrowRight')
    await waitForCell(page, 'recommends, only for a part')
    await page.keyboard.press('Enter')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByText('now: answers for – Customer system').waitFor()
    await page.keyboard.press('Escape')
    expect(await grid(page).evaluate((element) => element === document.activeElement)).toBe(true)
    await waitForCell(page, 'answers for, recommends, only for a part')
    await page.keyboard.press('Delete')
    await waitForCell(page, 'no part')
    expect(await stored(org)).toHaveLength(2)
  })

  test('where a part holds is changed from the keyboard, marked, and told apart', async () => {
    const org = await ownOrganization()
    const { page, faults } = await running.open(
      `/responsibilities?org=${org}&at=infrastructure.networks&seat=tech`,
    )
    await grid(page).focus()
    await page.keyboard.press('a')
    await waitForCell(page, 'answers for, contested')
    await page.keyboard.press('.')
    const panel = page.getByRole('region', { name: 'Cell' })
    const unit = panel.getByRole('combobox', { name: 'Unit' })
    await unit.waitFor()
    expect(await unit.evaluate((select) => select === document.activeElement)).toBe(true)
    expect(await faultsOf(page)).toEqual([])
    await page.keyboard.type('Board')
    await page.keyboard.press('Tab')
    await panel.getByRole('button', { name: 'Set', exact: true }).press('Enter')
    await waitForCell(page, 'answers for, only for a part')
    await panel.getByText('only for Board').waitFor()
    expect(await stored(org)).toContain('tech answers-for infrastructure.networks')
    // A part of the whole is handed on, not contested; in the same scope it is.
    expect(await signOf(page, 'Networks')).toBeNull()
    expect(await grid(page).evaluate((one) => one === document.activeElement)).toBe(true)
    await page.keyboard.press('.')
    await panel.locator('select:focus').waitFor()
    await page.keyboard.press('Escape')
    await unit.waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Undo' }).first().click()
    await waitForCell(page, 'answers for, contested')
    expect(faults).toEqual([])
  })

  test('who types faster than changes are recorded loses none', async () => {
    const org = await ownOrganization()
    const { page } = await running.open(
      `/responsibilities?org=${org}&seats=all&at=infrastructure.networks&seat=ceo`,
    )
    await grid(page).focus()
    for (const key of ['i', 'g', 'ArrowRight', 's', 'ArrowRight', 'i', 'ArrowRight', 'c', 'g']) {
      await page.keyboard.press(key)
    }
    await page.waitForFunction(() =>
      document.body.textContent?.includes('Everything, now: gives input'),
    )
    expect(await stored(org)).toEqual(
      [
        'ceo gives-input',
        'ceo is-told',
        'cio answers-for',
        'cio supports',
        'desk carries-out',
        'desk is-told',
        'tech carries-out',
        'tech gives-input',
      ]
        .map((one) => `${one} infrastructure.networks`)
        .concat('tech recommends crm')
        .sort(),
    )
  })

  test('a letter of a convention writes its verb; the legend says what it loses', async () => {
    const org = await ownOrganization()
    const { page } = await running.open(`/responsibilities?org=${org}`)
    await page.getByRole('radio', { name: 'RACI', exact: true }).check({ force: true })
    const legend = page.getByRole('complementary', { name: 'Legend' })
    await legend.getByText('A veto looks like advice.').waitFor()
    await page.getByText('section 9.1.2.2').waitFor()
    await pressCell(page, 'Networks', 'Director of Everything')
    await page.keyboard.press('c')
    await waitForCell(page, 'gives input')
    await page.getByRole('radio', { name: 'DACI', exact: true }).check({ force: true })
    await legend.getByText('Who does the work is not shown.').waitFor()
    expect(page.url()).toContain('view=daci')
  })
})

describe('what is shown', () => {
  test('rows where something is wrong, an area, a unit; the cell stays in the address', async () => {
    const org = await ownOrganization()
    const { page } = await running.open(`/responsibilities?org=${org}&rows=all&seats=all`)
    const rows = async () => Number(await grid(page).getAttribute('aria-rowcount')) - 2
    const all = await rows()
    expect(all).toBeGreaterThan(170)
    await page.getByLabel('Rows').selectOption('gaps')
    await expect.poll(rows).toBeLessThan(all)
    await page.getByLabel('Area').selectOption('infrastructure')
    await expect.poll(rows).toBeLessThan(30)
    await page.getByLabel('Unit').selectOption('top')
    await expect.poll(() => grid(page).getAttribute('aria-colcount')).toBe('2')
    await grid(page).focus()
    await page.keyboard.press('End')
    await expect.poll(() => page.url()).toContain('seat=ceo')
    const { row } = (await activeCell(page)) ?? {}
    await page.reload()
    await grid(page).focus()
    await expect.poll(async () => (await activeCell(page))?.row).toBe(row)
  })

  test('the table has the same rows in the same order, with the seats', async () => {
    const org = await ownOrganization()
    const { page } = await running.open(`/responsibilities?org=${org}&as=table&view=raci`)
    const heads = await page.locator('table tbody th').allInnerTexts()
    expect(heads.map((text) => text.trim())).toEqual([
      'Infrastructure',
      'Networks',
      'Things',
      expect.stringContaining('Customer system'),
    ])
    const networks = page.getByRole('row', { name: /^Networks/ })
    expect((await networks.getByRole('cell').allInnerTexts()).slice(0, 2)).toEqual([
      'Service Desk Lead',
      'Chief Information Officer',
    ])
  })

  test('on paper the table takes the place of the picture', async () => {
    const org = await ownOrganization()
    const { page } = await running.open(`/responsibilities?org=${org}`)
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    await page.getByRole('row', { name: /^Networks/ }).waitFor()
    expect(await page.locator('canvas').count()).toBe(0)
    await page.evaluate(() => dispatchEvent(new Event('afterprint')))
    await grid(page).waitFor()
  })

  test('the catalogue’s own tree is a link away, there and back', async () => {
    const org = await ownOrganization()
    const { page } = await running.open(`/responsibilities?org=${org}`)
    await page.getByRole('link', { name: 'The catalogue’s responsibilities' }).click()
    await page.getByRole('link', { name: 'Networks' }).waitFor()
    await page.getByRole('link', { name: 'The matrix of the organisation' }).click()
    await grid(page).waitFor()
  })
})

test.each(['light', 'dark'] as const)(
  'axe finds nothing (%s): matrix, menu, table',
  async (colorScheme) => {
    const org = await ownOrganization()
    const options = { colorScheme, reducedMotion: 'reduce' } as const
    const { page, faults } = await running.open(
      `/responsibilities?org=${org}&view=raci&at=infrastructure.networks&seat=cio`,
      options,
    )
    await grid(page).focus()
    expect(await faultsOf(page)).toEqual([])
    await page.keyboard.press('Enter')
    await page.getByRole('menu').waitFor()
    expect(await faultsOf(page)).toEqual([])
    const table = await running.open(`/responsibilities?org=${org}&as=table`, options)
    expect(await faultsOf(table.page)).toEqual([])
    expect(faults).toEqual([])
  },
)

test('390 pixels: nothing is cut off, and a part is given by touch', async () => {
  const org = await ownOrganization()
  const { page } = await running.open(`/responsibilities?org=${org}`, {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await grid(page).scrollIntoViewIfNeeded()
  const row = await page.getByRole('rowheader', { name: 'Networks' }).boundingBox()
  const column = await page.getByRole('columnheader', { name: 'Chief Information' }).boundingBox()
  const at = [(column?.x ?? 0) + 20, (row?.y ?? 0) + 15] as const
  await page.touchscreen.tap(...at)
  await waitForCell(page, 'answers for')
  await page.touchscreen.tap(...at)
  const menu = page.getByRole('menu')
  await menu.getByRole('menuitemcheckbox', { name: /^decides/ }).tap()
  await page.getByText('now: decides – Networks').waitFor()
  expect(await stored(org)).toContain('cio decides infrastructure.networks')
})
