import axe, { type AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type RunningPage, startPage } from './support/open-page.ts'
import { activeRow, documentOf, focusChart, takeIn } from './support/organizations.ts'

let running: RunningPage

beforeAll(async () => {
  running = await startPage()
})

afterAll(async () => {
  await running.stop()
})

const STILL = { reducedMotion: 'reduce', viewport: { width: 1440, height: 900 } } as const

let count = 0

/** A small organisation of its own for each test. */
async function ownOrganization(): Promise<string> {
  count += 1
  return takeIn(
    running.address,
    documentOf(`edited-${count}`, [
      ['ceo', 'Chief Executive Officer'],
      ['cto', 'Chief Technology Officer', 'ceo'],
      ['ops', 'Head of Operations', 'ceo'],
      ['desk', 'Service Desk Lead', 'ops'],
    ]),
  )
}

/** To whom the seats report, as the server has it. */
async function superiors(org: string): Promise<Readonly<Record<string, string>>> {
  const response = await fetch(`${running.address}/api/v1/organizations/${org}`)
  const { document } = (await response.json()) as {
    readonly document: {
      readonly positions: readonly { readonly id: string; readonly 'reports-to'?: string }[]
    }
  }
  return Object.fromEntries(
    document.positions.map((position) => [position.id, position['reports-to'] ?? '']),
  )
}

/** The middles of the four cards, as the tree layout shows them whole in the middle of the picture. */
async function cards(page: Page) {
  await page.waitForTimeout(300)
  const box = await page.locator('canvas').boundingBox()
  if (box === null) throw new Error('the canvas has no place')
  // The world is two cards wide and three high; it is shown at life size, in the middle.
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  return {
    ceo: { x: middle.x, y: middle.y - 104 },
    cto: { x: middle.x - 100, y: middle.y },
    ops: { x: middle.x + 100, y: middle.y },
    desk: { x: middle.x + 100, y: middle.y + 104 },
    void: { x: box.x + 30, y: box.y + box.height - 60 },
  }
}

type Place = { readonly x: number; readonly y: number }

async function drag(page: Page, from: Place, to: Place) {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 })
  await page.mouse.move(to.x, to.y, { steps: 4 })
}

describe('dragging a seat onto another', () => {
  test('re-reports it, tells the findings, and is taken back', async () => {
    const org = await ownOrganization()
    const { page, faults } = await running.open(`/org?org=${org}&layout=tidy`, STILL)
    const at = await cards(page)
    await drag(page, at.desk, at.cto)
    await page.getByText('would report to Chief Technology Officer').waitFor({ state: 'attached' })
    await page.mouse.up()
    await page.getByText('“Service Desk Lead” now reports to “Chief Technology Officer”').waitFor()
    await page.getByText(/findings? gone|new findings?|findings stay the same/).waitFor()
    expect(await superiors(org)).toMatchObject({ desk: 'cto', ops: 'ceo' })
    await page.getByRole('button', { name: 'Undo' }).last().click()
    await page.getByText('The last change is taken back').waitFor()
    expect(await superiors(org)).toMatchObject({ desk: 'ops' })
    expect(faults).toEqual([])
  })

  test('onto one of its own is refused with the reason; nothing is recorded', async () => {
    const org = await ownOrganization()
    const { page } = await running.open(`/org?org=${org}&layout=tidy`, STILL)
    const at = await cards(page)
    await drag(page, at.ops, at.desk)
    await page.mouse.up()
    await page.getByText('“Head of Operations” stays where it is: stands below it').waitFor()
    expect(await superiors(org)).toMatchObject({ ops: 'ceo', desk: 'ops' })
  })

  test('is let go of with Escape, and over the void', async () => {
    const org = await ownOrganization()
    const { page } = await running.open(`/org?org=${org}&layout=tidy`, STILL)
    const at = await cards(page)
    await drag(page, at.desk, at.cto)
    await page.keyboard.press('Escape')
    await page.getByText('“Service Desk Lead” stays where it is.').waitFor()
    await page.mouse.up()
    await drag(page, at.desk, at.void)
    await page.mouse.up()
    expect(await superiors(org)).toMatchObject({ desk: 'ops' })
    expect(page.url()).not.toContain('at=')
  })
})

describe('with a finger', () => {
  test('a card is carried after resting on it; moving at once moves the picture', async () => {
    const org = await ownOrganization()
    const { page } = await running.open(`/org?org=${org}&layout=tidy`, { ...STILL, hasTouch: true })
    const at = await cards(page)
    const session = await page.context().newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x = 0, y = 0) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x, y }],
      })
    const swipe = async (from: Place, to: Place, rest: number) => {
      await touch('touchStart', from.x, from.y)
      await page.waitForTimeout(rest)
      for (const part of [0.25, 0.5, 0.75, 1]) {
        await touch('touchMove', from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part)
      }
    }
    await swipe(at.desk, at.cto, 900)
    await page.getByText('“Service Desk Lead”: would report to Chief Technology Officer').waitFor()
    await touch('touchEnd')
    await page.getByText('“Service Desk Lead” now reports to “Chief Technology').waitFor()
    expect(await superiors(org)).toMatchObject({ desk: 'cto' })
    await swipe(at.cto, at.void, 0)
    await touch('touchEnd')
    expect(await superiors(org)).toMatchObject({ cto: 'ceo' })
    expect(await page.getByText('stays where it is').count()).toBe(0)
    await page.context().close()
  })
})

describe('without a pointer', () => {
  for (const [name, view] of [
    ['picture', ''],
    ['table', '&as=table'],
  ] as const) {
    test(`a seat is taken up, carried with the arrows and put down, in the ${name}`, async () => {
      const org = await ownOrganization()
      const { page } = await running.open(`/org?org=${org}${view}`, STILL)
      if (view === '') await focusChart(page)
      else await page.getByRole('treegrid').focus()
      await page.keyboard.press('End')
      await page.keyboard.press('Control+x')
      await page.getByText('“Service Desk Lead” is taken up').waitFor()
      await page.keyboard.press('Escape')
      await page.getByText('“Service Desk Lead” stays where it is.').waitFor()
      await page.keyboard.press('Control+x')
      await page.keyboard.press('Home')
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await page.getByText('“Service Desk Lead” now reports to “Chief Technology').waitFor()
      expect(await superiors(org)).toMatchObject({ desk: 'cto' })
      if (view === '') expect(await activeRow(page)).toContain('Service Desk Lead')
    })
  }

  test('from the panel: a search for the new superior, and its own seats refused', async () => {
    const org = await ownOrganization()
    const { page } = await running.open(`/org?org=${org}&at=ops`, STILL)
    const panel = page.getByRole('complementary')
    await panel.getByRole('button', { name: 'Move…' }).click()
    const search = panel.getByRole('combobox')
    await search.fill('service')
    await search.press('Enter')
    await panel.getByRole('button', { name: 'Save' }).click()
    await panel.getByText('“Service Desk Lead” stands below it').waitFor()
    await search.fill('technology')
    await search.press('Enter')
    await panel.getByRole('button', { name: 'Save' }).click()
    await page.getByText('“Head of Operations” now reports to').waitFor()
    expect(await superiors(org)).toMatchObject({ ops: 'cto', desk: 'ops' })
  })
})

describe('the structure around a seat', () => {
  test('a seat is added below, chosen, filled and eliminated again', async () => {
    const org = await ownOrganization()
    const { page, faults } = await running.open(`/org?org=${org}&at=cto`, STILL)
    const panel = page.getByRole('complementary')
    await panel.getByRole('button', { name: 'Add a seat below…' }).click()
    await panel.getByRole('button', { name: 'Add it' }).click()
    await panel.getByText('A position needs a title.').waitFor()
    await panel.getByLabel('Title of the new seat').fill('Head of Data')
    await panel.getByRole('button', { name: 'Add it' }).click()
    await panel.getByRole('heading', { level: 2, name: 'Head of Data' }).waitFor()
    await expect.poll(() => page.url()).toContain('at=head-of-data')
    expect(await superiors(org)).toMatchObject({ 'head-of-data': 'cto' })
    await panel.getByRole('button', { name: 'Name a holder' }).click()
    await panel.getByLabel('Name of the person').fill('Ada Nkemelu')
    await panel.getByRole('button', { name: 'Save' }).click()
    await panel.getByText('Ada Nkemelu').waitFor()
    await panel.getByRole('button', { name: 'Mark it vacant' }).click()
    await page.getByText('“Head of Data” is vacant').waitFor()
    await panel.getByRole('button', { name: 'Eliminate' }).click()
    await panel.getByText('nobody reports to it').waitFor()
    await panel.getByRole('button', { name: 'Yes, eliminate it' }).click()
    await page.getByText('“Head of Data” is eliminated').waitFor()
    await panel.getByRole('button', { name: 'Bring it back' }).click()
    await page.getByText('“Head of Data” is back').waitFor()
    expect(faults).toEqual([])
  })

  test('a split shares out the duties that are chosen, and no others', async () => {
    const { page } = await running.open('/org?org=northwind&at=it-manager', STILL)
    const panel = page.getByRole('complementary')
    await panel.getByRole('button', { name: 'Split it…' }).click()
    await panel.getByLabel('Title of the new seat').fill('Network Lead')
    await panel.getByRole('checkbox', { name: /Networks/ }).check()
    await panel.getByRole('button', { name: 'Split it off' }).click()
    await panel.getByRole('heading', { level: 2, name: 'Network Lead' }).waitFor()
    const response = await fetch(`${running.address}/api/v1/organizations/northwind`)
    const { document } = (await response.json()) as {
      readonly document: {
        readonly assignments: readonly { readonly position: string; readonly of: string }[]
      }
    }
    const of = (seat: string) =>
      document.assignments.filter(({ position }) => position === seat).map(({ of }) => of)
    expect(of('network-lead')).toEqual(['infrastructure.networks'])
    expect(of('it-manager')).not.toContain('infrastructure.networks')
    expect(of('it-manager').length).toBeGreaterThan(1)
    await page.getByRole('button', { name: 'Undo' }).first().click()
    await page.getByText('The last change is taken back').waitFor()
  })

  test('a split shares out reports and rules, told before it is done', async () => {
    const { page } = await running.open('/org?org=northwind&at=cio', STILL)
    const panel = page.getByRole('complementary')
    await panel.getByRole('button', { name: 'Split it…' }).click()
    await panel.getByText('Nothing moves yet.').waitFor()
    await panel.getByLabel('Title of the new seat').fill('Chief of Suppliers')
    const reports = panel.getByRole('group', { name: 'Seats that report to it' })
    await reports.getByRole('checkbox').last().check()
    const rules = panel.getByRole('group', { name: 'Rules that name it instead' })
    await rules.getByRole('checkbox', { name: /\(equipment\)/ }).check()
    await panel.getByText('Moves: 1 seat, 1 rule.').waitFor()
    await panel.getByRole('button', { name: 'Split it off' }).click()
    await panel.getByRole('heading', { level: 2, name: 'Chief of Suppliers' }).waitFor()
    const response = await fetch(`${running.address}/api/v1/organizations/northwind`)
    const { document } = (await response.json()) as {
      readonly document: {
        readonly positions: readonly { readonly 'reports-to'?: string }[]
        readonly rules: readonly { readonly id: string; readonly decides?: unknown }[]
      }
    }
    const below = document.positions.filter((one) => one['reports-to'] === 'chief-of-suppliers')
    expect(below).toHaveLength(1)
    expect(document.rules.find(({ id }) => id === 'equipment')?.decides).toEqual({
      ladder: { 'head-of-it': '25k', 'chief-of-suppliers': 'any' },
    })
    await page.getByRole('button', { name: 'Undo' }).first().click()
    await page.getByText('The last change is taken back').waitFor()
  })

  test('a unit is moved into another with all its seats', async () => {
    const { page } = await running.open('/org?org=northwind&at=head-of-it', STILL)
    const panel = page.getByRole('complementary')
    await panel.getByRole('button', { name: 'Unit…' }).click()
    await panel.getByLabel('The whole unit “Information Technology”').selectOption('operations')
    await panel.getByRole('button', { name: 'Move the unit' }).click()
    await page.getByText('The unit “Information Technology” lies in “Operations” now').waitFor()
    await page.getByRole('button', { name: 'Undo' }).first().click()
    await page.getByText('The last change is taken back').waitFor()
  })

  test('the forms are sound for axe, light and dark', async () => {
    const { page } = await running.open('/org?org=northwind&at=cio', STILL)
    const panel = page.getByRole('complementary')
    await page.evaluate(axe.source)
    for (const name of ['Move…', 'Add a seat below…', 'Split it…', 'Unit…', 'Eliminate']) {
      await panel.getByRole('button', { name }).click()
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        const found: AxeResults = await page.evaluate('axe.run()')
        expect(found.violations.map(({ id }) => id)).toEqual([])
      }
      await panel.getByRole('button', { name: 'Cancel' }).click()
    }
  })

  test('at 390 pixels every form fits', async () => {
    const { page } = await running.open('/org?org=northwind&at=cio&lang=de', {
      viewport: { width: 390, height: 844 },
    })
    const panel = page.getByRole('complementary')
    for (const name of ['Sitz darunter…', 'Teilen…', 'Einheit…', 'Auflösen']) {
      await panel.getByRole('button', { name }).click()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        390,
      )
      await panel.getByRole('button', { name: 'Abbrechen' }).click()
    }
  })
})

test('two windows: what one moves, the other shows', async () => {
  const org = await ownOrganization()
  const one = await running.open(`/org?org=${org}&layout=tidy`, STILL)
  const other = await running.open(`/positions/desk?org=${org}`)
  const at = await cards(one.page)
  await drag(one.page, at.desk, at.cto)
  await one.page.mouse.up()
  const lines = other.page.locator('main')
  await lines.getByRole('link', { name: 'Chief Technology Officer' }).first().waitFor()
  await other.page.getByText('Changed in another window').waitFor()
})

test('without a choice the example is opened, then the one used last', async () => {
  const org = await ownOrganization()
  const { page } = await running.open('/org', STILL)
  await page.getByRole('heading', { level: 1, name: 'Northwind Outfitters' }).waitFor()
  await page.goto(`${running.address}/org?org=${org}`)
  await page.getByRole('heading', { level: 1, name: `Organisation ${org}` }).waitFor()
  await page.goto(`${running.address}/org`)
  await page.getByRole('heading', { level: 1, name: `Organisation ${org}` }).waitFor()
})

// The last one: the server of this file has another address afterwards.
test('a restart of the server keeps what was moved, and its undo', async () => {
  const org = await ownOrganization()
  const { page } = await running.open(`/org?org=${org}&layout=tidy`, STILL)
  const at = await cards(page)
  await drag(page, at.desk, at.cto)
  await page.mouse.up()
  await page.getByText('“Service Desk Lead” now reports to').waitFor()
  const address = await running.restart()
  await page.goto(`${address}/positions/desk?org=${org}`)
  const reports = page.locator('main').getByRole('link', { name: 'Chief Technology Officer' })
  await reports.first().waitFor()
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.locator('main').getByRole('link', { name: 'Head of Operations' }).first().waitFor()
})
