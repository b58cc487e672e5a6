import type { Organization } from '../../model/organization.ts'
import type { Person } from '../../model/person.ts'
import type { Position } from '../../model/position.ts'
import type { Problem } from '../../model/problem.ts'
import type { StaffGroup } from '../../model/staff-group.ts'
import type { Unit } from '../../model/unit.ts'
import type { OrganogramNote } from '../../text/organogram-note.ts'
import type { TextFile } from '../read-csv.ts'
import { buildGroups } from './build-groups.ts'
import { buildPeople } from './build-people.ts'
import { buildPositions } from './build-positions.ts'
import { buildUnits, commonest } from './build-units.ts'
import type { RecognisedTable } from './columns.ts'
import { countRows } from './count-rows.ts'
import { gatherSeats } from './gather-seats.ts'
import { createIdGiver, slugOf } from './give-ids.ts'
import { readJuniorRow } from './junior-row.ts'
import { noteFiles } from './note-files.ts'
import { readRows } from './read-rows.ts'
import { readTables } from './read-tables.ts'
import type { OrganogramReport, TakeNote } from './report.ts'
import { resolveSuperiors } from './resolve-superiors.ts'
import { readSeniorRow, type SeniorRow } from './senior-row.ts'
import { sortNotes, sortOutcomes } from './sort-report.ts'

/** The two files of a snapshot; the junior one may be missing. */
export type OrganogramFiles = { readonly senior: TextFile; readonly junior?: TextFile }

/** The organisation of an organogram: plain data as `readDocument` takes it. */
export type OrganogramDocument = {
  readonly mandate: 1
  readonly organization: Organization
  readonly units: readonly Unit[]
  readonly positions: readonly Position[]
  readonly people: readonly Person[]
  readonly groups: readonly StaffGroup[]
}

/** An organisation and the report of its import, or why the files cannot be read. */
export type OrganogramResult =
  | { readonly ok: true; readonly document: OrganogramDocument; readonly report: OrganogramReport }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/**
 * Reads the senior and junior file of a UK government organogram (SPEC.md beside this file). Nothing
 * is dropped silently: the report accounts for every row. The document depends on what the rows
 * say, not on their order. Files given the wrong way round are swapped; a file that is no organogram
 * or out of bounds gives problems. Never throws.
 */
export function readOrganogram(files: OrganogramFiles): OrganogramResult {
  const read = readTables(files)
  if (!read.ok) return read
  const notes: OrganogramNote[] = []
  const takeNote: TakeNote = (note) => notes.push(note)
  const tables: readonly RecognisedTable[] = read.junior
    ? [read.senior, read.junior]
    : [read.senior]
  noteFiles(tables, read.swapped, takeNote)

  const seniorRows = readRows(read.senior, takeNote)
  const juniorRows = read.junior ? readRows(read.junior, takeNote) : null
  const seniors = seniorRows.data.map(readSeniorRow)
  const juniors = (juniorRows?.data ?? []).map(readJuniorRow)

  const tree = buildUnits([...seniors, ...juniors])
  const seats = gatherSeats(seniors)
  const people = buildPeople(seats)
  const give = createIdGiver()
  const managers = resolveSuperiors(
    seats.flatMap(({ kind, reference }) => (kind === 'post' ? [reference] : [])),
    [...seniors, ...juniors].map(({ manager }) => manager),
    give,
  )
  const { positions, outcomes } = buildPositions(seats, { tree, people, managers, give })
  const groups = buildGroups(juniors, { tree, managers })
  noteRoots(seniors, takeNote)

  const document: OrganogramDocument = {
    mandate: 1,
    organization: organizationOf(seniors, read.senior.name),
    units: tree.units,
    positions,
    people: people.people,
    groups: groups.groups,
  }
  const counts = countRows({
    seats,
    juniors,
    placeholders: (juniorRows?.placeholders ?? []).map(readJuniorRow),
    managers,
    made: {
      positions: positions.length,
      people: people.people.length,
      units: tree.units.length,
      groups: groups.groups.length,
    },
  })
  const report: OrganogramReport = {
    files: tables.map(({ name, kind, rows }) => ({ name, kind, rows: rows.length })),
    counts,
    rows: sortOutcomes([
      ...seniorRows.others,
      ...outcomes,
      ...(juniorRows?.others ?? []),
      ...groups.outcomes,
    ]),
    notes: sortNotes(notes),
  }
  return { ok: true, document, report }
}

/** The organisation that most senior rows name. */
function organizationOf(rows: readonly SeniorRow[], fileName: string): Organization {
  const spellings = new Map<string, number>()
  for (const { organisation } of rows) {
    if (organisation !== '') spellings.set(organisation, (spellings.get(organisation) ?? 0) + 1)
  }
  const name = commonest(spellings) || fileName.trim() || 'Organisation'
  return { id: slugOf(name, 'organisation'), name, currency: 'GBP' }
}

function noteRoots(rows: readonly SeniorRow[], takeNote: TakeNote): void {
  const roots = rows.filter(({ isRoot }) => isRoot)
  if (roots.length === 0) {
    takeNote({ code: 'no-root', file: 'senior', row: null, field: 'manager', facts: {} })
  }
  if (new Set(roots.map(({ reference }) => reference)).size < 2) return
  for (const { source } of roots) {
    source.note('several-roots', 'manager', { posts: roots.length })
  }
}
