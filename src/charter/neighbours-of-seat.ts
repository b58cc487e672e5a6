import type { Catalogue } from '../catalogue/catalogue.ts'
import { type Claim, STRENGTHS } from '../catalogue/claim.ts'
import { speaksOfItsArticle } from '../catalogue/facts.ts'
import { isLeaderId, type LeaderId, type RoleId } from '../catalogue/ids.ts'
import { testifies } from '../comparison/testimony.ts'
import type { CharterDuty, CharterNeighbour } from './charter.ts'
import type { LeaderSeat } from './leaders-around.ts'

/** What dimension of claims speaks of working together, and which of the tension in it. */
const TOGETHER: readonly string[] = ['collaboration', 'overlap']
const TENSION = 'conflict'

/** Claims told of one neighbour at most, the firmest first. */
const MOST_TOGETHER = 4
const MOST_TENSION = 2

/** What a seat works on together with the leaders of other live seats (H11). */
export function neighboursOfSeat(
  catalogue: Catalogue,
  own: readonly RoleId[],
  held: (position: string) => ReadonlySet<string>,
  duties: readonly CharterDuty[],
  leaders: readonly LeaderSeat[],
): readonly CharterNeighbour[] {
  const byRole = new Map<LeaderId, string[]>()
  for (const { position, roles } of leaders) {
    for (const role of roles) {
      if (!isLeaderId(role) || own.includes(role)) continue
      byRole.set(role, [...(byRole.get(role) ?? []), position])
    }
  }
  const mine = new Set(duties.map(({ of }) => of))
  return Array.from(byRole, ([role, positions]) => {
    const theirs = new Set(positions.flatMap((one) => [...held(one)]))
    return neighbourOf(catalogue, own, { own: mine, theirs }, role, positions)
  }).filter(({ together, tension, shared }) => together.length + tension.length + shared.length > 0)
}

function neighbourOf(
  catalogue: Catalogue,
  own: readonly RoleId[],
  here: Held,
  role: LeaderId,
  positions: readonly string[],
): CharterNeighbour {
  const ofBoth = (catalogue.claimsByRole.get(role) ?? []).filter(
    (claim) => claim.roles.some((one) => own.includes(one)) && isTelling(claim),
  )
  const together = firmest(ofBoth.filter(({ dimension }) => TOGETHER.includes(dimension)))
  // A comparison of the two with something else names neither a conflict nor what to do about it.
  const hard = firmest(ofBoth.filter(({ dimension, value }) => dimension === TENSION && value))
  const told = {
    together: together.slice(0, MOST_TOGETHER),
    tension: hard.filter((claim) => !isRemedy(claim)).slice(0, MOST_TENSION),
    remedies: hard.filter(isRemedy).slice(0, MOST_TENSION),
  }
  const disagreements = [...told.together, ...told.tension, ...told.remedies]
    .flatMap(({ id }) => catalogue.disagreementsByClaim.get(id) ?? [])
    .filter(({ kind, severity }) => kind === 'contradiction' && severity === 'high')
  const ids = (claims: readonly Claim[]) => claims.map(({ id }) => id)
  return {
    role,
    positions,
    together: ids(told.together),
    tension: ids(told.tension),
    remedies: ids(told.remedies),
    shared: sharedWith(catalogue, own, here, role),
    disagreements: [...new Set(disagreements.map(({ id }) => id))],
  }
}

const isRemedy = ({ value }: Claim): boolean => value !== null && Object.hasOwn(value, 'remedy')

/** Whether a claim says something of its roles that stands in a sentence of its own. */
function isTelling(claim: Claim): boolean {
  return testifies(claim) && !speaksOfItsArticle(claim) && claim.strength !== 'example'
}

const firmest = (claims: readonly Claim[]): readonly Claim[] =>
  claims.toSorted(
    (a, b) =>
      STRENGTHS.indexOf(a.strength) - STRENGTHS.indexOf(b.strength) || (a.id < b.id ? -1 : 1),
  )

/** What a seat has to do, and what its neighbours have. */
type Held = { readonly own: ReadonlySet<string>; readonly theirs: ReadonlySet<string> }

/** Responsibilities that claims credit to both and that one of them has, the seat's own in front. */
function sharedWith(
  catalogue: Catalogue,
  roles: readonly RoleId[],
  { own, theirs }: Held,
  role: LeaderId,
): CharterNeighbour['shared'] {
  return [...catalogue.responsibilities.values()]
    .filter(({ id }) => own.has(id) || theirs.has(id))
    .flatMap(({ id, parts }) => {
      const claims = parts
        .filter((part) => part.involved && part.roles.includes(role))
        .filter((part) => part.roles.some((one) => roles.includes(one)))
        .flatMap((part) => part.claims)
      return claims.length === 0 ? [] : [{ responsibility: id, claims: [...new Set(claims)] }]
    })
    .sort((a, b) => Number(own.has(b.responsibility)) - Number(own.has(a.responsibility)))
}
