import { type Box, boxAt } from './boxes.ts'
import type { Matrix } from './compile-matrix.ts'
import { mergeBoxes } from './merge-boxes.ts'
import { Overlaps } from './overlaps.ts'
import { ProofState } from './proof-state.ts'
import { Rights } from './prove-delegations.ts'
import { type Region, regionOf } from './region.ts'
import type { Row } from './row.ts'
import { uncovered } from './uncovered.ts'
import { seatName, seatsOf, type Who } from './who.ts'
import { ruleAt } from './who-decides.ts'

/** What a seat may decide by one rule (A14). */
export type Remit = {
  readonly rule: string
  /** The seat as the rule names it: the position itself, or what may lead to it. */
  readonly seat: string
  /** Alone, together with others, or one of several. */
  readonly how: 'alone' | 'together' | 'among'
  /** Where the rule has its say: what goes before it is taken out. */
  readonly regions: readonly Region[]
  /** Whether it may be handed on. */
  readonly delegable: boolean
  /** There are more areas than are told. */
  readonly limited?: true
}

/** What was handed on to a seat (A9). */
export type Received = {
  readonly delegation: string
  readonly from: string
  readonly of: string
}

/** The most areas told for one rule, and what may be looked at for them. */
const MOST_AREAS = 200
const USUAL_WORK = 50_000_000

/** What a position may decide, as regions by rule, and what was delegated to it (A14). */
export function mayDecide(
  matrix: Matrix,
  position: string,
): { readonly remits: readonly Remit[]; readonly received: readonly Received[] } {
  const state = new ProofState(matrix, USUAL_WORK)
  const overlaps = new Overlaps(matrix, state.boxes)
  const byRow = new Map<number, Box[]>()
  const limited = new Set<number>()
  for (const box of new Rights(state).of(position)) {
    const row = state.boxes.row[box] as number
    const areas = byRow.get(row) ?? []
    const alive = aliveParts(state, overlaps, box)
    if (!alive.whole) limited.add(row)
    areas.push(...alive.parts)
    byRow.set(row, areas)
  }
  const remits: Remit[] = []
  for (const [at, areas] of byRow) {
    const { decides } = matrix.rows[at] as Row
    if (!decides || areas.length === 0) continue
    const [lowest] = decides.is === 'first' ? decides.of : []
    // Of a ladder the lowest decides: who stands above it is only asked where it is nowhere to be found (A5).
    if (lowest?.is === 'position' && lowest.position !== position) continue
    const rule = ruleAt(matrix, at)
    const own = seatsOf(decides).find(
      (seat) => seat.is === 'position' && seat.position === position,
    )
    const [first] = seatsOf(decides)
    const seat = own ?? first
    remits.push({
      rule: rule.id,
      seat: seat ? seatName(seat) : position,
      how: lowest?.is === 'position' ? 'alone' : howOf(decides, rule.adds),
      regions: mergeBoxes(areas).map((box) => regionOf(matrix, box)),
      delegable: rule.delegable !== null && rule.outcome !== 'reserved',
      ...(limited.has(at) && { limited: true }),
    })
  }
  const received = matrix.staffing.grants
    .filter(({ to }) => to === position)
    .map(({ id, from, of }) => ({ delegation: id, from, of }))
  return { remits: remits.sort((a, b) => (a.rule < b.rule ? -1 : 1)), received }
}

const howOf = (who: Who, adds: boolean): Remit['how'] =>
  who.is === 'all' || adds ? 'together' : 'of' in who ? 'among' : 'alone'

/** The parts of a row's box in which no row before it has its say; `whole`: all of them. */
function aliveParts(state: ProofState, overlaps: Overlaps, box: number) {
  const { matrix, boxes, work } = state
  const at = boxes.row[box] as number
  const row = matrix.rows[at] as Row
  if (!row.deciding) return { parts: [boxAt(boxes, box)], whole: true }
  const before = overlaps.of(box, false).filter((one) => {
    const other = boxes.row[one] as number
    const { level, deciding } = matrix.rows[other] as Row
    if (level < row.level) return deciding
    return deciding && matrix.precedence.goesBefore(other, at) !== undefined
  })
  const parts: Box[] = []
  const whole = uncovered(boxes, Int32Array.from(before), boxAt(boxes, box), work, (part) => {
    if (parts.length >= MOST_AREAS) return false
    parts.push(part)
    return true
  })
  return { parts, whole }
}
