import type { Catalogue } from '../catalogue/catalogue.ts'
import { createSearch, type SearchHit } from '../catalogue/search.ts'
import type { Language } from '../model/language.ts'
import { answered, type Outcome, refusedBy } from './errors.ts'

/** Searches the whole catalogue in both languages. */
export type SearchCatalogue = (
  text: string,
  options: { readonly limit?: number; readonly language?: Language },
) => Outcome<readonly SearchHit[]>

/** Prepares the search: the index is built once. */
export function createSearchCatalogue(catalogue: Catalogue): SearchCatalogue {
  const search = createSearch(catalogue)
  return (text, options) => {
    const found = search(text, options)
    if (found.ok) return answered(found.hits)
    return refusedBy(found.problem, 'q')
  }
}
