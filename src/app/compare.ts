import type { Catalogue } from '../catalogue/catalogue.ts'
import { compareRoles } from '../comparison/compare-roles.ts'
import type { Comparison } from '../comparison/comparison.ts'
import { answered, type Outcome, refused, refusedBy } from './errors.ts'
import { resolveRoles } from './resolve-roles.ts'

/** More names than this are refused before any is looked up. */
const MOST_NAMES = 20

/** Compares two to seven roles, named as people name them, on every dimension. */
export function compare(
  catalogue: Catalogue,
  request: { readonly of: readonly string[]; readonly onlyDifferences?: boolean },
): Outcome<Comparison> {
  const names = request.of.map((name) => name.trim()).filter((name) => name.length > 0)
  if (names.length > MOST_NAMES) {
    return refused(
      'too-many-roles',
      'of',
      `${names.length} roles were named; two to seven can be compared. Leave some out.`,
    )
  }
  const roles = resolveRoles(catalogue, names, 'of')
  if (!roles.ok) return roles
  const compared = compareRoles(catalogue, {
    roles: roles.value,
    onlyDifferences: request.onlyDifferences ?? false,
  })
  if (compared.ok) return answered(compared.comparison)
  return refusedBy(compared.problem, 'of')
}
