import { fold, wordsOf } from '../catalogue/search-words.ts'
import { DEPUTIES, WORKS_FOR } from './title-vocabulary.ts'

/** Why the one a title names is not the holder of the seat. */
export type StandsFor = { readonly code: 'deputy' | 'works-for'; readonly words: string }

const NAMED = /\b(chief|cio|cto|cdo|ceo|coo|cfo|director|head|leiter)\b/g

/** "The CIO's Office", "Chief Information Officer's Group Head". */
const THEIRS = /\b(officer|c[it]o)['’]s\b/i

/** Whether a part of a title names a deputy of the seat, or somebody who works for it (T7, T8). */
export function standsFor(part: string): StandsFor | null {
  const deputy = wordsOf(part).find(({ folded }) => DEPUTIES.has(folded))
  if (deputy) return { code: 'deputy', words: deputy.surface }
  const theirs = THEIRS.exec(part)?.[0]
  if (theirs !== undefined) return { code: 'works-for', words: theirs }
  const folded = fold(part)
  for (const { index } of folded.matchAll(NAMED)) {
    const words = WORKS_FOR.exec(folded.slice(0, index))?.[0]
    if (words !== undefined) return { code: 'works-for', words: words.trim() }
  }
  return null
}
