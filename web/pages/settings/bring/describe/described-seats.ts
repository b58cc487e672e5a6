import type { DescribedSeat } from '../../../../../src/model/describe-leadership.ts'

/** A seat that was chosen or written; the key stays while others come and go. */
export type ChosenSeat = { readonly key: string; readonly title: string; readonly role?: string }

/** What was said of a seat so far. */
export type SeatAnswer = {
  readonly holder?: string
  readonly isVacant?: boolean
  /** Key of the seat it reports to; empty means none of them. Nothing means that nobody said. */
  readonly superior?: string
}

/** As many seats as are made of titles written one behind the other. */
const MOST_OTHERS = 100

/** Seats of roles, then those written with commas or line breaks between them; each title once. */
export function chosenSeats(
  roles: readonly { readonly role: string; readonly title: string }[],
  others: string,
): readonly ChosenSeat[] {
  const titles = others
    .split(/[,;\n]/)
    .map((title) => title.trim().slice(0, 200))
    .filter((title) => title !== '')
  return [
    ...roles.map(({ role, title }) => ({ key: role, role, title })),
    ...[...new Set(titles)]
      .slice(0, MOST_OTHERS)
      .map((title) => ({ key: `other ${title}`, title })),
  ]
}

/** The seat another reports to unless somebody says otherwise: the first, which reports to none. */
export function superiorOf(
  seats: readonly ChosenSeat[],
  seat: ChosenSeat,
  answer: SeatAnswer | undefined,
): string {
  const [top] = seats
  const said = answer?.superior
  if (said === '') return ''
  if (said !== undefined && said !== seat.key && seats.some(({ key }) => key === said)) return said
  return top === undefined || top.key === seat.key ? '' : top.key
}

/** The seats as the answers describe them. */
export function describedSeats(
  seats: readonly ChosenSeat[],
  answers: Readonly<Record<string, SeatAnswer>>,
): readonly DescribedSeat[] {
  return seats.map((seat) => {
    const answer = answers[seat.key]
    const name = answer?.holder?.trim() ?? ''
    const above = superiorOf(seats, seat, answer)
    return {
      title: seat.title,
      ...(seat.role === undefined ? {} : { role: seat.role }),
      ...(answer?.isVacant === true ? { holder: '' } : name === '' ? {} : { holder: name }),
      ...(above === '' ? {} : { reportsTo: seats.findIndex(({ key }) => key === above) }),
    }
  })
}
