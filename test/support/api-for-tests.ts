import { about } from '../../src/app/about.ts'
import { createAskQuestion } from '../../src/app/ask-question.ts'
import { proofsAtOnce } from '../../src/app/decisions/proof-runner.ts'
import type { Registry } from '../../src/app/organizations/registry.ts'
import { createReadDescription } from '../../src/app/read-description.ts'
import { createSearchCatalogue } from '../../src/app/search-catalogue.ts'
import { createHttp } from '../../src/http/create-http.ts'
import type { HttpServices } from '../../src/http/services.ts'
import { catalogueForTests } from './catalogue.ts'
import { organizationFiles } from './organization-files.ts'
import { registryForTests, registryWithExample } from './organization-registry.ts'

let built: Omit<HttpServices, 'organizations'> | undefined

/** Whatever does not change from test to test; the indexes of asking and searching take their time. */
function servicesForTests(): Omit<HttpServices, 'organizations'> {
  const catalogue = catalogueForTests()
  built ??= {
    catalogue,
    catalogueJson: JSON.stringify(catalogue.data),
    catalogueTag: '"tag"',
    about: about(catalogue, { version: '0.0.0', dataFolder: '/data' }),
    ask: createAskQuestion(catalogue),
    search: createSearchCatalogue(catalogue),
    proofs: proofsAtOnce(catalogue),
    readDescription: createReadDescription(catalogue, organizationFiles.readDescription),
  }
  return built
}

/** The HTTP interface on organisations in memory, none when none are given. */
export function apiForTests(organizations: Registry = registryForTests()) {
  return createHttp({ ...servicesForTests(), organizations })
}

/** What a call is made with. */
export type CallOptions = {
  readonly method?: string
  /** The head a change is made upon. */
  readonly head?: string
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** The interface with the example in it, the head that stands at, and a way to call it. */
export async function apiWithExample() {
  const { registry, head } = await registryWithExample()
  const app = apiForTests(registry)
  const call = async (path: string, { method, head: upon, body, headers }: CallOptions = {}) => {
    const text = typeof body === 'string' ? body : JSON.stringify(body)
    return app.request(`/api/v1${path}`, {
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      headers: {
        host: 'localhost:7400',
        ...(upon === undefined ? {} : { 'if-match': `"${upon}"` }),
        ...(body === undefined
          ? {}
          : {
              'content-type': 'application/json',
              'content-length': String(Buffer.byteLength(text)),
            }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: text }),
    })
  }
  return { registry, head, call }
}
