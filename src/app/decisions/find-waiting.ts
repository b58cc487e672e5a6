import type { Matrix } from '../../authority/compile-matrix.ts'
import { dateOf, dayAt } from '../../authority/days.ts'
import { withoutDays } from '../../authority/remit-on.ts'
import { type Waiting, whatWaits } from '../../authority/what-waits.ts'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import { documentOf, type Model, openModel } from '../../model/model.ts'
import { answered, type Outcome, refused } from '../errors.ts'
import { daysOfChange } from './days-of-change.ts'
import { findPositionOrPerson } from './find-named.ts'
import { matrixOf } from './matrix-of.ts'
import { notADay } from './show-remit.ts'
import { peopleIn } from './understand-case.ts'

/** The most days a period is looked at on: those on which something begins or ends. */
const MOST_DAYS = 12

/** Who is away, and when; without a last day it is one day. */
export type AwayWish = {
  readonly who: string
  readonly from: string
  readonly until?: string | undefined
}

/** What waits or goes to others on days on which that is the same. */
export type WaitingPeriod = {
  readonly from: string
  readonly until: string
  readonly waiting: readonly Waiting[]
}

/** What waits while somebody is away. */
export type FoundWaiting = {
  /** The people taken as away; positions of people who are not named begin with `@`. */
  readonly people: readonly string[]
  readonly periods: readonly WaitingPeriod[]
  /** The period has more days on which something changes than were looked at. */
  readonly limited: boolean
}

/** What waits, and what goes to whom, while a person or the holder of a position is away (A14). */
export function findWaiting(
  catalogue: Catalogue,
  model: Model,
  { who, from, until = from }: AwayWish,
): Outcome<FoundWaiting> {
  const matrix = matrixOf(catalogue, model)
  const named = findPositionOrPerson(model, who)
  if (!named.ok) return refused('unknown-seat', 'who', named.message, named.suggestions)
  const first = dayAt(from, matrix.space.timeZone)
  if (first === undefined) return notADay('from', from)
  const last = dayAt(until, matrix.space.timeZone)
  if (last === undefined) return notADay('until', until)
  if (last < first) {
    const message = `The last day, ${until}, is before the first, ${from}. Exchange the two.`
    return refused('reversed-dates', 'until', message)
  }
  const people = peopleIn(matrix, named.id)
  const usual = withoutAbsences(catalogue, matrix, people)
  const days = [first, ...daysOfChange(matrix, first, last)]
  const looked = days.slice(0, MOST_DAYS)
  const periods: WaitingPeriod[] = []
  for (const [at, day] of looked.entries()) {
    const next = days[at + 1]
    const end = dateOf(next === undefined ? last : next - 1)
    const waiting = people.length === 0 ? [] : whatWaits(matrix, people, dateOf(day), usual)
    const told = waiting.map((one) => ({ ...one, regions: one.regions.map(withoutDays) }))
    const before = periods.at(-1)
    if (before && JSON.stringify(before.waiting) === JSON.stringify(told)) {
      periods[periods.length - 1] = { ...before, until: end }
    } else periods.push({ from: dateOf(day), until: end, waiting: told })
  }
  return answered({ people, periods, limited: days.length > looked.length })
}

/** What would be if these people had no absence: what their being away is held against. */
function withoutAbsences(catalogue: Catalogue, matrix: Matrix, people: readonly string[]): Matrix {
  const document = documentOf(matrix.model)
  const absences = document.absences.filter(({ person }) => !people.includes(person))
  if (absences.length === document.absences.length) return matrix
  return matrixOf(catalogue, openModel({ ...document, absences }))
}
