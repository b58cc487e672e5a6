/** The organisation document, its indexed model, and edits to it. */
export { type Applied, applyOperations } from './apply-operations.ts'
export type { OrganizationDocument } from './document.ts'
export { documentJsonSchema } from './document-json-schema.ts'
export { reportsOf, rootsOf, subtreeOf, superiorOf, superiorsOf } from './index/walks.ts'
export type { EntityKind } from './kinds.ts'
export { documentOf, entityOf, type Model, openModel, related } from './model.ts'
export type { Operation } from './operation.ts'
export { type DocumentReading, readDocument } from './read-document.ts'
