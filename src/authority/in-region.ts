import { amountRuns } from './amount-runs.ts'
import type { Axis } from './axis.ts'
import type { Matrix } from './compile-matrix.ts'
import { dayOf } from './days.ts'
import { type Question, readQuestion } from './question.ts'
import { readAmounts } from './read-conditions.ts'
import type { Region, Side } from './region.ts'
import { hasPlace } from './runs.ts'

/**
 * Whether a case lies in a region. What the case leaves open does not keep it out. Nothing when the case
 * itself cannot be understood.
 */
export function isInRegion(
  matrix: Matrix,
  region: Region,
  question: Question,
): boolean | undefined {
  const read = readQuestion(question, matrix)
  if (!read.ok) return undefined
  const { point } = read.value
  return Object.entries(region).every(([id, side]) => {
    const at = matrix.space.byId.get(id) as number
    const place = point[at] as number
    return Number.isNaN(place) || holds(matrix, matrix.space.axes[at] as Axis, side, place)
  })
}

function holds(matrix: Matrix, axis: Axis, side: Side, place: number): boolean {
  switch (side.form) {
    case 'amount': {
      const read = readAmounts(`${side.from ?? '0'}..${side.to ?? ''} ${side.currency}`)
      const ranges = read.ok ? (read.value ?? []) : []
      const [from = 0, to = 0] = amountRuns(ranges, side.currency, matrix.space.rates, 0)
      return place >= from && place < to
    }
    case 'days':
      return (
        (side.from === undefined || place >= (dayOf(side.from) as number)) &&
        (side.until === undefined || place <= (dayOf(side.until) as number))
      )
    case 'number':
      return (
        (side.from === undefined || place >= side.from) &&
        (side.above === undefined || place > side.above) &&
        (side.to === undefined || place <= side.to) &&
        (side.below === undefined || place < side.below)
      )
    case 'values':
      return side.values.includes(axis.names[place] ?? '')
    case 'tree':
      return side.nodes.some(({ id, only }) => {
        const node = axis.nodes.get(id)
        if (!node || only) return node?.place === place
        return hasPlace(node.runs, place)
      })
  }
}
