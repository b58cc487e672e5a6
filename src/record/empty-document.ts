import { DOCUMENT_VERSION, type OrganizationDocument } from '../model/document.ts'
import { ENTITY_KINDS } from '../model/kinds.ts'

/** What every record begins with, before its first change (SPEC.md, C2). */
export const EMPTY_DOCUMENT = {
  mandate: DOCUMENT_VERSION,
  organization: { id: 'organization', name: 'Organization' },
  ...Object.fromEntries(ENTITY_KINDS.map((kind) => [kind, []])),
} as unknown as OrganizationDocument
