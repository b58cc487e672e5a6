import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Claim } from '../catalogue/claim.ts'
import type { Disagreement, DisagreementKind } from '../catalogue/disagreement.ts'
import type { RoleId } from '../catalogue/ids.ts'
import { ROLE_IDS } from '../catalogue/ids.ts'

/** The kinds in which sources dispute something of roles (SPEC C11). */
const DISPUTES: ReadonlySet<DisagreementKind> = new Set(['contradiction', 'tension', 'shared-duty'])

const SEVERITIES = ['high', 'medium', 'low'] as const

/** The claims of one cell, by id. */
export type CellClaims = { readonly role: RoleId; readonly claims: ReadonlySet<string> }

/** Whether it is a disagreement in which sources dispute something of roles. */
export function isDispute({ kind }: Disagreement): boolean {
  return DISPUTES.has(kind)
}

/** Orders disagreements from worst to mildest, then by number (SPEC C12). */
export function worstFirst(left: Disagreement, right: Disagreement): number {
  const severity = SEVERITIES.indexOf(left.severity) - SEVERITIES.indexOf(right.severity)
  return severity !== 0 ? severity : left.id < right.id ? -1 : Number(left.id > right.id)
}

/** Disputes of a cell, worst first: those that lie within it, and all that touch it. */
export type CellDisputes = {
  readonly within: readonly Disagreement[]
  /** Those within, and those between the cell and another one of its row. */
  readonly all: readonly Disagreement[]
}

/** The disputes of a cell, given the other compared cells of its row (SPEC C11 to C14). */
export function disputesOf(
  catalogue: Catalogue,
  cell: CellClaims,
  others: readonly CellClaims[],
): CellDisputes {
  const disputes = disagreementsOf(catalogue, cell.claims).filter(isDispute).sort(worstFirst)
  const within = disputes.filter(
    (dispute) =>
      rolesItIsAbout(catalogue, dispute).includes(cell.role) &&
      dispute.claims.filter((id) => cell.claims.has(id)).length > 1,
  )
  const all = disputes.filter(
    (dispute) =>
      within.includes(dispute) || others.some((other) => liesBetween(dispute, cell, other)),
  )
  return { within, all }
}

/** Every disagreement that any of the claims takes part in, each once. */
export function disagreementsOf(
  catalogue: Catalogue,
  claims: Iterable<string>,
): readonly Disagreement[] {
  const found = new Set<Disagreement>()
  for (const claim of claims) {
    for (const one of catalogue.disagreementsByClaim.get(claim) ?? []) found.add(one)
  }
  return [...found]
}

/** The claims of a disagreement. */
export function claimsOf(catalogue: Catalogue, { claims }: Disagreement): readonly Claim[] {
  return claims.flatMap((id) => catalogue.claims.get(id) ?? [])
}

/** The roles a dispute is about; none when it only lies between roles (SPEC C11). */
function rolesItIsAbout(catalogue: Catalogue, dispute: Disagreement): readonly RoleId[] {
  const claims = claimsOf(catalogue, dispute)
  const counts = ROLE_IDS.map((role) => ({
    role,
    count: claims.filter(({ roles }) => roles.includes(role)).length,
  }))
  const common = counts.filter(({ count }) => count === claims.length)
  if (common.length > 0) return common.map(({ role }) => role)
  const most = Math.max(...counts.map(({ count }) => count))
  const leading = counts.filter(({ count }) => count === most && count > claims.length / 2)
  return leading.length === 1 ? leading.map(({ role }) => role) : []
}

function liesBetween({ claims }: Disagreement, cell: CellClaims, other: CellClaims): boolean {
  return (
    claims.some((id) => cell.claims.has(id) && !other.claims.has(id)) &&
    claims.some((id) => other.claims.has(id) && !cell.claims.has(id))
  )
}
