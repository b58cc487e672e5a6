import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { docxOf, pdfOf, pdfOfText } from '../support/description-files.ts'
import { axeFinds } from './support/axe-finds.ts'
import { type RunningPage, settled, startPage } from './support/open-page.ts'

const CLI = fileURLToPath(new URL('../../dist/main/cli.js', import.meta.url))

const CV = `Ada Alm
2019 - 2024 IT Manager, Example Ltd, led a team of 12 people
Bachelor of Science in Computer Science, 2011
Known for leadership, communication
4 years of experience in IT projects
`

let running: RunningPage

beforeAll(async () => {
  running = await startPage()
})

afterAll(async () => {
  await running.stop()
})

/** Goes to a part of the page by its link. */
async function goTo(page: Page, part: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Parts of careers' }).getByText(part).click()
}

describe('the way from one post to another', () => {
  test('stands in the address, tells what changes at each step, and keeps disputes in sight', async () => {
    const { page, faults } = await running.open('/careers?lang=en')
    await page.getByRole('combobox', { name: 'From' }).selectOption({ label: 'IT Manager' })
    await page.getByRole('combobox', { name: 'To' }).selectOption({ label: 'CIO' })
    await page.getByRole('heading', { name: 'From IT Manager to CIO' }).waitFor()
    const asked = Object.fromEntries(new URL(page.url()).searchParams)
    expect(asked).toEqual({ lang: 'en', from: 'it-manager', to: 'cio', view: 'way' })
    const ways = page.getByRole('region', { name: 'Ways there' })
    await ways.getByText('More strategic.').first().waitFor()
    expect(await ways.getByRole('button', { name: /^Disputed: / }).count()).toBeGreaterThan(0)
    // Another way, and what did not fit a line, are drawn when they are opened.
    await ways.locator('summary', { hasText: 'IT Director' }).first().click()
    await ways.getByRole('heading', { name: 'From IT Manager to IT Director' }).waitFor()
    await ways.getByText('39 more').first().click()
    expect(await ways.getByRole('link', { name: 'Company data' }).isVisible()).toBe(true)
    const pay = page.getByRole('region', { name: 'What is paid' })
    expect(await pay.innerText()).toMatch(/United States, November 2024[\s\S]*region only/)
    await pay
      .getByRole('button', { name: /^Source 001/ })
      .first()
      .click()
    await page.getByRole('dialog', { name: 'Source' }).waitFor()
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('where sources know no way, that is told, and a mangled address still opens', async () => {
    const { page } = await running.open('/careers?lang=en&from=cto&to=it-manager')
    await page.getByText('No way: sources put IT Manager below CTO').waitFor()
    await page.goto(`${running.address}/careers?lang=en&from=wizard&to=cto`)
    await page.getByText('means no post known here and was left out: wizard').waitFor()
    await page.context().close()
  })
})

describe('the profile of the reader', () => {
  test('is filled from a CV item by item, changes what is missing, and never leaves the browser', async () => {
    const reader = await running.reader({ reducedMotion: 'reduce' })
    const { page, faults } = await reader.open('/careers?lang=en&to=cio&view=profile')
    const sent: string[] = []
    page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`))

    await page.getByText('Fill it from a CV').click()
    await page.getByLabel('Paste the text of a CV').fill(CV)
    await page.getByRole('button', { name: 'Read it' }).click()
    const proposals = page.getByRole('region', { name: 'What the CV proposes' })
    await proposals.getByText('2019 - 2024 IT Manager, Example Ltd').first().waitFor()
    expect(await axeFinds(page)).toEqual([])
    // Nothing has entered the profile yet. What is merely mentioned is not ticked; one is refused.
    expect(await page.getByText('Nothing told yet.').count()).toBe(5)
    await proposals.getByRole('checkbox', { name: /^leadership/i }).check()
    await proposals.getByRole('checkbox', { name: /^IT projects/ }).uncheck()
    await proposals.getByRole('button', { name: 'Add 4 items' }).click()
    await page.getByText('4 items added to the profile.').waitFor()
    const skills = await page.getByRole('region', { name: 'Skills' }).innerText()
    expect(skills).toMatch(/leadership/i)
    expect(skills).not.toMatch(/communication/i)
    const experience = page.getByRole('region', { name: 'Experience', exact: true })
    expect(await experience.innerText()).toContain('Nothing told yet.')

    await goTo(page, 'The way')
    const ready = page.getByRole('region', { name: 'How ready you are' })
    await ready.getByText('It rests on:').first().waitFor()
    expect(await page.locator('main').innerText()).toMatch(/of 23 demands [1-9]/)
    expect(sent.filter((one) => /Ada|Example|POST/.test(one))).toEqual([])
    expect(page.url()).not.toMatch(/Ada|leadership/)

    // Another window of the same reader has it, and forgets it; this one follows, and undoes nothing of its own.
    const second = await reader.open('/careers?lang=en&to=cio&view=profile')
    await second.page.getByRole('button', { name: 'Forget everything' }).click()
    await page.getByText('CIO: what the sources demand (23)').waitFor()
    await second.page.getByRole('button', { name: 'Undo' }).click()
    await ready.getByText('It rests on:').first().waitFor()
    expect([...faults, ...second.faults]).toEqual([])
    await reader.leave()
  })

  test('goes out as me.yaml and comes back as it was; a faulty file changes nothing', async () => {
    const { page } = await running.open('/careers?lang=en&view=profile')
    await page.getByRole('button', { name: 'Add a degree' }).click()
    await page.getByRole('button', { name: 'Keep' }).click()
    await page.getByText('Not kept yet. Please look at: Level, Field.').waitFor()
    await page.getByLabel('Level').selectOption('master')
    await page.getByLabel('Field', { exact: true }).fill('computer science')
    await page.getByRole('button', { name: 'Keep' }).click()
    const degrees = page.getByRole('region', { name: 'Degrees' })
    await degrees.getByText(/master.s degree, computer science/i).waitFor()
    await page.getByRole('region', { name: 'Skills' }).getByText('I have none').click()

    const saving = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save as me.yaml' }).click()
    const saved = await saving
    expect(saved.suggestedFilename()).toBe('me.yaml')
    const text = readFileSync(await saved.path(), 'utf8')
    expect(text).toBe(
      'profile: 1\ndegrees:\n  - { level: master, field: computer-science }\nskills: []\n',
    )

    // The command line takes the very file.
    const told = execFileSync(
      process.execPath,
      [CLI, 'career', '--to', 'cio', '--profile', await saved.path()],
      { encoding: 'utf8' },
    )
    expect(told).toMatch(/of 23 demands [1-9]/)

    await page.getByText('Bring a profile you have').click()
    const choose = page.getByLabel('Choose a file').first()
    const bring = (content: string) =>
      choose.setInputFiles({
        name: 'me.yaml',
        mimeType: 'application/yaml',
        buffer: Buffer.from(content),
      })
    await bring('profile: 1\nskills:\n  - { skil: leadership }\n')
    await page.getByText('Did you mean skill?').first().waitFor()
    expect(await degrees.innerText()).toContain('computer science')
    await bring(`${text}name: Ada\nheld:\n  - { title: Head of IT, years: 3 }\n`)
    await page.getByText('me.yaml was taken over.').waitFor()
    await page.getByRole('region', { name: 'Posts held' }).getByText('Head of IT').waitFor()
    await page.reload()
    await settled(page)
    await page.getByRole('region', { name: 'Posts held' }).getByText('Head of IT').waitFor()

    // What a newer version wrote, or somebody by hand, is told and can be saved; the page works on.
    await page.evaluate(() => localStorage.setItem('mandate.career-profile', '{"profile":9}'))
    await page.reload()
    await page.getByRole('button', { name: 'Save what was kept' }).waitFor()
    await page.getByRole('region', { name: 'Posts held' }).getByText('Nothing told yet.').waitFor()
    await page.context().close()
  })

  test('a CV in DOCX and in PDF is read within the page, a scan is refused with what to do', async () => {
    const { page, faults } = await running.open('/careers?lang=en&view=profile')
    await page.getByText('Fill it from a CV').click()
    const drop = (name: string, bytes: Uint8Array) =>
      page
        .getByLabel(/^Choose a(?: file|nother)/)
        .last()
        .setInputFiles({
          name,
          mimeType: 'application/octet-stream',
          buffer: Buffer.from(bytes),
        })
    const proposals = page.getByRole('region', { name: 'What the CV proposes' })
    await drop('cv.docx', docxOf(CV))
    await proposals.getByText('IT Manager').first().waitFor()
    await drop('scan.pdf', pdfOf([[]]))
    await page.getByText('This PDF has no text').waitFor()
    expect(await proposals.count()).toBe(0)
    await drop('cv.pdf', pdfOfText(CV))
    await proposals.getByText('IT Manager').first().waitFor()
    expect(faults).toEqual([])
    await page.context().close()
  })
})

describe('the log of learning', () => {
  test('takes an entry by keys alone, tells what it moved, and lets go of it again', async () => {
    const { page } = await running.open('/careers?lang=en&to=cio&view=log', {
      reducedMotion: 'reduce',
    })
    await page.getByRole('button', { name: 'Add an entry' }).focus()
    await page.keyboard.press('Enter')
    const what = page.getByLabel('What it was')
    while (!(await what.evaluate((field) => field === document.activeElement))) {
      await page.keyboard.press('Tab')
    }
    await page.keyboard.type('Presented the cloud plan to the board')
    await page.keyboard.press('Tab')
    await page.keyboard.type('communication')
    await page.getByRole('button', { name: 'Keep' }).focus()
    await page.keyboard.press('Enter')
    await page.getByText(/^Communication: from “.*” to “met”/).waitFor()
    // The form is gone; the keys go on from where it was opened.
    const focused = await page.evaluate(() => document.activeElement?.textContent)
    expect(focused).toBe('Add an entry')
    expect(await axeFinds(page)).toEqual([])
    await page.getByRole('button', { name: /^Change: Presented/ }).click()
    await page.getByLabel('What it was').fill('Presented the cloud plan')
    await page.getByRole('button', { name: 'Keep' }).click()
    await page.getByRole('button', { name: 'Remove: Presented the cloud plan' }).click()
    await page.getByText('What grew').waitFor({ state: 'detached' })
    await page.context().close()
  })
})

describe('which is right for me', () => {
  test('tells nothing from nothing, then a role with what speaks for it, and leads to its way', async () => {
    const { page } = await running.open('/careers?lang=de')
    await page.getByText('Nichts wurde gewählt').waitFor()
    for (const name of ['Das große Ganze', 'Neues erproben', 'Wachstum und mehr Umsatz']) {
      await page.getByLabel(name).check()
    }
    const result = page.getByRole('region', { name: 'Zwischenstand' })
    await result.getByRole('link', { name: 'Was sie verlangt, und die Wege dorthin' }).click()
    await page.getByRole('heading', { name: 'Was davon schon da ist' }).waitFor()
    expect(new URL(page.url()).searchParams.get('to')).toBe('cto')
    expect(page.url()).not.toContain('big-picture')
    await page.context().close()
  })
})
