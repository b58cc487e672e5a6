import type { Catalogue } from '../catalogue/catalogue.ts'
import { LEADER_IDS, type LeaderId } from '../catalogue/ids.ts'
import { isDuty } from './find-unclear.ts'
import type { CreditedResponsibility, ReadPiece } from './reading.ts'
import { isOwning } from './role-credits.ts'

const MOST_OMITTED = 6
const MOST_ELSEWHERE = 6
/** What more leaders than these own is nobody's in particular. */
const MOST_OWNERS = 3

/**
 * What a leader usually owns by the sources and the text omits (O1): most claims first. A whole area
 * of which the text names a thing is not called omitted.
 */
export function findOmitted(
  catalogue: Catalogue,
  role: LeaderId,
  named: ReadonlySet<string>,
): readonly CreditedResponsibility[] {
  const areas = new Set([...named].map(areaOf))
  return [...catalogue.responsibilities.values()]
    .filter(({ id }) => !named.has(id) && !areas.has(areaOf(id)))
    .flatMap(({ id, parts }) => {
      const own = parts.filter((part) => isOwning(part) && part.roles.includes(role))
      const claims = own.flatMap((part) => part.claims)
      return claims.length === 0 ? [] : [{ responsibility: id, roles: [role], claims }]
    })
    .sort((a, b) => b.claims.length - a.claims.length)
    .slice(0, MOST_OMITTED)
}

/** What the text answers for or decides that the sources give to other leaders alone (O2). */
export function findElsewhere(
  catalogue: Catalogue,
  role: LeaderId,
  pieces: readonly ReadPiece[],
): readonly CreditedResponsibility[] {
  const owned = pieces
    .filter((piece) => isDuty(piece) && isOwned(piece))
    .flatMap(({ responsibilities }) => responsibilities.map(({ responsibility }) => responsibility))
  return [...new Set(owned)]
    .flatMap((id): readonly CreditedResponsibility[] => {
      const parts = catalogue.responsibilities.get(id)?.parts ?? []
      if (parts.some(({ roles, involved }) => involved && roles.includes(role))) return []
      const others = parts.filter(isOwning)
      const roles = LEADER_IDS.filter((one) => others.some((part) => part.roles.includes(one)))
      const claims = others.flatMap((part) => part.claims)
      return roles.length === 0 || roles.length > MOST_OWNERS
        ? []
        : [{ responsibility: id, roles, claims }]
    })
    .slice(0, MOST_ELSEWHERE)
}

const isOwned = ({ verb }: ReadPiece): boolean =>
  verb?.verb === 'answers-for' || verb?.verb === 'decides'

const areaOf = (id: string): string => id.split('.', 1)[0] ?? id
