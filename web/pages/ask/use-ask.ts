import { type Ask, createAsk } from '../../../src/ask/ask.ts'
import type { Catalogue } from '../../../src/catalogue/catalogue.ts'
import { useCatalogue } from '../../app/catalogue-context.ts'

const prepared = new WeakMap<Catalogue, Ask>()

/** The asking over the opened catalogue; its index is built at the first question. */
export function useAsk(): Ask {
  const catalogue = useCatalogue()
  const ask = prepared.get(catalogue) ?? createAsk(catalogue)
  prepared.set(catalogue, ask)
  return ask
}
