import { StoreRefusal } from './stored.ts'

/** Ids of organisations: names of files and parts of addresses. */
const ORGANIZATION_ID = /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/

/** Refuses what cannot be the id of an organisation in a store. */
export function checkOrganizationId(id: string): void {
  if (ORGANIZATION_ID.test(id)) return
  const message = `An id is made of lower-case letters, digits and hyphens, at most 64, not "${id.slice(0, 80)}".`
  throw new StoreRefusal('malformed-id', 'id', message)
}
