import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core'

const SERVE = fileURLToPath(new URL('../../../dist/main/serve.js', import.meta.url))

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The built product, served, and a browser in front of it. */
export type RunningPage = {
  readonly address: string
  /** Opens a fresh page; whatever goes wrong in it is gathered in `faults`. */
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<OpenedPage>
  /** Opens pages that share what a browser keeps, as the tabs of one reader do. */
  readonly reader: (options?: BrowserContextOptions) => Promise<Reader>
  /** Ends the server and starts it again on the same data; gives its new address. */
  readonly restart: () => Promise<string>
  readonly stop: () => Promise<void>
}

type OpenedPage = { readonly page: Page; readonly faults: readonly string[] }

/** Somebody whose browser keeps what it has read from one page to the next. */
export type Reader = {
  readonly open: (path: string) => Promise<OpenedPage>
  readonly leave: () => Promise<void>
}

/** Serves `dist/` on a free port with a data folder of its own and starts a browser. */
export async function startPage(): Promise<RunningPage> {
  const data = mkdtempSync(join(tmpdir(), 'mandate-page-'))
  const begin = () =>
    spawn(process.execPath, [SERVE, '--port', '0', '--data', data], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
  const end = async () => {
    child.kill('SIGTERM')
    if (child.exitCode === null) await once(child, 'close')
  }
  let child = begin()
  const address = await printedAddress(child)
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: FLAGS,
  })
  return {
    address,
    open: async (path, options) => openPage(await contextOf(browser, options), address, path),
    reader: async (options) => {
      const context = await contextOf(browser, options)
      return {
        open: (path) => openPage(context, address, path),
        leave: () => context.close(),
      }
    },
    restart: async () => {
      await end()
      child = begin()
      return printedAddress(child)
    },
    stop: async () => {
      await browser.close()
      await end()
      rmSync(data, { recursive: true, force: true })
    },
  }
}

function contextOf(browser: Browser, options?: BrowserContextOptions): Promise<BrowserContext> {
  return browser.newContext({ locale: 'en-GB', ...options })
}

async function openPage(
  context: BrowserContext,
  address: string,
  path: string,
): Promise<OpenedPage> {
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url())
    if (protocol !== 'blob:' && origin !== address) faults.push(`asked ${request.url()}`)
  })
  await page.goto(address + path)
  await settled(page)
  return { page, faults }
}

/** Waits until catalogue and organisation are open and the page is drawn in its faces. */
export async function settled(page: Page): Promise<void> {
  await page.locator('footer').waitFor()
  await page.locator('main h1').first().waitFor()
  await page.waitForFunction(() => document.querySelector('[data-loading]') === null)
  await page.evaluate(() => document.fonts.ready)
}

function printedAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    child.stdout?.on('data', (chunk) => {
      said += String(chunk)
      const address = /http:\/\/[^\s/]+/.exec(said)?.[0]
      if (address !== undefined) resolve(address)
    })
    child.once('close', () => reject(new Error(`the server named no address: ${said}`)))
  })
}
