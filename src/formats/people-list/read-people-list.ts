import type { Field } from '../people-table/fields.ts'
import { fieldOfHeader } from '../people-table/guess-field.ts'
import { readPeopleTable } from '../people-table/read-people-table.ts'
import type {
  PeopleTableOptions,
  PeopleTableReport,
  PeopleTableResult,
} from '../people-table/result.ts'
import { type EntryCells, entryCells, KEY_COLUMN } from './entry-cells.ts'
import { listEntries } from './list-entries.ts'
import { resolveFurtherNames } from './resolve-further-names.ts'

/** What is taken only when the mapping asks for it (L7). */
const ONLY_WHEN_ASKED: readonly (Field | undefined)[] = ['email', 'phone', 'description', 'notes']

/**
 * Reads a list of people or seats in YAML or JSON as an organisation document (SPEC.md beside this file):
 * entries are rows numbered by their lines, keys are columns. Writes nothing, never throws.
 */
export function readPeopleList(
  { name, text }: { readonly name: string; readonly text: string },
  options: PeopleTableOptions = {},
): PeopleTableResult {
  const found = listEntries(text)
  if (!found.ok) {
    const { ok: _, ...fault } = found
    return readPeopleTable({ name, fault }, options)
  }
  const { resolved, ...cells } = resolveFurtherNames(entryCells(found.entries))
  const { mapping = {} } = options
  const unasked = notAskedFor(cells).filter((header) => !Object.hasOwn(mapping, header))
  const hasKeys = cells.header.cells[0] === KEY_COLUMN
  const numbered = Object.values(mapping).includes('position-number')
  const read = readPeopleTable(
    { name, ...cells, resolved, unasked },
    {
      ...options,
      mapping: {
        ...(hasKeys && !numbered ? { [KEY_COLUMN]: 'position-number' as const } : {}),
        ...Object.fromEntries(unasked.map((header) => [header, null])),
        ...mapping,
      },
    },
  )
  return { ...read, report: entriesAlone(read.report) }
}

/** A report without what a list does not have: lines between entries are no blank rows, keys no header. */
function entriesAlone(report: PeopleTableReport): PeopleTableReport {
  const rows = report.rows.filter(
    (row) => row.became !== 'header' && !(row.became === 'set-aside' && row.reason === 'blank'),
  )
  const { source, counts } = report
  return {
    ...report,
    rows,
    source: { ...source, headerRow: null },
    counts: { ...counts, rows: rows.length },
  }
}

/** Columns of addresses, numbers and free texts, by their headers or by what they hold. */
function notAskedFor({ header, rows }: EntryCells): readonly string[] {
  return header.cells.filter((name, column) => {
    const guess = fieldOfHeader(name)
    if (guess) return ONLY_WHEN_ASKED.includes(guess.field)
    const filled = rows.flatMap(({ cells }) => cells[column] || [])
    return filled.filter((cell) => /^\S+@\S+$/.test(cell)).length * 2 > filled.length
  })
}
