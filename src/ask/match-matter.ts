import { FAINT } from './concept.ts'
import type { Matter, MatterIndex } from './matter-index.ts'
import type { Key } from './vocabulary.ts'

/** How well a thing answers to the words of a question. */
export type Match = {
  readonly matter: Matter
  /** 0 to 1. */
  readonly score: number
  /** How much of the question the names and terms of the thing cover, 0 to 1. */
  readonly covered: number
  /** How much of the best name or term the question covers, 0 to 1. */
  readonly whole: number
  /** How much of the question the very name of the thing covers, 0 to 1. */
  readonly called: number
  /** The words of the question that led there. */
  readonly words: readonly string[]
}

/** What a word is worth that another name of the thing, its description or its claims hold. */
const OTHER_NAME = 0.85
const DESCRIBED = 0.5
const CLAIMED = 0.35

/** The score of a thing whose name is only touched, as a part of one whose name is met in full. */
const TOUCHED = 0.55

/** The same for one that is met by a term, as a part of one met by its name. */
const BY_TERM = 0.96

/**
 * Holds the keys of a question against everything in the index. Gives the things that share at
 * least one name or term with it, best first; equal ones in the order of the catalogue.
 */
export function matchMatter(index: MatterIndex, keys: readonly Key[]): readonly Match[] {
  const telling = telled(keys)
  const weighed = telling
    .filter(({ weight }) => weight > FAINT)
    .map((key) => ({ key, weight: weightOf(index, key) }))
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0)
  if (total === 0) return []
  const matches: Match[] = []
  for (const matter of index.matters) {
    if (!weighed.some(({ key }) => matter.strong.has(key.id))) continue
    const inName = weighed.filter(({ key }) => matter.named.has(key.id))
    const called = inName.reduce((sum, { weight }) => sum + weight, 0) / total
    let best: Omit<Match, 'matter' | 'words'> = { score: 0, covered: 0, whole: 0, called }
    for (const phrase of matter.phrases) {
      let shared = 0
      let covered = 0
      for (const { key, weight } of weighed) {
        if (phrase.has(key.id)) shared += weight * key.certainty
        covered += weight * key.certainty * worthOf(matter, phrase, key.id)
      }
      if (shared === 0) continue
      const length = [...phrase].reduce((sum, id) => sum + phraseWeight(index, id), 0)
      const whole = Math.min(1, shared / Math.max(length, 0.01))
      const share = covered / total
      const met = share * (TOUCHED + (1 - TOUCHED) * whole)
      const score = met * (BY_TERM + (1 - BY_TERM) * called)
      if (score > best.score) best = { score, covered: share, whole, called }
    }
    if (best.score === 0) continue
    const words = telling
      .filter(({ id }) => matter.strong.has(id) || matter.described.has(id))
      .map(({ surface }) => surface)
    matches.push({ matter, ...best, words: [...new Set(words)] })
  }
  return matches.sort((a, b) => b.score - a.score)
}

/** The keys that tell something, each once. */
function telled(keys: readonly Key[]): readonly Key[] {
  const seen = new Map<string, Key>()
  for (const key of keys) if (key.weight > 0 && !seen.has(key.id)) seen.set(key.id, key)
  return [...seen.values()]
}

function worthOf(matter: Matter, phrase: ReadonlySet<string>, id: string): number {
  if (phrase.has(id)) return 1
  if (matter.strong.has(id)) return OTHER_NAME
  if (matter.described.has(id)) return DESCRIBED
  return matter.claimed.has(id) ? CLAIMED : 0
}

function weightOf(index: MatterIndex, key: Key): number {
  return key.weight * (key.outside ? 1 : index.rarity(key.id))
}

function phraseWeight(index: MatterIndex, id: string): number {
  return index.weightOfKey(id) * index.rarity(id)
}
