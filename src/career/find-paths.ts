import type { Catalogue } from '../catalogue/catalogue.ts'
import { deniesSwitch } from '../catalogue/facts.ts'
import { isLeaderId, LEADER_IDS, type LeaderId } from '../catalogue/ids.ts'
import { positionRoles } from '../comparison/position-roles.ts'
import type { AxisPosition, RolePosition } from '../comparison/positioning.ts'
import { disagreementsBetween } from './career-disagreements.ts'
import {
  type AxisChange,
  type CareerPath,
  type CareerPaths,
  type PathStep,
  STEP_GROUNDS,
  type StationId,
  type StepChange,
} from './career-path.ts'
import { depthOf } from './depth-of.ts'
import { changeOf, decisionsOf, dutiesOf } from './duties-of.ts'
import type { Readiness } from './readiness.ts'
import { requirementsOf } from './requirements-of.ts'
import { experienceGiven, rankOf, stepGrounds } from './step-grounds.ts'

/** Most steps of a path (G4). */
export const MOST_STEPS = 4

/**
 * All ways from a leader or an entry post to a leader, best first (G1 to G5). With the readiness of a profile, what is
 * met counts as closed already.
 */
export function findPaths(
  catalogue: Catalogue,
  from: StationId,
  to: LeaderId,
  readiness: Readiness | null = null,
): CareerPaths {
  const { demands, disagreements, career } = requirementsOf(catalogue, to)
  const told = { from, to, disagreements, claims: career }
  if (from === to) return { ...told, paths: [], none: 'same-post' }
  if (isLeaderId(from) && rankOf(catalogue, to, from).byDefault === 'below') {
    return { ...told, paths: [], none: 'stands-below' }
  }
  const met = new Set(
    readiness?.items.filter(({ status }) => status === 'met').map(({ demand }) => demand.id),
  )
  const wanted = demands.map(({ demand }) => demand.id).filter((id) => !met.has(id))
  const steps = stepsOf(catalogue)
  const paths = waysOf(steps, from, to).map((way) => pathOf(catalogue, way, to, wanted))
  paths.sort(byWorth)
  return { ...told, paths, none: paths.length === 0 ? 'no-step' : null }
}

/** Steps of catalogues asked about, kept: a catalogue never changes. */
const books = new WeakMap<Catalogue, StepBook>()

function stepsOf(catalogue: Catalogue): StepBook {
  const known = books.get(catalogue)
  if (known) return known
  const made = new StepBook(catalogue)
  books.set(catalogue, made)
  return made
}

/** Steps between stations, made when they are first asked for. */
class StepBook {
  readonly #catalogue: Catalogue
  readonly #steps = new Map<string, PathStep | null>()
  readonly #below = new Map<string, boolean>()

  constructor(catalogue: Catalogue) {
    this.#catalogue = catalogue
  }

  /** Whether sources put a leader below another. */
  below(role: LeaderId, other: LeaderId): boolean {
    const key = `${role} ${other}`
    const known = this.#below.get(key)
    if (known !== undefined) return known
    const made = rankOf(this.#catalogue, role, other).byDefault === 'below'
    this.#below.set(key, made)
    return made
  }

  /** The step between two stations; null where sources know none. */
  between(from: StationId, to: LeaderId): PathStep | null {
    const key = `${from} ${to}`
    const known = this.#steps.get(key)
    if (known !== undefined) return known
    const made = stepBetween(this.#catalogue, from, to)
    this.#steps.set(key, made)
    return made
  }
}

function stepBetween(catalogue: Catalogue, from: StationId, to: LeaderId): PathStep | null {
  const grounds = stepGrounds(catalogue, from, to)
  if (grounds.length === 0) return null
  const denials = (catalogue.claimsByRole.get(to) ?? [])
    .filter((claim) => deniesSwitch(claim) && claim.roles.some((role) => role === from))
    .map(({ id }) => id)
  const grounded = grounds.flatMap(({ claims }) => claims)
  const disagreements = disagreementsBetween(catalogue, [...grounded, ...denials], [from, to])
  const against = { claims: denials, disagreements }
  return { from, to, grounds, against, change: changeBetween(catalogue, from, to) }
}

function changeBetween(catalogue: Catalogue, from: StationId, to: LeaderId): StepChange {
  const start = isLeaderId(from) ? from : null
  const roles = start === null ? [to] : [to, start]
  const [after, before] = positionRoles(catalogue, roles)
  const duties = start === null ? [] : dutiesOf(catalogue, start)
  const decisions = start === null ? [] : decisionsOf(catalogue, start)
  return {
    orientation: axisChange('orientation', before, after),
    horizon: axisChange('horizon', before, after),
    depth: {
      from: start === null ? { deep: [], broad: [] } : depthOf(catalogue, start),
      to: depthOf(catalogue, to),
    },
    duties: changeOf(duties, dutiesOf(catalogue, to)),
    decisions: changeOf(decisions, decisionsOf(catalogue, to)),
  }
}

function axisChange(
  axis: 'orientation' | 'horizon',
  before: RolePosition | undefined,
  after: RolePosition | undefined,
): AxisChange {
  const from: AxisPosition | null = before?.[axis] ?? null
  const to: AxisPosition | null = after?.[axis] ?? null
  const by = from === null || to === null ? null : Math.round((to.mean - from.mean) * 1000) / 1000
  return { from, to, by }
}

/** All ways without a station twice or below an earlier one; leaders only on the way, since one starts in an entry post and goes back to none. */
function waysOf(steps: StepBook, from: StationId, to: LeaderId): readonly (readonly PathStep[])[] {
  const ways: PathStep[][] = []
  const fallsBack = (seen: ReadonlySet<string>, next: LeaderId) =>
    [...seen].some((one) => isLeaderId(one) && steps.below(next, one))
  const walk = (at: StationId, taken: readonly PathStep[], seen: ReadonlySet<string>) => {
    const last = steps.between(at, to)
    if (last) ways.push([...taken, last])
    if (taken.length + 2 > MOST_STEPS) return
    for (const next of LEADER_IDS) {
      if (next === to || seen.has(next) || fallsBack(seen, next)) continue
      const step = steps.between(at, next)
      if (step) walk(next, [...taken, step], new Set([...seen, next]))
    }
  }
  walk(from, [], new Set([from]))
  return ways
}

function pathOf(
  catalogue: Catalogue,
  way: readonly PathStep[],
  to: LeaderId,
  wanted: readonly string[],
): CareerPath {
  const stations = [...way.map((step) => step.from), to]
  const given = way.flatMap((step) => experienceGiven(catalogue, step.from, to).demands)
  const serves = wanted.filter((id) => given.includes(id))
  const best = way.map(({ grounds }) =>
    STEP_GROUNDS.indexOf(grounds[0]?.kind ?? 'gives-experience'),
  )
  return {
    stations,
    steps: way,
    serves,
    open: wanted.filter((id) => !given.includes(id)),
    contested: way.filter(isContested).length,
    weakest: STEP_GROUNDS[Math.max(...best)] ?? 'gives-experience',
  }
}

/** Whether sources speak against a step (G3). */
export function isContested({ against }: PathStep): boolean {
  return against.claims.length > 0 || against.disagreements.length > 0
}

function byWorth(a: CareerPath, b: CareerPath): number {
  return (
    a.open.length + a.steps.length - (b.open.length + b.steps.length) ||
    a.contested - b.contested ||
    STEP_GROUNDS.indexOf(a.weakest) - STEP_GROUNDS.indexOf(b.weakest) ||
    a.steps.length - b.steps.length ||
    (a.stations.join() < b.stations.join() ? -1 : 1)
  )
}
