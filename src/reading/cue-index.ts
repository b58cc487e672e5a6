import { createWordKeys, exactKeyOf, type KeyedWord, keyOf } from './word-keys.ts'

/** Phrases that speak for something, per language, parted by commas; `/` parts words of equal worth. */
export type Phrases = {
  readonly en: string
  readonly de: string
  /**
   * Whether a phrase of one word is met by that word alone, in any number and case, and a phrase
   * that small words leave alone by none: `data` is no date, `fit in` is no `fit`.
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

type Phrase = { readonly owner: number; readonly rest: readonly (readonly number[])[] }

/** Makes the phrases of all owners ready to be found. */
export function createCueIndex(owners: readonly Phrases[]): CueIndex {
  const vocabulary = new Map<string, number>()
  const ofCompounds = new Set<string>()
  const numberOf = (key: string): number => {
    const known = vocabulary.get(key) ?? vocabulary.size
    vocabulary.set(key, known)
    return known
  }
  const byFirst: Phrase[][] = []
  owners.forEach((phrases, owner) => {
    const seen = new Set<string>()
    for (const language of ['en', 'de'] as const) {
      for (const phrase of phrasesOf(phrases[language], phrases.isStrict === true)) {
        const isExact = phrases.isStrict === true && phrase.length === 1
        if (language === 'de') for (const word of phrase.flat()) ofCompounds.add(keyOf(word))
        const [first = [], ...rest] = phrase.map((words) => [
          ...new Set(words.map((word) => numberOf(isExact ? exactKeyOf(word) : keyOf(word)))),
        ])
        const key = JSON.stringify([first, rest])
        if (seen.has(key)) continue
        seen.add(key)
        for (const start of first) {
          byFirst[start] ??= []
          byFirst[start]?.push({ owner, rest })
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
  byFirst: readonly (readonly Phrase[] | undefined)[],
): readonly CueMatch[] {
  const found: CueMatch[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (word === undefined || word.keys.length === 0) continue
    for (const key of word.keys) {
      const phrases = byFirst[key]
      if (phrases === undefined) continue
      for (const { owner, rest } of phrases) {
        const last = rest.length === 0 ? at : endOf(rest, words, at, key)
        if (last === -1) continue
        const end = words[last]?.end ?? word.end
        found.push({ owner, words: rest.length + 1, start: word.start, end })
      }
    }
  }
  return found
}

/** In one compound the parts stand in their order. */
const isBehind = (word: KeyedWord | undefined, key: number, before: number): boolean =>
  word !== undefined && word.keys.indexOf(key) > word.keys.indexOf(before)

/** The place of the last word of a phrase whose first stands at a place; -1 where it is not there. */
function endOf(
  rest: readonly (readonly number[])[],
  words: readonly KeyedWord[],
  first: number,
  firstKey: number,
): number {
  let at = first
  let before = firstKey
  for (const alternatives of rest) {
    const last = Math.min(words.length - 1, at + LARGEST_GAP + 1)
    let found = -1
    // Parts of one compound follow each other in it, so the search begins at the same word.
    for (let next = at; next <= last && found === -1; next++) {
      for (const key of words[next]?.keys ?? []) {
        if (!alternatives.includes(key) || (next === at && !isBehind(words[at], key, before))) {
          continue
        }
        found = next
        before = key
        break
      }
    }
    if (found === -1) return -1
    at = found
  }
  return at
}
