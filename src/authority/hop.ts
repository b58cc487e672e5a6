/**
 * A step on the way from a seat to the person who acts (A7), as facts: sentences are made of them
 * elsewhere. Days are written as dates; `until` is the last day.
 */
export type Hop =
  | {
      readonly code: 'seat-found'
      readonly seat: string
      readonly position: string
      readonly unit?: string
    }
  | { readonly code: 'no-such-seat'; readonly seat: string }
  | { readonly code: 'needs'; readonly seat: string; readonly attribute: 'requester' | 'unit' }
  | {
      readonly code: 'delegated'
      readonly delegation: string
      readonly from: string
      readonly to: string
      readonly until?: string
    }
  | {
      readonly code: 'holds'
      readonly position: string
      readonly person?: string
      readonly acting: boolean
    }
  | { readonly code: 'vacant' | 'not-active'; readonly position: string }
  | {
      readonly code: 'away'
      readonly position: string
      readonly person: string
      readonly until?: string
    }
  | {
      /** Kept out: own case, recused, another part in the case, already needed, no full powers, software. */
      readonly code: 'own-case' | 'recused' | 'apart' | 'taken' | 'limited-powers' | 'software'
      readonly position: string
      readonly person?: string
    }
  | { readonly code: 'not-authorised'; readonly deputy: string; readonly for: string }
  | {
      readonly code: 'stands-in'
      readonly deputy: string
      readonly for: string
      readonly by: 'absence' | 'position' | 'rule'
    }
  | { readonly code: 'rises'; readonly from: string; readonly to: string }
  | { readonly code: 'top' | 'circle'; readonly position: string }
  | {
      readonly code: 'quorum'
      readonly body: string
      readonly there: number
      readonly needed: number
    }
  | { readonly code: 'no-members'; readonly body: string }
  | { readonly code: 'personal'; readonly person: string }
  | { readonly code: 'personal-ended'; readonly person: string }

/** Somebody who can act for a seat, and how they come to it. */
export type Actor = {
  readonly way: 'holder' | 'acting' | 'delegate' | 'deputy' | 'superior' | 'body' | 'personal'
  /** Missing for somebody the document does not name, and for a body. */
  readonly person?: string
  readonly position?: string
  readonly body?: string
  /** The same for the same human being: nobody fills two seats (A7.3). Empty for bodies. */
  readonly identity: string
  /** How much standing-in it takes. */
  readonly cost: number
  readonly path: readonly Hop[]
}
