import type { OrganizationFormats } from '../app/organizations/format-ports.ts'
import { decodeText } from '../formats/decode-text.ts'
import { REPORT_FILES } from '../formats/findings-report/report-files.ts'
import { editOrganizationYaml } from '../formats/organization-yaml/edit-organization-yaml.ts'
import { readOrganizationYaml } from '../formats/organization-yaml/read-organization-yaml.ts'
import { writeOrganizationYaml } from '../formats/organization-yaml/write-organization-yaml.ts'
import { readOrganogram } from '../formats/organogram-uk/read-organogram.ts'
import { PAPER_FILES } from '../formats/paper/paper-files.ts'
import { readZipTexts } from '../formats/read-zip-texts.ts'
import { readRustTeam } from '../formats/rust-team/read-rust-team.ts'
import { readSigs } from '../formats/sigs/read-sigs.ts'
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
  teams: { readRustTeam, readSigs },
  readArchive: readZipTexts,
  decode: decodeText,
  table: peopleTable,
  matrix: matrixFiles,
  reports: REPORT_FILES,
  papers: PAPER_FILES,
}
