import { useCallback } from 'react'
import type { RoleId } from '../../src/catalogue/ids.ts'
import { type RoleTone, roleTone } from '../../src/drawing/role-tone.ts'
import { useOpenedCatalogue } from '../app/catalogue-context.ts'

/** Gives a function that says in which tone a role is drawn. */
export function useRoleTone(): (role: RoleId) => RoleTone {
  const { positions } = useOpenedCatalogue()
  return useCallback(
    (id: RoleId) => roleTone(positions.find(({ role }) => role === id)),
    [positions],
  )
}
