import { knownEnd, mayBeCompound, partsOfCompound } from '../catalogue/compounds.ts'
import { stem, type Word, wordsOf } from '../catalogue/search-words.ts'
import type { Language } from '../model/language.ts'
import type { Concept } from './concept.ts'
import { createConceptPhrases } from './concept-phrases.ts'
import { isFunctionWord } from './function-words.ts'
import { nearestWord } from './nearest-word.ts'
import { isLikelyVerb, withWholeVerbs } from './verbs.ts'

/** What one or more words of a text are compared by. */
export type Key = {
  /** A concept (`=training`) or, for a word no concept knows, its stem. */
  readonly id: string
  /** Keys of one word that may mean several things are alternatives: they share their group. */
  readonly group: string
  /** How much the idea tells about the matter: 1, less for an act, next to 0 for nothing. */
  readonly weight: number
  /** Work of other departments. */
  readonly outside: boolean
  /** 1, or less where a typing error was forgiven. */
  readonly certainty: number
  /** The words it was made of, as they stood. */
  readonly surface: string
}

/** Turns texts of both languages into keys that mean the same. */
export type Vocabulary = {
  /** The keys of a text of the catalogue, in order; a word that may mean several things its first. */
  keysOf(words: readonly Word[]): readonly Key[]
  /**
   * The keys of a question: typing errors are forgiven, parted verbs put together, and a word
   * nothing in the catalogue has counts less where it is likely a verb.
   */
  keysOfQuestion(words: readonly Word[], language: Language): readonly Key[]
  /** Says whether a folded word is one of either language's or the catalogue's, in any form. */
  knows(folded: string): boolean
}

const UNKNOWN_VERB = 0.5
const UNKNOWN_REST = 0.5
/** How surely a word is meant that was parted into words of the catalogue, misspelt, half known. */
const PARTED = 0.9
const HALF_KNOWN = 0.8
const MISSPELT = 0.75

/**
 * Builds the vocabulary. Takes the words the catalogue uses for its things, which may stand in
 * compounds and are what typing errors are held against.
 */
export function createVocabulary(catalogueTexts: readonly string[]): Vocabulary {
  const phrases = createConceptPhrases()
  const known = new Set<string>()
  for (const text of catalogueTexts) {
    for (const { folded } of wordsOf(text)) if (!isFunctionWord(folded)) known.add(stem(folded))
  }
  const spellings = [...new Set([...phrases.words, ...known])].filter((word) => word.length > 5)
  const ofCatalogue = new Map<string, readonly Key[]>()

  const isConcept = (part: string) => phrases.conceptsOf([part]).length > 0
  const isKnown = (part: string) => isConcept(part) || known.has(stem(part))

  const keysOfPart = (folded: string, surface: string, certainty: number): readonly Key[] => {
    const concepts = phrases.conceptsOf([folded])
    if (concepts.length > 0) return keysOfConcepts(concepts, surface, certainty)
    const id = stem(folded)
    return [{ id, group: id, weight: 1, outside: false, certainty, surface }]
  }

  /** The keys of a word no concept has as it stands. */
  const keysOfWord = ({ folded, surface }: Word): readonly Key[] => {
    const parts = mayBeCompound(folded) ? partsOfCompound(folded, isConcept) : undefined
    return parts
      ? parts.flatMap((part) => keysOfPart(part, surface, 1))
      : keysOfPart(folded, surface, 1)
  }

  const keysOfCatalogueWord = (word: Word): readonly Key[] => {
    const before = ofCatalogue.get(word.folded)
    if (before) return before
    const keys = keysOfWord(word)
    ofCatalogue.set(word.folded, keys)
    return keys
  }

  /** The same for a word of a question, which may be misspelt or be made of half-known parts. */
  const keysOfAskedWord = (word: Word): readonly Key[] => {
    const { folded, surface } = word
    const keys = keysOfWord(word)
    if (keys.length > 1 || known.has(stem(folded))) return keys
    const long = mayBeCompound(folded)
    const wider = long ? partsOfCompound(folded, isKnown) : undefined
    if (wider) return wider.flatMap((part) => keysOfPart(part, surface, PARTED))
    const near = nearestWord(folded, spellings)
    if (near !== undefined) return keysOfPart(near, surface, MISSPELT)
    const part = long ? knownEnd(folded, isConcept) : undefined
    if (part === undefined) return keys
    const rest = keys.map((key) => ({ ...key, weight: UNKNOWN_REST }))
    return [...keysOfPart(part, surface, HALF_KNOWN), ...rest]
  }

  const isUnknown = ({ id }: Key) => !id.startsWith('=') && !known.has(id)

  const keysIn = (
    words: readonly Word[],
    keysOfOther: (word: Word, at: number) => readonly Key[],
  ): readonly Key[] => {
    const keys: Key[] = []
    for (let at = 0; at < words.length; ) {
      const word = words[at]
      if (!word) break
      const phrase = phraseAt(words, at)
      if (phrase) keys.push(...phrase.keys)
      else if (isInformationTechnology(words, at)) keys.push(INFORMATION_TECHNOLOGY)
      else if (!isFunctionWord(word.folded)) keys.push(...keysOfOther(word, at))
      at += phrase?.length ?? 1
    }
    return keys
  }

  /** The longest run of words from here that some concept has. */
  const phraseAt = (words: readonly Word[], at: number) => {
    const first = words[at]?.folded ?? ''
    const most = Math.min(phrases.longestFrom(first), words.length - at)
    for (let length = most; length > 0; length--) {
      if (length === 1 && isFunctionWord(first)) return undefined
      const run = words.slice(at, at + length)
      const concepts = phrases.conceptsOf(run.map((word) => word.folded))
      if (concepts.length === 0) continue
      const surface = run.map((word) => word.surface).join(' ')
      return { length, keys: keysOfConcepts(concepts, surface, 1) }
    }
    return undefined
  }

  return {
    knows: (folded) => isFunctionWord(folded) || isKnown(folded),
    keysOf: (words) => firstOfEach(keysIn(words, keysOfCatalogueWord)),
    keysOfQuestion(asked, language) {
      const words = withWholeVerbs(asked, isConcept)
      return keysIn(words, (word, at) => {
        const keys = keysOfAskedWord(word)
        if (!isLikelyVerb(words, at, language)) return keys
        return keys.map((key) => (isUnknown(key) ? { ...key, weight: UNKNOWN_VERB } : key))
      })
    },
  }
}

const INFORMATION_TECHNOLOGY: Key = {
  id: '=it',
  group: '=it',
  weight: 0.35,
  outside: false,
  certainty: 1,
  surface: 'IT',
}

function keysOfConcepts(
  concepts: readonly Concept[],
  surface: string,
  certainty: number,
): readonly Key[] {
  const group = concepts.map(({ id }) => `=${id}`).join('|')
  return concepts.map(({ id, weight, outside }) => ({
    id: `=${id}`,
    group,
    weight: weight ?? 1,
    outside: outside ?? false,
    certainty,
    surface,
  }))
}

function firstOfEach(keys: readonly Key[]): readonly Key[] {
  return keys.filter(({ group }, at) => keys[at - 1]?.group !== group || !group.includes('|'))
}

/** `IT` is the field, `it` the pronoun; written small it is the field before a word of matter. */
function isInformationTechnology(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (word?.folded !== 'it') return false
  if (word.surface === 'IT') return true
  const next = words[at + 1]
  return next !== undefined && !isFunctionWord(next.folded)
}

/** Brings one text to keys; for texts of the catalogue. */
export function keysOfText(vocabulary: Vocabulary, text: string): readonly Key[] {
  return vocabulary.keysOf(wordsOf(text))
}
