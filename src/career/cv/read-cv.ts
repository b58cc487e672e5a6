import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { CareerProfile } from '../career-profile.ts'
import { readAbilities, readAreas, readYears } from './cv-abilities.ts'
import { cvLines } from './cv-lines.ts'
import { readPosts } from './cv-posts.ts'
import type { CvProposal, CvReading } from './cv-proposal.ts'
import { type Proposal, readCertificates, readDegree } from './cv-studies.ts'
import { entryKey, isKnown } from './known-entries.ts'
import { termFinderOf } from './term-finder.ts'

/** Longest text that is read, in characters (C2). */
export const LONGEST_CV = 400_000

/** Below this a short text is not judged by its share of letters. */
const SOME_LENGTH = 40

/** Proposals a CV gives at most: more is no CV. */
const MOST_PROPOSALS = 500

/** What a CV proposes for a profile (C1 to C3). Takes text; `profile` marks what is known already. */
export function readCv(
  catalogue: Catalogue,
  text: string,
  profile: CareerProfile | null = null,
): CvReading {
  const problem = problemOf(text)
  if (problem !== null) return { ok: false, problem: { code: problem, length: text.length } }
  const find = termFinderOf(catalogue.data.career)
  const lines = cvLines(text)
  const years = lines.flatMap((line) => readYears(line, find))
  const told = new Set(years.map(({ entry }) => ('area' in entry ? entry.area : '')))
  const areas = readAreas(lines, find).filter(
    ({ list, entry }) => list === 'experience' && !told.has(entry.area),
  )
  const found: readonly Proposal[] = [
    ...lines.flatMap((line) => readDegree(line, find)),
    ...lines.flatMap((line) => readCertificates(line, find)),
    ...years,
    ...areas,
    ...readAbilities(lines, find),
    ...readPosts(catalogue, lines),
  ]
  // Of those about the same thing the first stays.
  const distinct = new Map<string, Proposal>()
  for (const one of found) {
    const key = entryKey(one)
    if (!distinct.has(key)) distinct.set(key, one)
  }
  const proposals = [...distinct.values()].slice(0, MOST_PROPOSALS).map(
    (one): CvProposal => ({
      ...one,
      known: profile !== null && isKnown(catalogue, one, profile),
    }),
  )
  return { ok: true, proposals }
}

function problemOf(text: string): 'empty-text' | 'no-words' | 'text-too-long' | null {
  if (text.trim() === '') return 'empty-text'
  if (text.length > LONGEST_CV) return 'text-too-long'
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  return text.length > SOME_LENGTH && letters * 100 < text.length * 3 ? 'no-words' : null
}
