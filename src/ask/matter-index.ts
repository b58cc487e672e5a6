import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Localized, Words } from '../model/language.ts'
import type { SubjectKind } from './ask-result.ts'
import { CONCEPTS } from './concept-phrases.ts'
import { createVocabulary, keysOfText, type Vocabulary } from './vocabulary.ts'

/** A name or term: its keys, and how much they tell together. */
export type Phrase = { readonly keys: ReadonlySet<string>; readonly telling: number }

/** A thing a question can be about, ready to be matched. */
export type Matter = {
  readonly kind: SubjectKind
  readonly id: string
  /** Each name and term as its keys. */
  readonly phrases: readonly Phrase[]
  /** The keys of its names alone. */
  readonly named: ReadonlySet<string>
  /** The keys of all names and terms together. */
  readonly strong: ReadonlySet<string>
  /** Keys that only stand in the description. */
  readonly described: ReadonlySet<string>
  /** Keys that only stand in the claims it rests on. */
  readonly claimed: ReadonlySet<string>
  /** Another entry of the catalogue this one is a part of. */
  readonly within: readonly string[]
}

/** Everything a question can be about, and how much each key tells. */
export type MatterIndex = {
  readonly vocabulary: Vocabulary
  readonly matters: readonly Matter[]
  /** Rarity of a key among the matters, 0 to 1; 0.9 for one no matter has. */
  rarity(key: string): number
  /** Says whether any name or term has the key. */
  has(key: string): boolean
}

type Source = {
  readonly kind: SubjectKind
  readonly id: string
  readonly name: Localized
  readonly terms: Words
  readonly description: Localized | null
  readonly claims: readonly string[]
  readonly within: readonly string[]
}

/** Weight of a word that nothing in the catalogue has: nearly the whole. */
const UNKNOWN = 0.9

/** Builds the index over the things of the catalogue, once. */
export function createMatterIndex(catalogue: Catalogue): MatterIndex {
  const sources = sourcesOf(catalogue)
  const vocabulary = createVocabulary(
    sources.flatMap(({ name, terms }) => [name.en, name.de, ...terms.en, ...terms.de]),
  )
  const claimKeys = new Map(
    catalogue.data.claims.map(({ id, text }) => [
      id,
      [...keySet(vocabulary, text.en), ...keySet(vocabulary, text.de)],
    ]),
  )
  const drafts = sources.map((source) => {
    const texts = [source.name.en, source.name.de, ...source.terms.en, ...source.terms.de]
    const phrases = texts
      .map((text) => keySet(vocabulary, text))
      .filter((phrase) => phrase.size > 0)
    const described = source.description
      ? [source.description.en, source.description.de].flatMap((text) => [
          ...keySet(vocabulary, text),
        ])
      : []
    return {
      kind: source.kind,
      id: source.id,
      phrases: distinct(phrases),
      named: new Set(
        [source.name.en, source.name.de].flatMap((text) => [...keySet(vocabulary, text)]),
      ),
      strong: new Set(phrases.flatMap((phrase) => [...phrase])),
      described: new Set(described),
      claimed: new Set(source.claims.flatMap((claim) => claimKeys.get(claim) ?? [])),
      within: source.within,
    }
  })
  const frequency = new Map<string, number>()
  for (const { strong } of drafts) {
    for (const key of strong) frequency.set(key, (frequency.get(key) ?? 0) + 1)
  }
  const scale = Math.log(1 + drafts.length)
  const rarities = new Map(
    [...frequency].map(([key, times]) => [key, Math.log(1 + drafts.length / times) / scale]),
  )
  const weights = new Map(CONCEPTS.map(({ id, weight }) => [`=${id}`, weight ?? 1]))
  const rarity = (key: string) => rarities.get(key) ?? UNKNOWN
  const tellingOf = (keys: ReadonlySet<string>) =>
    [...keys].reduce((sum, key) => sum + rarity(key) * (weights.get(key) ?? 1), 0)
  const matters = drafts.map(
    (draft): Matter => ({
      ...draft,
      phrases: draft.phrases.map((keys) => ({ keys, telling: tellingOf(keys) })),
    }),
  )
  return { vocabulary, matters, rarity, has: (key) => frequency.has(key) }
}

function sourcesOf(catalogue: Catalogue): readonly Source[] {
  const { artefacts, metrics, dimensions, questions } = catalogue.data
  return [
    ...artefacts.map(({ id, name, terms, holdings, responsibility }) => ({
      kind: 'artefact' as const,
      id,
      name,
      terms,
      description: null,
      claims: holdings.map(({ claim }) => claim),
      within: [`responsibility/${responsibility}`],
    })),
    ...[...catalogue.responsibilities.values()].map(
      ({ id, name, terms, description, parts, decisions }) => ({
        kind: 'responsibility' as const,
        id,
        name,
        terms,
        description,
        claims: parts.flatMap(({ claims }) => claims),
        within: decisions.map((decision) => `decision/${decision}`),
      }),
    ),
    ...[...catalogue.decisionKinds.values()]
      .filter(({ leaf }) => leaf)
      .map(({ id, name, terms, description, parts }) => ({
        kind: 'decision' as const,
        id,
        name,
        terms,
        description,
        claims: parts.flatMap(({ claims }) => claims),
        within: [],
      })),
    ...metrics.map(({ id, name, terms, description, measures }) => ({
      kind: 'metric' as const,
      id,
      name,
      terms,
      description,
      claims: measures.flatMap(({ claims }) => claims),
      within: [],
    })),
    ...dimensions.map(({ id, name, terms, question }) => ({
      kind: 'dimension' as const,
      id,
      name,
      terms,
      description: question,
      claims: [],
      within: [],
    })),
    ...questions.map(({ id, text, terms, claims }) => ({
      kind: 'question' as const,
      id,
      name: text,
      terms,
      description: null,
      claims,
      within: [],
    })),
  ]
}

/** The telling keys of a text. */
function keySet(vocabulary: Vocabulary, text: string): ReadonlySet<string> {
  return new Set(
    keysOfText(vocabulary, text)
      .filter(({ weight }) => weight > 0)
      .map(({ id }) => id),
  )
}

function distinct(phrases: readonly ReadonlySet<string>[]): readonly ReadonlySet<string>[] {
  const seen = new Map<string, ReadonlySet<string>>()
  for (const phrase of phrases) {
    const key = [...phrase].sort().join(' ')
    if (!seen.has(key)) seen.set(key, phrase)
  }
  return [...seen.values()]
}
