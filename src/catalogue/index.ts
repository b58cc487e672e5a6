/** The cited catalogue: sources, claims, disagreements, roles, responsibilities, decisions. */
export type { Catalogue } from './catalogue.ts'
export { describeRole } from './describe-role.ts'
export { findRole, findTitle } from './find-title.ts'
export { indexCatalogue, loadCatalogue } from './load-catalogue.ts'
export { createSearch } from './search.ts'
