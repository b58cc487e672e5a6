import type { Catalogue } from '../../../src/catalogue/catalogue.ts'
import { findRole } from '../../../src/catalogue/find-title.ts'
import type { RoleId } from '../../../src/catalogue/ids.ts'

/** Roles named in an address: those that are known, and the rest with what comes nearest. */
export type ReadRoles = {
  readonly roles: readonly RoleId[]
  readonly unknown: readonly { readonly name: string; readonly nearest: readonly RoleId[] }[]
}

const MOST_NAMES = 40
const LONGEST_NAME = 60

/** Reads `cto,cio,head of it` as people may write it in an address; each role counts once. */
export function readRoles(catalogue: Catalogue, text: string): ReadRoles {
  const names = text
    .split(',')
    .slice(0, MOST_NAMES)
    .map((name) => name.trim().slice(0, LONGEST_NAME))
    .filter((name) => name !== '')
  const roles = new Set<RoleId>()
  const unknown: { name: string; nearest: readonly RoleId[] }[] = []
  for (const name of names) {
    const { role, suggestions } = findRole(catalogue, name)
    if (role === null) unknown.push({ name, nearest: suggestions })
    else roles.add(role)
  }
  return { roles: [...roles], unknown }
}
