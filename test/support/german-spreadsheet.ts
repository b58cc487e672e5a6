import { parse } from 'yaml'
import type { OrganogramFiles } from '../../src/formats/organogram-uk/read-organogram.ts'
import { readTables } from '../../src/formats/organogram-uk/read-tables.ts'
import { decodeCodePage } from '../../src/formats/people-table/code-pages.ts'

/** A seat as its source has it, before it becomes a row of a spreadsheet. */
export type SourceSeat = {
  readonly number: string
  /** What stands where the name of the holder stands: vacancies too, in the words of the source. */
  readonly name: string
  readonly title: string
  readonly email: string
  /** Units, outermost first. */
  readonly units: readonly [string, string, string]
  readonly fte: string
  /** The number of the seat it reports to, or what the source says instead. */
  readonly manager: string
}

/** How a source says that somebody is there whose name it keeps to itself. */
const UNDISCLOSED = 'N/D'

const HEADER = [
  'Planstelle',
  'Stelleninhaber',
  'Stellenbezeichnung',
  'E-Mail',
  'Gesellschaft',
  'Bereich',
  'Abteilung',
  'VZÄ',
  'Vorgesetzter',
  'Übergeordnete Planstelle',
]

/**
 * The bytes a German Excel saves of seats "as CSV": semicolons, Windows-1252, lines ended as on
 * Windows, decimal commas, managers by name, "Family name, First name" where it can be told.
 * `managerNumbers` adds the column that tells managers of one name apart.
 */
export function germanSpreadsheet(
  seats: readonly SourceSeat[],
  { managerNumbers = true }: { readonly managerNumbers?: boolean } = {},
): Uint8Array {
  const named = seats.filter(({ name }) => name !== UNDISCLOSED)
  const nameOf = new Map(named.map(({ number, name }) => [number, name]))
  const rows = seats.map(({ number, name, title, email, units, fte, manager }) => [
    ...[number, lastNameFirst(name), title, email, ...units, fte.replace('.', ',')],
    ...[lastNameFirst(nameOf.get(manager) ?? ''), manager],
  ])
  const shown = [HEADER, ...rows].map((row) => (managerNumbers ? row : row.slice(0, -1)))
  return inWindows1252(shown.map((row) => `${row.map(quoted).join(';')}\r\n`).join(''))
}

/** Two plain words turn round; other names have parts that only their bearers can tell apart. */
const lastNameFirst = (name: string): string =>
  name.replace(/^(\p{Lu}\p{Ll}+) (\p{Lu}\p{Ll}+)$/u, '$2, $1')

const quoted = (cell: string): string =>
  /[";\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell

/** Every character of the code page by its byte; Excel writes a question mark for all others. */
function inWindows1252(text: string): Uint8Array {
  const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte)
  const letters = [...decodeCodePage(bytes, 'windows-1252')]
  const byteOf = new Map(letters.map((letter, byte) => [letter, byte]))
  byteOf.delete('\uFFFD')
  return Uint8Array.from([...text].map((letter) => byteOf.get(letter) ?? QUESTION_MARK))
}

const QUESTION_MARK = 0x3f

type TeamEntry = {
  readonly name: string
  readonly role: string
  readonly reports_to: string
  readonly email?: string
  readonly manager_role_slug?: string
}

/**
 * The seats of a team file as Sourcegraph's handbook keeps one: a map of entries, each reporting to
 * the slug of a role or the key of an entry, or to `none`.
 */
export function seatsOfTeamFile(text: string): readonly SourceSeat[] {
  const entries = Object.entries(parse(text) as Readonly<Record<string, TeamEntry>>)
  const slugOf = new Map(
    entries.map(([key, { manager_role_slug }]) => [key, manager_role_slug ?? key]),
  )
  return entries.map(([key, { name, role, reports_to, email = '' }]) => ({
    ...{ number: slugOf.get(key) ?? key, name, title: role, email },
    ...{ units: ['', '', ''], fte: '', manager: slugOf.get(reports_to) ?? reports_to },
  }))
}

/**
 * The seats of the senior file of an organogram, row by row, as the cells stand; a name left out is one
 * that is not disclosed there, and the spreadsheet has to say so.
 */
export function seatsOfOrganogram(files: OrganogramFiles): readonly SourceSeat[] {
  const read = readTables(files)
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  const { places, headerRow, rows } = read.senior
  const seats = rows
    .filter(({ row }) => row > headerRow)
    .map(({ cells }): SourceSeat => {
      const cell = (column: string) => cells[places.get(column) ?? -1]?.trim() ?? ''
      return {
        ...{
          number: cell('reference'),
          name: cell('name') || 'N/D',
          title: cell('title'),
          email: '',
        },
        units: [cell('parent'), cell('organisation'), cell('unit')],
        ...{ fte: cell('fte'), manager: cell('manager') },
      }
    })
  return seats.filter(({ number, title }) => number + title !== '')
}
