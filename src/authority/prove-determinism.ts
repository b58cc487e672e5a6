import { type Box, boxAt, meetBoxes } from './boxes.ts'
import type { Overlaps } from './overlaps.ts'
import type { Settling } from './proof.ts'
import { type ProofState, sizeOf } from './proof-state.ts'
import { regionOf, sideOf, witnessOf } from './region.ts'
import { REMAINDER_LEVEL, type Row } from './row.ts'

import { settle } from './settle.ts'
import { forEachCell } from './settled-cells.ts'
import { AXIS } from './space.ts'
import { isTightening } from './tightening.ts'
import { uncovered } from './uncovered.ts'
import { seatName, seatsOf } from './who.ts'
import { idsOf, ruleAt } from './who-decides.ts'

/** The most parts the cases of one rule are looked at in, in search of circles. */
const MOST_CELLS = 600
/** Pairs of rules beyond this number are counted, not told. */
const MOST_PAIRS = 400

type Pair = { readonly one: number; readonly other: number; readonly areas: Box[]; count: number }

/**
 * Proves P2, or finds every pair of rules that claim the same case; and tells how all other overlaps are
 * settled (P13), and what of a lower rank is without effect (P12).
 */
export class DeterminismProof {
  readonly #state: ProofState
  readonly #overlaps: Overlaps
  readonly #disputes = new Map<string, Pair>()
  readonly #settled = new Map<string, Pair & { readonly by: Settling }>()
  readonly #breaches = new Map<string, Pair>()

  constructor(state: ProofState, overlaps: Overlaps) {
    this.#state = state
    this.#overlaps = overlaps
  }

  prove(): void {
    const { boxes, matrix, work } = this.#state
    for (let box = 0; box < boxes.count; box++) {
      const behind = this.#overlaps.of(box, true)
      work.left -= boxes.count / 32 + behind.length
      if (work.left < 0) {
        this.#state.open.add('P2')
        break
      }
      const one = boxes.row[box] as number
      let near: readonly number[] | undefined
      for (const at of behind) {
        const other = boxes.row[at] as number
        if ((matrix.rows[one] as Row).rule === (matrix.rows[other] as Row).rule) continue
        const by = this.#settling(one, other)
        if (by !== undefined) this.#note(this.#settled, one, other, box, at, by)
        else {
          near ??= this.#overlaps.of(box, false)
          this.#dispute(box, at, near)
        }
      }
    }
    this.#findCircles()
    for (const pair of this.#disputes.values()) this.#addDispute(pair)
    for (const pair of this.#settled.values()) this.#addSettled(pair)
    for (const pair of this.#breaches.values()) this.#addBreach(pair)
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
      return low.level >= REMAINDER_LEVEL ? 'remainder' : 'rank'
    }
    const before =
      matrix.precedence.goesBefore(one, other) ?? matrix.precedence.goesBefore(other, one)
    if (before) return before
    return a.signature === b.signature ? 'same-word' : undefined
  }

  #note(
    pairs: Map<string, Pair & { readonly by: Settling }>,
    one: number,
    other: number,
    box: number,
    at: number,
    by: Settling,
  ): void {
    const { matrix, boxes } = this.#state
    if (by === 'rank') this.#checkRank(one, other, box, at)
    const key = `${(matrix.rows[one] as Row).rule} ${(matrix.rows[other] as Row).rule}`
    const known = pairs.get(key)
    if (!known && pairs.size >= MOST_PAIRS) return
    const area = meetBoxes(boxAt(boxes, box), boxAt(boxes, at))
    if (!area) return
    if (known) {
      known.areas.push(area)
      known.count++
    } else pairs.set(key, { one, other, areas: [area], count: 1, by })
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
    const reserved = ruleAt(matrix, high).outcome === 'reserved'
    if (!reserved && isTightening(matrix, [high], [low])) return
    const area = meetBoxes(boxAt(boxes, box), boxAt(boxes, at))
    const key = `${high} ${low}`
    if (area) this.#breaches.set(key, { one: high, other: low, areas: [area], count: 1 })
  }

  /** Looks for a case that two rows really dispute: one that no rule before either of them settles. */
  #dispute(box: number, at: number, near: readonly number[]): void {
    const { boxes, work } = this.#state
    const one = boxes.row[box] as number
    const other = boxes.row[at] as number
    const meet = meetBoxes(boxAt(boxes, box), boxAt(boxes, at))
    if (!meet) return
    const key = `${one} ${other}`
    const known = this.#disputes.get(key)
    work.left -= near.length
    if (work.left < 0) return
    const settlers = near.filter((third) => this.#settles(boxes.row[third] as number, one, other))
    if (settlers.length === 0) {
      if (known) {
        known.areas.push(meet)
        known.count++
      } else this.#disputes.set(key, { one, other, areas: [meet], count: 1 })
      return
    }
    const whole = uncovered(boxes, Int32Array.from(settlers), meet, work, (part) => {
      const pair = this.#disputes.get(key)
      if (pair) {
        if (pair.areas.length < 1000) pair.areas.push(part)
        pair.count++
      } else this.#disputes.set(key, { one, other, areas: [part], count: 1 })
      return (this.#disputes.get(key)?.count ?? 0) < 10_000
    })
    if (!whole && work.left < 0) this.#state.open.add('P2')
  }

  /** Rules that go before one another in a circle are in dispute, though each pair is settled (A3.4). */
  #findCircles(): void {
    const { matrix, boxes } = this.#state
    const { precedence } = matrix
    for (let box = 0; box < boxes.count; box++) {
      const row = boxes.row[box] as number
      if (!precedence.hasSpecial([row])) continue
      const near = this.#overlaps.of(box, false)
      const whole = forEachCell(
        this.#state,
        boxAt(boxes, box),
        near,
        MOST_CELLS,
        (part, inside) => {
          const rows = [...new Set(Array.from(inside, (one) => boxes.row[one] as number))]
          rows.sort((a, b) => a - b)
          const { winners, disputed } = settle(matrix, rows, rows.length)
          if (!disputed || !winners.includes(row)) return
          const by = winners.find((one) => precedence.goesBefore(one, row) !== undefined)
          if (by === undefined) return
          const key = `${Math.min(row, by)} ${Math.max(row, by)} circle`
          const known = this.#disputes.get(key)
          if (known?.one === row) {
            known.areas.push(part)
            known.count++
          } else if (!known)
            this.#disputes.set(key, { one: row, other: by, areas: [part], count: 1 })
        },
      )
      if (!whole) this.#state.open.add('P2')
    }
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

  #addDispute({ one, other, areas, count }: Pair): void {
    const { matrix } = this.#state
    if (this.#state.isOnlyCounted('P2', 'disputed')) return
    const smallest = areas.reduce((least, area) => (sizeOf(area) < sizeOf(least) ? area : least))
    const rules = idsOf(matrix, [one, other])
    const shared = sharedEdge(matrix, smallest)
    const [a = '', b = ''] = rules
    this.#state.add({
      property: 'P2',
      kind: 'disputed',
      rules,
      regions: this.#state.regions(areas),
      count,
      witness: witnessOf(matrix, smallest),
      seats: [...new Set([...this.#seats(one), ...this.#seats(other)])],
      repairs: [
        ...(shared === undefined ? [] : this.#edgeRepair(one, other, smallest, shared)),
        { do: 'add-over', rule: a, over: b },
        { do: 'add-over', rule: b, over: a },
        { do: 'add-rule', region: regionOf(matrix, smallest) },
      ],
      ...(shared !== undefined && { edge: 'shared' }),
    })
  }

  /** For bands that share an edge: let the one that begins there begin behind it. */
  #edgeRepair(one: number, other: number, area: Box, bound: string) {
    const { matrix } = this.#state
    const at = matrix.index.axes.findIndex(({ axis }) => axis === AXIS.amount)
    const start = matrix.index.axes[at]?.starts[area.from[at] as number]
    return [one, other]
      .filter((row) => matrix.rows[row]?.sets[AXIS.amount]?.[0] === start)
      .map(
        (row) =>
          ({
            do: 'set-bound',
            rule: ruleAt(matrix, row).id,
            end: 'from',
            bound: `>${bound}`,
          }) as const,
      )
  }

  #addSettled({ one, other, areas, count, by }: Pair & { readonly by: Settling }): void {
    const { matrix } = this.#state
    const [area] = areas
    if (!area) return
    const shared = sharedEdge(matrix, area)
    this.#state.add({
      property: 'P13',
      kind: 'overlap',
      rules: idsOf(matrix, [one, other]),
      regions: this.#state.regions(areas),
      count,
      witness: witnessOf(matrix, area),
      by,
      seats: [...new Set([...this.#seats(one), ...this.#seats(other)])],
      repairs: [],
      ...(shared !== undefined && { edge: 'shared' }),
    })
  }

  #addBreach({ one, other, areas }: Pair): void {
    const { matrix } = this.#state
    const [area] = areas
    if (!area) return
    const low = ruleAt(matrix, other).id
    this.#state.add({
      property: 'P12',
      kind: 'without-effect',
      rules: [low, ruleAt(matrix, one).id],
      regions: this.#state.regions(areas),
      count: areas.length,
      witness: witnessOf(matrix, area),
      repairs: [{ do: 'remove-rule', rule: low }],
    })
  }

  #seats(row: number): readonly string[] {
    const { decides } = this.#state.matrix.rows[row] as Row
    return decides ? seatsOf(decides).map(seatName) : []
  }
}

function sizeOfMeet(boxes: Parameters<typeof boxAt>[0], one: number, other: number): number {
  const meet = meetBoxes(boxAt(boxes, one), boxAt(boxes, other))
  return meet ? sizeOf(meet) : 0
}

/** The amount, when an area is a single one: bands that share an edge. */
function sharedEdge(matrix: ProofState['matrix'], area: Box): string | undefined {
  const at = matrix.index.axes.findIndex(({ axis }) => axis === AXIS.amount)
  const axis = matrix.index.axes[at]
  if (!axis || (area.to[at] as number) >= axis.count) return undefined
  const from = axis.starts[area.from[at] as number] as number
  const to = axis.starts[area.to[at] as number] as number
  if (to - from !== 1 || from === 0) return undefined
  const { rates, axes } = matrix.space
  const side = sideOf(axes[AXIS.amount] as Parameters<typeof sideOf>[0], from, to, rates.currency)
  return side.form === 'amount' ? side.from : undefined
}
