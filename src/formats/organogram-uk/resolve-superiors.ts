import { shorten } from './clean-text.ts'
import { type IdGiver, idsOfReferences } from './give-ids.ts'
import type { CleanRow } from './read-rows.ts'

/** Finds the position a row reports to. */
export type SuperiorResolver = {
  /** The position's id; one that no position has where the superior is not in the file. */
  readonly idOf: (source: CleanRow, manager: string) => string
  /** The reference that is meant, or null where the file has none such. */
  readonly referenceOf: (manager: string) => string | null
  /** Ids of the first seat of each reference. */
  readonly ids: ReadonlyMap<string, string>
}

/**
 * Resolves superiors by reference: exactly, else by the only reference that differs in case, blanks
 * or a decimal zero a spreadsheet added. What is not found keeps an id of its own, so that the line
 * dangles and is seen.
 */
export function resolveSuperiors(
  references: readonly string[],
  managers: readonly string[],
  give: IdGiver,
): SuperiorResolver {
  const known = new Set(references)
  const loose = new Map<string, Set<string>>()
  for (const reference of known) {
    const key = looseKey(reference)
    loose.set(key, (loose.get(key) ?? new Set<string>()).add(reference))
  }
  const referenceOf = (manager: string): string | null => {
    if (known.has(manager)) return manager
    const [only, another] = loose.get(looseKey(manager)) ?? []
    return only !== undefined && another === undefined ? only : null
  }
  const ids = idsOfReferences(known, give)
  const dangling = idsOfReferences(
    managers.filter((manager) => manager !== '' && referenceOf(manager) === null),
    give,
  )
  return {
    ids,
    referenceOf,
    idOf: (source, manager) => {
      const reference = referenceOf(manager)
      if (reference === null) return dangling.get(manager) ?? ''
      if (reference !== manager) {
        const facts = { manager: shorten(manager, 80), reference }
        source.note('manager-matched-loosely', 'manager', facts)
      }
      return ids.get(reference) ?? ''
    },
  }
}

const looseKey = (reference: string): string =>
  reference
    .toLowerCase()
    .replace(/\.0+$/, '')
    .replace(/[^a-z0-9]/g, '')
