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

/** An organisation with a hole between two bands, and two rules that claim the same releases. */
async function ownOrganization(rules: readonly object[]): Promise<string> {
  count += 1
  const id = `deciding-${count}`
  return takeIn(running.address, {
    mandate: 1,
    organization: { id, name: `Deciding ${count}`, currency: 'EUR' },
    units: [{ id: 'retail', name: 'Retail' }],
    positions: [
      { id: 'ceo', title: 'Chief Executive Officer', holder: 'mara' },
      { id: 'cto', title: 'Chief Technology Officer', 'reports-to': 'ceo', holder: 'ada' },
      { id: 'cio', title: 'Chief Information Officer', 'reports-to': 'ceo', holder: 'lin' },
    ],
    people: [
      { id: 'mara', name: 'Mara Lind' },
      { id: 'ada', name: 'Ada Nkem' },
      { id: 'lin', name: 'Lin Castell' },
    ],
    decisions: [
      { id: 'buy', name: 'Buy something' },
      { id: 'release', name: 'Ship a product' },
    ],
    rules,
  })
}

const RULES = [
  { id: 'small', decision: 'buy', when: { amount: '..50000' }, decides: 'cio' },
  { id: 'large', decision: 'buy', when: { amount: '50001..' }, decides: 'cto' },
  { id: 'risky', decision: 'release', when: { risk: 'high' }, decides: 'cto' },
  { id: 'customers', decision: 'release', when: { audience: 'customer' }, decides: 'cio' },
  { id: 'rest', decision: 'release', remainder: true, decides: 'ceo' },
]

const open = async (path: string, rules: readonly object[] = RULES) => {
  const org = await ownOrganization(rules)
  return running.open(`${path}${path.includes('?') ? '&' : '?'}lang=en&org=${org}`)
}

const answer = (page: Page) => page.locator('#answer')
const row = (page: Page, id: string) => page.locator(`#rule-${id}`)

describe('asking', () => {
  test('one line is answered by name; the address carries the question', async () => {
    const { page, faults } = await open('/decisions')
    const line = page.getByRole('textbox', { name: 'Who decides' })
    await line.fill('buy 60k EUR retail')
    await line.press('Enter')
    await answer(page).getByText('Chief Technology Officer (Ada Nkem) decides').waitFor()
    await page.getByRole('link', { name: 'large', exact: true }).first().waitFor()
    expect(new URL(page.url()).searchParams.get('amount')).toBe('60k EUR')
    await page.reload()
    await answer(page).getByText('Ada Nkem').waitFor()
    expect(await line.inputValue()).toBe('buy 60k EUR retail')
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('a word that means nothing is marked and the nearest one named; nothing typed is lost', async () => {
    const { page } = await open('/decisions')
    const line = page.getByRole('textbox', { name: 'Who decides' })
    await line.fill('buy 60k retial')
    await line.press('Enter')
    await page.getByText('Was retail meant?').waitFor()
    expect(await page.locator('#ask mark').textContent()).toBe('retial')
    expect(await line.inputValue()).toBe('buy 60k retial')
    await page.context().close()
  })

  test('an incomplete case asks for one thing after the other, until there is an answer', async () => {
    const { page } = await open('/decisions?kind=buy')
    const ask = page.locator('#ask')
    await ask.getByRole('button', { name: 'over 50,000 and under 50,001 EUR' }).waitFor()
    await ask.getByRole('button', { name: 'of 50,001 EUR or more' }).click()
    await answer(page).getByText('Ada Nkem').waitFor()
    await page.context().close()
  })

  test('the kind is chosen from the tree with the keyboard alone', async () => {
    const { page } = await open('/decisions')
    await page.getByRole('combobox', { name: 'Kind of decision' }).focus()
    await page.keyboard.type('ship a p')
    await page.getByRole('option', { name: /Ship a product/ }).waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL(/kind=release/)
    await page.locator('#ask').getByRole('button').nth(1).waitFor()
    await page.context().close()
  })
})

describe('rules', () => {
  test('a row is typed in place: the character of an error, what the proof would say, saved, undone', async () => {
    const { page, faults } = await open('/decisions')
    await row(page, 'large').getByRole('button', { name: /large/ }).first().click()
    const form = page.getByRole('form', { name: 'Editing large' })
    const when = form.getByRole('textbox', { name: 'When' })
    await when.fill('>50000; rsik: high')
    await form.getByText(/Did you mean risk/).waitFor()
    expect(await form.locator('mark').first().textContent()).toBe('rsik')
    expect(await form.getByRole('button', { name: 'Save rule' }).isDisabled()).toBe(true)
    await when.fill('>50000')
    await form.getByText(/No rule says who decides this: “Buy something”/).waitFor()
    await form.getByRole('button', { name: 'Save rule' }).click()
    await page.getByText('Rule large changed.').waitFor()
    expect(await row(page, 'large').textContent()).toContain('>50000')
    await page.locator('#proof li[data-state=holds]', { hasText: 'No gaps' }).waitFor()
    await page.getByRole('button', { name: 'Undo' }).first().click()
    await row(page, 'large').getByText('50001..').waitFor()
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('a rule is added, duplicated and removed', async () => {
    const { page } = await open('/decisions', [])
    await page.getByText('No rule of authority has been written yet.').waitFor()
    await page.getByRole('button', { name: 'Add a rule' }).click()
    const form = page.getByRole('form', { name: 'New rule' })
    await form.getByRole('textbox', { name: 'Rule', exact: true }).fill('first')
    await form.getByRole('textbox', { name: 'Decision' }).fill('buy')
    await form.getByRole('textbox', { name: 'Decides', exact: true }).fill('cto or cio')
    await form.getByRole('button', { name: 'Save rule' }).click()
    await row(page, 'first').getByText('Chief Technology Officer or Chief Information').waitFor()
    await page.getByRole('button', { name: 'Duplicate first' }).click()
    const copy = page.getByRole('form', { name: 'New rule' })
    expect(await copy.getByRole('textbox', { name: 'Rule', exact: true }).inputValue()).toBe(
      'first-2',
    )
    await copy.getByRole('button', { name: 'Cancel' }).click()
    await page.getByRole('button', { name: 'Remove first' }).click()
    await page.getByText('No rule of authority has been written yet.').waitFor()
    await page.context().close()
  })
})

test('an organisation without rules starts with a proposal, which can be undone', async () => {
  const { page, faults } = await open('/decisions', [])
  await page.getByRole('button', { name: /^Start with these \d+ rules/ }).click()
  await page.getByText(/\d+ rules to start with\./).waitFor()
  await page.locator('tr[id^=rule-]').first().waitFor()
  await page.locator('#proof li[data-state]').first().waitFor()
  await page.getByRole('button', { name: 'Undo' }).first().click()
  await page.getByText('No rule of authority has been written yet.').waitFor()
  expect(faults).toEqual([])
  await page.context().close()
})

describe('the proof', () => {
  test('a witness fills the form; a repair is tried, then made', async () => {
    const { page } = await open('/decisions')
    const gap = page.locator('#proof li', { hasText: 'No rule says who decides' }).first()
    await gap.getByRole('button', { name: 'Ask this case' }).click()
    await page.waitForURL(/amount=50000\.01/)
    await answer(page)
      .getByText(/◆|[Nn]obody|No rule/)
      .first()
      .waitFor()
    const repair = gap.getByRole('button', { name: 'Preview' }).first()
    await repair.click()
    await gap.getByText('would vanish (1)').waitFor()
    await gap.getByRole('button', { name: 'Make this change' }).click()
    await page.getByText('Rule large changed.').waitFor()
    await gap.waitFor({ state: 'detached' })
    await page.context().close()
  })
})

test('the case of an absence is asked with that person away', async () => {
  const { page } = await open('/decisions')
  const stuck = page.locator('#proof li', { hasText: /Mara Lind is away/ }).first()
  await stuck.getByRole('button', { name: 'Ask this case' }).click()
  await page.waitForURL(/without=mara/)
  await page.locator('[data-outcome=unreachable]').waitFor()
  await page.context().close()
})

describe('the picture', () => {
  test('is walked through with the arrow keys; Enter asks the case; the table says the same', async () => {
    const { page } = await open('/decisions')
    const cells = page.locator('#picture svg [role=button]')
    await cells.first().waitFor()
    await page.locator('#picture svg [role=button][tabindex="0"]').focus()
    await page.keyboard.press('ArrowRight')
    const said = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
    expect(said).toMatch(/Buy something, .*50,000.*: Nobody decides/)
    await page.keyboard.press('Enter')
    await page.waitForURL(/amount=50000\.01/)
    await page.locator('#picture summary').click()
    expect(await page.locator('#picture tbody td button').count()).toBe(await cells.count())
    await page.getByRole('cell', { name: 'Nobody decides.' }).first().waitFor()
    await page.context().close()
  })
})

test('a position tells what it may decide', async () => {
  const { page } = await open('/positions/cto')
  await page.getByRole('heading', { name: 'May decide' }).waitFor()
  await page.locator('#decisions li').first().waitFor()
  expect(await page.locator('#decisions').textContent()).toContain('Buy something')
  await page.context().close()
})
