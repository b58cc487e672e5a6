import type { Catalogue } from '../../catalogue/catalogue.ts'
import { findTitle } from '../../catalogue/find-title.ts'
import { stationOf } from '../held-years.ts'
import { budgetOf, teamSizeOf } from './cv-amounts.ts'
import { type CvSpan, spanOf } from './cv-dates.ts'
import type { CvLine } from './cv-lines.ts'
import type { CvWords } from './cv-proposal.ts'
import type { Proposal } from './cv-studies.ts'

/** Longest words taken for a title. */
const LONGEST_TITLE = 80

/** How many lines beside the dates a title may stand in. */
const NEIGHBOURS = [0, 1, -1, -2] as const

/** Lines with dates looked at: looking up titles costs, and nobody held more posts. */
const MOST_DATED = 100

/** Parts of a line that are looked up, from its beginning. */
const MOST_PARTS = 4

/** What parts a line into title, employer and place. */
const PARTS = /\s*[,;|·•@\t]\s*|\s+[–—-]\s+|\s{2,}|\s+(?:at|bei|for|für)\s+/u

/** Posts with their dates, and the teams and budgets told below each. */
export function readPosts(catalogue: Catalogue, lines: readonly CvLine[]): readonly Proposal[] {
  const posts: Proposal[] = []
  let current = -1
  let dated = 0
  for (const [at, line] of lines.entries()) {
    const span = dated < MOST_DATED ? spanOf(line.sentence) : undefined
    if (span) dated++
    const post = span && postAt(catalogue, lines, at, span)
    if (post) current = posts.push(post) - 1
    else if (line.section === 'education' || line.section === 'certificates') current = -1
    const held = posts[current]
    if (held?.list === 'held') posts[current] = withScale(held, line)
  }
  return posts
}

function postAt(
  catalogue: Catalogue,
  lines: readonly CvLine[],
  at: number,
  span: CvSpan,
): Proposal | undefined {
  const line = lines[at]
  if (!line || line.section === 'education' || line.section === 'certificates') {
    return undefined
  }
  const dates = {
    from: span.from,
    ...(span.until === null ? {} : { until: span.until }),
  }
  for (const step of NEIGHBOURS) {
    const near = lines[at + step]
    if (!near || (step !== 0 && spanOf(near.sentence))) continue
    const words = step === 0 ? near.sentence.replace(span.words, ' , ') : near.sentence
    for (const part of words.split(PARTS, 2 * MOST_PARTS).slice(0, MOST_PARTS)) {
      const title = part.replace(/^[\s:()]+|[\s:()]+$/gu, '')
      if (title.length < 2 || title.length > LONGEST_TITLE) continue
      const role = stationOf(catalogue, title)
      if (role === undefined && findTitle(catalogue, title).exact.length === 0) continue
      const entry = { title, ...(role === undefined ? {} : { role }), ...dates }
      const also = step === 0 ? [] : [wordsOf(near)]
      const confidence = role === undefined ? 'low' : step === 0 ? 'high' : 'medium'
      return { list: 'held', entry, ...wordsOf(line), also, confidence }
    }
  }
  if (line.section !== 'experience') return undefined
  const [first] = line.sentence
    .replace(span.words, ' , ')
    .split(PARTS)
    .map((part) => part.replace(/^[\s:()]+|[\s:()]+$/gu, ''))
    .filter((part) => part.length > 2 && part.length <= LONGEST_TITLE && /\p{L}{3}/u.test(part))
  if (first === undefined) return undefined
  return {
    list: 'held',
    entry: { title: first, ...dates },
    ...wordsOf(line),
    also: [],
    confidence: 'low',
  }
}

/** The post with a team or a budget that a line below it tells; the larger stays. */
function withScale(post: Extract<Proposal, { list: 'held' }>, line: CvLine): Proposal {
  const team = teamSizeOf(line.sentence)
  const budget = budgetOf(line.sentence)
  const grows = team !== undefined && team > (post.entry.team ?? 0)
  const funds = budget !== undefined && budget.amount > (post.entry.budget?.amount ?? 0)
  if (!grows && !funds) return post
  const isSame = line.place.start === post.place.start
  return {
    ...post,
    entry: { ...post.entry, ...(grows ? { team } : {}), ...(funds ? { budget } : {}) },
    also: isSame ? post.also : [...post.also, wordsOf(line)],
  }
}

const wordsOf = ({ sentence, place }: CvWords): CvWords => ({ sentence, place })
