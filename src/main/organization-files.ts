import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { OrganizationFiles } from '../cli/organization-files.ts'
import { decodeText } from '../formats/decode-text.ts'
import { REPORT_FILES } from '../formats/findings-report/report-files.ts'
import { editOrganizationFolder } from '../formats/organization-yaml/edit-organization-folder.ts'
import { editOrganizationYaml } from '../formats/organization-yaml/edit-organization-yaml.ts'
import { migrateOrganizationYaml } from '../formats/organization-yaml/migrate-organization-yaml.ts'
import { readOrganizationFolder } from '../formats/organization-yaml/read-organization-folder.ts'
import { readOrganizationYaml } from '../formats/organization-yaml/read-organization-yaml.ts'
import {
  writeOrganizationJson,
  writeOrganizationYaml,
} from '../formats/organization-yaml/write-organization-yaml.ts'
import { PAPER_FILES } from '../formats/paper/paper-files.ts'
import { readCsv } from '../formats/read-csv.ts'
import { matrixFiles } from './matrix-files.ts'
import { organizationFormats } from './organization-formats.ts'
import { peopleTable } from './people-table.ts'
import { readDescriptionsAside } from './read-descriptions-aside.ts'
import { ROOT } from './root.ts'

/** The formats of organisations for the command line. */
export const organizationFiles: OrganizationFiles = {
  read: readOrganizationYaml,
  readFolder: readOrganizationFolder,
  edit: editOrganizationYaml,
  migrate: migrateOrganizationYaml,
  editFolder: (files, after, folder) =>
    editOrganizationFolder(files, after, (kind) => join(folder, `${kind}.yaml`)),
  writeYaml: writeOrganizationYaml,
  writeJson: writeOrganizationJson,
  decode: decodeText,
  readDescription: readDescriptionsAside(),
  readRows: readCsv,
  table: peopleTable,
  matrix: matrixFiles,
  reports: REPORT_FILES,
  papers: PAPER_FILES,
  teams: organizationFormats.teams,
  readOrganogram: organizationFormats.readOrganogram,
  rulePage: async (id) => {
    try {
      return await readFile(new URL(`docs/rules/${id}.md`, ROOT), 'utf8')
    } catch {
      // A package without its pages explains by what the rule itself says.
      return null
    }
  },
}
