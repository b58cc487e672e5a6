import type { StaffGroup } from '../../model/staff-group.ts'
import { withoutNothing } from './build-positions.ts'
import type { UnitTree } from './build-units.ts'
import { byCodeUnits, shorten } from './clean-text.ts'
import { createIdGiver } from './give-ids.ts'
import { contentOf, type JuniorRow } from './junior-row.ts'
import type { Amount } from './read-amount.ts'
import type { RowOutcome } from './report.ts'
import type { SuperiorResolver } from './resolve-superiors.ts'

/** The groups of a junior file, and what became of its rows. */
export type BuiltGroups = {
  readonly groups: readonly StaffGroup[]
  readonly outcomes: readonly RowOutcome[]
}

/** Makes a staff group of every row, numbered under its senior post in an order its words decide. */
export function buildGroups(
  rows: readonly JuniorRow[],
  { tree, managers }: { readonly tree: UnitTree; readonly managers: SuperiorResolver },
): BuiltGroups {
  const outcomes: RowOutcome[] = []
  const give = createIdGiver()
  const numbers = new Map<string, number>()
  const groups = sortByContent(rows).map((row): StaffGroup => {
    const superior = superiorOf(row, managers)
    const number = (numbers.get(superior ?? '') ?? 0) + 1
    numbers.set(superior ?? '', number)
    const id = give(superior === undefined ? `staff-${number}` : `${superior}-staff-${number}`)
    outcomes.push({ file: 'junior', row: row.source.row, became: 'group', id })
    return withoutNothing({
      id,
      title: row.title || titleFallback(row),
      unit: tree.idOf(row.path),
      'reports-to': superior,
      grade: row.grade || undefined,
      fte: Math.min(10_000_000, numberIn(row.fte) ?? 0),
      'pay-from': numberIn(row.payFrom),
      'pay-to': numberIn(row.payTo),
      profession: row.profession || undefined,
    })
  })
  return { groups, outcomes }
}

/** Rows in an order that does not depend on where they stand. */
function sortByContent(rows: readonly JuniorRow[]): readonly JuniorRow[] {
  return rows
    .map((row) => ({ row, content: contentOf(row) }))
    .sort((a, b) => byCodeUnits(a.content, b.content))
    .map(({ row }) => row)
}

const numberIn = (amount: Amount): number | undefined =>
  amount.kind === 'number' ? amount.value : undefined

function titleFallback({ source, grade }: JuniorRow): string {
  const title = grade || 'Staff'
  source.note('title-missing', 'title', { of: 'group', title })
  return title
}

function superiorOf(
  { source, manager }: JuniorRow,
  managers: SuperiorResolver,
): string | undefined {
  if (manager === '') {
    source.note('manager-not-given', 'manager', { of: 'group' })
    return undefined
  }
  if (managers.referenceOf(manager) === null) {
    const facts = { of: 'group', manager: shorten(manager, 80) } as const
    source.note('manager-missing', 'manager', facts)
  }
  return managers.idOf(source, manager)
}
