import { type Box, boxAt } from './boxes.ts'
import type { ProofState } from './proof-state.ts'
import { witnessOf } from './region.ts'
import type { Row } from './row.ts'
import { isSeat, seatName, seatsOf, type Who } from './who.ts'
import { ruleAt } from './who-decides.ts'

/** Tells where several may decide alike (A5: the first who can does), and where it is not known who (P13). */
export function findAlternatives(state: ProofState): void {
  const { matrix, boxes } = state
  const areas = new Map<number, Box[]>()
  for (let box = 0; box < boxes.count; box++) {
    const at = boxes.row[box] as number
    const row = matrix.rows[at] as Row
    const unknown = row.deciding && ruleAt(matrix, at).outcome === 'unknown'
    if (!unknown && !(row.decides && hasChoice(row.decides))) continue
    const list = areas.get(at)
    if (list) list.push(boxAt(boxes, box))
    else areas.set(at, [boxAt(boxes, box)])
  }
  for (const [at, list] of areas) {
    const { decides } = matrix.rows[at] as Row
    state.add({
      property: 'P13',
      kind: decides ? 'alternative' : 'unknown',
      rules: [ruleAt(matrix, at).id],
      regions: state.regions(list),
      count: list.length,
      witness: witnessOf(matrix, list[0] as Box),
      repairs: [],
      ...(decides && { seats: seatsOf(decides).map(seatName) }),
    })
  }
}

const hasChoice = (who: Who): boolean =>
  !isSeat(who) &&
  (who.is === 'any' || who.is === 'some' || (who.is === 'all' && who.of.some(hasChoice)))
