import type { TableFormat, TableOptions } from '../app/organizations/table-port.ts'
import { readPeopleList } from '../formats/people-list/read-people-list.ts'
import { TABLE_ENCODINGS } from '../formats/people-table/decode-table.ts'
import { FIELDS, type Field, isField } from '../formats/people-table/fields.ts'
import { planReimport } from '../formats/people-table/plan-reimport.ts'
import { readPeopleTable } from '../formats/people-table/read-people-table.ts'
import type { PeopleTableOptions } from '../formats/people-table/result.ts'

/** Spreadsheets of people for the use cases. */
export const peopleTable: TableFormat = {
  encodings: TABLE_ENCODINGS,
  fields: FIELDS,
  read: async (file, options) => readPeopleTable(file, known(options)),
  readList: (file, options) => readPeopleList(file, known(options)),
  planAgain: planReimport,
}

/** Options with what is no encoding and no field left out. */
function known({ encoding: named, mapping, ...rest }: TableOptions): PeopleTableOptions {
  const encoding = TABLE_ENCODINGS.find((one) => one === named)
  const fields = Object.entries(mapping ?? {}).filter(
    (pair): pair is [string, Field | null] => pair[1] === null || isField(pair[1]),
  )
  return {
    ...rest,
    ...(encoding === undefined ? {} : { encoding }),
    ...(mapping === undefined ? {} : { mapping: Object.fromEntries(fields) }),
  }
}
