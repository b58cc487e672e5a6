import type { Matrix } from './compile-matrix.ts'
import { dayAt, END_OF_DAYS, FIRST_DAY } from './days.ts'
import type { Unfilled } from './fill-seats.ts'
import { ProofState } from './proof-state.ts'
import { UNKNOWN } from './question.ts'
import { type Region, regionOf } from './region.ts'
import { settledGroups } from './settled-cells.ts'
import { AXIS } from './space.ts'
import { fillCase, idsOf } from './who-decides.ts'

/** Cases that wait, or go to somebody else, while people are away (A14). */
export type Waiting = {
  readonly rules: readonly string[]
  readonly regions: readonly Region[]
  readonly count: number
  /** Nobody can act; or others act, who are named. */
  readonly waits: boolean
  readonly unfilled: readonly Unfilled[]
  /** Who acts instead: people, or positions of people who are not named. */
  readonly instead: readonly string[]
}

/** What may be looked at when nothing else is said. */
const USUAL_WORK = 100_000_000
/** The most areas told of one group. */
const MOST_REGIONS = 12

/**
 * What waits if people are away on a day, and what goes to whom instead (A14). Of seats that depend on unit or
 * requester only those are seen that a case without either leads to. `usual` is the same matrix with these people
 * there, where absences of theirs are recorded in `matrix`.
 */
export function whatWaits(
  matrix: Matrix,
  people: readonly string[],
  at: string,
  usual = matrix,
): readonly Waiting[] {
  const state = new ProofState(matrix, USUAL_WORK)
  const day = dayAt(at, matrix.space.timeZone) ?? UNKNOWN
  const without = new Set(people)
  const found: Waiting[] = []
  const dayAxis = matrix.index.axes.findIndex(({ axis }) => axis === AXIS.day)
  for (const { settled, areas, count } of settledGroups(state)) {
    const here = areas.filter((box) => {
      const axis = matrix.index.axes[dayAxis]
      if (!axis || Number.isNaN(day)) return true
      const high = box.to[dayAxis] as number
      const from = axis.starts[box.from[dayAxis] as number] ?? FIRST_DAY
      return (
        day >= from && day < (high === axis.count ? END_OF_DAYS : (axis.starts[high] as number))
      )
    })
    const [box] = here
    if (!box) continue
    const point = new Float64Array(matrix.space.axes.length).fill(UNKNOWN)
    for (const [i, { axis, starts }] of matrix.index.axes.entries()) {
      point[axis] = starts[box.from[i] as number] as number
    }
    point[AXIS.day] = day
    const asked = { question: { kind: '' }, point, open: [], requester: undefined }
    const before = fillCase(usual, asked, settled)
    const after = fillCase(matrix, asked, settled, without)
    const acting = (filling: typeof before) =>
      filling.ok
        ? filling.filled.map(({ acts }) => acts.person ?? acts.position ?? acts.body ?? '')
        : []
    const same = after.ok && acting(before).join() === acting(after).join()
    if (!before.ok || same) continue
    const [first] = settled.winners
    found.push({
      rules: idsOf(matrix, first === undefined ? settled.additions : [first]),
      regions: here.slice(0, MOST_REGIONS).map((area) => regionOf(matrix, area)),
      count,
      waits: !after.ok,
      unfilled: after.ok ? [] : after.unfilled,
      instead: acting(after).filter((one) => !acting(before).includes(one)),
    })
  }
  return found
}
