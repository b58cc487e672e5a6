import { sql } from 'kysely'
import type { ChangeSummary } from '../../app/ports.ts'
import type { Change, PersonalRecord } from '../../record/change.ts'
import { StoreRefusal } from '../stored.ts'
import { optionalText, text, whole } from './columns.ts'
import type { ChangeRow, PersonalRow } from './tables.ts'

/**
 * A change as one text of JSON: its columns, the rest about it, its operations. One column is read
 * several times faster than nine.
 */
export const CHANGE_JSON = sql<string>`cast('[' || json_array(id, scenario, number, parent, merges,
  instant, size) || ',' || about || ',' || operations || ']' as blob)`.as('json')

/** A change without its operations, which are not read. */
export const SUMMARY_JSON = sql<string>`cast('[' || json_array(id, scenario, number, parent, merges,
  instant, size) || ',' || about || ']' as blob)`.as('json')

/** Personal data as one text of JSON. */
export const PERSONAL_JSON = sql<string>`cast('[' || json_array(personal.change, personal.at) || ','
  || personal.subject || ',' || coalesce(personal.data, 'null') || ']' as blob)`.as('json')

/** The columns of a scenario. */
export const SCENARIO_COLUMNS = [
  text('name'),
  optionalText('base'),
  optionalText('head'),
  whole('number'),
  optionalText('closed'),
] as const

type Row = { readonly json: string }

/** A change as a row. */
export function rowOfChange({ operations, ...summary }: Change): ChangeRow {
  const { id, scenario, number, parent, merges, instant, ...about } = summary
  return {
    id,
    scenario,
    number,
    parent,
    merges: merges ?? null,
    instant,
    size: operations.length,
    about: JSON.stringify(about),
    operations: JSON.stringify(operations),
  }
}

/** A row as the change it was made of; refuses what cannot be read. */
export function changeOfRow({ json }: Row): Change {
  const [columns, about, operations] = listIn(json, 'a change', 3)
  if (!Array.isArray(operations)) throw unreadable('a change')
  const { size: _, ...summary } = summaryOf(columns, about)
  return { ...summary, operations: operations as Change['operations'] }
}

/** A row as an entry of the history. */
export function summaryOfRow({ json }: Row): ChangeSummary {
  const [columns, about] = listIn(json, 'a change', 2)
  return summaryOf(columns, about)
}

function summaryOf(columns: unknown, about: unknown): ChangeSummary {
  if (!Array.isArray(columns) || typeof about !== 'object' || about === null) {
    throw unreadable('a change')
  }
  const [id, scenario, number, parent, merges, instant, size] = columns as [
    ...[string, string, number, string | null, string | null, string, number],
  ]
  const links = merges === null ? {} : { merges }
  const rest = about as Pick<Change, 'author' | 'message' | 'hash' | 'parentHash'>
  return { id, scenario, number, parent, instant, size, ...links, ...rest }
}

/** Personal data as a row. */
export function rowOfPersonal({ change, at, subject, data }: PersonalRecord): PersonalRow {
  const json = data === null ? null : JSON.stringify(data)
  return { change, at, subject: JSON.stringify(subject), data: json }
}

/** A row as the personal data it was made of. */
export function personalOfRow({ json }: Row): PersonalRecord {
  const [columns, subject, data] = listIn(json, 'personal data', 3)
  const [change, at] = columns as [string, number]
  return { change, at, subject: subject as string, data: data as PersonalRecord['data'] }
}

/** What a text of JSON says; refuses what cannot be read any more. */
export function parsed(json: string, what: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    throw unreadable(what)
  }
}

/** A list of so many members: what was spoilt in the file may be none any more. */
function listIn(json: string, what: string, length: number): readonly unknown[] {
  const value = parsed(json, what)
  if (Array.isArray(value) && value.length === length) return value
  throw unreadable(what)
}

function unreadable(what: string): StoreRefusal {
  return new StoreRefusal('damaged', 'record', `What is stored of ${what} cannot be read any more.`)
}
