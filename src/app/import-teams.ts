import type { Catalogue } from '../catalogue/catalogue.ts'
import { readDocument } from '../model/read-document.ts'
import type { TeamsReport } from '../text/teams-report.ts'
import { type AlignedDocument, alignDocument } from './align-document.ts'
import { answered, type Outcome, refusedWith } from './errors.ts'
import type { ReadTeams } from './organizations/format-ports.ts'

/** Teams as an organisation, and all there is to say of how they became one. */
export type ImportedTeams = AlignedDocument & { readonly report: TeamsReport }

/** Takes in teams a format has read, and sets every position beside the roles of the catalogue. */
export function importTeams(catalogue: Catalogue, read: ReadTeams): Outcome<ImportedTeams> {
  if (!read.ok) {
    const placed = read.problems.map((problem) =>
      problem.line === undefined
        ? problem
        : { ...problem, where: `${problem.where}:${problem.line}` },
    )
    return refusedWith('invalid-document', 'files', placed)
  }
  const reading = readDocument(read.document)
  if (!reading.ok) return refusedWith('invalid-document', 'files', reading.problems)
  return answered({ ...alignDocument(catalogue, reading.document), report: read.report })
}
