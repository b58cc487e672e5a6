import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Strength } from '../catalogue/claim.ts'
import { reportingOf } from '../catalogue/facts.ts'
import { isRoleId, ROLE_IDS, type RoleId } from '../catalogue/ids.ts'
import { type Condition, conditionOf, isNormalCase } from './conditions.ts'
import { KIND_OF } from './rank-grounds.ts'
import { type Ground, statedGrounds, weakest } from './stated-grounds.ts'

/** A step from a role to one of its possible superiors. */
type Step = {
  readonly to: RoleId
  readonly when: Condition | null
  readonly claim: string
  readonly strength: Strength
}

/** What follows for a pair from what is said of others (SPEC R6). */
export function derivedGrounds(catalogue: Catalogue, of: RoleId, against: RoleId): Ground[] {
  return [
    ...byKind(catalogue, of, against),
    ...bySuperiors(catalogue, of, against, 'below'),
    ...bySuperiors(catalogue, against, of, 'above'),
  ]
}

/** What is said of directors is said of an IT Director, who is one. */
function byKind(catalogue: Catalogue, of: RoleId, against: RoleId): Ground[] {
  const genericOf = KIND_OF[of] ?? of
  const genericAgainst = KIND_OF[against] ?? against
  if (genericOf === genericAgainst) return []
  if (genericOf === of && genericAgainst === against) return []
  return statedGrounds(catalogue, genericOf, genericAgainst)
    .filter(({ kind }) => kind !== 'nearest')
    .map((ground): Ground => ({ ...ground, basis: 'derived' }))
}

/** The superior of a superior, else the equal of a superior; `relation` is the lower role's. */
function bySuperiors(
  catalogue: Catalogue,
  lower: RoleId,
  upper: RoleId,
  relation: 'above' | 'below',
): Ground[] {
  const chains = stepsFrom(catalogue, lower).flatMap((first) =>
    stepsFrom(catalogue, first.to)
      .filter(({ to }) => to === upper)
      .flatMap((second) => chain(first, second, relation)),
  )
  const normal = chains.filter(({ when }) => isNormalCase(when))
  const equals = stepsFrom(catalogue, lower)
    .filter(({ to, when }) => to !== upper && isNormalCase(when))
    .flatMap((step): Ground[] => {
      const level = statedGrounds(catalogue, step.to, upper).filter(
        (ground) => ground.relation === 'peers' && ground.kind === 'default',
      )
      if (level.length === 0) return []
      return [
        {
          kind: 'default',
          basis: 'derived',
          relation,
          when: null,
          claims: [step.claim, ...level.flatMap(({ claims }) => claims)],
          strength: weakest([step.strength, ...level.map(({ strength }) => strength)]),
          choice: false,
        },
      ]
    })
  return [...equals, ...(normal.length > 0 ? normal : chains)]
}

function chain(first: Step, second: Step, relation: 'above' | 'below'): Ground[] {
  const conditions = [first.when, second.when].filter((when) => !isNormalCase(when))
  if (new Set(conditions).size > 1) return []
  return [
    {
      kind: 'reporting',
      basis: 'derived',
      relation,
      when: conditions[0] ?? null,
      claims: [first.claim, second.claim],
      strength: weakest([first.strength, second.strength]),
      choice: true,
    },
  ]
}

function stepsFrom(catalogue: Catalogue, role: RoleId): readonly Step[] {
  return (catalogue.claimsByRole.get(role) ?? []).flatMap((claim) => {
    const line = reportingOf(claim)
    if (!line?.subjects.includes(role)) return []
    const when = conditionOf(line.when)
    const superiors = line.to.filter(isRoleId)
    return ROLE_IDS.filter((id) => superiors.includes(id)).map((to) => ({
      to,
      when,
      claim: claim.id,
      strength: claim.strength,
    }))
  })
}
