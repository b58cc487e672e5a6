import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Model } from '../model/model.ts'
import type { Touched } from '../model/model-edit.ts'
import { answeringFor } from './answering.ts'
import { mattersAffected } from './lines.ts'
import { areaOf, mattersAbove } from './matters.ts'
import { inOrder } from './seats.ts'

/** Whether one answers, several get in each other's way, or nobody does. */
export type CoverageState = 'owned' | 'contested' | 'unowned'

/** One responsibility of the tree and who answers for it. */
export type ResponsibilityCoverage = {
  readonly id: string
  readonly state: CoverageState
  /** Who answers; those of a contest where it is contested. */
  readonly seats: readonly string[]
  /** The responsibility or area around it by which they answer; null where it is this one itself. */
  readonly through: string | null
}

/** How many responsibilities are in each state. */
export type CoverageCounts = Readonly<Record<CoverageState, number>>

/** An area of the tree, in the catalogue's order; own ones without an area last, under ''. */
export type AreaCoverage = {
  readonly area: string
  readonly counts: CoverageCounts
  readonly responsibilities: readonly ResponsibilityCoverage[]
}

/** Who answers for what, by area. Plain data. */
export type Coverage = {
  readonly counts: CoverageCounts
  readonly areas: readonly AreaCoverage[]
}

/** The coverage of one model, from which that of its next version is made. */
export type CoverageRun = {
  readonly catalogue: Catalogue
  readonly model: Model
  readonly coverage: Coverage
}

/**
 * Who answers for each responsibility of the catalogue's tree and of the organisation's own (C1-C3).
 * A seat that answers for what lies around a responsibility answers for it too. Linear.
 */
export function coverageOf(catalogue: Catalogue, model: Model): CoverageRun {
  const areas = Array.from(treeOf(catalogue, model), ([area, ids]) =>
    areaCoverage(
      area,
      ids.map((id) => responsibilityCoverage(model, id)),
    ),
  )
  return { catalogue, model, coverage: summed(areas) }
}

/**
 * The coverage of a model that an edit made of the one before: what a full run gives, looking again
 * only at the responsibilities the edit touched (C4).
 */
export function coverageAgain(previous: CoverageRun, model: Model, touched: Touched): CoverageRun {
  const { catalogue } = previous
  const matters = touchedMatters(previous.model, model, touched)
  if (matters === null) return coverageOf(catalogue, model)
  if (matters.size === 0) return { ...previous, model }
  const isTouched = (id: string) =>
    matters.has(id) || mattersAbove(id).some((one) => matters.has(one))
  const areas = previous.coverage.areas.map((before) => {
    if (!before.responsibilities.some(({ id }) => isTouched(id))) return before
    const responsibilities = before.responsibilities.map((one) =>
      isTouched(one.id) ? responsibilityCoverage(model, one.id) : one,
    )
    return areaCoverage(before.area, responsibilities)
  })
  return { catalogue, model, coverage: summed(areas) }
}

/** The matters an edit touched; null where the tree itself or the units changed. */
function touchedMatters(before: Model, model: Model, touched: Touched): ReadonlySet<string> | null {
  if (touched.everything) return null
  const matters = new Set<string>()
  for (const key of touched.keys) {
    const slash = key.indexOf('/')
    const kind = key.slice(0, slash)
    const id = key.slice(slash + 1)
    if (kind === 'responsibilities') return null
    if (kind === 'units' && before.tables.units.get(id)?.in !== model.tables.units.get(id)?.in) {
      return null
    }
    if (kind === 'assignments-of-matter') matters.add(id)
    if (kind === 'positions') {
      for (const one of mattersAffected(model, before, id, ['answers-for'])) matters.add(one)
    }
  }
  return matters
}

/** The responsibilities by area: the catalogue's, then own ones in the order of code units. */
function treeOf(catalogue: Catalogue, model: Model): ReadonlyMap<string, readonly string[]> {
  const tree = new Map(
    Array.from(catalogue.areas, ([area, { responsibilities }]) => [
      area,
      responsibilities.map(({ id }) => id),
    ]),
  )
  for (const id of inOrder(model.tables.responsibilities.list().map((own) => own.id))) {
    if (catalogue.responsibilities.has(id)) continue
    const area = areaOf(id) ?? ''
    tree.set(area, [...(tree.get(area) ?? []), id])
  }
  return tree
}

function responsibilityCoverage(model: Model, id: string): ResponsibilityCoverage {
  for (const matter of [id, ...mattersAbove(id)]) {
    const { seats, contests } = answeringFor(model, matter)
    if (seats.length === 0) continue
    const through = matter === id ? null : matter
    // A seat and its superior are one line: whoever asks will be sent to the right one.
    const contested = contests.filter(({ kind }) => kind !== 'in-line')
    if (contested.length === 0) return { id, state: 'owned', seats, through }
    const rivals = inOrder(new Set(contested.flatMap((contest) => contest.seats)))
    return { id, state: 'contested', seats: rivals, through }
  }
  return { id, state: 'unowned', seats: [], through: null }
}

function areaCoverage(
  area: string,
  responsibilities: readonly ResponsibilityCoverage[],
): AreaCoverage {
  const counts = { owned: 0, contested: 0, unowned: 0 }
  for (const { state } of responsibilities) counts[state]++
  return { area, counts, responsibilities }
}

function summed(areas: readonly AreaCoverage[]): Coverage {
  const counts = { owned: 0, contested: 0, unowned: 0 }
  for (const area of areas) {
    counts.owned += area.counts.owned
    counts.contested += area.counts.contested
    counts.unowned += area.counts.unowned
  }
  return { counts, areas }
}
