import type { AuthorityProblem } from '../../src/authority/authority-problem.ts'
import type { Proof, ProofFinding } from '../../src/authority/proof.ts'
import type { HeatPicture, HeatWish } from '../../src/drawing/decisions/heat-picture.ts'
import type { Operation } from '../../src/model/operation.ts'

/** What the page asks the worker about decisions; a later request of a kind replaces an earlier one. */
export type ProofRequest =
  | { readonly kind: 'prove'; readonly ask: number; readonly id: string; readonly head: string }
  | {
      /** What an edit that is not recorded yet would change. */
      readonly kind: 'draft'
      readonly ask: number
      readonly id: string
      readonly head: string
      readonly operations: readonly Operation[]
    }
  | {
      readonly kind: 'heat'
      readonly ask: number
      readonly id: string
      readonly head: string
      readonly wish: HeatWish
    }
  /** Nobody waits for it any more. */
  | { readonly kind: 'drop'; readonly of: ProofAnswer['kind'] }

/** What was proved of an organisation at one head. */
export type ProofResult = {
  readonly proof: Proof
  /** Rules and delegations that cannot be read, and are left out. */
  readonly problems: readonly AuthorityProblem[]
}

/** What an edit would do to the proof. */
export type ProofChange = {
  readonly fresh: readonly ProofFinding[]
  readonly gone: readonly ProofFinding[]
}

/** What the worker answers; `null` where it could not reach the server. */
export type ProofAnswer =
  | { readonly kind: 'prove'; readonly ask: number; readonly result: ProofResult | null }
  | { readonly kind: 'draft'; readonly ask: number; readonly change: ProofChange | null }
  | { readonly kind: 'heat'; readonly ask: number; readonly picture: HeatPicture | null }
