import { createHash } from 'node:crypto'
import { about } from '../app/about.ts'
import { createAskQuestion } from '../app/ask-question.ts'
import type { Registry } from '../app/organizations/registry.ts'
import { createReadDescription } from '../app/read-description.ts'
import { createSearchCatalogue } from '../app/search-catalogue.ts'
import { createHttp } from '../http/create-http.ts'
import type { OpenedCatalogue } from './open-catalogue.ts'
import { proveAside } from './prove-aside.ts'
import { readDescriptionsAside } from './read-descriptions-aside.ts'
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
    // Their indexes take half a second to build: whoever does not ask does not wait for them.
    ask: whenCalled(() => createAskQuestion(catalogue)),
    search: whenCalled(() => createSearchCatalogue(catalogue)),
    organizations,
    proofs: proveAside(catalogue),
    readDescription: createReadDescription(catalogue, readDescriptionsAside()),
  })
}

/** A function that is made when it is first called. */
function whenCalled<Parameters extends readonly unknown[], Result>(
  make: () => (...parameters: Parameters) => Result,
): (...parameters: Parameters) => Result {
  let made: ReturnType<typeof make> | undefined
  return (...parameters) => {
    made ??= make()
    return made(...parameters)
  }
}
