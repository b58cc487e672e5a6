import type { OrganizationDocument } from '../../model/document.ts'
import type { Person } from '../../model/person.ts'
import { holdersOf, isVacant, type Position } from '../../model/position.ts'
import type { Separator } from './read-delimited.ts'

/** How a table is written. */
export type WritePeopleTableOptions = {
  readonly language?: 'en' | 'de'
  /** Nothing means comma in English, semicolon in German, as the spreadsheets there expect. */
  readonly separator?: Separator
}

/** What stands in a row, column by column. */
const COLUMNS = [
  ['Position ID', 'Stellen-ID'],
  ['Title', 'Stellenbezeichnung'],
  ['Name', 'Name'],
  ['Employee ID', 'Mitarbeiter-ID'],
  ['E-Mail', 'E-Mail'],
  ['Phone', 'Telefon'],
  ['Unit', 'Organisationseinheit'],
  ['Reports to', 'Übergeordnete Stelle'],
  ['Dotted line', 'Gestrichelte Linie'],
  ['Functional manager', 'Fachlicher Vorgesetzter'],
  ['Project line', 'Projektlinie'],
  ['Administrative manager', 'Administrativer Vorgesetzter'],
  ['Status', 'Status'],
  ['Vacant since', 'Vakant seit'],
  ['Acting/interim', 'Besetzungsart'],
  ['Share', 'Anteil'],
  ['FTE', 'FTE'],
  ['Grade', 'Karrierestufe'],
  ['Profession', 'Fachrichtung'],
  ['Start date', 'Stelle seit'],
  ['End date', 'Besetzt bis'],
  ['Description', 'Beschreibung'],
] as const

const STATUS = {
  en: { vacant: 'vacant', planned: 'planned', eliminated: 'eliminated', filled: 'filled' },
  de: { vacant: 'unbesetzt', planned: 'geplant', eliminated: 'entfallen', filled: 'besetzt' },
} as const

/**
 * Writes positions and who holds them as CSV, a row for each holder (T42): UTF-8 with a byte order mark
 * to come, `readPeopleTable` reads it back. Cells a spreadsheet could take for a formula are kept from it
 * by an apostrophe. What a table cannot hold (roles, deputies, responsibilities …) is not in it.
 */
export function writePeopleTable(
  document: OrganizationDocument,
  { language = 'en', separator = language === 'de' ? ';' : ',' }: WritePeopleTableOptions = {},
): string {
  const header = COLUMNS.map(([en, de]) => (language === 'de' ? de : en))
  const people = new Map(document.people.map((person) => [person.id, person]))
  const pathOf = unitPaths(document)
  const rows = document.positions.flatMap((position) =>
    rowsOf(position, people, pathOf(position.unit), language),
  )
  const line = (cells: readonly string[]) =>
    cells.map((cell) => quoteCell(cell, separator)).join(separator)
  return `\uFEFF${[header, ...rows].map(line).join('\r\n')}\r\n`
}

function rowsOf(
  position: Position,
  people: ReadonlyMap<string, Person>,
  unit: string,
  language: 'en' | 'de',
): readonly (readonly string[])[] {
  const holders = holdersOf(position)
  const several = holders.length > 1
  const number = (value: number | undefined): string => {
    const text = value === undefined ? '' : String(value)
    return language === 'de' ? text.replace('.', ',') : text
  }
  const lines = (kind: string) =>
    (position.lines ?? [])
      .filter((one) => (one.kind ?? 'dotted') === kind)
      .map(({ to }) => to)
      .join(' | ')
  return (several ? holders : [holders[0]]).map((holder, i) => {
    const person = holder && people.get(holder.person)
    const isOpen = isVacant(position)
    const words = STATUS[language]
    const status =
      position.state === 'planned' ? words.planned : isOpen ? words.vacant : words.filled
    return [
      position.id,
      position.title,
      holder ? (person?.name ?? holder.person) : position.vacant === false ? 'N/D' : '',
      holder?.person ?? '',
      person?.email ?? '',
      person?.phone ?? '',
      unit,
      position['reports-to'] ?? '',
      ...['dotted', 'functional', 'project', 'administrative'].map(lines),
      position.state === 'eliminated' ? words.eliminated : status,
      position['vacant-since'] ?? '',
      holder?.kind === 'acting' || holder?.kind === 'interim' ? holder.kind : '',
      number(holder?.share ?? (several ? 1 : undefined)),
      // In rows of one seat they would be added up.
      i === 0 ? number(position.fte) : '',
      position.grade ?? '',
      position.profession ?? '',
      holder?.from ?? '',
      holder?.until ?? '',
      position.description ?? '',
    ]
  })
}

/** The names of a unit and those around it, outermost first. */
function unitPaths({ units }: OrganizationDocument): (id: string | undefined) => string {
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  return (id) => {
    const names: string[] = []
    const seen = new Set<string>()
    let at = id
    while (at !== undefined && !seen.has(at)) {
      seen.add(at)
      const unit = byId.get(at)
      names.unshift(unit?.name ?? at)
      at = unit?.in
    }
    return names.join(' > ')
  }
}

/** A cell of CSV: in quotes where it needs them, kept from being taken for a formula (T42). */
export function quoteCell(cell: string, separator: Separator): string {
  const safe = /^['=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  const isPlain = !safe.includes(separator) && !/["\r\n]|^\s|\s$/.test(safe)
  return isPlain ? safe : `"${safe.replaceAll('"', '""')}"`
}
