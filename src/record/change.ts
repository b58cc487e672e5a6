import type { Operation, PutOperation } from '../model/operation.ts'

/** A person put without their contact data, which stands in a personal record (SPEC.md, P1). */
export type PersonOperation = PutOperation<'people'> & { readonly personal: true }

/** An operation on absences, all of which stands in a personal record (SPEC.md, P1). */
export type AbsenceOperation = { readonly op: 'personal'; readonly kind: 'absences' }

/** An operation as it stands in the record. */
export type RecordedOperation = Operation | PersonOperation | AbsenceOperation

/** One edit of an organisation, as it was recorded (SPEC.md, C1). */
export type Change = {
  /** Its own; the same in no other change of the organisation. */
  readonly id: string
  /** How many changes lead here, itself included. */
  readonly number: number
  readonly parent: string | null
  readonly parentHash: string | null
  /** The scenario it was made in. */
  readonly scenario: string
  /** Who made it: the id of an account, or what an import calls itself. */
  readonly author: string
  /** When, in UTC: `2026-12-01T09:30:00.000Z`. */
  readonly instant: string
  readonly message: string
  /** The change that this one takes back. */
  readonly undoes?: string
  /** The head of another scenario that this change takes in. */
  readonly merges?: string
  readonly operations: readonly RecordedOperation[]
  /** SHA-256 of all the rest, hexadecimal (SPEC.md, H1). */
  readonly hash: string
}

/** Contact data of a person. */
export type ContactData = { readonly email?: string; readonly phone?: string }

/**
 * Personal data of one operation: outside the hashed content, so that it can be erased (SPEC.md, P).
 */
export type PersonalRecord = {
  /** The change it belongs to. */
  readonly change: string
  /** The place of the operation in that change, from 0. */
  readonly at: number
  /** The person it is about. */
  readonly subject: string
  /** Contact data, or an operation on absences; `null` once erased. */
  readonly data: ContactData | Operation | null
}

/** Where a chain of changes ends: what the next change is linked to. */
export type ChainHead = Pick<Change, 'id' | 'number' | 'hash' | 'instant'>
