import { askGrowth } from '../../../app/career/ask-growth.ts'
import { makeLogEntry } from '../../../app/career/make-log-entry.ts'
import { growthSentences } from '../../../text/growth-sentences.ts'
import { careerPrinter } from '../../career-printer.ts'
import { careerCliWords } from '../../career-words.ts'
import type { ProfileEntry, ProfileFiles } from '../../profile-files.ts'
import { EXIT, fail, type Session, writeJson } from '../../session.ts'
import { notWritten } from '../../written.ts'
import { failProfile, type OpenedProfile, openProfile, USUAL_PROFILE } from './open-profile.ts'

/** Entries shown of what rests. */
const FEW_RESTING = 6

/** What `mandate career log` can be told. */
export type CareerLogOptions = {
  readonly profile?: string
  readonly since?: string
  readonly to?: string
}

/** `mandate career log`: what grew since a day, a year before today when none is named. */
export async function runCareerLog(
  session: Session,
  profiles: ProfileFiles,
  { profile: path = USUAL_PROFILE, since, to }: CareerLogOptions,
  today: string,
): Promise<number> {
  const { catalogue, terminal, language } = session
  const opened = await openProfile(session, profiles, path)
  if (typeof opened === 'number') return opened
  const asked = askGrowth(catalogue, opened.profile, { since: since ?? yearBefore(today), to })
  if (!asked.ok) return fail(terminal, asked.problem)
  if (session.json) return writeJson(terminal, asked.value)
  const told = growthSentences(catalogue, asked.value, language)
  const words = careerCliWords(language)
  const print = careerPrinter(session)
  print.line(told.headline)
  for (const entry of told.entries) print.line(entry, '  - ')
  print.block(words.grew, [...told.risen, ...told.topics])
  const left = told.resting.length - FEW_RESTING
  print.block(words.resting, [
    ...told.resting.slice(0, FEW_RESTING),
    ...(left > 0 ? [words.more(left)] : []),
  ])
  print.block(words.growing, told.advice.map(print.cited))
  return EXIT.clear
}

/** What `mandate career log add` can be told. */
export type CareerLogAddOptions = {
  readonly profile?: string
  readonly date?: string
  readonly kind?: string
  readonly proves?: string
}

/** `mandate career log add WHAT`: one entry at the end of the log, comments of the file kept. */
export async function runCareerLogAdd(
  session: Session,
  profiles: ProfileFiles,
  what: string,
  { profile: path = USUAL_PROFILE, date, kind = 'result', proves = '' }: CareerLogAddOptions,
  today: string,
): Promise<number> {
  const { catalogue, terminal } = session
  const opened = await openProfile(session, profiles, path)
  if (typeof opened === 'number') return opened
  const topics = proves.split(',').flatMap((one) => (one.trim() === '' ? [] : [one.trim()]))
  const told = { date: date ?? today, kind, what, proves: topics }
  const made = makeLogEntry(catalogue, told)
  if (!made.ok) return fail(terminal, made.problem)
  const entry = { list: 'log', entry: made.value } as const
  return writeEntries(session, profiles, { path, opened }, [entry])
}

/** Adds entries to a profile's file and tells so. */
export async function writeEntries(
  session: Session,
  profiles: ProfileFiles,
  { path, opened }: { readonly path: string; readonly opened: OpenedProfile },
  entries: readonly ProfileEntry[],
): Promise<number> {
  const { terminal, language } = session
  const words = careerCliWords(language)
  const added = profiles.add(opened.text, path, entries)
  if (!added.ok) return failProfile(session, path, added.problems)
  const written = await terminal.writeFile(path, added.text, { replace: true })
  if (!written.ok) return fail(terminal, notWritten(path, written))
  if (session.json) return writeJson(terminal, { file: path, added: entries, kept: added.kept })
  if (!added.kept) terminal.err(`mandate: ${words.rewritten}\n`)
  terminal.out(`${words.added(entries.length, path)}\n`)
  return EXIT.clear
}

function yearBefore(today: string): string {
  const [year = '', ...rest] = today.split('-')
  const day = rest.join('-') === '02-29' ? '02-28' : rest.join('-')
  return `${Number(year) - 1}-${day}`
}
