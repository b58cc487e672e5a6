import type { Artefact, Holding } from './artefact.ts'
import type { Catalogue } from './catalogue.ts'
import type { Disagreement } from './disagreement.ts'
import type { RoleId } from './ids.ts'
import type { Metric, Pay } from './metric.ts'
import type { Part, Responsibility } from './responsibility.ts'
import type { Role } from './role.ts'
import type { Title } from './title.ts'

/** A responsibility and the role's parts in it. */
export type RoleResponsibility = {
  readonly responsibility: Responsibility
  readonly parts: readonly Part[]
}

/** Everything the catalogue holds about one role, besides what it says dimension by dimension. */
export type RoleDescription = {
  readonly role: Role
  readonly responsibilities: readonly RoleResponsibility[]
  readonly artefacts: readonly {
    readonly artefact: Artefact
    readonly holdings: readonly Holding[]
  }[]
  readonly decisions: readonly { readonly decision: string; readonly parts: readonly Part[] }[]
  readonly metrics: readonly { readonly metric: Metric; readonly claims: readonly string[] }[]
  readonly pay: readonly Pay[]
  /** Titles that mean the role or are mistaken for it. */
  readonly titles: readonly Title[]
  /** Disagreements in which a claim about the role takes part, worst first. */
  readonly disagreements: readonly Disagreement[]
}

const WORST_FIRST = { high: 0, medium: 1, low: 2 } as const

/** Gathers all that the catalogue holds about a role. Takes a known role id. */
export function describeRole(catalogue: Catalogue, id: RoleId): RoleDescription {
  const role = catalogue.roles.get(id)
  if (!role) throw new RangeError(`role ${id} is not in this catalogue`)
  const speaksOfIt = (thing: { readonly roles: readonly RoleId[] }) => thing.roles.includes(id)
  const claims = new Set((catalogue.claimsByRole.get(id) ?? []).map((claim) => claim.id))
  return {
    role,
    responsibilities: [...catalogue.responsibilities.values()]
      .map((responsibility) => ({
        responsibility,
        parts: responsibility.parts.filter(speaksOfIt),
      }))
      .filter(({ parts }) => parts.length > 0),
    artefacts: [...catalogue.artefacts.values()]
      .map((artefact) => ({ artefact, holdings: artefact.holdings.filter(speaksOfIt) }))
      .filter(({ holdings }) => holdings.length > 0),
    decisions: [...catalogue.decisionKinds.values()]
      .map((kind) => ({ decision: kind.id, parts: kind.parts.filter(speaksOfIt) }))
      .filter(({ parts }) => parts.length > 0),
    metrics: [...catalogue.metrics.values()]
      .map((metric) => ({
        metric,
        claims: metric.measures.filter(speaksOfIt).flatMap((measure) => measure.claims),
      }))
      .filter((measured) => measured.claims.length > 0),
    pay: catalogue.data.pay.filter((figure) => figure.role === id),
    titles: catalogue.data.titles.filter((title) => title.means.includes(id)),
    disagreements: [...catalogue.disagreements.values()]
      .filter((disagreement) => disagreement.claims.some((claim) => claims.has(claim)))
      .sort((a, b) => WORST_FIRST[a.severity] - WORST_FIRST[b.severity]),
  }
}
