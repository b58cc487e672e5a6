import { byCodeUnits } from './code-unit-order.ts'
import type { Finding } from './finding.ts'
import { NO_SETTINGS, type Settings } from './settings.ts'

/** A finding that somebody takes as it is, for a reason and until a day. */
export type Acceptance = {
  readonly finding: string
  readonly reason: string
  readonly by?: string
  /** The last day it holds (ISO 8601); from the next on the finding counts again. */
  readonly until: string
}

/**
 * What an organisation keeps about its findings: settings of rules, the baseline of findings that were
 * there when it began, findings accepted (R1).
 */
export type FindingsRecord = {
  readonly rules: Settings
  readonly baseline: readonly string[]
  readonly accepted: readonly Acceptance[]
}

/** Nothing kept. */
export const NO_RECORD: FindingsRecord = { rules: NO_SETTINGS, baseline: [], accepted: [] }

/** Findings sorted by what the record says of them. */
export type SortedFindings = {
  /** Those that count: neither in the baseline nor accepted today. */
  readonly open: readonly Finding[]
  readonly accepted: readonly { readonly finding: Finding; readonly acceptance: Acceptance }[]
  readonly baseline: readonly Finding[]
  /** Accepted once, and the day has passed: they stand in `open` again. */
  readonly expired: readonly Acceptance[]
  /** Ids in the record that no finding has any more: to be struck out. */
  readonly gone: readonly string[]
}

/** Sorts findings by the record. `today` is a day (ISO 8601); without one no acceptance is past. */
export function applyRecord(
  findings: readonly Finding[],
  { baseline, accepted }: FindingsRecord,
  today?: string,
): SortedFindings {
  const known = new Set(baseline)
  const isPast = ({ until }: Acceptance) => today !== undefined && until < today
  const valid = new Map(accepted.filter((one) => !isPast(one)).map((one) => [one.finding, one]))
  const ids = new Set(findings.map(({ id }) => id))
  const kept = [...baseline, ...accepted.map(({ finding }) => finding)]
  return {
    open: findings.filter(({ id }) => !valid.has(id) && !known.has(id)),
    accepted: findings.flatMap((finding) => {
      const acceptance = valid.get(finding.id)
      return acceptance ? [{ finding, acceptance }] : []
    }),
    baseline: findings.filter(({ id }) => known.has(id) && !valid.has(id)),
    expired: accepted.filter((one) => isPast(one) && ids.has(one.finding)),
    gone: [...new Set(kept.filter((id) => !ids.has(id)))].sort(byCodeUnits),
  }
}

/** The record with today's findings as its baseline: from now on only new ones count. */
export function takeBaseline(record: FindingsRecord, findings: readonly Finding[]): FindingsRecord {
  return { ...record, baseline: findings.map(({ id }) => id).sort(byCodeUnits) }
}

/** The record without ids that no finding has any more. */
export function pruneRecord(record: FindingsRecord, findings: readonly Finding[]): FindingsRecord {
  const ids = new Set(findings.map(({ id }) => id))
  return {
    ...record,
    baseline: record.baseline.filter((id) => ids.has(id)),
    accepted: record.accepted.filter(({ finding }) => ids.has(finding)),
  }
}

/** The record with a finding accepted, in place of what was said of it before. */
export function acceptFinding(record: FindingsRecord, acceptance: Acceptance): FindingsRecord {
  const others = record.accepted.filter(({ finding }) => finding !== acceptance.finding)
  return { ...record, accepted: [...others, acceptance] }
}

/** A record laid upon another: its settings and acceptances stand in place of those, baselines are joined (R1). */
export function layRecord(upon: FindingsRecord, record: FindingsRecord): FindingsRecord {
  const named = new Set(record.accepted.map(({ finding }) => finding))
  return {
    rules: { ...upon.rules, ...record.rules },
    baseline: [...new Set([...upon.baseline, ...record.baseline])],
    accepted: [...upon.accepted.filter(({ finding }) => !named.has(finding)), ...record.accepted],
  }
}
