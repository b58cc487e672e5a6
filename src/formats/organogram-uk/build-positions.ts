import { LONGEST_TEXT } from '../../model/bounds.ts'
import type { Holder } from '../../model/occupancy.ts'
import type { Position } from '../../model/position.ts'
import type { People } from './build-people.ts'
import type { UnitTree } from './build-units.ts'
import { shorten } from './clean-text.ts'
import { gradeRank, type Seat } from './gather-seats.ts'
import type { IdGiver } from './give-ids.ts'
import { noteSeat } from './note-seat.ts'
import { sumOf } from './read-amount.ts'
import { readVacantSince } from './read-vacant-since.ts'
import type { RowOutcome } from './report.ts'
import type { SuperiorResolver } from './resolve-superiors.ts'
import type { SeniorRow } from './senior-row.ts'

/** What positions are made with. */
export type PositionContext = {
  readonly tree: UnitTree
  readonly people: People
  readonly managers: SuperiorResolver
  readonly give: IdGiver
}

/** The positions of a file, and what became of each of its rows. */
export type BuiltPositions = {
  readonly positions: readonly Position[]
  readonly outcomes: readonly RowOutcome[]
}

/** Makes a position of every seat, with holders, superior and unit; notes what a reader should know. */
export function buildPositions(seats: readonly Seat[], context: PositionContext): BuiltPositions {
  const outcomes: RowOutcome[] = []
  const conflicting = referencesOf(seats.filter(({ number }) => number > 0))
  // An eliminated twin is no rival: lines to the reference mean the post that lives.
  const ambiguous = referencesOf(
    seats.filter(({ number, rows: [row] }) => number > 0 && row.occupant.kind !== 'eliminated'),
  )
  const positions = seats.map((seat): Position => {
    const id = idOf(seat, context)
    noteSeat(seat, id, conflicting.has(seat.reference))
    seat.rows.forEach(({ source: { row } }, index) => {
      outcomes.push({ file: 'senior', row, became: index === 0 ? 'position' : 'share', id })
    })
    return buildPosition(seat, id, context, ambiguous)
  })
  return { positions, outcomes }
}

const referencesOf = (seats: readonly Seat[]): ReadonlySet<string> =>
  new Set(seats.flatMap(({ kind, reference }) => (kind === 'post' ? [reference] : [])))

function idOf({ kind, reference, number }: Seat, { managers, give }: PositionContext): string {
  if (kind === 'not-in-post') return give(`not-in-post-${number + 1}`)
  if (kind === 'no-reference') return give(`no-reference-${number + 1}`)
  const id = managers.ids.get(reference) ?? ''
  return number === 0 ? id : give(id)
}

function buildPosition(
  seat: Seat,
  id: string,
  context: PositionContext,
  ambiguous: ReadonlySet<string>,
): Position {
  const { rows } = seat
  const [first] = rows
  const superior = superiorOf(seat, context, ambiguous)
  const highest = rows.reduce((a, b) => (gradeRank(b.grade) > gradeRank(a.grade) ? b : a))
  const ftes = rows.flatMap(({ fte }) => (fte.kind === 'number' ? [fte.value] : []))
  const isVacant = rows.every(({ occupant }) => occupant.kind === 'vacant') && !isGone(rows)
  const notes = joined(rows, 'notes')
  const profession = rows.find((row) => row.profession !== '')?.profession
  const position: Position = {
    id,
    title: first.title === '' ? titleFallback(seat) : first.title,
    unit: context.tree.idOf(first.path),
    state: first.occupant.kind === 'eliminated' || isGone(rows) ? 'eliminated' : undefined,
    'reports-to': superior,
    ...holdersOf(rows, context.people),
    'vacant-since': isVacant ? readVacantSince(notes) : undefined,
    grade: highest.grade || undefined,
    fte: ftes.length > 0 ? Math.min(10_000, sumOf(ftes)) : undefined,
    profession,
    description: joined(rows, 'description') || undefined,
    notes: notes || undefined,
  }
  return withoutNothing(position)
}

/** Different texts of the rows of one seat, one below the other. */
function joined(rows: readonly SeniorRow[], field: 'notes' | 'description'): string {
  const texts = [...new Set(rows.map((row) => row[field]))].filter((text) => text !== '')
  return shorten(texts.join('\n\n'), LONGEST_TEXT)
}

/** Entities carry no empty keys, so that they are written as they are read. */
export const withoutNothing = <Entity extends object>(entity: Entity): Entity =>
  Object.fromEntries(Object.entries(entity).filter(([, value]) => value !== undefined)) as Entity

/** Who sits there. Somebody not named is no vacancy; nobody is made up. */
function holdersOf(rows: Seat['rows'], people: People): Pick<Position, 'holder' | 'vacant'> {
  const shares = new Map<string, number[]>()
  const forNow = new Map<string, 'acting' | 'interim'>()
  for (const { occupant, fte, standing } of rows) {
    if (occupant.kind !== 'named') continue
    const person = people.idOf(occupant.name)
    if (standing && standing.is !== 'eliminated') forNow.set(person, standing.is)
    const known = shares.get(person) ?? []
    shares.set(person, fte.kind === 'number' ? [...known, fte.value] : known)
  }
  const holders = [...shares].map(([person, parts]): Holder => {
    const share = Math.min(1, sumOf(parts))
    const kind = forNow.get(person)
    return {
      person,
      ...(share > 0 && rows.length > 1 ? { share } : {}),
      ...(kind ? { kind } : {}),
    }
  })
  const [only, another] = holders
  if (only !== undefined) {
    const isPlain = another === undefined && rows.length === 1 && only.kind === undefined
    return { holder: isPlain ? only.person : holders }
  }
  return rows.some(isFilled) ? { vacant: false } : {}
}

/** Whether a post that nobody has is gone, by what its texts say (O33). */
const isGone = (rows: Seat['rows']): boolean =>
  rows.every(
    ({ occupant, standing }) => occupant.kind === 'vacant' && standing?.is === 'eliminated',
  )

/** Whether somebody who is not named sits there, be it for the time being. */
const isFilled = ({ occupant, standing }: SeniorRow): boolean =>
  occupant.kind === 'undisclosed' ||
  (occupant.kind === 'vacant' && standing !== null && standing.is !== 'eliminated')

function titleFallback({ kind, rows: [first] }: Seat): string {
  const title = kind === 'not-in-post' ? 'Not in post' : 'Untitled post'
  first.source.note('title-missing', 'title', { of: 'post', title })
  return title
}

function superiorOf(
  { rows, reference, kind }: Seat,
  { managers }: PositionContext,
  ambiguous: ReadonlySet<string>,
): string | undefined {
  const [{ source, manager, isRoot }] = rows
  if (isRoot) return undefined
  if (manager === '') {
    source.note('manager-not-given', 'manager', { of: 'post' })
    return undefined
  }
  const found = managers.referenceOf(manager)
  const id = managers.idOf(source, manager)
  for (const row of rows) {
    if (found === null) {
      const facts = { of: 'post', manager: shorten(manager, 80) } as const
      row.source.note('manager-missing', 'manager', facts)
    } else if (found === reference && kind === 'post') {
      row.source.note('reports-to-itself', 'manager', {})
    } else if (ambiguous.has(found)) {
      row.source.note('manager-ambiguous', 'manager', { reference: found, position: id })
    }
  }
  return id
}
