import type { Artefact } from './artefact.ts'
import type { CatalogueData } from './catalogue-data.ts'
import type { Claim } from './claim.ts'
import type { DecisionKind } from './decision-kind.ts'
import type { Dimension } from './dimension.ts'
import type { Disagreement } from './disagreement.ts'
import type { GuidingQuestion } from './guiding-question.ts'
import type { RoleId } from './ids.ts'
import type { Metric } from './metric.ts'
import type { Pack } from './pack.ts'
import type { Area, Responsibility } from './responsibility.ts'
import type { Role } from './role.ts'
import type { Source } from './source.ts'

/**
 * The catalogue, indexed. Maps keep the order of the files. Built by `loadCatalogue`, frozen,
 * shared by every engine.
 */
export type Catalogue = {
  /** The plain data it was built from: what is exported. */
  readonly data: CatalogueData
  readonly sources: ReadonlyMap<string, Source>
  readonly roles: ReadonlyMap<RoleId, Role>
  readonly dimensions: ReadonlyMap<string, Dimension>
  readonly claims: ReadonlyMap<string, Claim>
  readonly disagreements: ReadonlyMap<string, Disagreement>
  readonly artefacts: ReadonlyMap<string, Artefact>
  readonly metrics: ReadonlyMap<string, Metric>
  readonly questions: ReadonlyMap<string, GuidingQuestion>
  readonly areas: ReadonlyMap<string, Area>
  readonly responsibilities: ReadonlyMap<string, Responsibility>
  readonly decisionKinds: ReadonlyMap<string, DecisionKind>
  /** What regimes demand named holders for. */
  readonly packs: ReadonlyMap<string, Pack>
  /** Claims that speak of a role, in catalogue order. */
  readonly claimsByRole: ReadonlyMap<RoleId, readonly Claim[]>
  /** Disagreements a claim takes part in. */
  readonly disagreementsByClaim: ReadonlyMap<string, readonly Disagreement[]>
}
