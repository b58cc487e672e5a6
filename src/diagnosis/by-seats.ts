import { idOf } from '../model/id-of.ts'
import { byCodeUnits } from './code-unit-order.ts'
import type { FindingPlace, Subject } from './finding.ts'
import type { Duty } from './matter-duties.ts'
import { inOrder } from './seats.ts'

/** Collects what is found about the same seats, whichever of them comes first. */
export class BySeats<Value> {
  private readonly found = new Map<string, { seats: readonly string[]; values: Value[] }>()

  add(seats: readonly string[], ...values: readonly Value[]): void {
    const ordered = inOrder(new Set(seats))
    const key = ordered.join('\n')
    const known = this.found.get(key)
    if (known) known.values.push(...values)
    else this.found.set(key, { seats: ordered, values: [...values] })
  }

  /** The seats, each set once, and what was found about them. */
  list(): readonly (readonly [seats: readonly string[], values: readonly Value[]])[] {
    return [...this.found.values()].map(({ seats, values }) => [seats, values])
  }
}

/** Seats as subjects of a finding. */
export const seatSubjects = (ids: readonly string[]): readonly Subject[] =>
  ids.map((id) => ({ kind: 'positions', id }))

/** The matters of duties, each once, in order. */
export const mattersIn = (duties: readonly Duty[]): readonly string[] =>
  inOrder(new Set(duties.map(({ assignment }) => assignment.of)))

/** The place of the first of duties by the id of its assignment, whatever their order. */
export function placeOfFirst(duties: readonly Duty[]): FindingPlace | null {
  const [id] = duties.map(({ assignment }) => idOf('assignments', assignment)).sort(byCodeUnits)
  return id === undefined ? null : { kind: 'assignments', id }
}
