import type { Matrix } from './compile-matrix.ts'
import { settle } from './settle.ts'
import { rowsAt } from './who-decides.ts'

/** Words of bit sets kept for one matrix; what is more is found again. */
const MOST_WORDS = 8_000_000

/** What finding winners keeps for a matrix: rows around a row as bit sets. */
type Kept = {
  readonly words: Int32Array
  readonly at: Int32Array
  readonly around: (Int32Array | undefined)[]
  size: number
}

const kept = new WeakMap<Matrix, Kept>()

/**
 * The rows that have their say at a point (places by axis): what `whoDecides` begins with, for those who ask
 * for many points. Where containment alone settles each level, the most special rows are taken one after the
 * other, and with each go all of its level that contain it, in one sweep over bit sets; what is left of the
 * levels is settled among themselves (A4).
 */
export function winnersAt(matrix: Matrix, point: ArrayLike<number>): readonly number[] {
  const { index, precedence } = matrix
  if (!precedence.isByContainment || index.isCoarse || matrix.rows.length === 0) {
    const found = rowsAt(matrix, point)
    return settle(matrix, found, found.length).winners
  }
  const state = stateOf(matrix)
  const { words, at } = state
  let count = index.hits(point, words, at)
  const winners: number[] = []
  while (count > 0) {
    const bits = words[0] as number
    const low = bits & -bits
    const row = ((at[0] as number) << 5) + (31 - Math.clz32(low))
    winners.push(row)
    words[0] = bits ^ low
    if (count === 1 && words[0] === 0) break
    const around = state.around[row] ?? findAround(matrix, row, state)
    // What is left moves up: the next sweep has less to do.
    let left = 0
    for (let i = 0; i < count; i++) {
      const word = at[i] as number
      const rest = (words[i] as number) & ~(around[word] as number)
      words[left] = rest
      at[left] = word
      // One more unless nothing is left of it; a branch here would be guessed wrong half the time.
      left += (rest | -rest) >>> 31
    }
    count = left
  }
  return hasLevels(matrix, winners) ? settle(matrix, winners, winners.length).winners : winners
}

/** Whether rows, in their order, are of more than one level. */
function hasLevels({ rows }: Matrix, winners: readonly number[]): boolean {
  return rows[winners[0] ?? -1]?.level !== rows[winners.at(-1) ?? -1]?.level
}

function stateOf(matrix: Matrix): Kept {
  let state = kept.get(matrix)
  if (!state) {
    const { words } = matrix.index
    state = { words: new Int32Array(words), at: new Int32Array(words), around: [], size: 0 }
    kept.set(matrix, state)
  }
  return state
}

/** The rows of its level that strictly contain one. */
function findAround({ index, precedence }: Matrix, row: number, state: Kept): Int32Array {
  const { rows } = precedence
  const level = rows[row]?.level
  const around = new Int32Array(index.words)
  index.aroundRow(row, around)
  for (let word = 0; word < around.length; word++) {
    for (let bits = around[word] as number; bits !== 0; bits &= bits - 1) {
      const bit = bits & -bits
      const outer = (word << 5) + (31 - Math.clz32(bit))
      const inside = rows[outer]?.level === level && precedence.isInside(row, outer)
      if (!inside) around[word] = (around[word] as number) & ~bit
    }
  }
  if (state.size >= MOST_WORDS) {
    state.around.length = 0
    state.size = 0
  }
  state.size += around.length
  state.around[row] = around
  return around
}
