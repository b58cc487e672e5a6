import type { Model } from '../model/model.ts'
import { related } from '../model/model.ts'
import type { Position } from '../model/position.ts'
import { isStated } from './matter-duties.ts'
import { inOrder } from './seats.ts'

/**
 * Puts seats of one role and one distinction into groups that share a scope: seats of one unit, and
 * seats under one superior of which one's unit lies inside another's (a seat without a unit stands
 * in the whole). Gives groups of two or more, each sorted by id. Linear but for the height of units.
 */
export function groupByScope(
  model: Model,
  seats: readonly Position[],
): readonly (readonly string[])[] {
  const parents = new Map(seats.map(({ id }) => [id, id]))
  const rootOf = (id: string): string => {
    let at = id
    for (let above = parents.get(at) as string; above !== at; above = parents.get(at) as string) {
      parents.set(at, parents.get(above) as string)
      at = above
    }
    return at
  }
  const join = (a: string | undefined, b: string) => {
    if (a !== undefined) parents.set(rootOf(a), rootOf(b))
  }
  const byUnit = new Map<string, string>()
  const bySuperior = new Map<string, Map<string, string>>()
  for (const { id, unit = '', 'reports-to': superior = '' } of seats) {
    // Seats without a unit share one scope only when they share a superior too.
    if (unit !== '') join(byUnit.get(unit), id)
    byUnit.set(unit, id)
    const peers = bySuperior.get(superior) ?? new Map<string, string>()
    join(peers.get(unit), id)
    bySuperior.set(superior, peers.set(unit, id))
  }
  for (const peers of bySuperior.values()) {
    if (peers.size < 2) continue
    for (const [unit, id] of peers) {
      for (const around of unitsAround(model, unit)) join(peers.get(around), id)
    }
  }
  const groups = new Map<string, string[]>()
  for (const { id } of seats) {
    const root = rootOf(id)
    const group = groups.get(root)
    if (group) group.push(id)
    else groups.set(root, [id])
  }
  return [...groups.values()].filter((group) => group.length > 1).map(inOrder)
}

/** The units around a unit, from the nearest up, the whole last; ends where units go in a circle. */
function unitsAround(model: Model, unit: string): readonly string[] {
  const around: string[] = []
  const seen = new Set([unit])
  let at = unit === '' ? undefined : model.tables.units.get(unit)?.in
  while (at !== undefined && !seen.has(at)) {
    around.push(at)
    seen.add(at)
    at = model.tables.units.get(at)?.in
  }
  if (unit !== '') around.push('')
  return around
}

/** The verbs by which a seat holds something as its own. */
const OWN: readonly string[] = ['answers-for', 'decides']

/**
 * Leaves out seats that are told apart by what they answer for and decide: only where every seat of
 * the group has such duties; then those remain that share one with another.
 */
export function withoutOwnDuties(model: Model, group: readonly string[]): readonly string[] {
  const holders = new Map<string, number>()
  const duties = new Map(group.map((id) => [id, ownDuties(model, id)]))
  for (const own of duties.values()) {
    if (own.size === 0) return group
    for (const duty of own) holders.set(duty, (holders.get(duty) ?? 0) + 1)
  }
  return group.filter((id) =>
    [...(duties.get(id) ?? [])].some((duty) => (holders.get(duty) as number) > 1),
  )
}

/** What a seat holds as its own, where: one word for each. */
function ownDuties(model: Model, id: string): ReadonlySet<string> {
  const { assignments } = model.tables
  const duties = new Set<string>()
  for (const key of related(model, 'assignments-of-position', id)) {
    const duty = assignments.get(key)
    if (!duty || !OWN.includes(duty.verb) || !isStated(duty)) continue
    const { unit = '', thing = '', initiative = '', audience = '' } = duty.scope ?? {}
    duties.add([duty.of, unit, thing, initiative, audience].join('\n'))
  }
  return duties
}
