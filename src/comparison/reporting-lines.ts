import type { Catalogue } from '../catalogue/catalogue.ts'
import { type Claim, STRENGTHS } from '../catalogue/claim.ts'
import { reportingOf } from '../catalogue/facts.ts'
import type { RoleId } from '../catalogue/ids.ts'
import { appliesTo, conditionOf } from './conditions.ts'
import type { RankCircumstances, ReportingLine } from './rank.ts'

/**
 * Whom a role reports to, as the sources have it: every claim that says so, with its condition and
 * whether that applies to the circumstances. Those that apply come first (SPEC R11). Empty when the
 * sources are silent.
 */
export function reportingLines(
  catalogue: Catalogue,
  role: RoleId,
  circumstances: RankCircumstances = {},
): readonly ReportingLine[] {
  return (catalogue.claimsByRole.get(role) ?? [])
    .flatMap((claim) => lineOf(claim, role, circumstances))
    .sort(
      (left, right) =>
        [true, null, false].indexOf(left.applies) - [true, null, false].indexOf(right.applies) ||
        STRENGTHS.indexOf(left.strength) - STRENGTHS.indexOf(right.strength) ||
        (left.claims.join() < right.claims.join() ? -1 : 1),
    )
}

function lineOf(
  claim: Claim,
  role: RoleId,
  circumstances: RankCircumstances,
): readonly ReportingLine[] {
  const reporting = reportingOf(claim)
  if (!reporting?.subjects.includes(role)) return []
  const when = conditionOf(reporting.when)
  return [
    {
      role,
      to: reporting.to.map((superior) => superior.replaceAll(' ', '-')),
      when,
      applies: appliesTo(when, circumstances),
      strength: claim.strength,
      claims: [claim.id],
    },
  ]
}
