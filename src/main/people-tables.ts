import type { PeopleTables } from '../cli/people-table-port.ts'
import { FIELDS, type Field, isField } from '../formats/people-table/fields.ts'
import { planReimport } from '../formats/people-table/plan-reimport.ts'
import { readPeopleTable } from '../formats/people-table/read-people-table.ts'

/** Spreadsheets of people and positions for the command line. */
export const peopleTables: PeopleTables = {
  fields: FIELDS,
  read: (table, { mapping, skipBad }) =>
    readPeopleTable(table, {
      mapping: Object.fromEntries(Object.entries(mapping).flatMap(mappedField)),
      policy: skipBad ? 'skip-the-bad' : 'all-or-none',
    }),
  plan: (present, incoming, options) => planReimport({ present, incoming, ...options }),
}

function mappedField([header, field]: readonly [string, string | null]) {
  const pair: readonly [string, Field | null][] =
    field === null || isField(field) ? [[header, field]] : []
  return pair
}
