import { createWordKeys, formKeyOf, type KeyedWord, keyOf } from './word-keys.ts'

/** Phrases that speak for something, per language, parted by commas; `/` parts words of equal worth. */
export type Phrases = {
  readonly en: string
  readonly de: string
  /**
   * Whether words are met in any number, case and tense, but not by their relatives, and a phrase
   * that small words leave alone by none: `manager` is no `manage`, `fit in` no `fit`.
   */
  readonly isStrict?: boolean
}

/** A phrase found in a text, and whose it is. */
export type CueMatch = {
  /** The number of the owner, in the order in which owners were given. */
  readonly owner: number
  /** Words of the phrase: longer ones tell more. */
  readonly words: number
  readonly start: number
  readonly end: number
}

/** Finds the phrases of many owners in a text in one walk. */
export type CueIndex = {
  readonly words: (text: string, offset: number) => readonly KeyedWord[]
  readonly find: (words: readonly KeyedWord[]) => readonly CueMatch[]
}

/** Between two neighbours of a phrase at most so many other words may stand (M1). */
const LARGEST_GAP = 2
/** Words of phrases that tell nothing and may stand in a gap. */
const SMALL = new Set(
  'the a an of to and or in with by at der die das des dem den und oder von für zu zum zur im in mit an am'.split(
    ' ',
  ),
)

type Phrase = {
  readonly owner: number
  /** The words after the second, each with its alternatives. */
  readonly rest: readonly (readonly number[])[]
}

/** What begins with a word: owners of that word alone, and phrases by their second word. */
type Beginning = { readonly alone: number[]; readonly bySecond: Map<number, Phrase[]> }

/** Makes the phrases of all owners ready to be found. */
export function createCueIndex(owners: readonly Phrases[]): CueIndex {
  const vocabulary = new Map<string, number>()
  const ofCompounds = new Set<string>()
  const numberOf = (key: string): number => {
    const known = vocabulary.get(key) ?? vocabulary.size
    vocabulary.set(key, known)
    return known
  }
  const byFirst: Beginning[] = []
  owners.forEach((phrases, owner) => {
    const seen = new Set<string>()
    const formOf = phrases.isStrict === true ? formKeyOf : keyOf
    for (const language of ['en', 'de'] as const) {
      for (const phrase of phrasesOf(phrases[language], phrases.isStrict === true)) {
        if (language === 'de') for (const word of phrase.flat()) ofCompounds.add(keyOf(word))
        const [first = [], second, ...rest] = phrase.map((words) => [
          ...new Set(words.map((word) => numberOf(formOf(word)))),
        ])
        const key = JSON.stringify([first, second, rest])
        if (seen.has(key)) continue
        seen.add(key)
        for (const start of first) {
          const beginning: Beginning = byFirst[start] ?? { alone: [], bySecond: new Map() }
          byFirst[start] = beginning
          if (second === undefined) beginning.alone.push(owner)
          for (const next of second ?? []) {
            const known = beginning.bySecond.get(next) ?? []
            beginning.bySecond.set(next, known)
            known.push({ owner, rest })
          }
        }
      }
    }
  })
  const keys = createWordKeys(vocabulary, ofCompounds)
  return { words: keys.scan, find: (words) => findIn(words, byFirst) }
}

/** A list of phrases, each as its words with their alternatives. */
function phrasesOf(list: string, isStrict: boolean): readonly (readonly (readonly string[])[])[] {
  return list.split(',').flatMap((phrase) => {
    const all = phrase.trim().split(/[\s-]+/u)
    const words = all
      .filter((word) => word !== '' && !SMALL.has(word.toLowerCase()))
      .map((word) => word.split('/'))
    const [first, ...rest] = words
    if (first === undefined) return []
    const isLeftAlone = isStrict && all.length > 1
    return rest.length > 0 || (tells(first) && !isLeftAlone) ? [words] : []
  })
}

/** A word of one or two letters tells nothing alone: `IS`, `PR`. */
const tells = (alternatives: readonly string[]): boolean =>
  alternatives.every((word) => word.length > 2)

function findIn(
  words: readonly KeyedWord[],
  byFirst: readonly (Beginning | undefined)[],
): readonly CueMatch[] {
  const found: CueMatch[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (word === undefined) continue
    const { start } = word
    for (const key of word.keys) {
      const beginning = byFirst[key]
      if (beginning === undefined) continue
      for (const owner of beginning.alone) found.push({ owner, words: 1, start, end: word.end })
      if (beginning.bySecond.size > 0) findLonger(words, { at, key }, beginning.bySecond, found)
    }
  }
  return found
}

/** A word of a text that a phrase has reached, and by which of its keys. */
type Reached = { readonly at: number; readonly key: number }

/** Adds the phrases that begin at a word and go on behind it, each by its nearest second word. */
function findLonger(
  words: readonly KeyedWord[],
  first: Reached,
  bySecond: ReadonlyMap<number, readonly Phrase[]>,
  found: CueMatch[],
): void {
  const tried: (readonly Phrase[])[] = []
  const start = words[first.at]
  for (let at = first.at; at <= first.at + LARGEST_GAP + 1; at++) {
    for (const key of words[at]?.keys ?? []) {
      const phrases = bySecond.get(key)
      if (phrases === undefined || tried.includes(phrases) || !isBehind(words, { at, key }, first))
        continue
      tried.push(phrases)
      for (const { owner, rest } of phrases) {
        const last = words[endOf(rest, words, { at, key })]
        if (start === undefined || last === undefined) continue
        found.push({ owner, words: rest.length + 2, start: start.start, end: last.end })
      }
    }
  }
}

/** In one compound the parts stand in their order, so a phrase may go on in the same word. */
function isBehind(words: readonly KeyedWord[], next: Reached, before: Reached): boolean {
  if (next.at > before.at) return true
  const keys = words[next.at]?.keys ?? []
  return keys.indexOf(next.key) > keys.indexOf(before.key)
}

/** The place of the last word of a phrase from where it was reached; -1 where it goes on nowhere. */
function endOf(
  rest: readonly (readonly number[])[],
  words: readonly KeyedWord[],
  from: Reached,
): number {
  let reached = from
  for (const alternatives of rest) {
    const next = nextOf(alternatives, words, reached)
    if (next === null) return -1
    reached = next
  }
  return reached.at
}

function nextOf(
  alternatives: readonly number[],
  words: readonly KeyedWord[],
  before: Reached,
): Reached | null {
  for (let at = before.at; at <= before.at + LARGEST_GAP + 1; at++) {
    for (const key of words[at]?.keys ?? []) {
      if (alternatives.includes(key) && isBehind(words, { at, key }, before)) return { at, key }
    }
  }
  return null
}
