import { readFile } from 'node:fs/promises'
import type { OrganizationFiles } from '../cli/organization-files.ts'
import { decodeText } from '../formats/decode-text.ts'
import { readOrganizationYaml } from '../formats/organization-yaml/read-organization-yaml.ts'
import {
  writeOrganizationJson,
  writeOrganizationYaml,
} from '../formats/organization-yaml/write-organization-yaml.ts'
import { organizationFormats } from './organization-formats.ts'
import { ROOT } from './root.ts'

/** The formats of organisations for the command line. */
export const organizationFiles: OrganizationFiles = {
  read: readOrganizationYaml,
  writeYaml: writeOrganizationYaml,
  writeJson: writeOrganizationJson,
  decode: decodeText,
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
