import type { Artefact } from '../catalogue/artefact.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Claim } from '../catalogue/claim.ts'
import type { DecisionKind } from '../catalogue/decision-kind.ts'
import type { Dimension } from '../catalogue/dimension.ts'
import type { Disagreement } from '../catalogue/disagreement.ts'
import type { GuidingQuestion } from '../catalogue/guiding-question.ts'
import type { Metric } from '../catalogue/metric.ts'
import type { Responsibility } from '../catalogue/responsibility.ts'
import type { Source } from '../catalogue/source.ts'
import { answered, type Outcome, refused } from './errors.ts'

/** Kinds of things that can be shown by id, in the plural of their addresses. */
export const THING_KINDS = [
  'claims',
  'disagreements',
  'sources',
  'dimensions',
  'responsibilities',
  'decisions',
  'artefacts',
  'metrics',
  'questions',
] as const

/** A kind of thing that can be shown by id. */
export type ThingKind = (typeof THING_KINDS)[number]

/** Anything of the catalogue that has an id of its own, roles excepted. */
export type Thing =
  | Claim
  | Disagreement
  | Source
  | Dimension
  | Responsibility
  | DecisionKind
  | Artefact
  | Metric
  | GuidingQuestion

/** Shows one thing of the catalogue by its id; refuses an unknown one, naming ids that begin alike. */
export function showThing(catalogue: Catalogue, kind: ThingKind, id: string): Outcome<Thing> {
  const things: ReadonlyMap<string, Thing> = {
    claims: catalogue.claims,
    disagreements: catalogue.disagreements,
    sources: catalogue.sources,
    dimensions: catalogue.dimensions,
    responsibilities: catalogue.responsibilities,
    decisions: catalogue.decisionKinds,
    artefacts: catalogue.artefacts,
    metrics: catalogue.metrics,
    questions: catalogue.questions,
  }[kind]
  const thing = things.get(id)
  if (thing) return answered(thing)
  const beginning = id.slice(0, 3).toLowerCase()
  const alike = [...things.keys()].filter((known) => known.startsWith(beginning)).slice(0, 3)
  const shown = id.length > 40 ? `${id.slice(0, 40)}…` : id
  const hint = alike.length > 0 ? ` Ids there: ${alike.join(', ')} …` : ''
  return refused('unknown-thing', 'id', `There is no “${shown}” among the ${kind}.${hint}`, alike)
}
