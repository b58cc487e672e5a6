import type { About } from '../app/about.ts'
import type { AskQuestion } from '../app/ask-question.ts'
import type { ProofRunner } from '../app/decisions/proof-runner.ts'
import type { Registry } from '../app/organizations/registry.ts'
import type { ReadDescription } from '../app/read-description.ts'
import type { SearchCatalogue } from '../app/search-catalogue.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'

/** What the routes work with; joined in `main`. */
export type HttpServices = {
  readonly catalogue: Catalogue
  /** The catalogue as it was compiled: handed out unchanged. */
  readonly catalogueJson: string
  /** Changes whenever `catalogueJson` does. */
  readonly catalogueTag: string
  readonly about: About
  readonly ask: AskQuestion
  readonly search: SearchCatalogue
  readonly organizations: Registry
  readonly proofs: ProofRunner
  readonly readDescription: ReadDescription
}
