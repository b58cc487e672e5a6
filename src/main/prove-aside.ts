import type { ComparedAuthority } from '../app/decisions/compare-authority.ts'
import { type ProofRunner, proofsAtOnce } from '../app/decisions/proof-runner.ts'
import type { ProofWish, ProvedAuthority } from '../app/decisions/prove-authority.ts'
import type { Outcome } from '../app/errors.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { OrganizationDocument } from '../model/document.ts'
import { documentOf, type Model } from '../model/model.ts'
import { runAside } from './run-aside.ts'

/** What is to be proved or compared, as the worker takes it. */
export type ProofTask =
  | {
      readonly do: 'prove'
      readonly document: OrganizationDocument
      readonly wish: ProofWish
    }
  | {
      readonly do: 'compare'
      readonly before: OrganizationDocument
      readonly after: OrganizationDocument
      readonly work: number
    }

/** Of more rules and assignments a proof takes longer than to begin a thread. */
const MOST_AT_ONCE = 300

/** Proves rules for a server: many of them in a thread of their own, one proof after the other. */
export function proveAside(catalogue: Catalogue): ProofRunner {
  const atOnce = proofsAtOnce(catalogue)
  const { isBuilt, run } = runAside<ProofTask>(new URL('./proof-worker.js', import.meta.url))
  const aside = (...models: readonly Model[]) =>
    isBuilt &&
    models.some(({ tables }) => tables.rules.size + tables.assignments.size > MOST_AT_ONCE)
  return {
    prove: (model, wish) =>
      aside(model)
        ? run<Outcome<ProvedAuthority>>(() => ({ do: 'prove', document: documentOf(model), wish }))
        : atOnce.prove(model, wish),
    compare: (before, after, work) =>
      aside(before, after)
        ? run<ComparedAuthority>(() => ({
            do: 'compare',
            before: documentOf(before),
            after: documentOf(after),
            work,
          }))
        : atOnce.compare(before, after, work),
  }
}
