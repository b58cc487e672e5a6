import type { Catalogue } from '../catalogue/catalogue.ts'
import { reportingOf } from '../catalogue/facts.ts'
import { isLeaderId, isRoleId, type LeaderId, type RoleId } from '../catalogue/ids.ts'
import { roleOf } from '../model/alignment.ts'
import { rootsOf } from '../model/index/walks.ts'
import { type Model, related } from '../model/model.ts'
import type { Position } from '../model/position.ts'

/** A seat that could be the superior, with the claims that have the role report to it. */
export type PlannedSuperior = { readonly position: string; readonly claims: readonly string[] }

/** A seat that could report to the new one, with where it reports to now. */
export type PlannedReport = {
  readonly position: string
  readonly from: string | null
  readonly claims: readonly string[]
  readonly chosen: boolean
}

type Seats = ReadonlyMap<LeaderId, readonly Position[]>

/** Who could be the superior: by most claims first; the top of the organisation where no claim helps (N28). */
export function superiorsFor(
  catalogue: Catalogue,
  model: Model,
  role: LeaderId,
  seats: Seats,
  seat: Position | undefined,
): readonly PlannedSuperior[] {
  const byRole = new Map<RoleId, string[]>()
  for (const { claim, to } of reporting(catalogue, role)) {
    if (to !== role) byRole.set(to, [...(byRole.get(to) ?? []), claim])
  }
  const named = Array.from(byRole, ([to, claims]) => ({ to, claims }))
    .sort((a, b) => b.claims.length - a.claims.length)
    .flatMap(({ to, claims }) =>
      seatsOf(model, to, seats).map((position) => ({ position, claims })),
    )
    .filter(({ position }) => position !== seat?.id)
  const [top] = rootsOf(model)
  const id = top === undefined ? undefined : model.tables.positions.ids.idOf(top)
  const isNamed = named.some(({ position }) => position === id)
  return id === undefined || isNamed || id === seat?.id
    ? named
    : [...named, { position: id, claims: [] }]
}

/** Who could report to the seat: live seats of roles that claims have report to this one (N31). */
export function reportsFor(
  catalogue: Catalogue,
  role: LeaderId,
  seats: Seats,
  position: string,
  wished: readonly string[] = [],
): readonly PlannedReport[] {
  return Array.from(seats).flatMap(([other, own]) => {
    if (other === role) return []
    const claims = reporting(catalogue, other).filter(({ to }) => to === role)
    if (claims.length === 0) return []
    return own
      .filter((seat) => seat.id !== position && seat['reports-to'] !== position)
      .map((seat) => ({
        position: seat.id,
        from: seat['reports-to'] ?? null,
        claims: claims.map(({ claim }) => claim),
        chosen: wished.includes(seat.id),
      }))
  })
}

/** Claims that have a role report to another, as far as the other is a role of the catalogue. */
function reporting(
  catalogue: Catalogue,
  role: RoleId,
): readonly { readonly claim: string; readonly to: RoleId }[] {
  return (catalogue.claimsByRole.get(role) ?? []).flatMap((claim) => {
    const found = reportingOf(claim)
    if (!found?.subjects.includes(role)) return []
    return found.to.flatMap((to) => (isRoleId(to) ? [{ claim: claim.id, to }] : []))
  })
}

/** Live seats of a role: of leaders by title too, of others as stated. */
function seatsOf(model: Model, role: RoleId, seats: Seats): readonly string[] {
  if (isLeaderId(role)) return (seats.get(role) ?? []).map(({ id }) => id)
  return related(model, 'positions-of-role', role).filter((id) => {
    const position = model.tables.positions.get(id)
    const isStated = position?.roles?.some((one) => roleOf(one) === role) ?? false
    return isStated && (position?.state ?? 'active') === 'active'
  })
}
