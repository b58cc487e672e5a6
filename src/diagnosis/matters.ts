import type { Model } from '../model/model.ts'
import { byCodeUnits } from './code-unit-order.ts'
import type { Subject } from './finding.ts'
import type { RuleContext } from './rule.ts'

/** A matter as a finding is about it. */
export function matterSubject(model: Model, id: string): Subject {
  return { kind: model.tables.things.has(id) ? 'things' : 'responsibilities', id }
}

/** Matters, and those below them in the tree of dots that any assignment names. */
export function withMattersBelow(model: Model, matters: readonly string[]): readonly string[] {
  const all = everyMatter(model)
  const found = [...matters]
  for (const matter of matters) {
    const above = `${matter}.`
    for (let at = placeOf(all, above); all[at]?.startsWith(above); at++) {
      const below = all[at] as string
      if (isAssigned(model, below)) found.push(below)
    }
  }
  return found
}

/** The matters of a model: most rules ask for them, and a model never changes. */
const assigned = new WeakMap<Model, readonly string[]>()

/** Every matter that any assignment names, in the order of code units. */
export function allMatters(model: Model): readonly string[] {
  let matters = assigned.get(model)
  if (!matters) {
    matters = everyMatter(model).filter((matter) => isAssigned(model, matter))
    assigned.set(model, matters)
  }
  return matters
}

function isAssigned(model: Model, matter: string): boolean {
  const postings = model.index.relation('assignments-of-matter')
  return postings.count(model.index.owners('assignments-of-matter').find(matter)) > 0
}

/** Every matter an assignment of any version has named, in order: ids only come along. */
const sorted = new WeakMap<object, readonly string[]>()

function everyMatter(model: Model): readonly string[] {
  // The relation first: building it gives the owners their handles.
  model.index.relation('assignments-of-matter')
  const owners = model.index.owners('assignments-of-matter')
  const known = sorted.get(owners)
  if (known?.length === owners.size) return known
  const all = Array.from({ length: owners.size }, (_, handle) => owners.idOf(handle))
  sorted.set(owners, all.sort(byCodeUnits))
  return all
}

/** Where a text stands in a sorted list, or belongs. */
function placeOf(list: readonly string[], text: string): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle] as string) < text) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * The matters that any assignment names, by area; those without a dot under the empty one. Made anew
 * only when assignments change.
 */
export function areasOf({
  model,
  remember,
}: Pick<RuleContext, 'model' | 'remember'>): ReadonlyMap<string, readonly string[]> {
  return remember(model.tables.assignments, 'matters by area', () => mattersByArea(model))
}

function mattersByArea(model: Model): ReadonlyMap<string, readonly string[]> {
  const areas = new Map<string, string[]>()
  for (const matter of allMatters(model)) {
    const area = areaOf(matter) ?? ''
    const list = areas.get(area)
    if (list) list.push(matter)
    else areas.set(area, [matter])
  }
  return areas
}

/** The area a matter belongs to: what stands before the first dot; null where there is none. */
export function areaOf(matter: string): string | null {
  const dot = matter.indexOf('.')
  return dot === -1 ? null : matter.slice(0, dot)
}

/** The matters around a matter in the tree of dots, nearest first: `a.b.c` has `a.b` and `a`. */
export function mattersAbove(matter: string): readonly string[] {
  const above: string[] = []
  for (let dot = matter.lastIndexOf('.'); dot > 0; dot = matter.lastIndexOf('.', dot - 1)) {
    above.push(matter.slice(0, dot))
  }
  return above
}
