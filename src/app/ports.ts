import type { OrganizationDocument } from '../model/document.ts'
import type { Problem } from '../model/problem.ts'
import type { ChainHead, Change, PersonalRecord } from '../record/change.ts'
import type { ChangeLinks } from '../record/merge-base.ts'
import type { LoadedRecord } from '../record/restore-model.ts'
import type { Scenario } from '../record/scenario.ts'
import type { Breach } from '../record/verify-chain.ts'

/** What a store may answer instead. */
export type StoreProblemCode =
  /** No organisation of that id. */
  | 'unknown-organization'
  | 'organization-exists'
  /** Ids of organisations are names of files and addresses: lower case, digits, hyphens. */
  | 'malformed-id'
  | 'unknown-scenario'
  | 'scenario-exists'
  | 'scenario-closed'
  | 'unknown-change'
  /** Somebody else appended first; `head` is where the scenario stands now. */
  | 'head-moved'
  /** A change that does not continue the chain; nothing was written. */
  | 'broken-change'
  /** A snapshot of a document from before personal data was erased. */
  | 'outdated-snapshot'
  /** The folder or file may not be written. */
  | 'not-writable'
  | 'disk-full'
  /** Written by a newer version of the program; left untouched. */
  | 'newer-version'
  /** Cannot be read any more; left untouched. */
  | 'damaged'
  /** Another process is writing for long. */
  | 'busy'
  /** Closed, or the disk fails. */
  | 'unavailable'

/** Why a store did not do as asked: a value, never thrown. Nothing was changed. */
export type StoreProblem = Problem & {
  readonly code: StoreProblemCode
  /** With `head-moved`: the change the scenario stands at. */
  readonly head?: string | null
}

/** The answer of a store. */
export type Stored<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: StoreProblem }

/** An organisation that a store keeps. */
export type OrganizationEntry = {
  readonly id: string
  /** As the live document has it. */
  readonly name: string
  /** How many changes lead to the live document. */
  readonly number: number
  /** When the last of them was made. */
  readonly changed: string | null
}

/** One that is there and cannot be opened: shown, not hidden. */
export type UnreadableOrganization = { readonly id: string; readonly problem: StoreProblem }

/** Where everything stands. A model is current as long as its head and `erasures` are. */
export type Heads = {
  /** How often personal data was erased: a model made before holds what is gone. */
  readonly erasures: number
  /** Open and closed, `main` first, then by name. */
  readonly scenarios: readonly Scenario[]
}

/** Which state to load: of a scenario, now or as of an instant; or the state after a change. */
export type StatePoint =
  | { readonly scenario?: string; readonly asOf?: string }
  | { readonly change: string }

/** What `restoreModel` makes a model of. */
export type LoadedState = LoadedRecord & { readonly erasures: number }

/** Changes to append to a scenario, together or not at all. */
export type Append = {
  readonly scenario: string
  /** The head the writer saw. */
  readonly expected: string | null
  readonly changes: readonly Change[]
  readonly personal: readonly PersonalRecord[]
}

/** A document to keep for faster loading. */
export type NewSnapshot = {
  readonly after: ChainHead
  readonly document: OrganizationDocument
  /** As loaded, so that no erased data comes back. */
  readonly erasures: number
}

/** A change as history lists it: everything but its operations, of which it has `size`. */
export type ChangeSummary = Omit<Change, 'operations'> & { readonly size: number }

/** What is broken in a record. */
export type IntegrityBreach = {
  readonly breach: Breach | 'unreadable' | 'damaged-file' | 'damaged-snapshot'
  /** The change it is at; `null` where it is at none. */
  readonly change: string | null
  readonly detail: string
}

/** What a check of a whole record found. */
export type IntegrityReport = {
  readonly changes: number
  readonly snapshots: number
  /** Nothing means sound. The earliest change first. */
  readonly breaches: readonly IntegrityBreach[]
}

/**
 * Keeps the records of organisations (`src/record/SPEC.md`). An answer that is `ok` is durable: it
 * outlives the process and the power. Every method answers with a value; none throws on what can
 * happen to disks, files and callers.
 */
export interface OrganizationStore {
  /** Begins the record of an organisation: the scenario `main`, without a change. */
  create(organization: { readonly id: string; readonly name: string }): Promise<Stored<null>>
  /** All organisations, by id. */
  list(): Promise<Stored<readonly (OrganizationEntry | UnreadableOrganization)[]>>
  /** Where the scenarios of an organisation stand. */
  heads(organization: string): Promise<Stored<Heads>>
  /** The latest snapshot that leads to a state, and the changes from there on. */
  load(organization: string, point?: StatePoint): Promise<Stored<LoadedState>>
  /**
   * The changes that led to a scenario's head, newest first, those of the scenarios it was opened
   * from included: at most `limit` of those numbered below `before`.
   */
  history(
    organization: string,
    page: { readonly scenario?: string; readonly before?: number; readonly limit: number },
  ): Promise<Stored<readonly ChangeSummary[]>>
  /** One change, with the personal data that is still there. */
  change(
    organization: string,
    id: string,
  ): Promise<Stored<{ readonly change: Change; readonly personal: readonly PersonalRecord[] }>>
  /** Where every change comes from: for finding what two heads have in common. */
  links(organization: string): Promise<Stored<readonly ChangeLinks[]>>
  /** Appends changes if the head is still the expected one; answers with the scenario after it. */
  append(organization: string, append: Append): Promise<Stored<Scenario>>
  /** Opens a scenario at a change (`null`: at the beginning). */
  openScenario(
    organization: string,
    scenario: { readonly name: string; readonly base: string | null },
  ): Promise<Stored<Scenario>>
  /** Closes a scenario: it stays readable and takes no more changes. */
  closeScenario(
    organization: string,
    scenario: { readonly name: string; readonly instant: string },
  ): Promise<Stored<Scenario>>
  /** Keeps a snapshot, and lets go of those no longer needed. */
  saveSnapshot(organization: string, snapshot: NewSnapshot): Promise<Stored<null>>
  /** The text of the file an organisation was brought as last; nothing where none is kept. */
  layout(organization: string): Promise<Stored<string | null>>
  /**
   * Keeps the text of such a file, so that its comments and order come out again; `null` lets go of it.
   * Erasing personal data lets go of it, too.
   */
  keepLayout(organization: string, text: string | null): Promise<Stored<null>>
  /** Everything kept about a person apart from the changes themselves, oldest first. */
  personalOf(organization: string, subject: string): Promise<Stored<readonly PersonalRecord[]>>
  /**
   * Erases it for good; answers with how many records held data. Only `ok` says that no byte of it
   * is left: after a problem the record may have let go of it already, so ask again.
   */
  erasePersonal(organization: string, subject: string): Promise<Stored<number>>
  /** Looks at everything: every hash, every head, every snapshot. */
  verify(organization: string): Promise<Stored<IntegrityReport>>
  /** Deletes an organisation with its whole record. */
  delete(organization: string): Promise<Stored<null>>
  /** Ends the use of the store; what is asked afterwards is `unavailable`. */
  close(): Promise<void>
}
