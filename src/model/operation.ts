import type { Entities, EntityKind } from './kinds.ts'
import type { Organization } from './organization.ts'

/**
 * Puts an entity: adds it, or replaces the one of the same id whole (O2). A new one stands at the
 * end of its list, a replaced one where it stood; `after` names the entity to stand behind, `null`
 * is the start.
 */
export type PutOperation<Kind extends EntityKind = EntityKind> = {
  [Each in Kind]: {
    readonly op: 'put'
    readonly kind: Each
    readonly entity: Entities[Each]
    readonly after?: string | null
  }
}[Kind]

/** Removes an entity; what refers to it stays and refers to nothing (O3). */
export type RemoveOperation = {
  readonly op: 'remove'
  readonly kind: EntityKind
  readonly id: string
}

/** Replaces the description of the organisation itself (O4). */
export type OrganizationOperation = {
  readonly op: 'organization'
  readonly organization: Organization
}

/** One step of an edit. */
export type Operation = PutOperation | RemoveOperation | OrganizationOperation
