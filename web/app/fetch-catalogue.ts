import type { CatalogueData } from '../../src/catalogue/catalogue-data.ts'

/**
 * Fetches the whole catalogue from the server that handed out the page. The server validated it
 * before; here only its outer shape is looked at. Throws when there is no answer or a foreign one.
 */
export async function fetchCatalogue(): Promise<CatalogueData> {
  const response = await fetch('/api/v1/catalogue', { headers: { accept: 'application/json' } })
  if (!response.ok) throw new Error(`the catalogue answered with status ${response.status}`)
  const data: unknown = await response.json()
  if (!isCatalogueData(data)) throw new Error('the answer is not a catalogue')
  return data
}

function isCatalogueData(data: unknown): data is CatalogueData {
  return typeof data === 'object' && data !== null && 'claims' in data && 'roles' in data
}
