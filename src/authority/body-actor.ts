import { barOf, type CaseContext, sittingsOn, unnamedOf } from './case-context.ts'
import type { Actor, Hop } from './hop.ts'
import type { StaffedSeat } from './staffing.ts'

/**
 * Whether a body can act in a case (A6.1): enough members are there, themselves or by their alternates,
 * those who must keep out not counted.
 */
export function bodyActor(
  id: string,
  context: CaseContext,
  before: readonly Hop[],
): { readonly actors: readonly Actor[]; readonly hops: readonly Hop[] } {
  const body = context.matrix.staffing.body(id)
  const members = [...new Set(body?.members)]
  if (!body || members.length === 0) {
    return { actors: [], hops: [...before, { code: 'no-members', body: id }] }
  }
  const needed = body.quorum ?? Math.floor(members.length / 2) + 1
  const there = new Set<string>()
  for (const member of members) {
    const person =
      personThere(member, context, there) ?? personThere(body.alternates?.[member], context, there)
    if (person !== undefined) there.add(person)
  }
  const hops: Hop[] = [...before, { code: 'quorum', body: id, there: there.size, needed }]
  if (there.size < needed) return { actors: [], hops }
  return { actors: [{ way: 'body', body: id, identity: '', cost: 0, path: hops }], hops }
}

/** The person of a seat who is there and not barred, and not counted already. */
function personThere(
  position: string | undefined,
  context: CaseContext,
  counted: ReadonlySet<string>,
): string | undefined {
  const seat = position === undefined ? undefined : context.matrix.staffing.seatOf(position)
  if (!seat?.active) return undefined
  const isFree = (person: string) =>
    !counted.has(person) && !isAway(person, context) && barOf(person, context) === undefined
  if (seat.unnamed) return [unnamedOf(seat.id)].find(isFree)
  return peopleOf(seat, context.day).find(isFree)
}

const peopleOf = (seat: StaffedSeat, day: number) =>
  sittingsOn(seat, day).map(({ person }) => person)

const isAway = (person: string, { without, day, matrix }: CaseContext): boolean =>
  without?.has(person) === true ||
  (!Number.isNaN(day) && matrix.staffing.awayOn(person, day) !== undefined)
