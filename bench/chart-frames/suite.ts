import { mkdirSync, readFileSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright-core'
import type { LayoutKind } from '../../src/drawing/chart/chart-layout.ts'
import { median, quantile } from '../measure.ts'
import { Report } from '../report.ts'
import type { FrameTimes } from './measure-frames.ts'
import type { OwnPage } from './own-page.ts'
import type { PeerPage } from './peer-page.ts'

declare const own: OwnPage
declare const peer: PeerPage

// Gates U2 and U3. Frames as they follow one another, raster forced in each; sizes and peer in turns,
// a fresh page each time, medians over the rounds. Work is what a frame takes without waiting for the
// screen: it tells more where every frame is in time.

const ROUNDS = Number(process.env.CHART_ROUNDS ?? 5)
const SIZES = [1_000, 10_000, 100_000] as const
const ALL: readonly LayoutKind[] = ['packed', 'stacked', 'tidy']
/** CHART_LAYOUTS=packed measures one alone, without the peer. */
const KINDS = ALL.filter((kind) => (process.env.CHART_LAYOUTS ?? ALL.join()).includes(kind))
/** Of the script every so many frames, where the peer takes part; both do the same. */
const STEP = 4
const PEER_ROUNDS = Math.min(2, ROUNDS)

const STYLE = `${readFileSync('web/styles/tokens.css', 'utf8')}
body { margin: 0; height: 100vh; overflow: hidden; font-family: sans-serif }
canvas { display: block }`
const SCRIPTS = { own: 'dist/bench/chart-own.js', peer: 'dist/bench/chart-peer.js' }

const startBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  })

async function openPage(browser: Browser, script: keyof typeof SCRIPTS): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width: 1600, height: 900 },
    colorScheme: 'light',
  })
  page.setDefaultTimeout(600_000)
  await page.setContent(`<!doctype html><style>${STYLE}</style><body></body>`)
  await page.addScriptTag({ content: readFileSync(SCRIPTS[script], 'utf8') })
  return page
}

type Run = { readonly first: number; readonly times: FrameTimes }

async function runOwn(browser: Browser, count: number, kind: LayoutKind, step = 1): Promise<Run> {
  const page = await openPage(browser, 'own')
  const first = await page.evaluate(([size, layout]) => own.start(size, layout), [
    count,
    kind,
  ] as const)
  await page.waitForTimeout(300)
  const times = await page.evaluate((by) => own.frames(by), step)
  await page.close()
  return { first, times }
}

async function runPeer(browser: Browser, count: number): Promise<Run & { readonly cards: number }> {
  const page = await openPage(browser, 'peer')
  const first = await page.evaluate((size) => peer.start(size), count)
  const cards = await page.evaluate(() => peer.cards())
  await page.waitForTimeout(300)
  const times = await page.evaluate((by) => peer.frames(by), STEP)
  await page.close()
  return { first, times, cards }
}

const p95 = (values: readonly number[]) => quantile(values, 0.95)
const overRounds = (runs: readonly Run[], of: (run: Run) => number) => median(runs.map(of))

async function measureSizes(browser: Browser, report: Report, kind: LayoutKind): Promise<void> {
  const runs = new Map<number, Run[]>(SIZES.map((size) => [size, []]))
  for (let round = 0; round < ROUNDS; round++) {
    for (const size of SIZES) runs.get(size)?.push(await runOwn(browser, size, kind))
  }
  for (const [size, all] of runs) {
    const figure = (name: string, value: number) =>
      report.figure(`${kind}, ${size} positions: ${name}`, value, 'ms')
    figure(
      'first picture from the data',
      overRounds(all, ({ first }) => first),
    )
    figure(
      'frame p50',
      overRounds(all, ({ times }) => median(times.between)),
    )
    figure(
      'frame p95',
      overRounds(all, ({ times }) => p95(times.between)),
    )
    figure('frame p95, best round', Math.min(...all.map(({ times }) => p95(times.between))))
    figure('frame p95, worst round', Math.max(...all.map(({ times }) => p95(times.between))))
    figure(
      'work of a frame p50',
      overRounds(all, ({ times }) => median(times.work)),
    )
    figure(
      'work of a frame p95',
      overRounds(all, ({ times }) => p95(times.work)),
    )
  }
  const ratio = (of: (times: FrameTimes) => readonly number[]) => {
    const at = (size: number) => overRounds(runs.get(size) ?? [], ({ times }) => p95(of(times)))
    return at(100_000) / at(1_000)
  }
  report.figure(
    `${kind}: work p95, 100,000 as a multiple of 1,000`,
    ratio(({ work }) => work),
    'x',
  )
  report.atMost(
    `U3 ${kind}: frame p95, 100,000 against 1,000`,
    ratio(({ between }) => between),
    1.5,
  )
}

async function measurePeer(browser: Browser, report: Report): Promise<void> {
  const peers: Run[] = []
  const owns: Run[] = []
  for (let round = 0; round < PEER_ROUNDS; round++) {
    const run = await runPeer(browser, 10_000)
    if (run.cards !== 10_000) throw new Error(`d3-org-chart drew ${run.cards} of 10000 cards`)
    peers.push(run)
    owns.push(await runOwn(browser, 10_000, 'stacked', STEP))
  }
  const frame = (runs: readonly Run[]) => overRounds(runs, ({ times }) => p95(times.between))
  report.figure(
    'd3-org-chart, 10000 positions: first picture',
    overRounds(peers, ({ first }) => first),
    'ms',
  )
  report.figure(
    'd3-org-chart, 10000 positions: frame p50',
    overRounds(peers, ({ times }) => median(times.between)),
    'ms',
  )
  report.figure('d3-org-chart, 10000 positions: frame p95', frame(peers), 'ms')
  report.figure('own in turns with it, 10000 positions: frame p95', frame(owns), 'ms')
  report.atMost(
    'U2 frame p95 at 10,000 as a part of d3-org-chart’s',
    frame(owns) / frame(peers),
    0.2,
  )
}

async function takePictures(browser: Browser, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  for (const size of [10, 700, 100_000]) {
    for (const kind of KINDS) {
      const page = await openPage(browser, 'own')
      await page.evaluate(([count, layout]) => own.start(count, layout), [size, kind] as const)
      for (const frame of [0, 200, 240, 270, 300]) {
        await page.evaluate((at) => own.lookAt(at), frame)
        await page.waitForTimeout(400)
        await page.screenshot({ path: `${folder}/${size}-${kind}-${frame}.png` })
      }
      await page.close()
    }
  }
}

const browser = await startBrowser()
const pictures = process.env.CHART_PICTURES
if (pictures) await takePictures(browser, pictures)
else {
  const report = new Report('chart-frames')
  for (const kind of KINDS) await measureSizes(browser, report, kind)
  if (KINDS.length === ALL.length) await measurePeer(browser, report)
  process.exitCode = report.end()
}
await browser.close()
