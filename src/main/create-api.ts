import { createHash } from 'node:crypto'
import { about } from '../app/about.ts'
import { createAskQuestion } from '../app/ask-question.ts'
import type { Registry } from '../app/organizations/registry.ts'
import { createSearchCatalogue } from '../app/search-catalogue.ts'
import { createHttp } from '../http/create-http.ts'
import type { OpenedCatalogue } from './open-catalogue.ts'
import { packageVersion } from './root.ts'

/** The HTTP interface on the organisations of a data folder, without listening anywhere. */
export function createApi(
  { catalogue, json }: OpenedCatalogue,
  organizations: Registry,
  dataFolder: string,
) {
  return createHttp({
    catalogue,
    catalogueJson: json,
    catalogueTag: `"${createHash('sha256').update(json).digest('base64url').slice(0, 22)}"`,
    about: about(catalogue, { version: packageVersion(), dataFolder }),
    ask: createAskQuestion(catalogue),
    search: createSearchCatalogue(catalogue),
    organizations,
  })
}
