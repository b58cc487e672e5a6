import { shorten } from './clean-text.ts'
import { type Amount, saysNothing } from './read-amount.ts'
import type { CleanRow } from './read-rows.ts'
import type { UnitPath } from './senior-row.ts'

/** One row of a junior file: like posts, counted. */
export type JuniorRow = {
  readonly source: CleanRow
  readonly manager: string
  readonly title: string
  readonly path: UnitPath
  readonly grade: string
  readonly payFrom: Amount
  readonly payTo: Amount
  readonly fte: Amount
  readonly profession: string
}

/** Reads a row of a junior file. */
export function readJuniorRow(source: CleanRow): JuniorRow {
  const said = (column: string) => {
    const text = source.line(column)
    return saysNothing(text) ? '' : text
  }
  return {
    source,
    manager: said('manager'),
    title: said('title'),
    path: ['parent', 'organisation', 'unit'].map(said).filter((name) => name !== ''),
    grade: shorten(said('grade'), 60),
    payFrom: source.amount('payFrom'),
    payTo: source.amount('payTo'),
    fte: source.amount('fte'),
    profession: said('profession'),
  }
}

/** Two rows with the same words are the same, wherever they stand in the file. */
export const contentOf = ({ source, ...row }: JuniorRow): string =>
  JSON.stringify([
    row.manager,
    row.path,
    row.grade,
    row.title,
    row.profession,
    row.payFrom,
    row.payTo,
    row.fte,
  ])
