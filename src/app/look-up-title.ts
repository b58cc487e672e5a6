import type { Catalogue } from '../catalogue/catalogue.ts'
import { findTitle } from '../catalogue/find-title.ts'
import type { Title } from '../catalogue/title.ts'
import { answered, type Outcome, refused } from './errors.ts'

/** Longest title that is looked up, in characters. */
const LONGEST_TITLE = 200

/** What a title may mean. */
export type LookedUpTitle = {
  /** Readings of exactly this title, likeliest first. */
  readonly readings: readonly Title[]
  /** Other titles that come near, nearest first. */
  readonly near: readonly Title[]
}

/** Looks up a title as it stands on a card; refuses an unknown one with the nearest suggested. */
export function lookUpTitle(catalogue: Catalogue, text: string): Outcome<LookedUpTitle> {
  if (text.trim().length > LONGEST_TITLE) {
    return refused(
      'title-too-long',
      'title',
      `A title has at most ${LONGEST_TITLE} characters; this one has ${text.trim().length}.`,
    )
  }
  const { exact, near } = findTitle(catalogue, text)
  if (exact.length > 0) return answered({ readings: exact, near })
  const nearest = [...new Set(near.map(({ title }) => title))].slice(0, 3)
  const hint = nearest.length > 0 ? ` Did you mean ${nearest.join(' or ')}?` : ''
  return refused('unknown-title', 'title', `No title “${text.trim()}” is known.${hint}`, nearest)
}
