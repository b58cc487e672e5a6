import type { Operation } from '../../src/model/operation.ts'
import type { Diagnosed } from './opened-organization.ts'

/** What the page asks the worker: to diagnose an organisation, or one that an edit made of it. */
export type DiagnosisRequest =
  | { readonly kind: 'open'; readonly id: string; readonly head: string }
  | {
      readonly kind: 'edit'
      readonly id: string
      readonly from: string
      readonly head: string
      readonly operations: readonly Operation[]
    }

/** What the worker answers; null where it could not reach the server. */
export type DiagnosisAnswer = {
  readonly id: string
  readonly head: string
  readonly diagnosed: Diagnosed | null
}
