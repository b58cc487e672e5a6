import { shorten } from './clean-text.ts'
import type { Seat } from './gather-seats.ts'

/** Says what is out of the ordinary about the rows of a seat: shared, conflicting, nobody's post. */
export function noteSeat(
  { rows, kind, reference }: Seat,
  id: string,
  isConflicting: boolean,
): void {
  const [first, ...others] = rows
  if (kind === 'not-in-post') {
    first.source.note(
      'not-in-post',
      'reference',
      `Reference 0: somebody paid but in no post. Kept as the position ${id}.`,
    )
  } else if (kind === 'no-reference') {
    first.source.note(
      'reference-missing',
      'reference',
      `The row has no post reference. Kept as the position ${id}; nothing can report to it.`,
    )
  } else if (isConflicting) {
    const message = `Rows with the reference ${reference} differ in title, unit, superior or state and were kept as positions of their own; this one is ${id}.`
    for (const row of rows) row.source.note('conflicting-rows', 'reference', message)
  } else if (id !== reference) {
    first.source.note(
      'reference-changed',
      'reference',
      `“${shorten(reference, 80)}” cannot be an id; the position is ${id}.`,
    )
  }
  if (others.length > 0) noteShares(rows, id)
}

const SHARES = {
  named: 'a holder',
  undisclosed: 'a holder who is not named',
  vacant: 'a vacant share',
  eliminated: 'an eliminated share',
} as const

function noteShares(rows: Seat['rows'], id: string): void {
  const [first, ...others] = rows
  for (const { source, occupant, fte } of rows) {
    const part = fte.kind === 'number' ? ` of ${fte.value} full-time equivalents` : ''
    const message = `One of ${rows.length} rows of the position ${id}: ${SHARES[occupant.kind]}${part}.`
    source.note('shared-post', 'reference', message)
  }
  const differing = (['grade', 'profession', 'description', 'notes'] as const).filter((field) =>
    others.some((row) => row[field] !== first[field]),
  )
  if (differing.length > 0) {
    const message = `The rows of the position ${id} differ in ${differing.join(', ')}: the highest grade and the first profession were taken, texts stand one below the other.`
    first.source.note('share-rows-differ', null, message)
  }
}
