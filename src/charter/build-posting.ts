import type { Matrix } from '../authority/compile-matrix.ts'
import { findPayFacts } from '../career/find-pay-facts.ts'
import { requirementsOf } from '../career/requirements-of.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import { isLeaderId } from '../catalogue/ids.ts'
import { isVacant, type Position } from '../model/position.ts'
import { buildCharter, type CharterWish } from './build-charter.ts'
import type { Charter } from './charter.ts'
import type { Employment, Posting, PostingGap, PostingTerms } from './posting.ts'

/** The seat a posting is of, what only the caller knows, and whether pay facts are wanted. */
export type PostingWish = CharterWish & {
  readonly terms?: PostingTerms
  readonly withPay?: boolean
}

/**
 * The posting of a seat (H14-H18), made of its charter. Takes the matrix of the same model. Null for a seat that is not
 * there, or a day that is none.
 */
export function buildPosting(
  catalogue: Catalogue,
  matrix: Matrix,
  { terms = {}, withPay = false, ...wish }: PostingWish,
): Posting | null {
  const charter = buildCharter(catalogue, matrix, wish)
  const position = matrix.model.tables.positions.get(wish.position)
  if (!charter || !position) return null
  const leaders = charter.roles.filter(isLeaderId)
  const employment = terms.employment ?? employmentOf(position)
  return {
    charter,
    terms,
    employment,
    requirements: leaders.map((role) => requirementsOf(catalogue, role)),
    pay: withPay ? findPayFacts(catalogue, leaders) : null,
    open: gapsOf(position, charter, terms, employment),
  }
}

/** Full time or part time by the full-time equivalents of one seat; nothing where these do not say (H18). */
function employmentOf({ fte }: Position): Employment | null {
  if (fte === undefined || fte > 1) return null
  return fte === 1 ? 'full-time' : 'part-time'
}

function gapsOf(
  position: Position,
  { open, roles }: Charter,
  { place, remoteFrom, validThrough, start, contact, url }: PostingTerms,
  employment: Employment | null,
): readonly PostingGap[] {
  const isOpen: Readonly<Record<PostingGap, boolean>> = {
    'not-vacant': !isVacant(position),
    role: !roles.some(isLeaderId),
    purpose: open.includes('purpose'),
    duties: open.includes('duties'),
    unconfirmed: open.includes('unconfirmed'),
    contested: open.includes('contested'),
    // What sources report of pay is no offer; an offer nobody can make but the organisation.
    pay: true,
    place: place === undefined && remoteFrom === undefined,
    start: start === undefined,
    employment: employment === null,
    closing: validThrough === undefined,
    contact: contact === undefined && url === undefined,
  }
  return (Object.keys(isOpen) as PostingGap[]).filter((gap) => isOpen[gap])
}
