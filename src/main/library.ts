import type { Catalogue } from '../catalogue/catalogue.ts'
import { openCatalogue as openCompiled } from './open-catalogue.ts'

export type { Catalogue } from '../catalogue/catalogue.ts'

/**
 * Opens the catalogue that comes with the package, in Node.js. Everything else the library does
 * stands in the entries of the rooms (`mandate/model`, `mandate/comparison`, …), which run in the
 * browser as well; there, `indexCatalogue` of `mandate/catalogue` takes the parsed
 * `dist/catalogue.json`.
 */
export async function openCatalogue(): Promise<Catalogue> {
  return (await openCompiled()).catalogue
}
