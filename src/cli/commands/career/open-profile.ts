import { refused, refusedWith } from '../../../app/errors.ts'
import type { CareerProfile } from '../../../career/career-profile.ts'
import type { SourceProblem } from '../../../model/document-source.ts'
import { profileProblemSentence } from '../../../text/profile-problem-sentence.ts'
import { careerCliWords } from '../../career-words.ts'
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
  session: Session,
  profiles: ProfileFiles,
  path: string,
): Promise<OpenedProfile | number> {
  const { terminal } = session
  const file = await terminal.readFile(path, LARGEST_PROFILE)
  if (!file.ok) {
    const message = `${file.message} A first one is written by mandate career init ${path}.`
    return fail(terminal, refused('unreadable-file', path, message).problem)
  }
  const reading = profiles.read(file.text, path)
  if (reading.ok) return { profile: reading.profile, text: file.text }
  return failProfile(session, path, reading.problems)
}

/** Tells the faults of a profile, each at its line, in the language of the call. */
export function failProfile(
  { terminal, language }: Pick<Session, 'terminal' | 'language'>,
  path: string,
  problems: readonly SourceProblem[],
): number {
  const faults = problems.map((problem) => {
    const message = profileProblemSentence(problem, language)
    const isPlaced = message.startsWith(problem.where)
    return { ...problem, message: isPlaced ? message : `${problem.where}: ${message}` }
  })
  const words = careerCliWords(language)
  const { problem } = refusedWith('invalid-profile', path, faults)
  return fail(terminal, problem, { title: words.profileNotRead, more: words.more })
}
