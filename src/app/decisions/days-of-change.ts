import type { Matrix } from '../../authority/compile-matrix.ts'
import { dayOf, END_OF_DAYS } from '../../authority/days.ts'
import { AXIS } from '../../authority/space.ts'

/** The days after `first` and up to `last` on which rules, holders, absences or delegations begin or end. */
export function daysOfChange(
  { model, index, staffing }: Matrix,
  first: number,
  last: number,
): readonly number[] {
  const days = new Set<number>()
  const take = (day: number | undefined) => {
    if (day !== undefined && day > first && day <= last && day < END_OF_DAYS) days.add(day)
  }
  for (const { axis, starts } of index.axes) if (axis === AXIS.day) starts.forEach(take)
  for (const { start, end } of staffing.grants) [start, end].forEach(take)
  for (const { from, until } of model.tables.absences.list()) {
    take(dayOf(from))
    take((dayOf(until) ?? END_OF_DAYS) + 1)
  }
  for (const { id } of model.tables.positions.list()) {
    for (const { from, to } of staffing.seatOf(id)?.sittings ?? []) [from, to].forEach(take)
  }
  return [...days].sort((a, b) => a - b)
}
