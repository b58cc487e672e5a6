import { readFile } from 'node:fs/promises'
import type { Catalogue } from '../catalogue/catalogue.ts'
import { indexCatalogue } from '../catalogue/load-catalogue.ts'
import { ROOT } from './root.ts'

/** The catalogue and the very text it was read from: what the server hands out unchanged. */
export type OpenedCatalogue = { readonly catalogue: Catalogue; readonly json: string }

/**
 * Opens the compiled catalogue. It was checked in full when it was compiled, so it is only indexed
 * here: a few milliseconds, where the YAML would cost hundreds.
 */
export async function openCatalogue(): Promise<OpenedCatalogue> {
  const json = await readFile(new URL('dist/catalogue.json', ROOT), 'utf8')
  return { catalogue: indexCatalogue(JSON.parse(json)), json }
}
