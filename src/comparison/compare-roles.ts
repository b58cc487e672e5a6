import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Claim } from '../catalogue/claim.ts'
import { contrastFor, rankingOf, reportingOf, viewpoint } from '../catalogue/facts.ts'
import { ROLE_IDS, type RoleId } from '../catalogue/ids.ts'
import type { Problem } from '../model/problem.ts'
import type { Cell, ComparedDimension, Comparison, Statement } from './comparison.ts'
import { claimsOf, disputesOf, isDispute, worstFirst } from './disputes.ts'
import { byStrength, mannerOf, testifies, witnessesOf } from './testimony.ts'

/** Fewest roles that can be compared. */
export const FEWEST_ROLES = 2

/** Most roles that can be compared: as many as there are leaders. */
export const MOST_ROLES = 7

/** Either a comparison or why there is none. */
export type Compared =
  | { readonly ok: true; readonly comparison: Comparison }
  | { readonly ok: false; readonly problem: Problem }

/**
 * Sets two to seven different roles of the catalogue side by side on every dimension, or only on
 * those on which they differ. Gives the comparison, or a problem with code `too-few-roles`,
 * `too-many-roles`, `repeated-role` or `unknown-role`. `SPEC.md` says what stands where.
 */
export function compareRoles(
  catalogue: Catalogue,
  {
    roles,
    onlyDifferences = false,
  }: { readonly roles: readonly RoleId[]; readonly onlyDifferences?: boolean },
): Compared {
  const problem = problemWith(catalogue, roles)
  if (problem) return { ok: false, problem }
  const rows = [...catalogue.dimensions.keys()]
    .map((dimension) => row(catalogue, dimension, roles))
    .filter(({ differs }) => differs || !onlyDifferences)
  const comparison: Comparison = {
    roles: [...roles],
    onlyDifferences,
    dimensions: rows,
    disagreements: disputesBetween(catalogue, roles),
  }
  return { ok: true, comparison }
}

function problemWith(catalogue: Catalogue, roles: readonly RoleId[]): Problem | null {
  const where = 'roles'
  if (roles.length > MOST_ROLES) {
    const message = `${roles.length} roles were given; compare at most ${MOST_ROLES} at once`
    return { code: 'too-many-roles', where, message }
  }
  const unknown = roles.find((role) => !catalogue.roles.has(role))
  if (unknown !== undefined) {
    const message = `there is no role ${unknown}; choose from ${[...catalogue.roles.keys()].join(', ')}`
    return { code: 'unknown-role', where, message }
  }
  const repeated = roles.find((role, index) => roles.indexOf(role) !== index)
  if (repeated !== undefined) {
    const message = `${repeated} was given twice; name each role once`
    return { code: 'repeated-role', where, message }
  }
  if (roles.length < FEWEST_ROLES) {
    const message = `${roles.length === 0 ? 'no role was' : 'one role was'} given; name at least two`
    return { code: 'too-few-roles', where, message }
  }
  return null
}

function row(catalogue: Catalogue, dimension: string, roles: readonly RoleId[]): ComparedDimension {
  const columns = roles.map((role) => {
    const claims = (catalogue.claimsByRole.get(role) ?? [])
      .filter((claim) => claim.dimension === dimension)
      .toSorted(byStrength)
    return { role, claims, ids: new Set(claims.map(({ id }) => id)) }
  })
  const cells = columns.map(({ role, claims, ids }): Cell => {
    const others = columns
      .filter((column) => column.role !== role)
      .map((column) => ({ role: column.role, claims: column.ids }))
    const { within, all } = disputesOf(catalogue, { role, claims: ids }, others)
    const witnesses = witnessesOf(catalogue, claims.filter(testifies)).size
    return {
      role,
      agreement: within.length > 0 ? 'dispute' : agreementOf(witnesses),
      statements: claims.map((claim) => statement(catalogue, claim, role)),
      sources: [...new Set(claims.map(({ source }) => source))].sort(),
      witnesses,
      strongest: claims[0]?.strength ?? null,
      disagreements: all.map(({ id }) => id),
    }
  })
  const disputed = new Set(cells.flatMap(({ disagreements }) => disagreements))
  return {
    dimension,
    cells,
    differs: differ(
      columns.map(({ claims }) => claims),
      roles,
    ),
    disagreements: [...disputed]
      .flatMap((id) => catalogue.disagreements.get(id) ?? [])
      .sort(worstFirst)
      .map(({ id }) => id),
  }
}

function agreementOf(witnesses: number): Cell['agreement'] {
  if (witnesses === 0) return 'silent'
  return witnesses === 1 ? 'single' : 'agree'
}

function statement(catalogue: Catalogue, claim: Claim, role: RoleId): Statement {
  return {
    claim: claim.id,
    source: claim.source,
    strength: claim.strength,
    manner: mannerOf(claim),
    viewOf: viewpoint(claim)?.viewer ?? null,
    sharedWith: ROLE_IDS.filter((other) => other !== role && claim.roles.includes(other)),
    disagreements: (catalogue.disagreementsByClaim.get(claim.id) ?? []).map(({ id }) => id),
  }
}

/** Whether cells differ: in their claims, or by a shared claim that tells the roles apart (SPEC C15). */
function differ(cells: readonly (readonly Claim[])[], roles: readonly RoleId[]): boolean {
  const [first = [], ...rest] = cells
  const same = rest.every(
    (cell) => cell.length === first.length && cell.every((claim) => first.includes(claim)),
  )
  return !same || first.some((claim) => tellsApart(claim, roles))
}

function tellsApart(claim: Claim, roles: readonly RoleId[]): boolean {
  const words = roles.map((role) => contrastFor(claim, role).join())
  const ranking = rankingOf(claim)
  const reporting = reportingOf(claim)
  return (
    words.some((word) => word !== words[0]) ||
    (ranking !== null && roles.includes(ranking.higher) && roles.includes(ranking.lower)) ||
    (reporting !== null &&
      roles.some((role) => reporting.to.includes(role)) &&
      roles.some((role) => reporting.subjects.includes(role)))
  )
}

/** Disputes whose claims speak of two or more of the compared roles, worst first (SPEC C14). */
function disputesBetween(catalogue: Catalogue, roles: readonly RoleId[]): readonly string[] {
  return [...catalogue.disagreements.values()]
    .filter(isDispute)
    .filter((dispute) => {
      const claims = claimsOf(catalogue, dispute)
      return roles.filter((role) => claims.some((claim) => claim.roles.includes(role))).length > 1
    })
    .sort(worstFirst)
    .map(({ id }) => id)
}
