import { readCareerCvFile } from '../../../app/career/read-career-cv.ts'
import { refused } from '../../../app/errors.ts'
import type { CvProposal } from '../../../career/cv/cv-proposal.ts'
import { cvSentences } from '../../../text/cv-sentences.ts'
import { careerPrinter } from '../../career-printer.ts'
import { careerCliWords } from '../../career-words.ts'
import { failText } from '../../fail-text.ts'
import type { OrganizationFiles } from '../../organization-files.ts'
import type { ProfileFiles } from '../../profile-files.ts'
import { EXIT, fail, type Session, writeJson } from '../../session.ts'
import { writeEntries } from './log.ts'
import { type OpenedProfile, openProfile, USUAL_PROFILE } from './open-profile.ts'

/** Largest file that is opened, in bytes; the one who reads it refuses with more to say. */
const LARGEST_FILE = 20 * 1024 * 1024

/** How sure a proposal must be to be taken. */
export const SURENESS = ['high', 'medium', 'low'] as const

/** What `mandate career read-cv` can be told. */
export type ReadCvOptions = {
  readonly into?: string
  readonly sure?: (typeof SURENESS)[number]
}

/** What a CV is read with. */
export type CvDoors = { readonly files: OrganizationFiles; readonly profiles: ProfileFiles }

/** `mandate career read-cv FILE [--into me.yaml]`: what a CV proposes; with `--into` it is added. */
export async function runReadCv(
  session: Session,
  { files, profiles }: CvDoors,
  path: string,
  { into, sure = 'medium' }: ReadCvOptions,
): Promise<number> {
  const { catalogue, terminal, language } = session
  const opened = into === undefined ? null : await openOrBegin(session, profiles, into)
  if (typeof opened === 'number') return opened
  const bytes = await terminal.readBytes(path, LARGEST_FILE)
  if (!bytes.ok) return fail(terminal, refused('unreadable-file', path, bytes.message).problem)
  const profile = opened?.profile ?? null
  const read = await readCareerCvFile(
    catalogue,
    files.readDescription,
    bytes.bytes,
    profile,
    language,
  )
  if (!read.ok) return failText(session, read.problem)
  const { proposals } = read.value
  const taken = proposals.filter((one) => !one.known && isSure(one, sure))
  if (session.json && opened === null) return writeJson(terminal, proposals)
  const words = careerCliWords(language)
  if (!session.json) {
    const told = cvSentences(catalogue, proposals, language)
    const print = careerPrinter(session)
    print.line(told.headline)
    for (const list of new Set(told.proposals.map((one) => one.list))) {
      const own = told.proposals.filter((one) => one.list === list)
      print.heading(list)
      for (const { text, confidence, quotes } of own) {
        print.line(`${text} (${confidence})`, '  - ')
        for (const quote of quotes) print.line(quote, '    | ')
      }
    }
    terminal.out('\n')
  }
  if (opened === null || into === undefined) {
    terminal.out(`${words.preview(USUAL_PROFILE)}\n`)
    return EXIT.clear
  }
  if (taken.length === 0 && !session.json) {
    terminal.out(`${words.nothingToAdd}\n`)
    return EXIT.clear
  }
  const entries = taken.map(({ list, entry }) => ({ list, entry }) as CvProposal)
  return writeEntries(session, profiles, { path: into, opened }, entries)
}

/** The profile there is, or the beginning of one. */
async function openOrBegin(
  session: Session,
  profiles: ProfileFiles,
  path: string,
): Promise<OpenedProfile | number> {
  const there = await session.terminal.readFile(path, 1)
  const text = 'profile: 1\n'
  if (!there.ok && /no such file/i.test(there.message)) return { profile: { profile: 1 }, text }
  return openProfile(session, profiles, path)
}

const isSure = ({ confidence }: CvProposal, sure: (typeof SURENESS)[number]): boolean =>
  SURENESS.indexOf(confidence) <= SURENESS.indexOf(sure)
