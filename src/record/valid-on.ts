import type { OrganizationDocument } from '../model/document.ts'
import type { Position } from '../model/position.ts'

type Span = { readonly from?: string | undefined; readonly until?: string | undefined }

/**
 * A document without what is dated and not in force on a day, such as `2026-12-24` (SPEC.md, R4). A
 * seat whose holders are all out of their dates has none that day; whether it is vacant or merely not
 * named stays as it was said.
 */
export function validOn(document: OrganizationDocument, day: string): OrganizationDocument {
  const inForce = ({ from, until }: Span) =>
    (from === undefined || from <= day) && (until === undefined || until >= day)
  return {
    ...document,
    positions: document.positions.map((position) => positionOn(position, inForce)),
    rules: document.rules.filter(inForce),
    delegations: document.delegations.filter(({ since, until }) => inForce({ from: since, until })),
    absences: document.absences.filter(inForce),
    initiatives: document.initiatives.filter(inForce),
  }
}

function positionOn(position: Position, inForce: (span: Span) => boolean): Position {
  const { holder, lines } = position
  let valid = position
  if (lines?.some((line) => !inForce({ until: line.until }))) {
    valid = { ...valid, lines: lines.filter((line) => inForce({ until: line.until })) }
  }
  if (holder === undefined || typeof holder === 'string') return valid
  if (Array.isArray(holder)) {
    const kept = holder.filter((one) => typeof one === 'string' || inForce(one))
    return kept.length === holder.length ? valid : { ...valid, holder: kept }
  }
  if (inForce(holder)) return valid
  const { holder: _, ...rest } = valid
  return rest
}
