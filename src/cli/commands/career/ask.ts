import { askCareer } from '../../../app/career/ask-career.ts'
import { type CareerSentences, careerSentences } from '../../../text/career-sentences.ts'
import type { PathsSentences } from '../../../text/path-sentences.ts'
import type { DemandLine } from '../../../text/readiness-sentences.ts'
import { type CareerPrinter, careerPrinter } from '../../career-printer.ts'
import { type CareerCliWords, careerCliWords } from '../../career-words.ts'
import type { ProfileFiles } from '../../profile-files.ts'
import { cite } from '../../reference.ts'
import { EXIT, fail, type Session, writeJson } from '../../session.ts'
import { openProfile } from './open-profile.ts'
import { printPay } from './pay.ts'

/** Ways shown when not all are asked for. */
const FEW_WAYS = 2

/** What `mandate career` can be told. */
export type CareerOptions = {
  readonly to?: string
  readonly from?: string
  readonly profile?: string
  readonly allWays?: boolean
}

/** `mandate career --from A --to B --profile me.yaml`: demands, readiness, steps, ways, advice, pay. */
export async function runCareer(
  session: Session,
  profiles: ProfileFiles,
  { to, from, profile: path, allWays = false }: CareerOptions,
  today: string,
): Promise<number> {
  const { catalogue, terminal, language } = session
  const words = careerCliWords(language)
  if (to === undefined) {
    terminal.err(`mandate: ${words.whereTo}\n`)
    return EXIT.usage
  }
  const opened = path === undefined ? null : await openProfile(session, profiles, path)
  if (typeof opened === 'number') return opened
  const asked = askCareer(catalogue, { to, from, profile: opened?.profile ?? null, today })
  if (!asked.ok) return fail(terminal, asked.problem)
  if (session.json) return writeJson(terminal, asked.value)
  const mostPaths = allWays ? Number.POSITIVE_INFINITY : FEW_WAYS
  const told = careerSentences(catalogue, asked.value, language, { mostPaths })
  const print = careerPrinter(session)
  printReadiness(print, words, told)
  printSteps(print, words, told)
  const ways = asked.value.paths?.paths.length ?? 0
  if (told.paths) printPaths(print, words, told.paths, ways - told.paths.paths.length)
  printAdvice(print, words, told)
  printPay(print, words, told.pay)
  print.block(null, told.ownMachine === '' ? [] : [told.ownMachine], '')
  return EXIT.clear
}

function printReadiness(
  print: CareerPrinter,
  words: CareerCliWords,
  { readiness }: CareerSentences,
): void {
  print.line(readiness.headline)
  for (const one of readiness.gap) print.line(one)
  for (const { title, lines } of readiness.groups) {
    print.heading(title)
    for (const line of lines) printDemand(print, line)
  }
  print.block(null, readiness.silent, '')
  print.block(words.scale, readiness.scale.map(print.cited))
  print.block(words.unheard, readiness.unheard)
}

/** A sign for each status, beside its word: no status is told by a sign alone. */
const SIGNS = { met: '●', partly: '◐', not: '○', unknown: '?' } as const

function printDemand(
  print: CareerPrinter,
  { text, status, statusWord, strength, reason, meets, claims, disputes }: DemandLine,
): void {
  const sign = status === null ? '  - ' : `  ${SIGNS[status]} `
  const standing = status === null ? '' : `${statusWord}: `
  const disputed = disputes.length > 0 ? ` ≠ ${disputes.join('; ')}` : ''
  print.line(`${standing}${text} (${strength})${cite(claims)}${disputed}`, sign)
  if (reason !== '') print.line([reason, meets].filter(Boolean).join(' '), '    ')
}

function printSteps(print: CareerPrinter, words: CareerCliWords, { steps }: CareerSentences): void {
  if (steps.length > 0) print.heading(words.steps)
  for (const [at, step] of steps.entries()) {
    // Why it stands there is said where it changes.
    const why = step.why === steps[at - 1]?.why ? '' : ` ${step.why}`
    print.line(`${print.cited(step)}${why}`, `${String(at + 1).padStart(4)}. `)
  }
}

function printPaths(
  print: CareerPrinter,
  words: CareerCliWords,
  { none, paths }: PathsSentences,
  left: number,
): void {
  if (none !== null) print.block(words.paths, [none], '  ')
  for (const [at, { title, facts, steps }] of paths.entries()) {
    print.block(at === 0 ? words.paths : null, [`${at + 1}. ${title}`, facts.join(' ')], '  ')
    for (const step of steps) {
      print.line(step.title, '     ')
      for (const one of step.grounds) print.line(print.cited(one), `       ${words.because}: `)
      for (const one of step.against) print.line(print.cited(one), `       ${words.against}: `)
      print.line(`${words.changes}:`, '       ')
      for (const one of step.changes) print.line(print.cited(one), '       - ')
    }
  }
  if (left > 0) print.line(`${words.more(left)} (--all-ways)`, '  ')
}

function printAdvice(print: CareerPrinter, words: CareerCliWords, told: CareerSentences): void {
  print.block(words.career, told.career.map(print.cited))
  print.block(words.disputes, told.disputes.map(print.cited))
  print.block(words.cv, told.cv.map(print.cited))
  print.block(words.postings, [
    ...told.postings.map(print.cited),
    ...told.titles,
    words.readPosting,
  ])
  print.block(words.duties, told.duties.map(print.cited))
  print.block(words.growing, told.growing.map(print.cited))
}
