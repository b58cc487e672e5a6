import type { Catalogue } from '../catalogue/catalogue.ts'
import type { RankAnswer, RankCircumstances } from '../comparison/rank.ts'
import { rankRoles } from '../comparison/rank-roles.ts'
import { answered, type Outcome, refused } from './errors.ts'
import { resolveRole } from './resolve-roles.ts'

/** "Who is higher?" between two roles, named as people name them. */
export function rank(
  catalogue: Catalogue,
  request: {
    readonly of: string
    readonly against: string
    readonly circumstances?: RankCircumstances
  },
): Outcome<RankAnswer> {
  const of = resolveRole(catalogue, request.of, 'of')
  if (!of.ok) return of
  const against = resolveRole(catalogue, request.against, 'against')
  if (!against.ok) return against
  if (of.value === against.value) {
    return refused(
      'same-role',
      'against',
      `Both names mean ${of.value}. Name two different roles to ask who is higher.`,
    )
  }
  return answered(
    rankRoles(catalogue, {
      of: of.value,
      against: against.value,
      circumstances: request.circumstances ?? {},
    }),
  )
}
