import { DOCUMENT_VERSION, type OrganizationDocument } from '../../model/document.ts'
import { ENTITY_KINDS } from '../../model/kinds.ts'
import type { Holder } from '../../model/occupancy.ts'
import type { Organization } from '../../model/organization.ts'
import type { Position } from '../../model/position.ts'
import type { UnitTree } from './build-units.ts'
import type { TablePeople, TablePerson } from './gather-people.ts'
import type { Seat } from './gather-seats.ts'
import type { TableRow } from './read-row.ts'
import { roundShare } from './read-values.ts'
import type { SeatLines } from './resolve-lines.ts'
import { sortedByNumber } from './slugs.ts'

/** All that becomes of a table. */
export type DocumentParts = {
  readonly organization: Organization
  readonly seats: readonly Seat[]
  readonly lines: ReadonlyMap<Seat, SeatLines>
  readonly tree: UnitTree
  readonly people: TablePeople
}

/**
 * Puts the parts together: units, positions and people, each behind what is above it, so that the
 * order of the rows does not matter (T37).
 */
export function buildDocument({
  organization,
  seats,
  lines,
  tree,
  people,
}: DocumentParts): OrganizationDocument {
  const positions = inTreeOrder(
    seats.map((seat) => positionOf(seat, lines.get(seat) ?? {}, tree)),
    (position) => position['reports-to'],
  )
  const named = new Map(people.people.map((one) => [one.id, one]))
  const seen = new Set<TablePerson>()
  for (const { holder } of positions) {
    const holders = holder === undefined ? [] : Array.isArray(holder) ? holder : [holder]
    for (const one of holders) {
      const person = named.get(typeof one === 'string' ? one : one.person)
      if (person) seen.add(person)
    }
  }
  return {
    mandate: DOCUMENT_VERSION,
    organization,
    ...Object.fromEntries(ENTITY_KINDS.map((kind) => [kind, []])),
    units: inTreeOrder(tree.units, (unit) => unit.in),
    positions,
    people: [...seen].map(({ person }) => person),
  } as unknown as OrganizationDocument
}

function positionOf(seat: Seat, lines: SeatLines, tree: UnitTree): Position {
  const { id, rows, holders } = seat
  const [row] = rows
  const unit = tree.unitOf(row)
  const fte = fteOf(seat)
  const text = (field: 'grade' | 'profession' | 'description' | 'notes') =>
    row[field] === '' ? {} : { [field]: row[field] }
  return {
    id,
    title: row.title,
    ...(unit === undefined ? {} : { unit }),
    ...(row.state === null ? {} : { state: row.state }),
    ...lines,
    ...occupancyOf(holders, row),
    ...text('grade'),
    ...(fte === null ? {} : { fte }),
    ...text('profession'),
    ...text('description'),
    ...text('notes'),
  }
}

function occupancyOf(
  holders: Seat['holders'],
  { occupant }: TableRow,
): Pick<Position, 'holder' | 'vacant' | 'vacant-since'> {
  const [only, ...others] = holders
    .slice(0, 50)
    .map(({ person, row }) => holderOf(person, row, holders.length > 1))
  if (only !== undefined) return { holder: others.length > 0 ? [only, ...others] : only }
  if (occupant.kind === 'unnamed') return { vacant: false }
  const since = occupant.kind === 'vacant' ? occupant.since : null
  return since === null ? {} : { 'vacant-since': since }
}

function holderOf({ id }: TablePerson, row: TableRow, isShared: boolean): string | Holder {
  const share = row.share ?? (isShared && row.fte !== null ? Math.min(1, row.fte) : null)
  const { occupancy, from, until } = row
  const holder: Holder = {
    person: id,
    ...(share !== null && share > 0 && share < 1 ? { share } : {}),
    ...(occupancy === null ? {} : { kind: occupancy }),
    ...(from === null ? {} : { from }),
    ...(until === null ? {} : { until }),
  }
  return Object.keys(holder).length === 1 ? id : holder
}

/**
 * Full-time equivalents of a seat: those of its different holders together, and of rows whose holders
 * are not named (T26). A row that only adds a manager, or repeats another, adds none.
 */
function fteOf({ rows, holders }: Seat): number | null {
  const [first] = rows
  if (rows.length === 1) return first.fte
  const named = new Set(holders.map(({ row }) => row))
  const contents = new Map<string, TableRow>()
  for (const row of rows.toReversed()) contents.set(row.content.join('\n'), row)
  const counted = rows.filter((row) =>
    row.occupant.kind === 'named'
      ? named.has(row)
      : contents.get(row.content.join('\n')) === row && sameManagers(row, first),
  )
  const given = counted.flatMap(({ fte }) => (fte === null ? [] : [fte]))
  return given.length === 0 ? null : roundShare(given.reduce((sum, fte) => sum + fte, 0))
}

const sameManagers = (one: TableRow, other: TableRow): boolean =>
  one.managers.map(({ text }) => text).join('\n') ===
  other.managers.map(({ text }) => text).join('\n')

/** Each behind what is above it; siblings, and what is in a circle, by their ids. */
function inTreeOrder<Item extends { readonly id: string }>(
  items: readonly Item[],
  aboveOf: (item: Item) => string | undefined,
): readonly Item[] {
  const sorted = sortedByNumber(items, ({ id }) => id)
  const known = new Set(items.map(({ id }) => id))
  const below = new Map<string, Item[]>()
  const roots: Item[] = []
  for (const item of sorted) {
    const above = aboveOf(item)
    if (above === undefined || !known.has(above) || above === item.id) {
      roots.push(item)
    } else {
      const siblings = below.get(above)
      if (siblings) siblings.push(item)
      else below.set(above, [item])
    }
  }
  const ordered = new Set<Item>()
  for (const start of [...roots, ...sorted]) {
    const stack = [start]
    for (let item = stack.pop(); item !== undefined; item = stack.pop()) {
      if (ordered.has(item)) continue
      ordered.add(item)
      const reports = below.get(item.id) ?? []
      for (let i = reports.length - 1; i >= 0; i--) stack.push(reports[i] as Item)
    }
  }
  return [...ordered]
}
