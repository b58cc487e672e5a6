import type { IdTable } from '../model/index/id-table.ts'
import type { Model } from '../model/model.ts'
import { byCodeUnits } from './code-unit-order.ts'
import type { Subject } from './finding.ts'

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

/** Every matter that any assignment names, in no order; always the same list for a model. */
export function allMatters(model: Model): readonly string[] {
  const known = assigned.get(model)
  if (known) return known
  const postings = model.index.relation('assignments-of-matter')
  const owners = model.index.owners('assignments-of-matter')
  const matters: string[] = []
  for (let handle = 0; handle < owners.size; handle++) {
    if (postings.count(handle) > 0) matters.push(owners.idOf(handle))
  }
  assigned.set(model, matters)
  return matters
}

function isAssigned(model: Model, matter: string): boolean {
  const postings = model.index.relation('assignments-of-matter')
  return postings.count(model.index.owners('assignments-of-matter').find(matter)) > 0
}

/** Every matter an assignment of any version has named, in order: ids only come along. */
const sorted = new WeakMap<IdTable, readonly string[]>()

function everyMatter(model: Model): readonly string[] {
  const owners = mattersEver(model)
  const known = sorted.get(owners) ?? []
  if (known.length === owners.size) return known
  // Sorting what is sorted but for a few at its end takes one pass.
  const all = known.concat(idsFrom(owners, known.length)).sort(byCodeUnits)
  sorted.set(owners, all)
  return all
}

/** The handles of all matters that an assignment of any version of the document has named. */
function mattersEver({ index }: Model): IdTable {
  // The relation first: building it gives the owners their handles.
  index.relation('assignments-of-matter')
  return index.owners('assignments-of-matter')
}

function idsFrom(ids: IdTable, first: number): readonly string[] {
  return Array.from({ length: ids.size - first }, (_, at) => ids.idOf(first + at))
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

type Areas = { readonly byArea: Map<string, string[]>; taken: number }

/** Areas by the table of matters, which serves all versions of a document and only ever grows. */
const areas = new WeakMap<IdTable, Areas>()

/**
 * The matters that an assignment names, or named in some version of the document, by area; those
 * without a dot under the empty one. In no order.
 */
export function areasOf(model: Model): ReadonlyMap<string, readonly string[]> {
  const owners = mattersEver(model)
  const known = areas.get(owners) ?? { byArea: new Map(), taken: 0 }
  areas.set(owners, known)
  for (; known.taken < owners.size; known.taken++) {
    const matter = owners.idOf(known.taken)
    const area = areaOf(matter) ?? ''
    const list = known.byArea.get(area)
    if (list) list.push(matter)
    else known.byArea.set(area, [matter])
  }
  return known.byArea
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
