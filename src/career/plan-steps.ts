import { type Criterion, DEGREE_LEVELS } from '../catalogue/career-model.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import { topicsOfCriterion } from './assess-readiness.ts'
import {
  type CareerStep,
  EFFORTS,
  type Effort,
  type Readiness,
  type ReadinessItem,
} from './readiness.ts'
import { topicIndexOf } from './topic-index.ts'

/** The steps towards what is not met, in the order in which to take them, with the reasons (N1, N2). */
export function planSteps(catalogue: Catalogue, { items }: Readiness): readonly CareerStep[] {
  const open = items
    .filter(({ status }) => status !== 'met')
    .map((item, rank) => ({ item, rank, effort: effortOf(item) }))
  const after = new Map(
    open.map(({ item }) => [
      item.demand.id,
      open
        .filter((other) => restsOn(catalogue, item, other.item, other.effort))
        .map((other) => other.item.demand.id),
    ]),
  )
  const restedOn = new Set([...after.values()].flat())
  const waiting = open.toSorted(
    (a, b) => EFFORTS.indexOf(a.effort) - EFFORTS.indexOf(b.effort) || a.rank - b.rank,
  )
  const taken: CareerStep[] = []
  while (waiting.length > 0) {
    const next = waiting.findIndex(({ item }) =>
      (after.get(item.demand.id) ?? []).every((id) => taken.some(({ demand }) => demand === id)),
    )
    const [step] = waiting.splice(Math.max(0, next), 1)
    if (!step) break
    const { demand } = step.item
    taken.push({
      demand: demand.id,
      effort: step.effort,
      because: becauseOf(step.effort, restedOn.has(demand.id)),
      after: after.get(demand.id) ?? [],
      claims: demand.claims,
    })
  }
  return taken
}

function effortOf({ demand, status, reason }: ReadinessItem): Effort {
  if (status === 'unknown' || reason.code === 'years-untold') return 'tell'
  switch (demand.asks.of) {
    case 'degree':
      return 'study'
    case 'study':
      return 'certify'
    case 'experience':
      return 'practise'
    case 'skill':
      return status === 'partly' ? 'prove' : 'learn'
    case 'proof':
      return 'prove'
  }
}

function becauseOf(effort: Effort, othersRest: boolean): CareerStep['because'] {
  if (effort === 'tell') return 'settles-what-is-open'
  if (othersRest) return 'others-rest-on-it'
  return effort === 'practise' || effort === 'study' ? 'takes-long' : 'least-effort'
}

/** Whether a step has to wait for another: evidence for its skill, a degree for the grounding or degree below it. */
function restsOn(
  catalogue: Catalogue,
  { demand: { asks } }: ReadinessItem,
  { demand: { asks: other } }: ReadinessItem,
  othersEffort: Effort,
): boolean {
  if (othersEffort === 'tell') return false
  if (asks.of === 'proof' && other.of === 'skill') {
    const { widened } = topicIndexOf(catalogue.data.career)
    return othersEffort === 'learn' && other.skills.some((skill) => touches(widened(skill), asks))
  }
  if (asks.of !== 'degree') return false
  const { widened } = topicIndexOf(catalogue.data.career)
  const isNear = topicsOfCriterion(other).every((field) => touches(widened(field), asks))
  if (other.of === 'study') return isNear
  return other.of === 'degree' && isNear && isLower(other.level, asks.level)
}

const touches = (topics: ReadonlySet<string>, asks: Criterion): boolean =>
  topicsOfCriterion(asks).some((topic) => topics.has(topic))

const isLower = (one: (typeof DEGREE_LEVELS)[number], other: (typeof DEGREE_LEVELS)[number]) =>
  DEGREE_LEVELS.indexOf(one) < DEGREE_LEVELS.indexOf(other)
