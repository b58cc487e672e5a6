import type { Catalogue } from '../catalogue/catalogue.ts'
import { isRoleId, type RoleId } from '../catalogue/ids.ts'
import { roleOf } from '../model/alignment.ts'
import type { Model } from '../model/model.ts'
import type { Position } from '../model/position.ts'
import { createTitleAligner } from '../profile/align-title.ts'

/** The roles of a seat. */
export type SeatRoles = {
  readonly roles: readonly RoleId[]
  /** They are read from the title: nobody stated them. */
  readonly byTitle: boolean
}

/** Gives the roles of seats: those stated, else those the title means (H4). */
export function seatRoles(catalogue: Catalogue, model: Model): (position: Position) => SeatRoles {
  const align = createTitleAligner(catalogue)
  return ({ roles, title, profession, unit }) => {
    if (roles !== undefined) {
      return { roles: [...new Set(roles.map(roleOf))].filter(isRoleId), byTitle: false }
    }
    const unitName = unit === undefined ? undefined : model.tables.units.get(unit)?.name
    const { role } = align({
      title,
      ...(profession !== undefined && { profession }),
      ...(unitName !== undefined && { unit: unitName }),
    })
    return { roles: role === null ? [] : [role], byTitle: true }
  }
}
