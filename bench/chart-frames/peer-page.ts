import { OrgChart } from 'd3-org-chart'
import { type Scenery, scriptedCamera } from '../scripted-camera.ts'
import { measureFrames } from './measure-frames.ts'
import { seededChart } from './seeded-chart.ts'

type Row = {
  readonly id: string
  readonly parentId: string
  readonly name: string
  readonly holder: string
  readonly unit: string
}
type Placed = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

let scenery: Scenery | undefined
let group: Element | null = null

const card = ({ name, holder, unit }: Row) =>
  `<div style="box-sizing:border-box;width:184px;height:60px;border:1px solid #cdc7b8;border-left:4px solid #6b8f8a;background:#fff;font:11px sans-serif;padding:6px"><b>${name}</b><br>${holder}<br>${unit}</div>`

const page = {
  /** Draws the same organisation, all expanded; gives the milliseconds to the first frame after it. */
  async start(count: number): Promise<number> {
    const { parent, words } = seededChart(count)
    const rows = Array.from(
      parent,
      (above, node): Row => ({
        id: `${node}`,
        parentId: above === -1 ? '' : `${above}`,
        name: words.name(node),
        holder: words.second(node),
        unit: words.note(node),
      }),
    )
    const container = document.createElement('div')
    document.body.append(container)
    const begin = performance.now()
    const chart = new OrgChart<Row>()
      .container(container as unknown as string)
      .data(rows)
      .svgHeight(innerHeight)
      .duration(0)
      .initialExpandLevel(1000)
      .nodeWidth(() => 184)
      .nodeHeight(() => 60)
      .compact(true)
      .nodeContent(({ data }) => card(data))
      .render()
      .expandAll()
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
    const took = performance.now() - begin
    group = container.querySelector('g.chart')
    const { allNodes } = chart.getChartState() as unknown as {
      readonly allNodes: readonly Placed[]
    }
    scenery = sceneryOf(allNodes)
    return took
  },
  /** How many cards stand in the page. */
  cards: () => document.querySelectorAll('g.node').length,
  /** Moves the picture as the zoom of the chart does: by the transform of its group. */
  lookAt(frame: number): void {
    if (!scenery) return
    const { x, y, scale } = scriptedCamera(scenery, frame)
    group?.setAttribute('transform', `translate(${-x * scale},${-y * scale}) scale(${scale})`)
  },
  frames: (step: number) =>
    measureFrames(
      step,
      (frame) => page.lookAt(frame),
      () => {},
    ),
}

/** The box around all cards, and the card in the middle of the list. */
function sceneryOf(nodes: readonly Placed[]): Scenery {
  const edges = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity }
  for (const { x, y, width, height } of nodes) {
    edges.left = Math.min(edges.left, x - width / 2)
    edges.right = Math.max(edges.right, x + width / 2)
    edges.top = Math.min(edges.top, y)
    edges.bottom = Math.max(edges.bottom, y + height)
  }
  const { left, top, right, bottom } = edges
  const middle = nodes[nodes.length >> 1] as Placed
  return {
    world: { x: left, y: top, width: right - left, height: bottom - top },
    card: { x: middle.x - middle.width / 2, y: middle.y, width: 184, height: 60 },
    view: { width: innerWidth, height: innerHeight },
  }
}

export type PeerPage = typeof page

Object.assign(globalThis, { peer: page })
