import type { Catalogue } from '../catalogue/catalogue.ts'
import { LEADER_IDS } from '../catalogue/ids.ts'
import { positionRoles } from '../comparison/position-roles.ts'
import type { RolePosition } from '../comparison/positioning.ts'
import { answered, type Outcome } from './errors.ts'
import { resolveRoles } from './resolve-roles.ts'

/** The positioning map of the roles named, of the seven leaders when none is. */
export function positions(
  catalogue: Catalogue,
  of: readonly string[],
): Outcome<readonly RolePosition[]> {
  const names = of.map((name) => name.trim()).filter((name) => name.length > 0)
  const roles = resolveRoles(catalogue, names.length > 0 ? names : LEADER_IDS, 'of')
  if (!roles.ok) return roles
  return answered(positionRoles(catalogue, [...new Set(roles.value)]))
}
