import type { ProofFinding } from '../../../../src/authority/proof.ts'
import { HEAT_SHAPES } from '../../../../src/drawing/decisions/heat-cell.ts'

/** The shape that stands for a finding everywhere on the page, beside its colour. */
export function shapeOf({ kind, property }: ProofFinding): string {
  if (kind === 'gap') return HEAT_SHAPES.uncovered
  if (kind === 'disputed') return HEAT_SHAPES.disputed
  if (kind === 'stuck-when-away') return HEAT_SHAPES.risk
  if (property === 'P13') return HEAT_SHAPES.other
  return HEAT_SHAPES.stuck
}

/** How grave it is, for its colour. */
export function severityOf({ kind, property }: ProofFinding): 'high' | 'medium' | 'low' {
  if (property === 'P13') return 'low'
  return kind === 'gap' || kind === 'unreachable' || kind === 'own-case-stuck' ? 'high' : 'medium'
}
