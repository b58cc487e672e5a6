import { refused, refusedWith } from '../../../app/errors.ts'
import type { CareerProfile } from '../../../career/career-profile.ts'
import type { ProfileFiles } from '../../profile-files.ts'
import { fail, type Session } from '../../session.ts'

/** Largest profile that is read, in bytes. */
const LARGEST_PROFILE = 8 * 1024 * 1024

/** The file a profile stands in when none is named. */
export const USUAL_PROFILE = 'me.yaml'

/** A profile with the text it was read from. */
export type OpenedProfile = { readonly profile: CareerProfile; readonly text: string }

/** Reads a profile; tells every fault with file, line and field, and gives the exit code instead. */
export async function openProfile(
  { terminal }: Session,
  profiles: ProfileFiles,
  path: string,
): Promise<OpenedProfile | number> {
  const file = await terminal.readFile(path, LARGEST_PROFILE)
  if (!file.ok) {
    const message = `${file.message} A first one is written by mandate career init ${path}.`
    return fail(terminal, refused('unreadable-file', path, message).problem)
  }
  const reading = profiles.read(file.text, path)
  if (reading.ok) return { profile: reading.profile, text: file.text }
  return failProfile(terminal, path, reading.problems)
}

/** Tells the faults of a profile, each at its line. */
export function failProfile(
  terminal: Session['terminal'],
  path: string,
  problems: Parameters<typeof refusedWith>[2],
): number {
  const faults = problems.map((problem) => ({
    ...problem,
    message: problem.message.startsWith(problem.where)
      ? problem.message
      : `${problem.where}: ${problem.message}`,
  }))
  return fail(terminal, refusedWith('invalid-profile', path, faults).problem)
}
