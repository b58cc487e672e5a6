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
  const ideas = ideasOf(index, keys)
  const total = ideas.reduce((sum, { weight }) => sum + weight, 0)
  if (total === 0) return []
  const matches: Match[] = []
  for (const matter of index.matters) {
    if (!ideas.some(({ keys: any }) => any.some(({ id }) => matter.strong.has(id)))) continue
    const called = shareOf(ideas, total, (id) => (matter.named.has(id) ? 1 : 0))
    let best: Omit<Match, 'matter' | 'words'> = { score: 0, covered: 0, whole: 0, called }
    for (const { keys: phrase, telling } of matter.phrases) {
      const shared = shareOf(ideas, total, (id) => (phrase.has(id) ? 1 : 0)) * total
      if (shared === 0) continue
      const covered = shareOf(ideas, total, (id) => worthOf(matter, phrase, id))
      const whole = Math.min(1, shared / Math.max(telling, 0.01))
      const met = covered * (TOUCHED + (1 - TOUCHED) * whole)
      const score = met * (BY_TERM + (1 - BY_TERM) * called)
      if (score > best.score) best = { score, covered, whole, called }
    }
    if (best.score === 0) continue
    const words = ideas
      .flatMap((idea) => idea.keys)
      .filter(({ id }) => matter.strong.has(id) || matter.described.has(id))
      .map(({ surface }) => surface)
    matches.push({ matter, ...best, words: [...new Set(words)] })
  }
  return matches.sort((a, b) => b.score - a.score)
}

/** One idea of the question: keys of which any may be meant, and how much it tells. */
type Idea = { readonly keys: readonly Key[]; readonly weight: number }

/** The ideas that tell something, each once. */
function ideasOf(index: MatterIndex, keys: readonly Key[]): readonly Idea[] {
  const groups = new Map<string, Key[]>()
  for (const key of keys) {
    const group = groups.get(key.group)
    if (key.weight <= FAINT) continue
    if (!group) groups.set(key.group, [key])
    else if (!group.some(({ id }) => id === key.id)) group.push(key)
  }
  return [...groups.values()].map((any) => ({
    keys: any,
    weight: Math.max(...any.map((key) => weightOf(index, key))),
  }))
}

/** How much of the question is met, where each key is worth so much. */
function shareOf(ideas: readonly Idea[], total: number, worth: (id: string) => number): number {
  let met = 0
  for (const { keys, weight } of ideas) {
    let most = 0
    for (const { id, certainty } of keys) most = Math.max(most, certainty * worth(id))
    met += weight * most
  }
  return met / total
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
