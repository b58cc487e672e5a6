import { useMemo } from 'react'
import { isRoleId } from '../../../src/catalogue/ids.ts'
import type { LayoutKind } from '../../../src/drawing/chart/chart-layout.ts'
import { chartScene } from '../../../src/drawing/chart/chart-scene.ts'
import { shapeOf } from '../../../src/drawing/chart/chart-shape.ts'
import { shownLines } from '../../../src/drawing/chart/further-lines.ts'
import { layOutChart } from '../../../src/drawing/chart/lay-out-chart.ts'
import { chartOverlay, type OverlayKind } from '../../../src/drawing/chart/overlay.ts'
import type { CardWords } from '../../../src/drawing/chart/paint-chart.ts'
import { mainRoleOf } from '../../app/alignments.ts'
import { useCatalogue } from '../../app/catalogue-context.ts'
import { useLanguage } from '../../app/language.ts'
import { useOpenedOrganization } from '../../app/organization-context.ts'
import { useDiagnosed } from '../../app/use-diagnosed.ts'
import {
  collapsedBelow,
  type ModelChart,
  modelChart,
  nodeOf,
} from '../../parts/chart/model-chart.ts'
import { modelMarks } from '../../parts/chart/model-marks.ts'
import type { ChartContent } from '../../parts/chart/mounted-chart.ts'
import { useRoleName } from '../../parts/use-role-name.ts'
import { useRoleTone } from '../../parts/use-role-tone.ts'
import { useSeatWords } from '../../parts/use-seat-words.ts'

/** What the reader chose to see of the chart. */
export type ChartChoice = {
  /** Nothing means: whichever suits the number of positions. */
  readonly layout: LayoutKind | undefined
  readonly overlay: OverlayKind
  /** Levels from the top that are shown; nothing means all. */
  readonly levels: number | undefined
  /** By id, what was collapsed (true) or expanded (false) by hand. */
  readonly byHand: ReadonlyMap<string, boolean>
}

/** A chart ready to be drawn, and what it was made of. */
export type ShownChart = {
  readonly chart: ModelChart
  readonly collapsed: Uint8Array
  readonly content: ChartContent
}

/** Makes the chart of the opened organisation; each part anew only when what it is made of changed. */
export function useChartContent({ layout, overlay, levels, byHand }: ChartChoice): ShownChart {
  const catalogue = useCatalogue()
  const { model } = useOpenedOrganization()
  const findings = useDiagnosed().findings
  const roleTone = useRoleTone()
  const chart = modelChart(model)
  const collapsed = useMemo(() => collapsedIn(chart, levels, byHand), [chart, levels, byHand])
  const words = useCardWords(collapsed)
  const scene = useMemo(() => {
    const shape = shapeOf(chart.tree, collapsed)
    return chartScene(layOutChart(shape, layout ?? suitableLayout(shape.count)))
  }, [chart, collapsed, layout])
  const lines = useMemo(() => shownLines(scene, chart.lines), [scene, chart])
  const marks = useMemo(() => {
    const toneOf = (role: string) => (isRoleId(role) ? roleTone(role) : 'middle')
    return modelMarks(chart, { catalogue, findings, toneOf })
  }, [chart, catalogue, findings, roleTone])
  const colours = useMemo(() => chartOverlay(chart.tree, overlay, marks), [chart, overlay, marks])
  const content = useMemo(
    () => ({ scene, lines, overlay: colours, marks, words }),
    [scene, lines, colours, marks, words],
  )
  return useMemo(() => ({ chart, collapsed, content }), [chart, collapsed, content])
}

/** The layout that shows so many positions best: as a tree, in columns, or packed near square. */
function suitableLayout(count: number): LayoutKind {
  if (count <= 12) return 'tidy'
  return count <= 40 ? 'stacked' : 'packed'
}

function collapsedIn(
  chart: ModelChart,
  levels: number | undefined,
  byHand: ReadonlyMap<string, boolean>,
): Uint8Array {
  const collapsed =
    levels === undefined ? new Uint8Array(chart.tree.count) : collapsedBelow(chart, levels)
  for (const [id, isCollapsed] of byHand) {
    const node = nodeOf(chart, id)
    if (node !== -1) collapsed[node] = isCollapsed ? 1 : 0
  }
  return collapsed
}

/** What stands on a card: title, holder, role and unit, and how many are hidden below. */
function useCardWords(collapsed: Uint8Array): CardWords {
  const catalogue = useCatalogue()
  const language = useLanguage()
  const { model } = useOpenedOrganization()
  const say = useSeatWords()
  const nameOf = useRoleName()
  return useMemo(() => {
    const number = new Intl.NumberFormat(language)
    const { positions, units } = model.tables
    const { below } = modelChart(model)
    return {
      name: (node) => positions.at(node)?.title ?? '',
      second: (node) => {
        const position = positions.at(node)
        return position === undefined ? '' : say.holder(model, position)
      },
      note: (node) => {
        const position = positions.at(node)
        if (position === undefined) return ''
        const role = mainRoleOf(catalogue, model, position)
        const unit = position.unit === undefined ? undefined : units.get(position.unit)?.name
        const parts = [role === null ? undefined : nameOf(role), position.grade, unit]
        return parts.filter((part) => part !== undefined).join(' · ')
      },
      hidden: (node) => (collapsed[node] === 1 ? `+${number.format(below[node] as number)}` : ''),
    }
  }, [catalogue, collapsed, language, model, say, nameOf])
}
