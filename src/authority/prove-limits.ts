import { type Box, boxAt } from './boxes.ts'
import type { ProofState } from './proof-state.ts'
import { witnessOf } from './region.ts'
import type { Row } from './row.ts'
import { AXIS } from './space.ts'
import { isSeat } from './who.ts'
import { ruleAt } from './who-decides.ts'

/** Proves P8: no position has a higher limit than one above it that decides the same matters. */
export function proveLimits(state: ProofState): void {
  const { matrix, boxes, work } = state
  const at = matrix.index.axes.findIndex(({ axis }) => axis === AXIS.amount)
  const axis = matrix.index.axes[at]
  if (!axis) return
  const byPosition = new Map<string, number[]>()
  for (let box = 0; box < boxes.count; box++) {
    const { decides, deciding } = matrix.rows[boxes.row[box] as number] as Row
    if (!deciding || !decides || !isSeat(decides) || decides.is !== 'position') continue
    const list = byPosition.get(decides.position)
    if (list) list.push(box)
    else byPosition.set(decides.position, [box])
  }
  const told = new Set<string>()
  for (const [position, own] of byPosition) {
    const seat = matrix.staffing.seatOf(position)
    const seen = new Set([seat])
    for (let above = seat && matrix.staffing.superiorOf(seat); above && !seen.has(above); ) {
      const theirs = byPosition.get(above.id)
      if (theirs) {
        for (const box of own) {
          work.left -= theirs.length
          if (work.left < 0) {
            state.open.add('P8')
            return
          }
          check(state, at, position, above.id, box, theirs, told)
        }
      }
      seen.add(above)
      above = matrix.staffing.superiorOf(above)
    }
  }
}

/** Compares a box with the highest limit of those of the superior that differ from it in the amount alone. */
function check(
  state: ProofState,
  at: number,
  position: string,
  above: string,
  box: number,
  theirs: readonly number[],
  told: Set<string>,
): void {
  const { matrix, boxes } = state
  const beside = theirs.filter((one) => overlapsBut(state, one, box, at))
  if (beside.length === 0) return
  const own = boxes.to[box * boxes.axes + at] as number
  const most = Math.max(...beside.map((one) => boxes.to[one * boxes.axes + at] as number))
  if (most >= own) return
  const rules = [box, ...beside].map((one) => ruleAt(matrix, boxes.row[one] as number).id)
  const key = `${position} ${above} ${rules[0]}`
  if (told.has(key)) return
  told.add(key)
  const whole = boxAt(boxes, box)
  const from = whole.from.slice()
  from[at] = Math.max(most, from[at] as number)
  const area: Box = { from, to: whole.to }
  state.add({
    property: 'P8',
    kind: 'limit-falls',
    rules: [...new Set(rules)],
    regions: state.regions([area]),
    count: 1,
    witness: witnessOf(matrix, area),
    people: [position, above],
    repairs: [],
  })
}

function overlapsBut({ boxes }: ProofState, one: number, other: number, but: number): boolean {
  for (let axis = 0; axis < boxes.axes; axis++) {
    if (axis === but) continue
    const a = one * boxes.axes + axis
    const b = other * boxes.axes + axis
    if ((boxes.from[a] as number) >= (boxes.to[b] as number)) return false
    if ((boxes.from[b] as number) >= (boxes.to[a] as number)) return false
  }
  return true
}
