import type { RolePosition } from '../comparison/positioning.ts'

/**
 * The character of a role as two hues and two shades show it: inward teal or outward amber, darker
 * for strategic, lighter for operational; `middle` where the sources leave the side open.
 */
export type RoleTone =
  | 'inward-strategic'
  | 'inward-operational'
  | 'outward-strategic'
  | 'outward-operational'
  | 'middle'

/**
 * Gives the tone of a role from where it stands on the map. A role no source places between inward
 * and outward is in the middle; one whose horizon is left open counts as operational.
 */
export function roleTone(position: RolePosition | undefined): RoleTone {
  const side = position?.orientation?.mean ?? 0
  if (side === 0) return 'middle'
  const strategic = (position?.horizon?.mean ?? -1) > 0
  if (side < 0) return strategic ? 'inward-strategic' : 'inward-operational'
  return strategic ? 'outward-strategic' : 'outward-operational'
}
