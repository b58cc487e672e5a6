import { stem, wordsOf } from '../catalogue/search-words.ts'
import type { Concept } from './concept.ts'
import { ACT_CONCEPTS } from './concepts-acts.ts'
import { BUSINESS_CONCEPTS } from './concepts-business.ts'
import { OUTSIDE_CONCEPTS } from './concepts-outside.ts'
import { PEOPLE_CONCEPTS } from './concepts-people.ts'
import { SECURITY_CONCEPTS } from './concepts-security.ts'
import { SYSTEM_CONCEPTS } from './concepts-systems.ts'

/** Every concept. Several may claim a word as it is written; the first keeps its other forms. */
export const CONCEPTS: readonly Concept[] = [
  ...SYSTEM_CONCEPTS,
  ...SECURITY_CONCEPTS,
  ...BUSINESS_CONCEPTS,
  ...PEOPLE_CONCEPTS,
  ...OUTSIDE_CONCEPTS,
  ...ACT_CONCEPTS,
]

/** The concepts by their words. */
export type ConceptPhrases = {
  /** The concepts of folded words in a row, as written or else in any form; often none. */
  conceptsOf(folded: readonly string[]): readonly Concept[]
  /** How many words the longest phrase has that begins with this one; 0 for most words. */
  longestFrom(folded: string): number
  /** The single words, as written. */
  readonly words: readonly string[]
}

const NONE: readonly Concept[] = []

/** Indexes the words of all concepts. */
export function createConceptPhrases(): ConceptPhrases {
  const exact = new Map<string, Concept[]>()
  const stemmed = new Map<string, Concept>()
  const longest = new Map<string, number>()
  for (const concept of CONCEPTS) {
    for (const phrase of `${concept.en},${concept.de}`.split(',')) {
      const folded = wordsOf(phrase).map((word) => word.folded)
      const stems = folded.map(stem)
      const [first] = stems
      if (first === undefined) continue
      longest.set(first, Math.max(longest.get(first) ?? 0, folded.length))
      const plain = folded.join(' ')
      const before = exact.get(plain)
      if (!before) exact.set(plain, [concept])
      else if (!before.includes(concept)) before.push(concept)
      const form = stems.join(' ')
      if (!stemmed.has(form)) stemmed.set(form, concept)
    }
  }
  return {
    conceptsOf(folded) {
      const [only] = folded
      if (folded.length === 1 && only !== undefined) {
        const form = exact.has(only) ? undefined : stemmed.get(stem(only))
        return exact.get(only) ?? (form ? [form] : NONE)
      }
      const written = exact.get(folded.join(' '))
      if (written) return written
      const form = stemmed.get(folded.map(stem).join(' '))
      return form ? [form] : NONE
    },
    longestFrom: (folded) => longest.get(stem(folded)) ?? 0,
    words: [...exact.keys()].filter((phrase) => !phrase.includes(' ')),
  }
}
