import type { OrganogramNote } from '../../text/organogram-note.ts'
import { byCodeUnits } from './clean-text.ts'
import type { RowOutcome } from './report.ts'

/** Outcomes as the rows stand in the files, the senior one first. */
export const sortOutcomes = (outcomes: readonly RowOutcome[]): readonly RowOutcome[] =>
  [...outcomes].sort((a, b) => -byCodeUnits(a.file, b.file) || a.row - b.row)

/** Notes as the rows stand in the files, the senior one first; notes on whole files before. */
export const sortNotes = (notes: readonly OrganogramNote[]): readonly OrganogramNote[] =>
  [...notes].sort(
    (a, b) =>
      -byCodeUnits(a.file, b.file) ||
      (a.row ?? 0) - (b.row ?? 0) ||
      byCodeUnits(a.field ?? '', b.field ?? '') ||
      byCodeUnits(a.code, b.code) ||
      byCodeUnits(JSON.stringify(a.facts), JSON.stringify(b.facts)),
  )
