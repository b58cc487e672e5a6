import { isRoleId, type RoleId } from '../catalogue/ids.ts'
import { roleOf } from '../model/alignment.ts'
import { superiorOf } from '../model/index/walks.ts'
import type { Model } from '../model/model.ts'
import type { Operation } from '../model/operation.ts'
import type { Position } from '../model/position.ts'
import type { Rule } from '../model/rule.ts'
import { largeStarter } from './starters/large.ts'
import { middleStarter } from './starters/middle.ts'
import { smallStarter } from './starters/small.ts'
import type { StarterRule, StarterSize } from './starters/starter.ts'

const STARTERS: Readonly<Record<StarterSize, readonly StarterRule[]>> = {
  small: smallStarter,
  middle: middleStarter,
  large: largeStarter,
}

const SET = 'starter'

/** The most people of a small and of a middle enterprise (Commission Recommendation 2003/361/EC). */
const SMALL = 50
const MIDDLE = 250

/** Who takes a part whose role no position has, in this order; at last, the top. */
const INSTEAD: { readonly [Role in RoleId]?: readonly RoleId[] } = {
  cto: ['ctd', 'cio', 'vp-engineering', 'it-director', 'head-of-it', 'it-manager'],
  cio: ['it-director', 'head-of-it', 'it-manager', 'cto'],
  'it-director': ['head-of-it', 'cio', 'it-manager', 'cto'],
  'head-of-it': ['it-director', 'it-manager', 'cio', 'cto'],
  'it-manager': ['head-of-it', 'it-director', 'cio', 'cto'],
  'vp-engineering': ['ctd', 'cto'],
}

/** A role that no position is aligned with, and the position that takes its part. */
export type MissingSeat = { readonly role: RoleId; readonly position: string }

/** A starter matrix bound to an organisation. */
export type StartedMatrix = {
  readonly size: StarterSize
  readonly rules: readonly { readonly rule: Rule; readonly claims: readonly string[] }[]
  readonly missing: readonly MissingSeat[]
  /** The edit that writes it: one change. */
  readonly operations: readonly Operation[]
}

/** The size of an organisation: by its headcount, else by how many positions it lists. */
export function starterSize({ organization, tables }: Model): StarterSize {
  const people = organization.headcount ?? tables.positions.size
  return people < SMALL ? 'small' : people < MIDDLE ? 'middle' : 'large'
}

/**
 * Starts a matrix of technology decisions for an organisation, derived from what the sources say of the roles: binds
 * roles to the positions aligned with them. Every rule decides only what no other rule does (A3.7), so whatever is
 * written already stays as it is. Gives nothing for an organisation without a live position.
 */
export function startMatrix(
  model: Model,
  size: StarterSize = starterSize(model),
): StartedMatrix | undefined {
  const seats = seatsByRole(model)
  const top = topOf(model)
  if (top === undefined) return undefined
  const missing = new Map<RoleId, MissingSeat>()
  const bind = (role: RoleId): string => {
    const own = seats.get(role)
    if (own !== undefined) return own
    const other = INSTEAD[role]?.find((one) => seats.has(one))
    const position = (other === undefined ? undefined : seats.get(other)) ?? top
    missing.set(role, { role, position })
    return position
  }
  const rules = STARTERS[size].map((starter) => ({
    rule: ruleOf(starter, size, bind),
    claims: starter.claims,
  }))
  const set = { id: SET, name: `Starter matrix (${size})`, rank: 'executive' as const }
  const operations: Operation[] = [
    { op: 'put', kind: 'rule-sets', entity: set },
    ...rules.map(({ rule }): Operation => ({ op: 'put', kind: 'rules', entity: rule })),
  ]
  return { size, rules, missing: [...missing.values()], operations }
}

function ruleOf(
  { decision, decides, agrees, input, claims }: StarterRule,
  size: StarterSize,
  bind: (role: RoleId) => string,
): Rule {
  return {
    id: `${SET}-${decision.replaceAll('.', '-')}`,
    set: SET,
    decision,
    decides: typeof decides === 'string' ? bind(decides) : ladderOf(decides, bind),
    ...(agrees && { 'must-agree': [bind(agrees)] }),
    ...(input && { 'gives-input': [bind(input)] }),
    remainder: true,
    source: { document: `Starter matrix (${size})`, section: claims.join(', ') },
  }
}

/** Where one position takes several steps, it stands at the last of them. */
function ladderOf(
  steps: readonly (readonly [RoleId, limit: string])[],
  bind: (role: RoleId) => string,
) {
  const ladder = new Map<string, string>()
  for (const [role, limit] of steps) {
    const position = bind(role)
    ladder.delete(position)
    ladder.set(position, limit)
  }
  return { ladder: Object.fromEntries(ladder) }
}

const isLive = ({ state = 'active' }: Position): boolean => state === 'active'

/** For each role the live position aligned with it that stands highest; of several, the first by id. */
function seatsByRole(model: Model): ReadonlyMap<RoleId, string> {
  const found = new Map<RoleId, { readonly id: string; readonly depth: number }>()
  for (const position of model.tables.positions.list()) {
    if (!isLive(position)) continue
    const depth = depthOf(model, position.id)
    for (const role of (position.roles ?? []).map(roleOf).filter(isRoleId)) {
      const known = found.get(role)
      const isFirst = !known || depth < known.depth
      if (isFirst || (depth === known.depth && position.id < known.id)) {
        found.set(role, { id: position.id, depth })
      }
    }
  }
  return new Map(Array.from(found, ([role, { id }]) => [role, id]))
}

/** The live position nearest to the top; the first by id. */
function topOf(model: Model): string | undefined {
  const live = model.tables.positions.list().filter(isLive)
  const ranked = live.map(({ id }) => ({ id, depth: depthOf(model, id) }))
  ranked.sort((a, b) => a.depth - b.depth || (a.id < b.id ? -1 : 1))
  return ranked[0]?.id
}

function depthOf(model: Model, id: string): number {
  const seen = new Set<number>()
  let at = model.tables.positions.ids.find(id)
  for (; at !== -1 && !seen.has(at); at = superiorOf(model, at)) seen.add(at)
  return seen.size
}
