import { isNotInPost, type Seat } from './gather-seats.ts'
import type { JuniorRow } from './junior-row.ts'
import { sumOf } from './read-amount.ts'
import type { OrganogramCounts } from './report.ts'
import type { SuperiorResolver } from './resolve-superiors.ts'
import type { SeniorRow } from './senior-row.ts'

/** What the counts are taken from. */
export type Counted = {
  readonly seats: readonly Seat[]
  readonly juniors: readonly JuniorRow[]
  /** Junior rows set aside; they count as published. */
  readonly placeholders: readonly JuniorRow[]
  readonly managers: SuperiorResolver
  readonly made: Pick<OrganogramCounts, 'positions' | 'people' | 'units' | 'groups'>
}

/** Counts the rows as published and what was made of them (SPEC.md, O31). */
export function countRows({
  seats,
  juniors,
  placeholders,
  managers,
  made,
}: Counted): OrganogramCounts {
  const rows = seats.flatMap((seat) => seat.rows)
  const references = new Map<string, SeniorRow>()
  const times = new Map<string, number>()
  for (const { reference, rows: own } of seats) {
    if (reference === '') continue
    const key = isNotInPost(reference) ? '0' : reference
    if (!references.has(key)) references.set(key, own[0])
    times.set(key, (times.get(key) ?? 0) + own.length)
  }
  const resolves = ({ manager }: { readonly manager: string }) =>
    manager !== '' && managers.referenceOf(manager) !== null
  const isMissing = (row: { readonly manager: string }) => row.manager !== '' && !resolves(row)
  const holding = (kind: SeniorRow['occupant']['kind']) =>
    rows.filter(({ occupant }) => occupant.kind === kind).length
  return {
    seniorRows: rows.length,
    references: times.size,
    lines: [...references.values()].filter(resolves).length,
    roots: rows.filter(({ isRoot }) => isRoot).length,
    missingManagers: rows.filter(isMissing).length,
    selfReports: rows.filter(({ manager, reference }) => manager !== '' && manager === reference)
      .length,
    repeatedReferences: [...times.values()].filter((often) => often > 1).length,
    notInPost: rows.filter(({ reference }) => isNotInPost(reference)).length,
    vacant: holding('vacant'),
    eliminated: holding('eliminated'),
    undisclosed: holding('undisclosed'),
    seniorFte: fteOf(rows),
    juniorRows: juniors.length + placeholders.length,
    juniorFte: fteOf([...juniors, ...placeholders]),
    juniorMissingPosts: juniors.filter(isMissing).length,
    ...made,
  }
}

function fteOf(rows: readonly Pick<SeniorRow, 'fte'>[]): number {
  const ftes = rows.flatMap(({ fte }) => (fte.kind === 'number' ? [fte.value] : []))
  return sumOf(ftes.sort((a, b) => a - b))
}
