import { readFileSync } from 'node:fs'
import { readPeopleTable } from '../../src/formats/people-table/read-people-table.ts'
import type {
  PeopleTableInput,
  PeopleTableOptions,
  PeopleTableResult,
} from '../../src/formats/people-table/result.ts'
import type { OrganizationDocument } from '../../src/model/document.ts'
import { readDocument } from '../../src/model/read-document.ts'

/** Reads a text as a table. */
export const readTable = (text: string, options: PeopleTableOptions = {}): PeopleTableResult =>
  readPeopleTable({ name: 'people.csv', text }, options)

/** The document of a table that is to be taken in, found valid. Throws otherwise. */
export function documentOfTable(
  text: string,
  options: PeopleTableOptions = {},
): OrganizationDocument {
  const result = readTable(text, options)
  if (!result.ok) throw new Error(JSON.stringify(result.report.problems))
  const reading = readDocument(result.document)
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
  return result.document
}

/** The codes of all problems, in their order. */
export const codesOf = ({ report }: PeopleTableResult) => report.problems.map(({ code }) => code)

/** The first problem of a code. */
export const problemOf = ({ report }: PeopleTableResult, code: string) =>
  report.problems.find((one) => one.code === code)

/** What each column was taken for. */
export const fieldsOf = ({ report }: PeopleTableResult) =>
  Object.fromEntries(report.columns.map(({ key, field }) => [key, field]))

/** A fictional table of `fixtures/people-table`. */
export function fictionalTable(name: string): Extract<PeopleTableInput, { bytes: Uint8Array }> {
  const bytes = readFileSync(new URL(`../../fixtures/people-table/${name}`, import.meta.url))
  return { name, bytes: new Uint8Array(bytes) }
}
