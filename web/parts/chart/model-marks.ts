import type { Catalogue } from '../../../src/catalogue/catalogue.ts'
import type { Finding, Severity } from '../../../src/diagnosis/finding.ts'
import { type ChartMarks, TONES } from '../../../src/drawing/chart/overlay.ts'
import type { RoleTone } from '../../../src/drawing/role-tone.ts'
import { POSITION_FLAGS } from '../../../src/model/index/position-flags.ts'
import { mainRoleOf } from '../../app/alignments.ts'
import type { ModelChart } from './model-chart.ts'
import { nodeOf } from './model-chart.ts'

const GRAVITY: Readonly<Record<Severity, number>> = { low: 1, medium: 2, high: 3 }

/** What the colours and signs of a chart tell of each seat. */
export function modelMarks(
  chart: ModelChart,
  from: {
    readonly catalogue: Catalogue
    readonly findings: readonly Finding[]
    readonly toneOf: (role: string) => RoleTone
  },
): ChartMarks {
  const { model, tree } = chart
  const severity = new Uint8Array(tree.count)
  for (const finding of from.findings) {
    for (const { kind, id } of finding.subjects) {
      const node = kind === 'positions' ? nodeOf(chart, id) : -1
      if (node === -1) continue
      severity[node] = Math.max(severity[node] as number, GRAVITY[finding.severity])
    }
  }
  const tone = new Uint8Array(tree.count)
  const vacant = new Uint8Array(tree.count)
  const unit = new Int32Array(tree.count)
  const { tables, index } = model
  // Where nobody has been entered at all, an empty seat says nothing.
  const peopleKnown = tables.people.size > 0
  for (const node of tree.order) {
    const position = tables.positions.at(node)
    if (position === undefined) continue
    const role = mainRoleOf(from.catalogue, model, position)
    if (role !== null) tone[node] = 1 + TONES.indexOf(from.toneOf(role))
    const isEmpty = (index.tree.flags.get(node) & POSITION_FLAGS.vacant) !== 0
    const isSaid = position.vacant === true || position['vacant-since'] !== undefined
    if (isEmpty && (peopleKnown || isSaid)) vacant[node] = 1
    unit[node] = Math.max(0, index.tree.unit.get(node))
  }
  return { severity, tone, vacant, unit }
}
