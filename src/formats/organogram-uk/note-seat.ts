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
    first.source.note('not-in-post', 'reference', { position: id })
  } else if (kind === 'no-reference') {
    first.source.note('reference-missing', 'reference', { position: id })
  } else if (isConflicting) {
    const facts = { reference, position: id }
    for (const row of rows) row.source.note('conflicting-rows', 'reference', facts)
  } else if (id !== reference) {
    const facts = { reference: shorten(reference, 80), position: id }
    first.source.note('reference-changed', 'reference', facts)
  }
  for (const { source, occupant, standing } of rows) {
    if (standing === null) continue
    const { is, words } = standing
    if (is === 'eliminated' && occupant.kind === 'vacant') {
      source.note('eliminated-by-text', 'name', { words })
    } else if (is !== 'eliminated' && (occupant.kind === 'vacant' || occupant.kind === 'named')) {
      source.note('held-for-now', 'name', { words, holder: occupant.kind })
    }
  }
  if (others.length > 0) noteShares(rows, id)
}

function noteShares(rows: Seat['rows'], id: string): void {
  const [first, ...others] = rows
  for (const { source, occupant, fte } of rows) {
    source.note('shared-post', 'reference', {
      position: id,
      rows: rows.length,
      holder: occupant.kind,
      fte: fte.kind === 'number' ? fte.value : null,
    })
  }
  const differing = (['grade', 'profession', 'description', 'notes'] as const).filter((field) =>
    others.some((row) => row[field] !== first[field]),
  )
  if (differing.length > 0) {
    first.source.note('share-rows-differ', null, { position: id, fields: differing })
  }
}
