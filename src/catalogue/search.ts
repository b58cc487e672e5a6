import MiniSearch from 'minisearch'
import type { Language, Localized } from '../model/language.ts'
import type { Problem } from '../model/problem.ts'
import type { Catalogue } from './catalogue.ts'
import { type SearchKind, searchDocuments } from './search-documents.ts'
import { stem, wordsOf } from './search-words.ts'

export type { SearchKind } from './search-documents.ts'

/** Longest text that is searched for, in characters. */
export const LONGEST_QUERY = 200

/** Something the search found; `excerpt` is what it says of itself, in both languages. */
export type SearchHit = {
  readonly kind: SearchKind
  readonly id: string
  readonly score: number
  readonly excerpt: Localized
}

/** What to search in; everything may be left out. */
export type SearchOptions = {
  /** Ranks matches in this language first; both languages are searched always. */
  readonly language?: Language
  readonly kinds?: readonly SearchKind[]
  /** 20 if left out, 100 at most. */
  readonly limit?: number
}

/** The hits, best first, or what was wrong with the text: `empty-query`, `query-too-long`. */
export type SearchResult =
  | { readonly ok: true; readonly hits: readonly SearchHit[] }
  | { readonly ok: false; readonly problem: Problem }

/** Finds things of the catalogue by words. */
export type Search = (text: string, options?: SearchOptions) => SearchResult

const MOST_HITS = 100
const USUAL_HITS = 20

/**
 * Builds the index over the whole catalogue, once. Words meet in any inflection, umlauts in any
 * spelling; beginnings of words and single typing errors are found too, after whole words.
 */
export function createSearch(catalogue: Catalogue): Search {
  const documents = searchDocuments(catalogue)
  const index = new MiniSearch<Indexed>({
    idField: 'at',
    fields: ['name', 'nameEn', 'nameDe', 'en', 'de'],
    tokenize: (text) => wordsOf(text).map(({ folded }) => folded),
    processTerm: (term) => stem(term),
    searchOptions: {
      boost: { name: 3, nameEn: 3, nameDe: 3 },
      prefix: (term) => term.length > 2,
      fuzzy: (term) => (term.length > 8 ? 2 : term.length > 4 ? 1 : false),
      weights: { prefix: 0.4, fuzzy: 0.25 },
    },
  })
  index.addAll(
    documents.map(({ called, names, texts }, at) => ({
      at,
      name: called,
      nameEn: names.en.join('. '),
      nameDe: names.de.join('. '),
      en: texts.en,
      de: texts.de,
    })),
  )

  return (text, options = {}) => {
    if (text.length > LONGEST_QUERY) return refuse('query-too-long', TOO_LONG)
    if (wordsOf(text).length === 0) return refuse('empty-query', 'Give a word to search for.')
    const { language, kinds } = options
    const boost =
      language === 'de'
        ? { name: 3, nameEn: 2, nameDe: 4, en: 0.8, de: 1.2 }
        : language === 'en'
          ? { name: 3, nameEn: 4, nameDe: 2, en: 1.2, de: 0.8 }
          : { name: 3, nameEn: 3, nameDe: 3 }
    const limit = Math.max(0, Math.min(Math.floor(options.limit ?? USUAL_HITS), MOST_HITS))
    const hits = index
      .search(text, {
        boost,
        boostDocument: (at) => documents[Number(at)]?.prominence ?? 1,
        filter: ({ id }) => !kinds || kinds.includes(documents[Number(id)]?.kind ?? 'claim'),
      })
      .sort((a, b) => b.score - a.score || Number(a.id) - Number(b.id))
      .slice(0, limit)
      .flatMap(({ id, score }): readonly SearchHit[] => {
        const found = documents[Number(id)]
        if (!found) return []
        const { kind, excerpt } = found
        return [{ kind, id: found.id, score: Math.round(score * 1000) / 1000, excerpt }]
      })
    return { ok: true, hits }
  }
}

type Indexed = {
  readonly at: number
  readonly name: string
  readonly nameEn: string
  readonly nameDe: string
  readonly en: string
  readonly de: string
}

const TOO_LONG = `The text searched for has more than ${LONGEST_QUERY} characters; shorten it.`

function refuse(code: string, message: string): SearchResult {
  return { ok: false, problem: { code, where: 'query', message } }
}
