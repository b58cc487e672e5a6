import {
  buildChartTree,
  type ChartTree,
  CUT,
  countsBelow,
} from '../../../src/drawing/chart/chart-tree.ts'
import { LINE_KINDS } from '../../../src/drawing/chart/draw-list.ts'
import type { FurtherLines } from '../../../src/drawing/chart/further-lines.ts'
import type { Model } from '../../../src/model/model.ts'

/** The solid lines of an organisation as a tree to draw. Nodes are the handles of its positions. */
export type ModelChart = {
  readonly model: Model
  readonly tree: ChartTree
  /** Functional, project and dotted lines, and those cut out of a circle. */
  readonly lines: FurtherLines
  /** By node, how many stand below it. */
  readonly below: Int32Array
}

const KIND_CODES = {
  functional: LINE_KINDS.indexOf('functional'),
  project: LINE_KINDS.indexOf('project'),
  dotted: LINE_KINDS.indexOf('dotted'),
  // A line of administration is one beside the solid one, as dotted lines are.
  administrative: LINE_KINDS.indexOf('dotted'),
} as const

const charts = new WeakMap<Model, ModelChart>()

/** The chart of a model, made once for each. Linear in its positions. */
export function modelChart(model: Model): ModelChart {
  const known = charts.get(model)
  if (known !== undefined) return known
  const { positions } = model.tables
  const sequence = positions.order.handles()
  const superior = new Int32Array(positions.ids.size).fill(-1)
  for (const node of sequence) superior[node] = model.index.tree.superior.get(node)
  const tree = buildChartTree(superior, sequence)
  const chart = { model, tree, lines: linesOf(model, tree, superior), below: countsBelow(tree) }
  charts.set(model, chart)
  return chart
}

/** The node of a position; -1 where it is none of the chart. */
export function nodeOf({ model }: ModelChart, id: string | undefined): number {
  if (id === undefined) return -1
  const node = model.tables.positions.ids.find(id)
  return node !== -1 && model.tables.positions.at(node) !== undefined ? node : -1
}

/** By node, 1 where what stands deeper than so many levels is hidden. */
export function collapsedBelow({ tree }: ModelChart, levels: number): Uint8Array {
  const collapsed = new Uint8Array(tree.count)
  const depth = new Int32Array(tree.count)
  for (const node of tree.order) {
    const above = tree.parent[node] as number
    depth[node] = above === -1 ? 1 : (depth[above] as number) + 1
    if ((depth[node] as number) >= levels && tree.firstChild[node] !== -1) collapsed[node] = 1
  }
  return collapsed
}

function linesOf(model: Model, tree: ChartTree, superior: Int32Array): FurtherLines {
  const { positions } = model.tables
  const from: number[] = []
  const to: number[] = []
  const kind: number[] = []
  const add = (start: number, goal: number, code: number) => {
    from.push(start)
    to.push(goal)
    kind.push(code)
  }
  for (const node of tree.order) {
    if (tree.cut[node] === CUT.cycle) {
      add(node, superior[node] as number, LINE_KINDS.indexOf('broken'))
    }
    for (const line of positions.at(node)?.lines ?? []) {
      const goal = positions.ids.find(line.to)
      if (goal !== -1 && positions.at(goal) !== undefined)
        add(node, goal, KIND_CODES[line.kind ?? 'dotted'])
    }
  }
  return { from: Int32Array.from(from), to: Int32Array.from(to), kind: Uint8Array.from(kind) }
}
