import type { Catalogue } from '../catalogue/catalogue.ts'
import { findRole } from '../catalogue/find-title.ts'
import type { RoleId } from '../catalogue/ids.ts'
import { answered, type Outcome, refused } from './errors.ts'

/** Longest text taken for the name of a role; anything longer is no name. */
const LONGEST_NAME = 200

/**
 * The role somebody means: by id, abbreviation, name or unmistakable title, in any language.
 * Refuses with the nearest roles when nothing fits. `where` names the option or field.
 */
export function resolveRole(catalogue: Catalogue, text: string, where: string): Outcome<RoleId> {
  const name = text.trim()
  const found = findRole(catalogue, name.slice(0, LONGEST_NAME))
  if (found.role !== null && name.length <= LONGEST_NAME) return answered(found.role)
  const shown = name.length > 40 ? `${name.slice(0, 40)}…` : name
  const nearest = found.suggestions.slice(0, 3)
  const hint =
    nearest.length > 0
      ? `Did you mean ${nearest.join(' or ')}?`
      : `Known roles: ${[...catalogue.roles.keys()].join(', ')}.`
  return refused('unknown-role', where, `There is no role “${shown}”. ${hint}`, nearest)
}

/** Several roles at once, in the order given; the first that cannot be resolved is the problem. */
export function resolveRoles(
  catalogue: Catalogue,
  texts: readonly string[],
  where: string,
): Outcome<readonly RoleId[]> {
  const roles: RoleId[] = []
  for (const text of texts) {
    const resolved = resolveRole(catalogue, text, where)
    if (!resolved.ok) return resolved
    roles.push(resolved.value)
  }
  return answered(roles)
}
