import type { ChangeSummary } from '../../app/ports.ts'
import type { Change, PersonalRecord } from '../../record/change.ts'
import { StoreRefusal } from '../stored.ts'
import { optionalText, text, whole } from './columns.ts'
import type { ChangeRow, PersonalRow } from './tables.ts'

/** The columns of a change without its operations. */
export const SUMMARY_COLUMNS = [
  text('id'),
  text('scenario'),
  whole('number'),
  optionalText('parent'),
  optionalText('merges'),
  text('instant'),
  whole('size'),
  text('about'),
] as const

/** The columns of a whole change. */
export const CHANGE_COLUMNS = [...SUMMARY_COLUMNS, text('operations')] as const

/** The columns of personal data. */
export const PERSONAL_COLUMNS = [
  text('change', 'personal'),
  whole('at', 'personal'),
  text('subject', 'personal'),
  optionalText('data', 'personal'),
] as const

/** The columns of a scenario. */
export const SCENARIO_COLUMNS = [
  text('name'),
  optionalText('base'),
  optionalText('head'),
  whole('number'),
  optionalText('closed'),
] as const

type About = Pick<Change, 'author' | 'message' | 'hash' | 'parentHash'>

type SummaryRow = Omit<ChangeRow, 'operations'>

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
export function changeOfRow(row: ChangeRow): Change {
  const { size: _, ...summary } = summaryOfRow(row)
  const operations = parsedObject<Change['operations']>(row.operations, row.id)
  if (!Array.isArray(operations)) throw unreadable(row.id)
  return { ...summary, operations }
}

/** A row as an entry of the history. */
export function summaryOfRow(row: SummaryRow): ChangeSummary {
  const { id, scenario, number, parent, merges, instant, size } = row
  const about = parsedObject<About>(row.about, id)
  const links = merges === null ? {} : { merges }
  return { id, scenario, number, parent, instant, size, ...links, ...about }
}

/** Personal data as a row. */
export function rowOfPersonal({ change, at, subject, data }: PersonalRecord): PersonalRow {
  const json = data === null ? null : JSON.stringify(data)
  return { change, at, subject: JSON.stringify(subject), data: json }
}

/** A row as the personal data it was made of. */
export function personalOfRow({ change, at, subject, data }: PersonalRow): PersonalRecord {
  return {
    change,
    at,
    subject: parsed(subject, change) as string,
    data: data === null ? null : parsedObject<NonNullable<PersonalRecord['data']>>(data, change),
  }
}

/** What a column of JSON says; refuses what cannot be read, naming what it belongs to. */
export function parsed(json: string, change: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    throw unreadable(change)
  }
}

/** A list or an object that is none any more was spoilt in the file. */
function parsedObject<Value extends object>(json: string, change: string): Value {
  const value = parsed(json, change)
  if (typeof value === 'object' && value !== null) return value as Value
  throw unreadable(change)
}

function unreadable(change: string): StoreRefusal {
  const message = `What is stored of ${change} cannot be read any more.`
  return new StoreRefusal('damaged', change, message)
}
