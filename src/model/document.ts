import type { Entities, EntityKind } from './kinds.ts'
import type { Organization } from './organization.ts'

/** Version of the document's format. */
export const DOCUMENT_VERSION = 1

/**
 * An organisation as data: what `mandate.yaml` holds, checked, with a list for every kind. Entities
 * stand as they were written: keys as in the file, nothing filled in (D2).
 */
export type OrganizationDocument = {
  readonly mandate: typeof DOCUMENT_VERSION
  readonly organization: Organization
} & { readonly [Kind in EntityKind]: readonly Entities[Kind][] }
