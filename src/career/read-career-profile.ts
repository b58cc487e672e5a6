import { isMapping } from '../model/compile-shape.ts'
import type { DocumentProblem } from '../model/document-problem.ts'
import { explainShape } from '../model/explain-shape.ts'
import { ProblemList } from '../model/problem-list.ts'
import { type CareerProfile, careerProfileSchema, PROFILE_VERSION } from './career-profile.ts'

/** A profile, or everything that keeps it from being one, each with its path. */
export type CareerProfileReading =
  | { readonly ok: true; readonly profile: CareerProfile }
  | { readonly ok: false; readonly problems: readonly DocumentProblem[] }

/** Reads plain data (parsed YAML or JSON) as a profile. Nothing is changed, dropped or filled in. */
export function readCareerProfile(plain: unknown): CareerProfileReading {
  const problems = new ProblemList(plain)
  const begin = 'a profile begins with the line profile: 1.'
  if (!isMapping(plain)) {
    problems.add('not-a-document', [], 'a mapping', begin)
    return { ok: false, problems: problems.found }
  }
  const { profile } = plain
  if (profile === undefined) problems.add('missing-key', [], 'profile', begin)
  else if (typeof profile === 'number' && profile > PROFILE_VERSION) {
    const update = `version ${profile} is newer than this program reads (1); update it.`
    problems.add('newer-version', ['profile'], '1', update)
  } else {
    // A list that was begun and left empty (`skills:` alone) says as little as one that is not there.
    const told = Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== null))
    const parsed = careerProfileSchema.safeParse(told)
    if (!parsed.success) problems.take(explainShape(careerProfileSchema, told, [], told))
    else {
      checkDates(parsed.data, problems)
      if (problems.found.length === 0) return { ok: true, profile: parsed.data }
    }
  }
  return { ok: false, problems: problems.found }
}

function checkDates({ held = [] }: CareerProfile, problems: ProblemList): void {
  for (const [at, { from, until }] of held.entries()) {
    if (from === undefined || until === undefined || from <= until) continue
    const advice = `it ends (${until}) before it starts (${from}); swap the days.`
    problems.add('ends-before-it-starts', ['held', at, 'until'], `${from} or later`, advice)
  }
}
