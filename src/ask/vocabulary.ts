import { distance, stem, type Word, wordsOf } from '../catalogue/search-words.ts'
import type { Language } from '../model/language.ts'
import type { Concept } from './concept.ts'
import { ACT_CONCEPTS } from './concepts-acts.ts'
import { BUSINESS_CONCEPTS } from './concepts-business.ts'
import { OUTSIDE_CONCEPTS } from './concepts-outside.ts'
import { PEOPLE_CONCEPTS } from './concepts-people.ts'
import { SECURITY_CONCEPTS } from './concepts-security.ts'
import { SYSTEM_CONCEPTS } from './concepts-systems.ts'
import { isFunctionWord } from './function-words.ts'

/** What one or more words of a text are compared by. */
export type Key = {
  /** A concept (`=training`) or, for a word no concept knows, its stem. */
  readonly id: string
  /** How much the idea tells about the matter: 1, less for an act, 0 for nothing. */
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
  /** The keys of a text of the catalogue, in order. */
  keysOf(words: readonly Word[]): readonly Key[]
  /**
   * The keys of a question: typing errors are forgiven, parted verbs put together, and a word
   * nothing in the catalogue has counts less where it is likely a verb.
   */
  keysOfQuestion(words: readonly Word[], language: Language): readonly Key[]
}

const LONGEST_PHRASE = 6
const SHORTEST_PART = 4
const UNKNOWN_VERB = 0.5
const UNKNOWN_REST = 0.5
const JOINTS = ['', 's', 'es', 'n', 'en', 'e', 'er'] as const

/** Every concept; the first to claim a word keeps it. */
export const CONCEPTS: readonly Concept[] = [
  ...SYSTEM_CONCEPTS,
  ...SECURITY_CONCEPTS,
  ...BUSINESS_CONCEPTS,
  ...PEOPLE_CONCEPTS,
  ...OUTSIDE_CONCEPTS,
  ...ACT_CONCEPTS,
]

type Phrases = ReadonlyMap<string, readonly Concept[]>

/** The concepts by their words as written and by their stems. */
function phrasesOf(concepts: readonly Concept[]): { exact: Phrases; stemmed: Phrases } {
  const exact = new Map<string, Concept[]>()
  const stemmed = new Map<string, Concept[]>()
  const add = (phrases: Map<string, Concept[]>, words: string, concept: Concept) => {
    const before = phrases.get(words)
    if (!before) phrases.set(words, [concept])
    else if (phrases === exact && !before.includes(concept)) before.push(concept)
  }
  for (const concept of concepts) {
    for (const phrase of `${concept.en},${concept.de}`.split(',')) {
      const folded = wordsOf(phrase).map((word) => word.folded)
      if (folded.length === 0) continue
      const plain = folded.join(' ')
      const stems = folded.map(stem).join(' ')
      add(exact, plain, concept)
      add(stemmed, stems, concept)
    }
  }
  return { exact, stemmed }
}

/**
 * Builds the vocabulary. Takes the words the catalogue uses for its things, which may stand in
 * compounds and are what typing errors are held against.
 */
export function createVocabulary(catalogueTexts: readonly string[]): Vocabulary {
  const { exact, stemmed } = phrasesOf(CONCEPTS)
  const known = new Set<string>()
  for (const text of catalogueTexts) {
    for (const { folded } of wordsOf(text)) {
      if (!isFunctionWord(folded)) known.add(stem(folded))
    }
  }
  const spellings = [
    ...new Set(
      [...exact.keys(), ...known].filter((word) => word.length > 5 && !word.includes(' ')),
    ),
  ]

  const conceptsOf = (folded: readonly string[]): readonly Concept[] =>
    exact.get(folded.join(' ')) ?? stemmed.get(folded.map(stem).join(' ')) ?? []

  /** The parts of a compound, all of which `holds`; longest first part wins. */
  const partsOf = (
    folded: string,
    holds: (part: string) => boolean,
    depth: number,
  ): readonly string[] | undefined => {
    for (let end = folded.length - SHORTEST_PART; end >= SHORTEST_PART; end--) {
      const head = folded.slice(0, end)
      const tail = folded.slice(end)
      const first = JOINTS.map((joint) =>
        head.endsWith(joint) ? head.slice(0, head.length - joint.length) : '',
      ).find((part) => part.length >= 3 && holds(part))
      if (first === undefined) continue
      if (holds(tail)) return [first, tail]
      const rest = depth > 0 ? partsOf(tail, holds, depth - 1) : undefined
      if (rest) return [first, ...rest]
    }
    return undefined
  }

  const isConcept = (part: string) => conceptsOf([part]).length > 0
  const isKnown = (part: string) => isConcept(part) || known.has(stem(part))

  const keysOfPart = (folded: string, surface: string, certainty: number): readonly Key[] => {
    const concepts = conceptsOf([folded])
    if (concepts.length > 0) return concepts.map((one) => keyOfConcept(one, surface, certainty))
    return [{ id: stem(folded), weight: 1, outside: false, certainty, surface }]
  }

  const keysOfWord = ({ folded, surface }: Word, forgiving: boolean): readonly Key[] => {
    const long = folded.length >= 2 * SHORTEST_PART && folded.length <= 60
    const parts = long ? partsOf(folded, isConcept, 1) : undefined
    if (parts) return parts.flatMap((part) => keysOfPart(part, surface, 1))
    if (known.has(stem(folded)) || !forgiving) return keysOfPart(folded, surface, 1)
    const wider = long ? partsOf(folded, isKnown, 1) : undefined
    if (wider) return wider.flatMap((part) => keysOfPart(part, surface, 0.9))
    if (folded.length > 5 && folded.length <= 40) {
      const limit = folded.length > 9 ? 2 : 1
      const near = nearest(folded, spellings, limit)
      if (near) return keysOfPart(near, surface, 0.75)
    }
    const [part] = long ? knownEnds(folded) : []
    if (part === undefined) return keysOfPart(folded, surface, 1)
    const rest = { id: stem(folded), weight: UNKNOWN_REST, outside: false, certainty: 1, surface }
    return [...keysOfPart(part, surface, 0.8), rest]
  }

  /** A beginning or an end of a compound that is a concept, longest first; the rest is unknown. */
  const knownEnds = (folded: string): readonly string[] => {
    const ends: string[] = []
    for (let length = folded.length - SHORTEST_PART; length > SHORTEST_PART; length--) {
      ends.push(folded.slice(0, length), folded.slice(-length))
    }
    return ends.filter(isConcept)
  }

  return {
    keysOf: (words) => keysIn(words, null),
    keysOfQuestion: (words, language) =>
      keysIn(
        withWholeVerbs(words, (verb) => isConcept(verb)),
        language,
      ),
  }

  function keysIn(words: readonly Word[], language: Language | null): readonly Key[] {
    const keys: Key[] = []
    for (let at = 0; at < words.length; ) {
      let taken = 0
      for (let count = Math.min(LONGEST_PHRASE, words.length - at); count > 0; count--) {
        const run = words.slice(at, at + count)
        const first = run[0]
        if (count === 1 && first && isFunctionWord(first.folded)) continue
        const concepts = conceptsOf(run.map((word) => word.folded))
        if (concepts.length === 0) continue
        const surface = run.map((word) => word.surface).join(' ')
        keys.push(...concepts.map((concept) => keyOfConcept(concept, surface, 1)))
        taken = count
        break
      }
      const word = words[at]
      if (taken === 0 && word) {
        if (isInformationTechnology(words, at)) {
          keys.push({ id: '=it', weight: 0.35, outside: false, certainty: 1, surface: 'IT' })
        } else if (!isFunctionWord(word.folded)) {
          const found = keysOfWord(word, language !== null)
          const verb = language !== null && isLikelyVerb(words, at, language)
          const slight = (key: Key) => (isUnknown(key) ? { ...key, weight: UNKNOWN_VERB } : key)
          keys.push(...(verb ? found.map(slight) : found))
        }
      }
      at += Math.max(taken, 1)
    }
    return keys
  }

  function isUnknown({ id }: Key): boolean {
    return !id.startsWith('=') && !known.has(id)
  }
}

function keyOfConcept(concept: Concept, surface: string, certainty: number): Key {
  return {
    id: `=${concept.id}`,
    weight: concept.weight ?? 1,
    outside: concept.outside ?? false,
    certainty,
    surface,
  }
}

/** Parts of German verbs that stand at the end of the question. */
const VERB_PARTS = new Set(
  'ab an auf aus bei bereit durch ein fest frei her hin nach sicher um vor weg weiter zu zusammen'.split(
    ' ',
  ),
)

/** `Wer stellt neue Leute ein?` holds `einstellt`, where the vocabulary knows it. */
function withWholeVerbs(words: readonly Word[], known: (verb: string) => boolean): readonly Word[] {
  const part = words.at(-1)
  if (!part || !VERB_PARTS.has(part.folded)) return words
  const fits = ({ folded }: Word) => known(part.folded + folded)
  const small = words.findIndex((word) => /^\p{Ll}/u.test(word.surface) && fits(word))
  const at = small >= 0 ? small : words.findIndex(fits)
  const verb = words[at]
  if (!verb) return words
  const whole = { folded: part.folded + verb.folded, surface: `${verb.surface} … ${part.surface}` }
  return [...words.slice(0, at), whole, ...words.slice(at + 1, -1)]
}

/**
 * An unknown word is likely a verb where it follows the one who is asked for, and in German where
 * it is written small in a question that writes other words large.
 */
function isLikelyVerb(words: readonly Word[], at: number, language: Language): boolean {
  const word = words[at]
  const before = words[at - 1]?.folded
  if (word === undefined) return false
  if (before === 'who' || before === 'wer') return true
  if (language === 'en') return false
  const large = words.some(({ surface }, place) => place > 0 && /^\p{Lu}/u.test(surface))
  return large && /^\p{Ll}/u.test(word.surface)
}

/** `IT` is the field, `it` the pronoun; written small it is the field before a word of matter. */
function isInformationTechnology(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (word?.folded !== 'it') return false
  if (word.surface === 'IT') return true
  const next = words[at + 1]
  return next !== undefined && !isFunctionWord(next.folded)
}

function nearest(folded: string, words: readonly string[], limit: number): string | undefined {
  let best: string | undefined
  let least = limit + 1
  for (const word of words) {
    if (word[0] !== folded[0]) continue
    const apart = distance(folded, word, Math.min(limit, least - 1))
    if (apart < least) {
      least = apart
      best = word
    }
  }
  return best
}

/** Brings one text to keys; for texts of the catalogue. */
export function keysOfText(vocabulary: Vocabulary, text: string): readonly Key[] {
  return vocabulary.keysOf(wordsOf(text))
}
