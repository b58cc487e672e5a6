/** Files to documents and back: bytes and text come in as arguments, nothing touches the disk. */
export { addProfileEntries } from './career-profile/add-profile-entries.ts'
export { readProfileYaml } from './career-profile/read-profile-yaml.ts'
export { writeProfileYaml } from './career-profile/write-profile-yaml.ts'
export { readMatrix } from './decision-table/read-matrix.ts'
export { writeMatrix } from './decision-table/write-matrix.ts'
export { editOrganizationYaml } from './organization-yaml/edit-organization-yaml.ts'
export { readOrganizationYaml } from './organization-yaml/read-organization-yaml.ts'
export {
  writeOrganizationJson,
  writeOrganizationYaml,
} from './organization-yaml/write-organization-yaml.ts'
export { readOrganogram } from './organogram-uk/read-organogram.ts'
export { writePaperDocx } from './paper/write-paper-docx.ts'
export { sectionsHtml, writePaperHtml } from './paper/write-paper-html.ts'
export { writePaperMarkdown } from './paper/write-paper-markdown.ts'
export { TABLE_ENCODINGS } from './people-table/decode-table.ts'
export { FIELDS, isField } from './people-table/fields.ts'
export { planReimport } from './people-table/plan-reimport.ts'
export { readPeopleTable } from './people-table/read-people-table.ts'
export { writePeopleTable } from './people-table/write-people-table.ts'
