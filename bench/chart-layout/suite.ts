import { type HierarchyPointNode, stratify, tree } from 'd3-hierarchy'
import {
  type ChartLayout,
  DEFAULT_SPACING,
  type LayoutKind,
} from '../../src/drawing/chart/chart-layout.ts'
import { type ChartScene, chartScene } from '../../src/drawing/chart/chart-scene.ts'
import { shapeOf } from '../../src/drawing/chart/chart-shape.ts'
import { buildChartTree } from '../../src/drawing/chart/chart-tree.ts'
import { createDrawList } from '../../src/drawing/chart/draw-list.ts'
import { hitTest } from '../../src/drawing/chart/hit-test.ts'
import { layOutChart } from '../../src/drawing/chart/lay-out-chart.ts'
import { COUSIN_STEP } from '../../src/drawing/chart/tidy-layout.ts'
import { nextMinimum, visibleItems } from '../../src/drawing/chart/visible-items.ts'
import { seededOrganization } from '../../test/support/chart/random-forest.ts'
import { median, quantile, wallTime } from '../measure.ts'
import { Report } from '../report.ts'
import { SCRIPT_FRAMES, type Scenery, scriptedCamera } from '../scripted-camera.ts'

// Gate U1: tree and tidy layout against stratify and tree of d3-hierarchy, in turns, with the garbage
// collected before each; both get what they like best: typed arrays here, rows with ids there.

type Row = { readonly id: string; readonly parentId: string | null }

const report = new Report('chart-layout')
const ROUNDS = 11
const WARM = 3
const KINDS: readonly LayoutKind[] = ['tidy', 'stacked', 'packed']
const STEP = DEFAULT_SPACING.width + DEFAULT_SPACING.gapX
const VIEW = { width: 1600, height: 900 }

const own = (parent: Int32Array, kind: LayoutKind) =>
  layOutChart(shapeOf(buildChartTree(parent)), kind)

const peer = (rows: Row[]) =>
  tree<Row>()
    .nodeSize([STEP, 1])
    .separation((a, b) => (a.parent === b.parent ? 1 : COUSIN_STEP))(stratify<Row>()(rows))

/** Milliseconds of one run, of as many as make a measurable time. */
function timed(nodes: number, work: () => unknown): number {
  const repeat = Math.max(1, Math.round(20_000 / nodes))
  globalThis.gc?.()
  return (
    wallTime(() => {
      for (let at = 0; at < repeat; at++) work()
    }) / repeat
  )
}

/** The greatest distance between the places of a node in both, in cards, left sides aligned. */
function furthestApart({ x, shape }: ChartLayout, root: HierarchyPointNode<Row>): number {
  const places = new Float64Array(shape.count)
  root.each((node) => {
    places[Number(node.data.id)] = node.x
  })
  const least = places.reduce((low, place) => Math.min(low, place), Number.POSITIVE_INFINITY)
  return shape.node.reduce((most, node, slot) => {
    const apart = (places[node] as number) - least - (x[slot] as number)
    return Math.max(most, Math.abs(apart) / STEP)
  }, 0)
}

/** What the scripted camera looks at. */
function sceneryOf({ layout, width, height }: ChartScene): Scenery {
  const { x, y, spacing, shape } = layout
  const slot = shape.count >> 1
  const card = { x: x[slot] as number, y: y[slot] as number, ...spacing }
  return { world: { x: 0, y: 0, width, height }, card, view: VIEW }
}

/** Milliseconds of each draw list and each hit over 600 frames, and the items drawn. */
function frames(scene: ChartScene) {
  const list = createDrawList()
  const scenery = sceneryOf(scene)
  const times: number[] = []
  const hits: number[] = []
  const items: number[] = []
  let minimum = 3
  for (let frame = 0; frame < SCRIPT_FRAMES; frame++) {
    const camera = scriptedCamera(scenery, frame)
    times.push(wallTime(() => visibleItems(list, { scene, camera, viewport: VIEW, minimum })))
    hits.push(wallTime(() => hitTest(list, { x: (frame * 37) % 1600, y: (frame * 53) % 900 })))
    items.push(list.count)
    minimum = nextMinimum(list)
  }
  return { times, hits, items }
}

for (const nodes of [1_000, 10_000, 100_000]) {
  const parent = seededOrganization(nodes)
  const rows: Row[] = Array.from(parent, (above, node) => ({
    id: `${node}`,
    parentId: above === -1 ? null : `${above}`,
  }))
  const apart = furthestApart(own(parent, 'tidy'), peer(rows))
  const times = { peer: [] as number[], tidy: [] as number[], stacked: [] as number[] }
  const packed: number[] = []
  const scenes: number[] = []
  for (let round = 0; round < ROUNDS + WARM; round++) {
    const layout = own(parent, 'packed')
    const taken = [
      timed(nodes, () => peer(rows)),
      timed(nodes, () => own(parent, 'tidy')),
      timed(nodes, () => own(parent, 'stacked')),
      timed(nodes, () => own(parent, 'packed')),
      timed(nodes, () => chartScene(layout)),
    ] as const
    if (round < WARM) continue
    times.peer.push(taken[0])
    times.tidy.push(taken[1])
    times.stacked.push(taken[2])
    packed.push(taken[3])
    scenes.push(taken[4])
  }
  const ratios = times.tidy.map((own, round) => own / (times.peer[round] as number))
  report.figure(`${nodes} positions: d3 stratify and tree`, median(times.peer), 'ms')
  report.figure(`${nodes} positions: tree and tidy layout`, median(times.tidy), 'ms')
  report.figure(`${nodes} positions: tree and stacked layout`, median(times.stacked), 'ms')
  report.figure(`${nodes} positions: tree and packed layout`, median(packed), 'ms')
  report.figure(`${nodes} positions: boxes and lines`, median(scenes), 'ms')
  report.figure(`${nodes} positions: least ratio`, quantile(ratios, 0), 'of d3')
  report.figure(`${nodes} positions: greatest ratio`, quantile(ratios, 1), 'of d3')
  report.atMost(`U1 ${nodes} positions, time as a part of d3's`, median(ratios), 0.6)
  report.atMost(`U1 ${nodes} positions, places apart in cards`, apart, 1e-6)
  for (const kind of KINDS) {
    const { times, hits, items } = frames(chartScene(own(parent, kind)))
    report.figure(`${nodes} positions: draw list, ${kind}, p50`, median(times), 'ms')
    report.figure(`${nodes} positions: draw list, ${kind}, p95`, quantile(times, 0.95), 'ms')
    report.figure(`${nodes} positions: items of a frame, ${kind}, p50`, median(items), 'items')
    report.figure(
      `${nodes} positions: items of a frame, ${kind}, at most`,
      Math.max(...items),
      'items',
    )
    report.figure(`${nodes} positions: hit, ${kind}, p95`, quantile(hits, 0.95) * 1000, 'us')
  }
}

process.exitCode = report.end()
