import { LONGEST_ID } from '../../model/bounds.ts'
import { byCodeUnits, foldName } from './clean-text.ts'

/** Room kept for the number that tells ids apart. */
const LONGEST_STEM = LONGEST_ID - 8
const LONGEST_SLUG = 60

/** Hands out ids, each once: the wanted one, or with `-2`, `-3` … behind it. */
export type IdGiver = (wanted: string) => string

/** An id giver that has given none yet. */
export function createIdGiver(): IdGiver {
  const given = new Set<string>()
  const next = new Map<string, number>()
  return (wanted) => {
    let id = wanted
    for (let number = next.get(wanted) ?? 2; given.has(id); number += 1) {
      id = `${wanted}-${number}`
      next.set(wanted, number + 1)
    }
    given.add(id)
    return id
  }
}

/** A name as an id: small letters, digits and hyphens; `fallback` where nothing is left of it. */
export function slugOf(name: string, fallback: string): string {
  const slug = foldName(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return slug.slice(0, LONGEST_SLUG).replace(/-+$/, '') || fallback
}

/** A post reference as an id: as it is, but for characters that no id has. */
function referenceAsId(reference: string): string {
  const plain = reference
    .replace(/[^A-Za-z0-9._:/-]+/g, '-')
    .replace(/^[^A-Za-z0-9]+/, '')
    .slice(0, LONGEST_STEM)
    .replace(/[^A-Za-z0-9]+$/, '')
  return plain === '' ? 'post' : plain
}

/**
 * An id for every reference: those that are ids already keep themselves, the others follow in
 * order, so that the outcome is the same whatever the order of the rows.
 */
export function idsOfReferences(
  references: Iterable<string>,
  give: IdGiver,
): ReadonlyMap<string, string> {
  const sorted = [...new Set(references)].sort(byCodeUnits)
  const isPlain = (reference: string) => referenceAsId(reference) === reference
  const ordered = [...sorted.filter(isPlain), ...sorted.filter((one) => !isPlain(one))]
  return new Map(ordered.map((reference) => [reference, give(referenceAsId(reference))]))
}
