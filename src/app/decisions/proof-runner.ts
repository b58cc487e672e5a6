import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { Model } from '../../model/model.ts'
import type { Outcome } from '../errors.ts'
import { type ComparedAuthority, compareAuthority } from './compare-authority.ts'
import { type ProofWish, type ProvedAuthority, proveAuthority } from './prove-authority.ts'

/** Proves and compares rules for a server: at once, or in a thread of its own so that others are answered meanwhile. */
export interface ProofRunner {
  prove(model: Model, wish: ProofWish): Promise<Outcome<ProvedAuthority>>
  /** Where the rules of the second name other deciders than those of the first. */
  compare(before: Model, after: Model, work: number): Promise<ComparedAuthority>
}

/** Proves at once. */
export function proofsAtOnce(catalogue: Catalogue): ProofRunner {
  return {
    prove: async (model, wish) => proveAuthority(catalogue, model, wish),
    compare: async (before, after, work) => compareAuthority(catalogue, before, after, work),
  }
}
