import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axeFinds } from './support/axe-finds.ts'
import { type RunningPage, startPage } from './support/open-page.ts'
import { takeIn } from './support/organizations.ts'

let running: RunningPage

beforeAll(async () => {
  running = await startPage()
})

afterAll(async () => {
  await running.stop()
})

const organization = (id: string) =>
  takeIn(running.address, {
    mandate: 1,
    organization: { id, name: `Organisation ${id}` },
    positions: [
      { id: 'ceo', title: 'Chief Executive Officer' },
      {
        id: 'cio',
        title: 'Chief Information Officer',
        roles: ['cio'],
        'reports-to': 'nobody',
      },
    ],
  })

/** What the server keeps of it. */
async function keptOf(id: string) {
  const answer = await fetch(`${running.address}/api/v1/organizations/${id}`)
  const { document } = await answer.json()
  return document.organization as {
    readonly packs?: readonly string[]
    readonly diagnosis?: { readonly rules?: object; readonly baseline?: readonly string[] }
  }
}

describe('how an organisation is diagnosed', () => {
  test('a rule is found, set by the keyboard within its bounds, recorded with its reason, taken back', async () => {
    const org = await organization('rules')
    const { page, faults } = await running.open(`/settings/diagnosis?org=${org}`)
    await page.getByLabel('Find a rule').fill('deep-chief')
    await page.getByText('1 rule', { exact: true }).waitFor()
    await page.locator('summary', { hasText: 'Chief far from the top' }).focus()
    await page.keyboard.press('Enter')
    const form = page.getByRole('form', { name: 'How “Chief far from the top” is set' })
    const levels = form.getByRole('textbox', { name: /^levels/ })
    expect(await levels.inputValue()).toBe('3')
    await levels.fill('400')
    const save = form.getByRole('button', { name: 'Set it' })
    expect(await form.innerText()).toContain('Give 1 to 50 levels.')
    expect([await levels.getAttribute('aria-invalid'), await save.isDisabled()]).toEqual([
      'true',
      true,
    ])
    expect(await axeFinds(page)).toEqual([])
    await levels.fill('5')
    await form.getByLabel('Severity').selectOption('high')
    await form.getByLabel(/^Why/).fill('Five levels are ours')
    await form.getByLabel(/^Why/).press('Enter')
    await page.getByText('Five levels are ours.').waitFor()
    expect((await keptOf(org)).diagnosis).toEqual({
      rules: { 'deep-chief': { severity: 'high', options: { levels: 5 } } },
    })
    await page.getByRole('radio', { name: 'Set here (1)' }).waitFor({ state: 'attached' })
    await page.getByRole('button', { name: 'Undo' }).last().click()
    await expect.poll(async () => (await keptOf(org)).diagnosis).toBeUndefined()
    await expect.poll(() => levels.inputValue()).toBe('3')
    expect(faults).toEqual([])
  })

  test('a rule that is off finds nothing, and comes back to how it comes', async () => {
    const org = await organization('off')
    const { page } = await running.open(`/settings/diagnosis?org=${org}`)
    await page.getByLabel('Find a rule').fill('unknown-superior')
    await page.getByText('Unknown superior').click()
    const form = page.getByRole('form', { name: 'How “Unknown superior” is set' })
    await form.getByRole('checkbox', { name: 'This rule runs' }).uncheck()
    await form.getByRole('button', { name: 'Set it' }).click()
    await page.getByText('Rule “Unknown superior”: off.').waitFor()
    await page.goto(`${running.address}/findings?org=${org}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await page.getByText('nobody', { exact: false }).count()).toBe(0)
    await page.getByRole('link', { name: 'Rule packs, baseline and rules' }).click()
    await page.getByRole('radio', { name: 'Set here (1)' }).check({ force: true })
    await page.getByText('Unknown superior').click()
    await form.getByRole('button', { name: 'Back to how it comes' }).click()
    await expect.poll(async () => (await keptOf(org)).diagnosis).toBeUndefined()
  })

  test('a rule pack is chosen with what it is not, tells who holds what, and is dropped', async () => {
    const org = await organization('packs')
    const { page, faults } = await running.open(`/settings/diagnosis?org=${org}`)
    await page.getByText('A pack is an aid and no legal advice.').waitFor()
    const pack = page.getByRole('listitem').filter({ hasText: 'sg-mas-trm' }).first()
    await pack.getByRole('checkbox').check()
    await pack.getByText('Held, by its role, by').waitFor()
    expect(await pack.innerText()).toContain('Nobody holds this.')
    expect(await pack.innerText()).toContain('section 3.1')
    expect((await keptOf(org)).packs).toEqual(['sg-mas-trm'])
    await pack.getByRole('checkbox').uncheck()
    await expect.poll(async () => (await keptOf(org)).packs).toBeUndefined()
    expect(faults).toEqual([])
  })

  test('a baseline lets only what is new count, and is dropped', async () => {
    const org = await organization('baseline')
    const { page } = await running.open(`/settings/diagnosis?org=${org}&lang=de`)
    await page.getByRole('button', { name: /^Nur noch Neues zählen/ }).click()
    await page.getByText(/gehören zur Ausgangslage|gehört zur Ausgangslage/).waitFor()
    expect((await keptOf(org)).diagnosis?.baseline).toContain('unknown-superior:positions/nobody')
    await page.getByRole('link', { name: 'Zu den Befunden' }).click()
    await page.getByRole('heading', { name: 'Nichts gefunden' }).waitFor()
    await page.goBack()
    await page.getByRole('button', { name: 'Ausgangslage verwerfen' }).click()
    await page.getByText('Es gibt keine Ausgangslage').waitFor()
    expect((await keptOf(org)).diagnosis).toBeUndefined()
  })
})
