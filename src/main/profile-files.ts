import type { ProfileFiles } from '../cli/profile-files.ts'
import { addProfileEntries } from '../formats/career-profile/add-profile-entries.ts'
import { readProfileYaml } from '../formats/career-profile/read-profile-yaml.ts'
import { startProfileYaml } from '../formats/career-profile/start-profile-yaml.ts'

/** The format of career profiles for the command line. */
export const profileFiles: ProfileFiles = {
  read: readProfileYaml,
  add: addProfileEntries,
  start: startProfileYaml,
}
