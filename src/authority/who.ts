import type { WrittenRange } from './read-range.ts'

/** A seat (A6): something that leads to a person. */
export type Seat =
  | { readonly is: 'position'; readonly position: string }
  | { readonly is: 'role'; readonly role: string }
  | { readonly is: 'grade'; readonly grade: string }
  | { readonly is: 'head'; readonly unit?: string; readonly kind?: string }
  | {
      readonly is: 'superior'
      readonly steps: number
      readonly until?: { readonly role?: readonly string[]; readonly grade?: readonly string[] }
    }
  | { readonly is: 'requester' }
  | { readonly is: 'body'; readonly body: string }
  | {
      readonly is: 'person'
      readonly person: string
      /** Days from, and the day after the last. */
      readonly from?: number
      readonly to?: number
    }
  | { readonly is: 'nobody'; readonly named: string }

/** A step of a ladder (A5): a seat, and up to which amount it decides; nothing means any. */
export type LadderStep = { readonly who: Who; readonly limit: readonly WrittenRange[] | null }

/** Who decides, agrees and so on (A5): seats, combined. */
export type Who =
  | Seat
  | { readonly is: 'all'; readonly of: readonly Who[] }
  | { readonly is: 'any'; readonly of: readonly Who[] }
  /** The first that is to be found at all: a ladder from one step up (A5). */
  | { readonly is: 'first'; readonly of: readonly Who[] }
  | { readonly is: 'some'; readonly count: number; readonly of: readonly Who[] }

/** What `decides` may hold besides: a ladder, which stands alone. */
export type Decider = Who | { readonly is: 'ladder'; readonly steps: readonly LadderStep[] }

/** The parts of a combination; none of a seat. */
function partsOf(who: Decider): readonly Who[] {
  if (who.is === 'ladder') return who.steps.map((step) => step.who)
  return isSeat(who) ? [] : who.of
}

/** Every seat named in an expression, in its order. */
export function seatsOf(who: Decider): readonly Seat[] {
  return isSeat(who) ? [who] : partsOf(who).flatMap(seatsOf)
}

/** Whether an expression is one seat. */
export const isSeat = (who: Decider): who is Seat => !('of' in who) && who.is !== 'ladder'

/** Whether who it is depends on the requester. */
export const needsRequester = (who: Decider): boolean =>
  seatsOf(who).some(({ is }) => is === 'superior' || is === 'requester' || is === 'grade')

/** Whether who it is depends on the unit of the case. */
export const needsUnit = (who: Decider): boolean =>
  seatsOf(who).some((seat) => seat.is === 'role' || (seat.is === 'head' && !seat.unit))

/** A text that is the same for what means the same; `all-of` has no order, `any-of` has one. */
export function signatureOf(who: Decider): string {
  switch (who.is) {
    case 'all':
      return `all(${who.of.map(signatureOf).sort().join()})`
    case 'any':
      return `any(${who.of.map(signatureOf).join()})`
    case 'first':
      return `first(${who.of.map(signatureOf).join()})`
    case 'some':
      return `some(${who.count};${who.of.map(signatureOf).sort().join()})`
    case 'ladder':
      return `ladder(${who.steps.map((step) => signatureOf(step.who)).join()})`
    default:
      return seatName(who)
  }
}

/** A seat as it would be written. */
export function seatName(seat: Seat): string {
  if (seat.is === 'position') return seat.position
  const known = names.get(seat)
  if (known !== undefined) return known
  const name = writeSeat(seat)
  names.set(seat, name)
  return name
}

const names = new WeakMap<Seat, string>()

function writeSeat(seat: Seat): string {
  switch (seat.is) {
    case 'position':
      return seat.position
    case 'role':
      return `role:${seat.role}`
    case 'grade':
      return `grade:${seat.grade}`
    case 'head':
      return `head:${seat.unit ?? seat.kind ?? 'unit'}`
    case 'superior': {
      const until = [...(seat.until?.role ?? []), ...(seat.until?.grade ?? [])]
      return until.length > 0 ? `superior:${until.join('|')}` : `superior:${seat.steps}`
    }
    case 'requester':
      return 'requester'
    case 'body':
      return `body:${seat.body}`
    case 'person':
      return `person:${seat.person}:${seat.from ?? ''}..${seat.to ?? ''}`
    case 'nobody':
      return `?${seat.named}`
  }
}
