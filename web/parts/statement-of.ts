import type { Catalogue } from '../../src/catalogue/catalogue.ts'
import type { Claim } from '../../src/catalogue/claim.ts'
import { viewpoint } from '../../src/catalogue/facts.ts'
import type { RoleId } from '../../src/catalogue/ids.ts'
import type { Statement } from '../../src/comparison/comparison.ts'
import { mannerOf } from '../../src/comparison/testimony.ts'

/** Reads a claim as a statement about one of its roles, as a cell of a comparison would hold it. */
export function statementOf(catalogue: Catalogue, claim: Claim, role: RoleId | null): Statement {
  return {
    claim: claim.id,
    source: claim.source,
    strength: claim.strength,
    manner: mannerOf(claim),
    viewOf: viewpoint(claim)?.viewer ?? null,
    sharedWith: claim.roles.filter((other) => other !== role),
    disagreements: (catalogue.disagreementsByClaim.get(claim.id) ?? []).map(({ id }) => id),
  }
}
