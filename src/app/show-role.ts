import type { Catalogue } from '../catalogue/catalogue.ts'
import { describeRole, type RoleDescription } from '../catalogue/describe-role.ts'
import { positionRoles } from '../comparison/position-roles.ts'
import type { RolePosition } from '../comparison/positioning.ts'
import type { ReportingLine } from '../comparison/rank.ts'
import { reportingLines } from '../comparison/reporting-lines.ts'
import { answered, type Outcome } from './errors.ts'
import { resolveRole } from './resolve-roles.ts'

/** A role with everything the catalogue and the comparison make of it. */
export type ShownRole = RoleDescription & {
  readonly position: RolePosition
  readonly reporting: readonly ReportingLine[]
}

/** Shows one role, named as people name it. */
export function showRole(catalogue: Catalogue, name: string): Outcome<ShownRole> {
  const role = resolveRole(catalogue, name, 'role')
  if (!role.ok) return role
  const [position] = positionRoles(catalogue, [role.value])
  return answered({
    ...describeRole(catalogue, role.value),
    position: position ?? { role: role.value, orientation: null, horizon: null },
    reporting: reportingLines(catalogue, role.value),
  })
}
