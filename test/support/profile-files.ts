import type { ProfileFiles } from '../../src/cli/profile-files.ts'
import { addProfileEntries } from '../../src/formats/career-profile/add-profile-entries.ts'
import { readProfileYaml } from '../../src/formats/career-profile/read-profile-yaml.ts'
import { startProfileYaml } from '../../src/formats/career-profile/start-profile-yaml.ts'

/** The format of career profiles, joined as `main` joins it. */
export const profileFiles: ProfileFiles = {
  read: readProfileYaml,
  add: addProfileEntries,
  start: startProfileYaml,
}
