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
    for (const key of word.keys) {
      const beginning = byFirst[key]
      if (beginning === undefined) continue
      const { start, end } = word
      for (const owner of beginning.alone) found.push({ owner, words: 1, start, end })
      if (beginning.bySecond.size > 0) {
        findLonger(words, { at, key, word }, beginning.bySecond, found)
      }
    }
  }
  return found
}

/** A word of a text that a phrase has reached, and by which of its keys. */
type Reached = { readonly at: number; readonly key: number; readonly word: KeyedWord }

/** Adds the phrases that begin at a word and go on behind it, each by its nearest second word. */
function findLonger(
  words: readonly KeyedWord[],
  first: Reached,
  bySecond: ReadonlyMap<number, readonly Phrase[]>,
  found: CueMatch[],
): void {
  const tried: (readonly Phrase[])[] = []
  const { start } = first.word
  for (let at = first.at; at < words.length; at++) {
    const word = words[at]
    if (word === undefined || !isNear(word, first)) return
    for (const key of word.keys) {
      const phrases = bySecond.get(key)
      if (phrases === undefined || tried.includes(phrases)) continue
      const second = { at, key, word }
      if (!isBehind(second, first)) continue
      tried.push(phrases)
      for (const { owner, rest } of phrases) {
        const last = lastOf(rest, words, second)
        if (last !== null) found.push({ owner, words: rest.length + 2, start, end: last.end })
      }
    }
  }
}

const isNear = (word: KeyedWord, before: Reached): boolean =>
  word.at <= before.word.at + LARGEST_GAP + 1

/** In one compound the parts stand in their order, so a phrase may go on in the same word. */
const isBehind = (next: Reached, before: Reached): boolean =>
  next.at > before.at || next.word.keys.indexOf(next.key) > next.word.keys.indexOf(before.key)

/** The last word of a phrase from where it was reached; null where it does not go on. */
function lastOf(
  rest: readonly (readonly number[])[],
  words: readonly KeyedWord[],
  from: Reached,
): KeyedWord | null {
  let reached = from
  for (const alternatives of rest) {
    const next = nextOf(alternatives, words, reached)
    if (next === null) return null
    reached = next
  }
  return reached.word
}

function nextOf(
  alternatives: readonly number[],
  words: readonly KeyedWord[],
  before: Reached,
): Reached | null {
  for (let at = before.at; at < words.length; at++) {
    const word = words[at]
    if (word === undefined || !isNear(word, before)) return null
    for (const key of word.keys) {
      const next = { at, key, word }
      if (alternatives.includes(key) && isBehind(next, before)) return next
    }
  }
  return null
}
