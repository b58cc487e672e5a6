import type { ChartPalette } from '../../../src/drawing/chart/chart-palette.ts'
import { LINE_DASHES } from '../../../src/drawing/chart/chart-palette.ts'
import type { ChartTree } from '../../../src/drawing/chart/chart-tree.ts'
import { createFitLabel } from '../../../src/drawing/chart/fit-label.ts'
import {
  type ChartMarks,
  chartOverlay,
  type OverlayKind,
} from '../../../src/drawing/chart/overlay.ts'
import type { CardWords } from '../../../src/drawing/chart/paint-chart.ts'

/** Colours that say what they are for. */
export const PALETTE: ChartPalette = {
  background: '#fbfaf6',
  card: '#ffffff',
  edge: '#d6d0c2',
  ink: '#1a1f24',
  soft: '#5c6670',
  focus: '#1d4ed8',
  selected: '#0e6b6b',
  fills: [
    '#b9c0c6',
    '#0e6b6b',
    '#8fc6c0',
    '#b0620c',
    '#efc083',
    '#9aa1a8',
    '#5b7fa6',
    '#c98a12',
    '#b3261e',
    '#c7b8d8',
    '#6b8f8a',
    '#a98f5e',
    '#7d86a8',
    '#a87d86',
    '#7fa86b',
    '#8a7fa8',
    '#5f9bb0',
    '#b08a5f',
  ],
  severities: ['#5b7fa6', '#c98a12', '#b3261e'],
  lines: LINE_DASHES.map((dash, kind) => ({
    color: ['#a9b0b6', '#0e6b6b', '#5b7fa6', '#5c6670', '#b3261e'][kind] ?? '#000000',
    width: 1,
    dash,
  })),
  family: 'Inter, sans-serif',
}

const measure = (text: string, font: string) =>
  text.length * Number(/([\d.]+)px/.exec(font)?.[1] ?? 10) * 0.55

/** All that a picture needs besides the list and the viewport. */
export function pictureOf(
  tree: ChartTree,
  words: Partial<CardWords>,
  marks: ChartMarks = {},
  kind: OverlayKind = 'units',
) {
  return {
    palette: PALETTE,
    words: { name: () => '', second: () => '', note: () => '', ...words },
    overlay: chartOverlay(tree, kind, marks),
    marks,
    fitLabel: createFitLabel(measure),
    measure,
  }
}
