import { mkdirSync, readFileSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright-core'
import type { MatrixView } from '../../src/drawing/matrix/matrix-window.ts'
import type { FrameTimes } from '../chart-frames/measure-frames.ts'
import { median, quantile } from '../measure.ts'
import { Report } from '../report.ts'
import type { OwnPage } from './own-page.ts'
import type { PeerPage } from './peer-page.tsx'
import { FIRST_LEAP } from './scripted-scroll.ts'
import { SIZES, seededMatrix } from './seeded-matrix.ts'

declare const own: OwnPage
declare const peer: PeerPage

// Gate U4. Frames as they follow one another while both are scrolled by the same script, in turns, a
// fresh page each time, medians over the rounds; raster forced in each frame of the own one. The peer
// draws no headers. A second run lets frames follow as fast as they can: the cost without the screen.

const ROUNDS = Number(process.env.MATRIX_ROUNDS ?? 5)
const FREE_ROUNDS = Math.min(3, ROUNDS)
const ROWS = 2_000
const COLUMNS = 500
const GATE = 0.4

const STYLE = `${readFileSync('web/styles/tokens.css', 'utf8')}
*, *::before, *::after { box-sizing: border-box }
body { margin: 0; height: 100vh; overflow: hidden; font-family: sans-serif }
.visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
.host { --cross: #eee; position: absolute; inset: 0 }
.scroller { overflow: auto }
.cell { position: absolute; top: 0; left: 0; border: solid #e2ded3; border-width: 0 1px 1px 0;
  font: 600 13px/29px sans-serif; text-align: center }`
const SCRIPTS = { own: 'dist/bench/matrix-own.js', peer: 'dist/bench/matrix-peer.js' }
const FREE = ['--disable-frame-rate-limit', '--disable-gpu-vsync']

const startBrowser = (flags: readonly string[] = []): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', ...flags],
  })

async function openPage(browser: Browser, side: keyof typeof SCRIPTS): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width: 1600, height: 900 },
    colorScheme: 'light',
  })
  page.setDefaultTimeout(600_000)
  const sheet = side === 'own' ? readFileSync('dist/bench/matrix-own.css', 'utf8') : ''
  await page.setContent(`<!doctype html><style>${STYLE}${sheet}</style><body></body>`)
  await page.addScriptTag({ content: readFileSync(SCRIPTS[side], 'utf8') })
  return page
}

type Run = { readonly first: number; readonly nodes: number; readonly times: FrameTimes }

async function runOwn(browser: Browser): Promise<Run> {
  const page = await openPage(browser, 'own')
  const first = await page.evaluate(([rows, columns]) => own.start(rows, columns), [
    ROWS,
    COLUMNS,
  ] as const)
  await page.waitForTimeout(300)
  const times = await page.evaluate(() => own.frames(1))
  const drawn = await page.evaluate(() => ({ count: own.drawn(), at: own.view() }))
  const wanted = cellsIn(drawn.at)
  if (drawn.count !== wanted) throw new Error(`${drawn.count} cells drawn, ${wanted} are in view`)
  const nodes = await page.evaluate(() => own.nodes())
  await page.close()
  return { first, nodes, times }
}

async function runPeer(browser: Browser): Promise<Run> {
  const page = await openPage(browser, 'peer')
  const first = await page.evaluate(([rows, columns]) => peer.start(rows, columns), [
    ROWS,
    COLUMNS,
  ] as const)
  await page.waitForTimeout(300)
  const times = await page.evaluate(() => peer.frames(1))
  const letters = await page.evaluate(() => peer.letters())
  if (letters < 50) throw new Error(`the peer shows ${letters} letters`)
  const nodes = await page.evaluate(() => peer.nodes())
  await page.close()
  return { first, nodes, times }
}

/** How many filled cells are in view, counted one by one; a pinned head counts as its row does. */
function cellsIn(at: MatrixView | undefined): number {
  if (at === undefined) return -1
  const { rows, rowGroups } = seededMatrix(ROWS, COLUMNS)
  const { scroll, view } = at
  const perGroup = rowGroups[0] ?? 1
  const inColumns = (column: number) => {
    const x = SIZES.rowHead + column * SIZES.column - scroll.left
    return x + SIZES.column > SIZES.rowHead && x < view.width
  }
  const isInView = (row: number) => {
    const y = SIZES.columnHead + row * SIZES.row - scroll.top
    return y + SIZES.row > SIZES.columnHead && y < view.height
  }
  const top = Math.floor(scroll.top / SIZES.row)
  const head = top - (top % perGroup)
  const isPinned = head * SIZES.row < scroll.top
  const drawn = rows.flatMap((cells, row) => {
    const times = (isInView(row) ? 1 : 0) + (isPinned && row === head ? 1 : 0)
    return times === 0 ? [] : [times * [...cells.columns].filter(inColumns).length]
  })
  return drawn.reduce((sum, count) => sum + count, 0)
}

const p95 = (values: readonly number[]) => quantile(values, 0.95)
const scrolled = ({ between }: FrameTimes) => between.slice(0, FIRST_LEAP)
const leapt = ({ between }: FrameTimes) => between.slice(FIRST_LEAP)
const over = (runs: readonly Run[], of: (run: Run) => number) => median(runs.map(of))

async function measure(
  report: Report,
  flags: readonly string[],
  rounds: number,
  name: string,
): Promise<{ readonly frame: number; readonly leap: number }> {
  const browser = await startBrowser(flags)
  const runs = { own: [] as Run[], peer: [] as Run[] }
  for (let round = 0; round < rounds; round++) {
    runs.own.push(await runOwn(browser))
    runs.peer.push(await runPeer(browser))
  }
  await browser.close()
  for (const [side, all] of Object.entries(runs)) {
    const figure = (what: string, of: (run: Run) => number) =>
      report.figure(`${name}, ${side}: ${what}`, over(all, of), 'ms')
    figure('first picture', ({ first }) => first)
    figure('frame p50', ({ times }) => median(scrolled(times)))
    figure('frame p95', ({ times }) => p95(scrolled(times)))
    figure('leap p95', ({ times }) => p95(leapt(times)))
    const each = all.map(({ times }) => p95(scrolled(times)))
    report.figure(`${name}, ${side}: frame p95, best round`, Math.min(...each), 'ms')
    report.figure(`${name}, ${side}: frame p95, worst round`, Math.max(...each), 'ms')
    report.figure(
      `${name}, ${side}: elements in the page`,
      over(all, ({ nodes }) => nodes),
      '',
    )
  }
  const ratio = (of: (times: FrameTimes) => readonly number[]) =>
    over(runs.own, ({ times }) => p95(of(times))) / over(runs.peer, ({ times }) => p95(of(times)))
  return { frame: ratio(scrolled), leap: ratio(leapt) }
}

async function takePictures(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const browser = await startBrowser()
  for (const side of ['own', 'peer'] as const) {
    const page = await openPage(browser, side)
    await page.evaluate(
      ([which, rows, columns]) => (which === 'own' ? own : peer).start(rows, columns),
      [side, ROWS, COLUMNS] as const,
    )
    for (const frame of [0, 100, 250, 400, 500]) {
      await page.evaluate(([which, at]) => (which === 'own' ? own : peer).scrollTo(at), [
        side,
        frame,
      ] as const)
      await page.waitForTimeout(300)
      await page.screenshot({ path: `${folder}/matrix-${side}-${frame}.png` })
    }
    await page.close()
  }
  await browser.close()
}

const pictures = process.env.MATRIX_PICTURES
if (pictures) await takePictures(pictures)
else {
  const report = new Report('matrix-frames')
  const shown = await measure(report, [], ROUNDS, 'on the screen')
  const free = await measure(report, FREE, FREE_ROUNDS, 'as fast as can be')
  report.figure('as fast as can be: frame p95 as a part of the peer’s', free.frame, 'x')
  report.figure('as fast as can be: leap p95 as a part of the peer’s', free.leap, 'x')
  report.atMost('U4 frame p95 as a part of @tanstack/react-virtual’s', shown.frame, GATE)
  report.atMost('U4 leap p95 as a part of @tanstack/react-virtual’s', shown.leap, GATE)
  process.exitCode = report.end()
}
