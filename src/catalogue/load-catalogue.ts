import type { Problem } from '../model/problem.ts'
import type { Catalogue } from './catalogue.ts'
import { type CatalogueData, catalogueDataSchema } from './catalogue-data.ts'
import { checkReferences } from './check-references.ts'
import type { DecisionDomain, DecisionKind, DecisionKindEntry } from './decision-kind.ts'

/** Either the catalogue or everything that is wrong with it. */
export type LoadedCatalogue =
  | { readonly ok: true; readonly catalogue: Catalogue }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/**
 * Validates catalogue data in full: shape, both languages, unique ids, every reference.
 * Takes plain data (parsed JSON); gives the indexed catalogue or every problem with its place.
 */
export function loadCatalogue(data: unknown): LoadedCatalogue {
  const parsed = catalogueDataSchema.safeParse(data)
  if (!parsed.success) {
    const problems = parsed.error.issues.map(
      (issue): Problem => ({
        code: 'catalogue-shape',
        where: issue.path.map(String).join('.'),
        message: issue.message,
      }),
    )
    return { ok: false, problems }
  }
  const problems = checkReferences(parsed.data)
  if (problems.length > 0) return { ok: false, problems }
  return { ok: true, catalogue: indexCatalogue(parsed.data) }
}

/**
 * Indexes data that was validated before (a compiled catalogue of this version), without checking
 * it again: opening the catalogue costs milliseconds, checking it tens of them.
 */
export function indexCatalogue(data: CatalogueData): Catalogue {
  const claimsByRole = group(data.claims, (claim) => claim.roles)
  const disagreementsByClaim = group(data.disagreements, (disagreement) => disagreement.claims)
  const responsibilities = data.areas.flatMap((area) => area.responsibilities)
  const catalogue: Catalogue = {
    data,
    sources: byId(data.sources),
    roles: byId(data.roles),
    dimensions: byId(data.dimensions),
    claims: byId(data.claims),
    disagreements: byId(data.disagreements),
    artefacts: byId(data.artefacts),
    metrics: byId(data.metrics),
    questions: byId(data.questions),
    areas: byId(data.areas),
    responsibilities: byId(responsibilities),
    decisionKinds: byId(placedKinds(data)),
    packs: byId(data.packs),
    claimsByRole,
    disagreementsByClaim,
  }
  return Object.freeze(catalogue)
}

function byId<Id extends string, Thing extends { readonly id: Id }>(
  things: readonly Thing[],
): ReadonlyMap<Id, Thing> {
  return new Map(things.map((thing) => [thing.id, thing]))
}

function group<Thing, Key>(
  things: readonly Thing[],
  keysOf: (thing: Thing) => readonly Key[],
): ReadonlyMap<Key, readonly Thing[]> {
  const groups = new Map<Key, Thing[]>()
  for (const thing of things) {
    for (const key of keysOf(thing)) {
      const members = groups.get(key)
      if (members) members.push(thing)
      else groups.set(key, [thing])
    }
  }
  return groups
}

/** The dots of an id are the tree: a kind's parent is the longest known prefix of its id. */
function placedKinds(data: CatalogueData): readonly DecisionKind[] {
  const entries: { entry: DecisionKindEntry; domain: DecisionDomain }[] = data.domains.flatMap(
    ({ domain, kinds }) => kinds.map((entry) => ({ entry, domain })),
  )
  const ids = new Set(entries.map(({ entry }) => entry.id))
  const parents = new Set<string>()
  const parentOf = (id: string): string | null => {
    for (let dot = id.lastIndexOf('.'); dot > 0; dot = id.lastIndexOf('.', dot - 1)) {
      const prefix = id.slice(0, dot)
      if (ids.has(prefix)) return prefix
    }
    return null
  }
  for (const { entry } of entries) {
    const parent = parentOf(entry.id)
    if (parent !== null) parents.add(parent)
  }
  return entries.map(({ entry, domain }) => ({
    ...entry,
    domain,
    parent: parentOf(entry.id),
    leaf: !parents.has(entry.id),
  }))
}
