import { type Box, boxAt, meetBoxes } from './boxes.ts'
import type { Overlaps } from './overlaps.ts'
import type { Settling } from './proof.ts'
import type { KnownOverlaps } from './proof-memory.ts'
import { type ProofState, sizeOf } from './proof-state.ts'
import { REMAINDER_LEVEL, type Row } from './row.ts'
import { settle } from './settle.ts'
import { forEachCell } from './settled-cells.ts'
import { type Pair, tellBreach, tellDispute, tellSettled } from './tell-overlaps.ts'
import { isTightening } from './tightening.ts'
import { uncovered, type Work } from './uncovered.ts'
import { ruleAt } from './who-decides.ts'

/** The most parts the cases of one rule are looked at in, in search of circles. */
const MOST_CELLS = 600
/** Pairs of rules beyond this number are counted, not told. */
const MOST_PAIRS = 400
/** The most parts of one dispute that are counted, and that are gathered. */
const MOST_COUNTED = 10_000
const MOST_GATHERED = 1000
const WORK_TO_SHOW = 10_000_000

/** What settles an overlap, by the number it is remembered as. */
const SETTLINGS: readonly Settling[] = [
  'inside',
  'over',
  'precedence',
  'same-word',
  'rank',
  'remainder',
  'fallback',
  'adds',
  'accumulates',
  'tightens',
]
/** Remembered for rows of one rule, and for rows that may be in dispute. */
const OF_ONE_RULE = 254
const UNSETTLED = 255

/** Two rules in dispute: in which boxes, and in how many parts. */
type Dispute = { readonly spots: (readonly [box: number, at: number])[]; count: number }

/**
 * Proves P2, or finds every pair of rules that claim the same case; and tells how all other overlaps are
 * settled (P13), and what of a lower rank is without effect (P12).
 */
export class DeterminismProof {
  readonly #state: ProofState
  readonly #overlaps: Overlaps
  readonly #disputes = new Map<number, Dispute>()
  readonly #circles = new Map<string, Pair>()
  readonly #settled = new Map<number, Pair & { readonly by: Settling }>()
  readonly #breaches = new Map<string, Pair>()

  constructor(state: ProofState, overlaps: Overlaps) {
    this.#state = state
    this.#overlaps = overlaps
  }

  prove(): void {
    const { boxes, matrix, work, memory } = this.#state
    for (let box = 0; box < boxes.count; box++) {
      const behind = this.#overlaps.of(box, true)
      work.left -= boxes.count / 32 + behind.length
      const known = memory?.of(box)
      let found = known?.overlaps
      if (!found || found.work > work.left) {
        found = this.#look(box, behind)
        if (known && work.left >= 0) known.overlaps = found
      } else work.left -= found.work
      if (work.left < 0) {
        this.#state.open.add('P2')
        break
      }
      const one = boxes.row[box] as number
      for (let i = 0; i < behind.length; i++) {
        const at = behind[i] as number
        const other = boxes.row[at] as number
        const settling = SETTLINGS[found.settlings[i] as number]
        if (settling) this.#note(one, other, box, at, settling)
        const parts = found.disputes.get(i)
        if (parts === undefined) continue
        const key = this.#pairOf(one, other)
        const dispute = this.#disputes.get(key)
        if (dispute) {
          dispute.spots.push([box, at])
          dispute.count += parts
        } else this.#disputes.set(key, { spots: [[box, at]], count: parts })
      }
      if (matrix.precedence.hasSpecial([one])) this.#findCircles(box)
    }
    for (const dispute of this.#disputes.values()) this.#addDispute(dispute)
    for (const pair of this.#circles.values()) tellDispute(this.#state, pair)
    for (const pair of this.#settled.values()) tellSettled(this.#state, pair)
    for (const pair of this.#breaches.values()) tellBreach(this.#state, pair)
  }

  /** One number for two rules. */
  #pairOf(one: number, other: number): number {
    const { rows, rules } = this.#state.matrix
    const a = (rows[one] as Row).rule
    const b = (rows[other] as Row).rule
    return Math.min(a, b) * rules.length + Math.max(a, b)
  }

  /** What settles the overlaps of a box with those behind it, and where nothing does. */
  #look(box: number, behind: readonly number[]): KnownOverlaps {
    const { boxes, matrix, work } = this.#state
    const before = work.left
    const settlings = new Uint8Array(behind.length)
    const disputes = new Map<number, number>()
    const one = boxes.row[box] as number
    let near: readonly number[] | undefined
    for (const [i, at] of behind.entries()) {
      const other = boxes.row[at] as number
      if ((matrix.rows[one] as Row).rule === (matrix.rows[other] as Row).rule) {
        settlings[i] = OF_ONE_RULE
        continue
      }
      const by = this.#settling(one, other)
      settlings[i] = by ? SETTLINGS.indexOf(by) : UNSETTLED
      if (by) continue
      near ??= this.#overlaps.of(box, false)
      let count = 0
      this.#disputed(box, at, near, work, () => ++count < MOST_COUNTED)
      if (count > 0) disputes.set(i, count)
      if (work.left < 0) break
    }
    return { settlings, disputes, work: before - work.left }
  }

  /** What settles an overlap of two rows, wherever they overlap; nothing where they may be in dispute. */
  #settling(one: number, other: number): Settling | undefined {
    const { matrix } = this.#state
    const a = matrix.rows[one] as Row
    const b = matrix.rows[other] as Row
    if (!a.deciding || !b.deciding) {
      const rules = [ruleAt(matrix, one), ruleAt(matrix, other)]
      if (rules.some(({ adds }) => adds)) return 'adds'
      return rules.some(({ fallbackOf }) => fallbackOf.length > 0) ? 'fallback' : 'accumulates'
    }
    if (a.level !== b.level) {
      const low = a.level > b.level ? a : b
      if (low.level >= REMAINDER_LEVEL) return 'remainder'
      return this.#tightens(...(low === a ? ([other, one] as const) : ([one, other] as const)))
        ? 'tightens'
        : 'rank'
    }
    const before =
      matrix.precedence.goesBefore(one, other) ?? matrix.precedence.goesBefore(other, one)
    if (before) return before
    return a.signature === b.signature ? 'same-word' : undefined
  }

  #note(one: number, other: number, box: number, at: number, by: Settling): void {
    const { boxes } = this.#state
    if (by === 'rank') this.#checkRank(one, other, box, at)
    const key = this.#pairOf(one, other)
    const known = this.#settled.get(key)
    if (!known && this.#settled.size >= MOST_PAIRS) return
    const area = meetBoxes(boxAt(boxes, box), boxAt(boxes, at))
    if (!area) return
    if (known) {
      known.areas.push(area)
      known.count++
    } else this.#settled.set(key, { one, other, areas: [area], count: 1, by })
  }

  /** Whether a rule of a lower rank is the stricter one, and so decides (A4.1). */
  #tightens(high: number, low: number): boolean {
    const { matrix } = this.#state
    return ruleAt(matrix, high).outcome !== 'reserved' && isTightening(matrix, [high], [low])
  }

  /** A rule of a lower rank inside one of a higher rank that it does not tighten has no effect (P12). */
  #checkRank(one: number, other: number, box: number, at: number): void {
    const { matrix, boxes } = this.#state
    const swap = (matrix.rows[one] as Row).level > (matrix.rows[other] as Row).level
    const [high, low] = swap ? [other, one] : [one, other]
    if (matrix.precedence.isInside(high, low)) return
    if (
      !matrix.precedence.isInside(low, high) &&
      sizeOfMeet(boxes, box, at) < sizeOf(boxAt(boxes, swap ? box : at))
    )
      return
    const a = matrix.rows[high] as Row
    const b = matrix.rows[low] as Row
    if (a.signature === b.signature) return
    const area = meetBoxes(boxAt(boxes, box), boxAt(boxes, at))
    const key = `${high} ${low}`
    if (area) this.#breaches.set(key, { one: high, other: low, areas: [area], count: 1 })
  }

  /** Goes through the parts that two boxes really dispute: those that no rule before either settles. */
  #disputed(
    box: number,
    at: number,
    near: readonly number[],
    work: Work,
    take: (part: Box) => boolean,
  ): void {
    const { boxes } = this.#state
    const one = boxes.row[box] as number
    const other = boxes.row[at] as number
    const meet = meetBoxes(boxAt(boxes, box), boxAt(boxes, at))
    if (!meet) return
    work.left -= near.length
    if (work.left < 0) return
    const settlers = near.filter((third) => this.#settles(boxes.row[third] as number, one, other))
    if (settlers.length === 0) take(meet)
    else uncovered(boxes, Int32Array.from(settlers), meet, work, take)
  }

  /** Rules that go before one another in a circle are in dispute, though each pair is settled (A3.4). */
  #findCircles(box: number): void {
    const { matrix, boxes } = this.#state
    const { precedence } = matrix
    const row = boxes.row[box] as number
    const near = this.#overlaps.of(box, false)
    const whole = forEachCell(this.#state, boxAt(boxes, box), near, MOST_CELLS, (part, inside) => {
      const rows = [...new Set(Array.from(inside, (one) => boxes.row[one] as number))]
      rows.sort((a, b) => a - b)
      const { winners, disputed } = settle(matrix, rows, rows.length)
      if (!disputed || !winners.includes(row)) return
      const by = winners.find((one) => precedence.goesBefore(one, row) !== undefined)
      if (by === undefined) return
      const key = `${Math.min(row, by)} ${Math.max(row, by)}`
      const known = this.#circles.get(key)
      if (known?.one === row) {
        known.areas.push(part)
        known.count++
      } else if (!known) this.#circles.set(key, { one: row, other: by, areas: [part], count: 1 })
    })
    if (!whole) this.#state.open.add('P2')
  }

  /** Whether a third row settles what two dispute: it goes before one of them, or has a higher rank. */
  #settles(third: number, one: number, other: number): boolean {
    const { matrix } = this.#state
    const { level } = matrix.rows[one] as Row
    const row = matrix.rows[third] as Row
    if (row.level < level) return row.deciding || ruleAt(matrix, third).outcome === 'reserved'
    if (!row.deciding || row.level > level) return false
    const { precedence } = matrix
    return (
      precedence.goesBefore(third, one) !== undefined ||
      precedence.goesBefore(third, other) !== undefined
    )
  }

  #addDispute({ spots, count }: Dispute): void {
    const { boxes } = this.#state
    const [spot] = spots
    if (!spot || this.#state.isOnlyCounted('P2', 'disputed')) return
    const areas: Box[] = []
    // That there is a dispute is known, and how large it is: what it takes to show it is a matter of its own.
    const work = { left: WORK_TO_SHOW }
    for (const [box, at] of spots) {
      if (areas.length >= MOST_GATHERED) break
      this.#disputed(box, at, this.#overlaps.of(box, false), work, (part) => {
        areas.push(part)
        return areas.length < MOST_GATHERED
      })
    }
    const [one, other] = spot.map((box) => boxes.row[box] as number) as [number, number]
    tellDispute(this.#state, { one, other, areas, count })
  }
}

function sizeOfMeet(boxes: Parameters<typeof boxAt>[0], one: number, other: number): number {
  const meet = meetBoxes(boxAt(boxes, one), boxAt(boxes, other))
  return meet ? sizeOf(meet) : 0
}
