import type { Change } from './change.ts'

/** Of a change, where it comes from. */
export type ChangeLinks = Pick<Change, 'id' | 'parent' | 'merges' | 'instant'>

/**
 * The last common ancestor of two changes (SPEC.md, M5); `null` when they share none, which stands
 * for the empty document. `linksOf` gives the links of a change by its id.
 */
export function mergeBase(
  one: string | null,
  other: string | null,
  linksOf: (id: string) => ChangeLinks | undefined,
): string | null {
  const reached = ancestors(one, linksOf)
  const common = [...ancestors(other, linksOf)].filter((id) => reached.has(id))
  const surpassed = new Set(common.flatMap((id) => parentsOf(linksOf(id))))
  const instantOf = (id: string) => linksOf(id)?.instant ?? ''
  const last = common
    .filter((id) => !surpassed.has(id))
    .sort((a, b) => (instantOf(a) + a < instantOf(b) + b ? -1 : 1))
    .at(-1)
  return last ?? null
}

/** A change and all it comes from. */
function ancestors(
  from: string | null,
  linksOf: (id: string) => ChangeLinks | undefined,
): ReadonlySet<string> {
  const seen = new Set<string>()
  const open = from === null ? [] : [from]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id)) continue
    seen.add(id)
    open.push(...parentsOf(linksOf(id)))
  }
  return seen
}

function parentsOf(links: ChangeLinks | undefined): readonly string[] {
  return [links?.parent, links?.merges].filter((id) => typeof id === 'string')
}
