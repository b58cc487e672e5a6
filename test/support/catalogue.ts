import { readFileSync } from 'node:fs'
import type { Catalogue } from '../../src/catalogue/catalogue.ts'
import { indexCatalogue } from '../../src/catalogue/load-catalogue.ts'

/** Where the test run compiles the catalogue to, before any test starts. */
export const COMPILED_CATALOGUE = new URL('../../dist/catalogue.json', import.meta.url)

let opened: Catalogue | undefined

/** The project's own catalogue, opened once a test file. */
export function catalogueForTests(): Catalogue {
  opened ??= indexCatalogue(JSON.parse(readFileSync(COMPILED_CATALOGUE, 'utf8')))
  return opened
}
