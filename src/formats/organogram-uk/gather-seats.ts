import { unitKey } from './build-units.ts'
import { byCodeUnits, foldName } from './clean-text.ts'
import { contentOf, type SeniorRow } from './senior-row.ts'

/** Rows that describe one seat, in an order that their words alone decide. */
export type Seat = {
  readonly reference: string
  /** Which of the seats that share the reference; 0 is the one others report to. */
  readonly number: number
  readonly kind: 'post' | 'not-in-post' | 'no-reference'
  readonly rows: readonly [SeniorRow, ...SeniorRow[]]
}

/** What a seat is told apart by where rows share a reference. */
const identityOf = (row: SeniorRow): string =>
  JSON.stringify([
    row.occupant.kind === 'eliminated',
    foldName(row.title),
    unitKey(row.path),
    row.manager,
    row.isRoot,
  ])

/**
 * Brings the rows of a senior file together into seats, sorted by reference. Rows of one reference
 * with the same title, unit, superior and state are one shared seat; others are seats of their own,
 * the one at the top or of the highest grade first. Reference 0 and no reference: a seat each.
 */
export function gatherSeats(rows: readonly SeniorRow[]): readonly Seat[] {
  const sorted = rows
    .map((row) => ({ row, content: contentOf(row) }))
    .sort(
      (a, b) => byCodeUnits(a.row.reference, b.row.reference) || byCodeUnits(a.content, b.content),
    )
    .map(({ row }) => row)
  return [...groupBy(sorted, ({ reference }) => reference)].flatMap(([reference, group]) => {
    const kind = reference === '' ? 'no-reference' : isNotInPost(reference) ? 'not-in-post' : 'post'
    if (kind !== 'post') {
      return group.map((row, number): Seat => ({ reference, number, kind, rows: [row] }))
    }
    return [...groupBy(group, identityOf).values()]
      .sort(byStanding)
      .map((own, number): Seat => ({ reference, number, kind, rows: own }))
  })
}

/** Whether a reference says that somebody is paid but in no post. */
export const isNotInPost = (reference: string): boolean => /^0+(\.0+)?$/.test(reference)

/** Groups in the order of their first members. */
function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly [Item, ...Item[]]> {
  const groups = new Map<string, [Item, ...Item[]]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}

type Rows = Seat['rows']

/** Of seats that share a reference, the one that others most likely mean comes first (O17). */
function byStanding([a]: Rows, [b]: Rows): number {
  return (
    Number(a.occupant.kind === 'eliminated') - Number(b.occupant.kind === 'eliminated') ||
    Number(b.isRoot) - Number(a.isRoot) ||
    gradeRank(b.grade) - gradeRank(a.grade) ||
    byCodeUnits(contentOf(a), contentOf(b))
  )
}

/** Senior grades in order: SCS4 above SCS1, a military OF-9 above OF-6; others below. */
export function gradeRank(grade: string): number {
  const scs = /^scs\s*(\d)(a?)$/i.exec(grade)
  if (scs) return Number(scs[1]) + (scs[2] === '' ? 0 : 0.5)
  const military = /^of\s*-?\s*(\d+)$/i.exec(grade)
  return military ? Number(military[1]) - 5 : 0
}
