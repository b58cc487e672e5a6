import { askFit } from '../../../app/career/ask-fit.ts'
import { fitSentences, readyForEachSentences } from '../../../text/fit-sentences.ts'
import { careerPrinter } from '../../career-printer.ts'
import { careerCliWords } from '../../career-words.ts'
import type { ProfileFiles } from '../../profile-files.ts'
import { EXIT, fail, type Session, writeJson } from '../../session.ts'
import { openProfile } from './open-profile.ts'

/** What `mandate career fit` can be told. */
export type CareerFitOptions = {
  readonly interests?: string
  readonly goals?: string
  readonly profile?: string
}

/** `mandate career fit`: which role suits, from interests and goals named or from a profile. */
export async function runCareerFit(
  session: Session,
  profiles: ProfileFiles,
  { interests, goals, profile: path }: CareerFitOptions,
  today: string,
): Promise<number> {
  const { catalogue, terminal, language } = session
  const opened = path === undefined ? null : await openProfile(session, profiles, path)
  if (typeof opened === 'number') return opened
  if (opened === null && interests === undefined && goals === undefined)
    return listLeanings(session)
  const asked = askFit(catalogue, {
    interests: parted(interests),
    goals: parted(goals),
    profile: opened?.profile ?? null,
    today,
  })
  if (!asked.ok) return fail(terminal, asked.problem)
  if (session.json) return writeJson(terminal, asked.value)
  const told = fitSentences(catalogue, asked.value, language)
  const words = careerCliWords(language)
  const print = careerPrinter(session)
  print.line([told.headline, told.runnerUp].filter(Boolean).join(' '))
  print.block(words.ranking, told.ranking.map(print.cited))
  print.block(words.unheard, told.unheard)
  const each = asked.value.readiness ?? []
  print.block(words.readyForEach, readyForEachSentences(catalogue, each, language))
  print.block(words.dependsOn, told.dependsOn.map(print.cited))
  print.block(words.disputes, told.disputes.map(print.cited))
  return EXIT.clear
}

/** Interests and goals there are, by id and name. */
function listLeanings(session: Session): number {
  const { catalogue, language } = session
  const { leanings } = catalogue.data.career
  if (session.json) return writeJson(session.terminal, leanings)
  const print = careerPrinter(session)
  for (const [flag, kind] of [
    ['--interests', 'interest'],
    ['--goals', 'goal'],
  ] as const) {
    const own = leanings.filter((one) => one.kind === kind)
    print.block(
      flag,
      own.map(({ id, name }) => `${id}: ${name[language]}`),
    )
  }
  return EXIT.clear
}

const parted = (list: string | undefined): readonly string[] =>
  (list ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '')
