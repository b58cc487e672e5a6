import { type Box, boxAt } from './boxes.ts'
import type { Overlaps } from './overlaps.ts'
import type { ProofState } from './proof-state.ts'
import { regionOf, witnessOf } from './region.ts'
import type { Row } from './row.ts'
import { uncovered } from './uncovered.ts'
import { idsOf, ruleAt } from './who-decides.ts'
import { winnersAt } from './winners-at.ts'

/**
 * Finds rules that never decide anything: wherever they hold, others go before them (P13). A rule that adds
 * agreement, input or the like is not dead.
 */
export function findDeadRules(state: ProofState, overlaps: Overlaps): void {
  const { matrix, boxes } = state
  const alive = new Set<number>()
  const dead = new Map<number, { box: Box; by: Set<number> }>()
  for (let box = 0; box < boxes.count; box++) {
    const at = boxes.row[box] as number
    const row = matrix.rows[at] as Row
    if (!row.deciding || alive.has(row.rule)) continue
    const known = state.memory?.of(box)
    const by = known?.alive ? undefined : killersOf(state, overlaps, box)
    if (state.work.left < 0) {
      state.open.add('P13')
      return
    }
    if (by === undefined) {
      if (known) known.alive = true
      alive.add(row.rule)
      dead.delete(row.rule)
      continue
    }
    const others = dead.get(row.rule)
    if (others) for (const one of by) others.by.add(one)
    else dead.set(row.rule, { box: boxAt(boxes, box), by: new Set(by) })
  }
  for (const [at, { box, by }] of dead) {
    const rule = matrix.rules[at]
    if (!rule || contributesOtherwise(state, at)) continue
    state.add({
      property: 'P13',
      kind: 'dead-rule',
      rules: [rule.id, ...idsOf(matrix, [...by]).filter((id) => id !== rule.id)],
      regions: [regionOf(matrix, box)],
      count: 1,
      witness: witnessOf(matrix, box),
      repairs: [{ do: 'remove-rule', rule: rule.id }],
    })
  }
}

/** The rows that together go before a row wherever one of its boxes is; nothing when it is alive. */
function killersOf(
  state: ProofState,
  overlaps: Overlaps,
  box: number,
): readonly number[] | undefined {
  const { matrix, boxes, work } = state
  const at = boxes.row[box] as number
  const near = overlaps.of(box, false)
  // Who wins is found by comparing those that hold with one another.
  work.left -= 10 + near.length ** 2 / 100
  if (work.left < 0 || winsAt(state, at, boxAt(boxes, box))) return undefined
  const row = matrix.rows[at] as Row
  const killers = near.filter((one) => {
    const other = boxes.row[one] as number
    const { level, deciding } = matrix.rows[other] as Row
    if (level < row.level) return deciding || ruleAt(matrix, other).outcome === 'reserved'
    return deciding && matrix.precedence.goesBefore(other, at) !== undefined
  })
  let free = false
  uncovered(boxes, Int32Array.from(killers), boxAt(boxes, box), work, () => {
    free = true
    return false
  })
  return free || work.left < 0 ? undefined : killers.map((one) => boxes.row[one] as number)
}

/** Whether a row has its say at the lower corner of a box: most do. */
function winsAt({ matrix }: ProofState, at: number, box: Box): boolean {
  const point = new Float64Array(matrix.space.axes.length)
  for (const [i, { axis, starts }] of matrix.index.axes.entries()) {
    point[axis] = starts[box.from[i] as number] as number
  }
  return winnersAt(matrix, point).includes(at)
}

function contributesOtherwise({ matrix }: ProofState, at: number): boolean {
  const rule = matrix.rules[at]
  if (!rule) return false
  const { mustAgree, givesInput, isTold, carriesOut, signs, evidence, outcome } = rule
  const lists = [mustAgree, givesInput, isTold, carriesOut, signs, evidence]
  return outcome === 'reserved' || lists.some((list) => list.length > 0)
}
