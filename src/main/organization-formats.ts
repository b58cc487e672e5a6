import type { OrganizationFormats } from '../app/organizations/format-ports.ts'
import { REPORT_FILES } from '../formats/findings-report/report-files.ts'
import { editOrganizationYaml } from '../formats/organization-yaml/edit-organization-yaml.ts'
import { readOrganizationYaml } from '../formats/organization-yaml/read-organization-yaml.ts'
import { writeOrganizationYaml } from '../formats/organization-yaml/write-organization-yaml.ts'
import { readOrganogram } from '../formats/organogram-uk/read-organogram.ts'
import { PAPER_FILES } from '../formats/paper/paper-files.ts'
import { matrixFiles } from './matrix-files.ts'
import { peopleTable } from './people-table.ts'

/** The formats organisations come and go in. */
export const organizationFormats: OrganizationFormats = {
  readDocument: ({ name, text }) => {
    const read = readOrganizationYaml(text, name)
    if (read.ok) return { document: read.document, problems: [] }
    const problems = read.problems.map(({ code, where, message, path, place }) => {
      const at = place === null ? {} : { line: place.line, column: place.column }
      return { code, where, message, path, ...at }
    })
    return { document: null, problems }
  },
  writeYaml: writeOrganizationYaml,
  editYaml: (text, document) => editOrganizationYaml(text, document).text,
  readOrganogram: (files) => {
    const read = readOrganogram(files)
    if (!read.ok) return read
    const { report } = read
    return { ...read, report: { ...report, counts: { ...report.counts } } }
  },
  table: peopleTable,
  matrix: matrixFiles,
  reports: REPORT_FILES,
  papers: PAPER_FILES,
}
