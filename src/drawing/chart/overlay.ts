import type { RoleTone } from '../role-tone.ts'
import type { ChartTree } from './chart-tree.ts'

/** What the colours of a chart tell. */
export type OverlayKind = 'units' | 'findings' | 'alignment' | 'vacancies'

/** Tones of an alignment by code; 0 is for positions that are aligned with no role. */
export const TONES: readonly RoleTone[] = [
  'inward-strategic',
  'inward-operational',
  'outward-strategic',
  'outward-operational',
  'middle',
]

/** Fills by code: no statement, five tones, three severities (mild to grave), vacant, then units. */
export const FILL = { plain: 0, tone: 1, severity: 6, vacant: 9, unit: 10 } as const

/** Units beyond this many share colours. */
export const UNIT_FILLS = 8

/** What is known of each node, as codes; an array left out says nothing. */
export type ChartMarks = {
  /** 0 for no finding, 1 to 3 by gravity. */
  readonly severity?: Uint8Array
  /** 0 for none, else one more than the place in {@link TONES}. */
  readonly tone?: Uint8Array
  /** 1 where nobody holds the position. */
  readonly vacant?: Uint8Array
  /** Any number that stands for the unit. */
  readonly unit?: ArrayLike<number>
}

/** Codes of {@link FILL} by node (O1), and the weight that decides for whom merged items stand. */
export type ChartOverlay = {
  readonly card: Uint8Array
  readonly block: Uint8Array
  readonly weight: Uint8Array
}

/** Makes the codes of an overlay: findings and vacancies rise to the blocks they are part of. */
export function chartOverlay(tree: ChartTree, kind: OverlayKind, marks: ChartMarks): ChartOverlay {
  const card = new Uint8Array(tree.count)
  const none = new Uint8Array(tree.count)
  for (const node of tree.order) card[node] = fillOf(kind, marks, node)
  if (kind === 'units' || kind === 'alignment') return { card, block: card, weight: none }
  const block = gravestBelow(tree, card)
  return { card, block, weight: block }
}

/** By node, the greatest code in its subtree: for instance the gravest finding. */
function gravestBelow(tree: ChartTree, codes: Uint8Array): Uint8Array {
  const gravest = codes.slice()
  for (let at = tree.order.length - 1; at >= 0; at--) {
    const node = tree.order[at] as number
    const above = tree.parent[node] as number
    if (above === -1) continue
    gravest[above] = Math.max(gravest[above] as number, gravest[node] as number)
  }
  return gravest
}

function fillOf(kind: OverlayKind, marks: ChartMarks, node: number): number {
  switch (kind) {
    case 'findings': {
      const severity = Math.min(3, marks.severity?.[node] ?? 0)
      return severity === 0 ? FILL.plain : FILL.severity + severity - 1
    }
    case 'alignment': {
      const tone = marks.tone?.[node] ?? 0
      return tone === 0 || tone > TONES.length ? FILL.plain : FILL.tone + tone - 1
    }
    case 'vacancies':
      return marks.vacant?.[node] === 1 ? FILL.vacant : FILL.plain
    case 'units':
      return marks.unit ? FILL.unit + (Math.abs(marks.unit[node] ?? 0) % UNIT_FILLS) : FILL.plain
  }
}
