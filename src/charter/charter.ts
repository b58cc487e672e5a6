import type { Received, Remit } from '../authority/may-decide.ts'
import type { PartTaken } from '../authority/parts-taken.ts'
import type { LeaderId, RoleId } from '../catalogue/ids.ts'
import type { Assignment } from '../model/assignment.ts'
import type { Deputy } from '../model/deputy.ts'
import type { Verb } from '../model/verb.ts'

/** A line between two seats beside the solid one. */
export type CharterLine = {
  /** The other seat. */
  readonly position: string
  readonly kind: 'dotted' | 'functional' | 'project' | 'administrative'
  readonly for: string | null
  readonly until: string | null
}

/** Where a seat stands (H6). */
export type CharterPlace = {
  /** The units around it, the nearest first. */
  readonly units: readonly string[]
  readonly superior: string | null
  readonly lines: readonly CharterLine[]
  readonly reports: readonly string[]
  /** Seats with a line of another kind to it. */
  readonly linesFrom: readonly CharterLine[]
  readonly bodies: readonly { readonly body: string; readonly chairs: boolean }[]
  /** Accountabilities that demand a named holder and that it fills. */
  readonly slots: readonly string[]
}

/** Something a seat has to do (H7). */
export type CharterDuty = {
  readonly verb: Verb
  /** A responsibility of the catalogue or the document's own, or a thing. */
  readonly of: string
  readonly isThing: boolean
  readonly scope: Assignment['scope'] | null
  readonly origin: NonNullable<Assignment['origin']>
  readonly claims: readonly string[]
  /** Other live seats that answer or decide alone in the same scope too (H8). */
  readonly others: readonly string[]
}

/** What a seat works on together with a leader's role (H11). */
export type CharterNeighbour = {
  readonly role: LeaderId
  readonly positions: readonly string[]
  /** What claims say of both together. */
  readonly together: readonly string[]
  /** Claims on the tension between them, and on what helps. */
  readonly tension: readonly string[]
  readonly remedies: readonly string[]
  /** Responsibilities that claims credit to both and one of them has here, this seat's own in front. */
  readonly shared: readonly {
    readonly responsibility: string
    readonly claims: readonly string[]
  }[]
  readonly disagreements: readonly string[]
}

/** Why something is not in a charter: neither document nor catalogue says it (H2). */
export type CharterGap =
  | 'purpose'
  | 'unit'
  | 'superior'
  | 'duties'
  | 'rights'
  | 'measures'
  | 'deputy'
  | 'unconfirmed'
  | 'contested'

/** What a seat is there for, where it stands, what is its business and what is not, as of a day. */
export type Charter = {
  readonly position: string
  readonly day: string
  readonly roles: readonly RoleId[]
  readonly rolesByTitle: boolean
  /** What the sources call its roles; `at` is the place of the sentence in the role's definition. */
  readonly purpose: readonly {
    readonly role: RoleId
    readonly at: number
    readonly claims: readonly string[]
  }[]
  readonly place: CharterPlace
  readonly duties: readonly CharterDuty[]
  readonly rights: readonly Remit[]
  readonly parts: readonly PartTaken[]
  /** Those who must agree with what it decides, as rules name them. */
  readonly agreeing: readonly { readonly rule: string; readonly seats: readonly string[] }[]
  readonly measures: {
    /** Ids of the document's own. */
    readonly own: readonly string[]
    readonly catalogue: readonly { readonly metric: string; readonly claims: readonly string[] }[]
  }
  readonly neighbours: readonly CharterNeighbour[]
  readonly notItsOwn: readonly { readonly position: string; readonly matters: readonly string[] }[]
  readonly deputy: Deputy | null
  /** Delegations in force that it gave. */
  readonly given: readonly string[]
  readonly received: readonly Received[]
  readonly open: readonly CharterGap[]
}
