import type { Page } from 'playwright-core'
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

let count = 0

/** A small organisation of its own for each test. */
async function ownOrganization(): Promise<string> {
  count += 1
  return takeIn(
    running.address,
    documentOf(`own-${count}`, [
      ['ceo', 'Chief Executive Officer'],
      ['tech', 'Director of Everything', 'ceo'],
      ['ops', 'Head of Operations', 'ceo'],
      ['desk', 'Service Desk Lead', 'ops'],
    ]),
  )
}

async function rename(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: 'Rename' }).click()
  await page.getByLabel('Title', { exact: true }).fill(title)
  await page.getByRole('button', { name: 'Save' }).click()
}

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })

/** Keeps the news of other windows from a page. */
async function deafen(page: Page): Promise<void> {
  await page.route('**/events', (route) => route.abort())
}

describe('changing a position', () => {
  test('a title: recorded, told, taken back and made again', async () => {
    const org = await ownOrganization()
    const { page, faults } = await running.open(`/positions/tech?org=${org}`)
    await rename(page, '<b>Chief</b> =1+1 Technology Officer')
    await heading(page, '<b>Chief</b> =1+1 Technology Officer').waitFor()
    expect(await page.locator('main h1 b').count()).toBe(0)
    await page.getByRole('link', { name: 'History' }).click()
    await page.getByText('every hash fits').waitFor()
    await page.getByText('Renamed “Director of Everything”').waitFor()
    await page.getByRole('button', { name: 'Undo' }).first().click()
    await page.getByText('The last change is taken back.').waitFor()
    await page.goto(`${running.address}/positions/tech?org=${org}`)
    await heading(page, 'Director of Everything').waitFor()
    await page.getByRole('button', { name: 'Redo' }).click()
    await heading(page, 'Technology Officer').waitFor()
    expect(faults).toEqual([])
  })

  test('nothing is recorded without a title, and what was typed stays', async () => {
    const org = await ownOrganization()
    const { page } = await running.open(`/positions/tech?org=${org}`)
    await rename(page, '   ')
    await page.getByText('A position needs a title.').waitFor()
    await page.getByLabel('Title', { exact: true }).fill('x'.repeat(501))
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('At most 500 characters.').waitFor()
    expect(await page.getByLabel('Title', { exact: true }).inputValue()).toHaveLength(501)
  })

  test('the role: by its title at first, corrected with a press, and back', async () => {
    const org = await ownOrganization()
    const { page } = await running.open(`/positions/desk?org=${org}`)
    const role = page.getByRole('region', { name: 'Role' })
    await role.getByText('aligned with no role').waitFor()
    await role.getByRole('button', { name: 'Correct the role' }).click()
    await role.getByLabel('The role this seat really is').selectOption('it-manager')
    await role.getByRole('button', { name: 'Save' }).click()
    await role.getByRole('link', { name: 'IT Manager' }).waitFor()
    await role.getByText('stated').waitFor()
    await page.getByText('“Service Desk Lead” is aligned with IT Manager').waitFor()
    await page.getByRole('button', { name: 'Undo' }).first().click()
    await role.getByText('aligned with no role').waitFor()
  })

  test('a role read from the title shows why and how surely', async () => {
    const org = await takeIn(
      running.address,
      documentOf('titled', [['it', 'Acting Group IT Director']]),
    )
    const { page } = await running.open(`/positions/it?org=${org}`)
    const role = page.getByRole('region', { name: 'Role' })
    await role.getByRole('link', { name: 'IT Director' }).waitFor()
    expect(await role.innerText()).toMatch(/suggested by the title, \d+% sure/)
    expect(await role.innerText()).toContain('left out: it says for how long')
  })

  test('the superior: found by name, refused where it is unclear or itself', async () => {
    const org = await ownOrganization()
    const { page } = await running.open(`/positions/desk?org=${org}`)
    const form = page.locator('form')
    await page.getByRole('button', { name: 'Change it' }).click()
    const field = form.getByRole('combobox')
    await field.fill('no such seat')
    await form.getByRole('button', { name: 'Save' }).click()
    await page.getByText('No position is called “no such seat”.').waitFor()
    await field.fill('desk')
    await page.getByRole('option', { name: /Service Desk Lead/ }).click()
    await form.getByRole('button', { name: 'Save' }).click()
    await page.getByText('A position cannot report to itself.').waitFor()
    await field.fill('Director of')
    await page.getByRole('option', { name: /Director of Everything/ }).click()
    await form.getByRole('button', { name: 'Save' }).click()
    await page.getByText('now reports to “Director of Everything”').waitFor()
    await page.getByRole('link', { name: 'Director of Everything' }).first().waitFor()
  })

  test('holder: named, then vacant', async () => {
    const org = await ownOrganization()
    const { page } = await running.open(`/positions/ops?org=${org}`)
    await page.getByRole('button', { name: 'Name a holder' }).click()
    await page.getByLabel('Name of the person').fill('Ada Nkemelu')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('“Head of Operations” is held by Ada Nkemelu').waitFor()
    await page.getByRole('button', { name: 'Mark it vacant' }).click()
    await page.getByText('“Head of Operations” is vacant').waitFor()
  })
})

describe('two windows', () => {
  test('one sees what the other recorded', async () => {
    const org = await ownOrganization()
    const one = await running.open(`/positions/tech?org=${org}`)
    const other = await running.open(`/positions/tech?org=${org}`)
    await rename(one.page, 'Chief Technology Officer')
    await heading(other.page, 'Chief Technology Officer').waitFor()
    await other.page.getByText('Changed in another window').waitFor()
  })

  test('changes of different seats both stand, though one did not know of the other', async () => {
    const org = await ownOrganization()
    const one = await running.open(`/positions/tech?org=${org}`)
    await deafen(one.page)
    await one.page.reload()
    await settled(one.page)
    const other = await running.open(`/positions/ops?org=${org}`)
    await rename(other.page, 'Chief Operating Officer')
    await heading(other.page, 'Chief Operating Officer').waitFor()
    await rename(one.page, 'Chief Technology Officer')
    await one.page.getByText('both are in').waitFor()
    await one.page.goto(`${running.address}/positions/ops?org=${org}`)
    await heading(one.page, 'Chief Operating Officer').waitFor()
  })

  test.each([true, false])(
    'a change of the same is shown with theirs and mine (heard of it: %s)',
    async (hears) => {
      const org = await ownOrganization()
      const one = await running.open(`/positions/tech?org=${org}`)
      if (!hears) {
        await deafen(one.page)
        await one.page.reload()
        await settled(one.page)
      }
      await one.page.getByRole('button', { name: 'Rename' }).click()
      await one.page.getByLabel('Title', { exact: true }).fill('Mine')
      const other = await running.open(`/positions/tech?org=${org}`)
      await rename(other.page, 'Theirs')
      await heading(other.page, 'Theirs').waitFor()
      if (hears) await one.page.getByText('Changed in another window').waitFor()
      expect(await one.page.getByLabel('Title', { exact: true }).inputValue()).toBe('Mine')
      await one.page.getByRole('button', { name: 'Save' }).click()
      const told = one.page.getByRole('alert').filter({ hasText: 'Somebody else was faster' })
      await told.waitFor()
      expect(await told.getByRole('row', { name: 'Title' }).innerText()).toMatch(/Theirs\s+Mine/)
      await told.getByRole('button', { name: 'Record mine all the same' }).click()
      await heading(other.page, 'Mine').waitFor()
    },
  )
})

test('without an answer nothing is lost: the form stays, and once more records it', async () => {
  const org = await ownOrganization()
  const { page } = await running.open(`/positions/tech?org=${org}`)
  await page.route('**/changes', (route) => route.abort())
  await rename(page, 'Chief Technology Officer')
  await page.getByText('The server gives no answer').waitFor()
  expect(await page.getByLabel('Title', { exact: true }).inputValue()).toBe(
    'Chief Technology Officer',
  )
  await page.unroute('**/changes')
  await page.getByRole('button', { name: 'Try again' }).click()
  await page.getByText('Renamed “Director of Everything”').waitFor()
})

test('nothing to take back is said', async () => {
  const org = await ownOrganization()
  const { page } = await running.open(`/findings?org=${org}`)
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByText(/There is nothing to take back|is taken back/).waitFor()
})
