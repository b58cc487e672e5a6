import { type Box, boxAt, spans, touches } from './boxes.ts'
import type { Need } from './fill-seats.ts'
import { Overlaps } from './overlaps.ts'
import type { KnownCells } from './proof-memory.ts'
import type { ProofState } from './proof-state.ts'
import type { AuthorityRule } from './read-rule.ts'
import type { Row } from './row.ts'
import { type Settlement, settle } from './settle.ts'
import { AXIS } from './space.ts'
import { bestCut, cutBox } from './split-box.ts'
import { signatureOf } from './who.ts'
import { needsOf, ruleAt, saidBy } from './who-decides.ts'

/** The most parts the cases of one rule are looked at in, and the most areas kept of one need. */
const MOST_CELLS = 600
const MOST_AREAS = 1000

/** Cases that need the same people, whatever else is different: what is proved once for all of them. */
export type SettledGroup = {
  readonly key: string
  readonly settled: Settlement
  readonly needs: readonly Need[]
  /** Some of the areas: the first, and those that the stretches name. */
  readonly areas: Box[]
  /** What each area was found in, and as which part of it. */
  readonly origins: { readonly cells: KnownCells; readonly at: number }[]
  count: number
  /** By stretch of days (and requesters): an area, and one for each class of units that occurs with it. */
  readonly stretches: Map<string, { readonly area: number; readonly units: Map<number, number> }>
  /** What the areas were found in, in order: the same again means the same group. */
  readonly from: KnownCells[]
}

/**
 * All cases in which somebody has to decide or agree, grouped by whom it takes. Cases in dispute or
 * uncovered are left to P1 and P2.
 */
export function settledGroups(state: ProofState): readonly SettledGroup[] {
  const { matrix, boxes, work, memory } = state
  const overlaps = new Overlaps(matrix, boxes)
  const groups = new Map<string, SettledGroup>()
  for (let box = 0; box < boxes.count && work.left >= 0; box++) {
    const at = boxes.row[box] as number
    const row = matrix.rows[at] as Row
    if (!row.deciding && row.decides === undefined && ruleAt(matrix, at).mustAgree.length === 0) {
      continue
    }
    const known = memory?.of(box)
    let cells = known?.cells
    if (!cells || cells.work > work.left) {
      cells = findCells(state, box, overlaps)
      if (known && work.left >= 0) memory?.keepCells(known, cells)
    } else work.left -= cells.work
    work.left -= boxes.count / 16
    if (!cells.whole) for (const property of ['P3', 'P4', 'P5'] as const) state.open.add(property)
    for (const [i, key] of cells.keys.entries()) {
      let group = groups.get(key)
      if (!group) {
        group = groupAt(state, key, cells.boxes[i] as Box, overlaps.of(box, false))
        groups.set(key, group)
      }
      if (group.from.at(-1) !== cells) group.from.push(cells)
      addArea(matrix, group, cells, i)
    }
  }
  return [...groups.values()]
}

/** The parts of a box that its row decides, with the key of what they need. */
function findCells(state: ProofState, box: number, overlaps: Overlaps): KnownCells {
  const { boxes, work } = state
  const before = work.left
  const near = overlaps.of(box, false)
  work.left -= near.length
  const keys: string[] = []
  const parts: Box[] = []
  const at = boxes.row[box] as number
  const whole = forEachCell(state, boxAt(boxes, box), near, MOST_CELLS, (part, inside) => {
    const found = settledAt(state, inside)
    // Every cell belongs to the row that decides it; those with additions alone to the first of them.
    if (found?.row !== at) return
    keys.push(keyOf(found.needs, found.settled, state.matrix))
    parts.push(part)
  })
  return { whole, work: before - work.left, keys, boxes: parts }
}

/**
 * Cuts a box into parts in each of which the same boxes hold; gives whether all were visited, or there were
 * too many.
 */
export function forEachCell(
  { boxes, work }: ProofState,
  box: Box,
  near: readonly number[],
  most: number,
  visit: (part: Box, inside: Int32Array) => void,
): boolean {
  let cells = 0
  const stack = [{ box, inside: Int32Array.from(near) }]
  for (let top = stack.pop(); top; top = stack.pop()) {
    const { box: part } = top
    const inside = top.inside.filter((one) => touches(boxes, one, part))
    work.left -= top.inside.length * boxes.axes
    const same = inside.every((one) => spans(boxes, one, part))
    const cut = same ? undefined : bestCut(boxes, inside, part)
    if (cut) {
      const [left, right] = cutBox(part, cut)
      stack.push({ box: right, inside }, { box: left, inside })
      continue
    }
    if (++cells > most || work.left < 0) return false
    visit(part, inside)
  }
  return true
}

/** What boxes that hold together come to, if somebody has to decide or agree, and the row it belongs to. */
function settledAt({ matrix, boxes }: ProofState, inside: ArrayLike<number>) {
  const rows = [...new Set(Array.from(inside, (one) => boxes.row[one] as number))].sort(
    (a, b) => a - b,
  )
  const settled = settle(matrix, rows, rows.length)
  const [first] = settled.winners
  if (settled.disputed) return undefined
  if (first !== undefined && ['unknown', 'referred'].includes(saidBy(matrix, first) ?? '')) {
    return undefined
  }
  const needs = needsOf(matrix, settled)
  if (needs.length === 0) return undefined
  return { row: first ?? settled.additions[0], settled, needs }
}

function groupAt(state: ProofState, key: string, part: Box, near: readonly number[]): SettledGroup {
  const found = settledAt(
    state,
    near.filter((one) => spans(state.boxes, one, part)),
  )
  if (!found) throw new Error('A cell that was settled is settled no more.')
  const { settled, needs } = found
  return {
    key,
    settled,
    needs,
    areas: [],
    origins: [],
    count: 0,
    stretches: new Map(),
    from: [],
  }
}

function addArea(
  { index }: ProofState['matrix'],
  group: SettledGroup,
  cells: KnownCells,
  at: number,
): void {
  const box = cells.boxes[at] as Box
  let kept = -1
  const keep = (): number => {
    if (kept === -1) {
      kept = group.areas.push(box) - 1
      group.origins.push({ cells, at })
    }
    return kept
  }
  group.count++
  if (group.areas.length < MOST_AREAS) keep()
  let key = ''
  let unitAt = -1
  for (const [i, { axis }] of index.axes.entries()) {
    if (axis === AXIS.day || axis === AXIS.requester) key += `${axis}:${box.from[i]}-${box.to[i]};`
    if (axis === AXIS.unit) unitAt = i
  }
  let stretch = group.stretches.get(key)
  if (!stretch) {
    stretch = { area: keep(), units: new Map() }
    group.stretches.set(key, stretch)
  }
  if (unitAt === -1) return
  for (let unit = box.from[unitAt] as number; unit < (box.to[unitAt] as number); unit++) {
    if (!stretch.units.has(unit)) stretch.units.set(unit, keep())
  }
}

/** The same for cases that differ in nothing that finding people depends on. */
function keyOf(needs: readonly Need[], settled: Settlement, matrix: ProofState['matrix']): string {
  const parts = needs.map(({ part, who, rule }) => `${part} ${signatureOf(who)} ${traitsOf(rule)}`)
  const fallbacks = settled.fallbacks.map((at) => ruleAt(matrix, at).id)
  const own = settled.winners.map((at) => ruleAt(matrix, at)).filter((rule) => rule.fallback)
  return `${parts.join('|')}#${fallbacks.join()}#${own.map(({ id }) => id).join()}#${settled.reserved}`
}

/** What else of a rule bears on who can act. */
function traitsOf({ id, self, deputy, delegable, apart }: AuthorityRule): string {
  const special =
    deputy !== undefined || delegable?.to !== undefined || delegable?.amounts !== undefined
  return `${self} ${delegable?.depth ?? 'no'} ${apart.join()}${special ? ` ${id}` : ''}`
}
