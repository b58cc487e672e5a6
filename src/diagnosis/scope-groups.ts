import type { Model } from '../model/model.ts'
import type { Duty } from './matter-duties.ts'
import { covers, overlap, type Scope, scopeKey, unitsUpFrom } from './scopes.ts'

/** Duties of one scope. */
export type ScopeGroup = {
  readonly scope: Scope
  readonly duties: readonly Duty[]
  /** The handles of the seats that have them. */
  readonly seats: ReadonlySet<number>
}

type OpenGroup = { readonly scope: Scope; readonly duties: Duty[]; readonly seats: Set<number> }

/** Duties by scope; there are far fewer scopes than duties. */
export function groupDuties(duties: readonly Duty[]): readonly ScopeGroup[] {
  const groups = new Map<string, OpenGroup>()
  for (const duty of duties) {
    const key = scopeKey(duty.scope)
    let group = groups.get(key)
    if (!group) {
      group = { scope: duty.scope, duties: [], seats: new Set() }
      groups.set(key, group)
    }
    group.duties.push(duty)
    group.seats.add(duty.handle)
  }
  return [...groups.values()]
}

/** Finds groups by how their scopes lie to another scope, without comparing it with each of them. */
type GroupFinder = {
  /** The groups whose scope covers a scope. */
  readonly covering: (scope: Scope) => readonly ScopeGroup[]
  /** The groups whose scope has anything in common with a scope. */
  readonly meeting: (scope: Scope) => readonly ScopeGroup[]
}

/** So few groups are compared one by one. */
const FEW = 4

/** Makes groups ready to be found by scope: by their units, and by the units around those. */
export function findGroups(model: Model, groups: readonly ScopeGroup[]): GroupFinder {
  if (groups.length <= FEW) {
    return {
      covering: (scope) => groups.filter((group) => covers(model, group.scope, scope)),
      meeting: (scope) => groups.filter((group) => overlap(model, group.scope, scope)),
    }
  }
  const at = new Map<string | undefined, ScopeGroup[]>()
  const within = new Map<string | undefined, ScopeGroup[]>()
  for (const group of groups) {
    const { unit } = group.scope
    put(at, unit, group)
    if (unit !== undefined) for (const one of unitsUpFrom(model, unit)) put(within, one, group)
  }
  const wider = ({ unit }: Scope): readonly ScopeGroup[] => {
    const everywhere = at.get(undefined) ?? []
    if (unit === undefined) return everywhere
    return [...everywhere, ...unitsUpFrom(model, unit).flatMap((one) => at.get(one) ?? [])]
  }
  return {
    covering: (scope) => wider(scope).filter((group) => covers(model, group.scope, scope)),
    meeting(scope) {
      const { unit } = scope
      const near = unit === undefined ? groups : [...wider(scope), ...(within.get(unit) ?? [])]
      return Array.from(new Set(near)).filter((group) => overlap(model, group.scope, scope))
    },
  }
}

function put<Key>(map: Map<Key, ScopeGroup[]>, key: Key, group: ScopeGroup): void {
  const list = map.get(key)
  if (list) list.push(group)
  else map.set(key, [group])
}
