import type { Problem } from '../model/problem.ts'
import { byCodeUnits } from './code-unit-order.ts'
import type { Finding } from './finding.ts'
import { isMapping } from './option.ts'
import { NO_SETTINGS, readSettings, type Settings } from './settings.ts'

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
 * there when it began, findings accepted. Data beside the document, never part of it (R1).
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

/** A record, or everything that is wrong with it. */
export type RecordReading =
  | { readonly ok: true; readonly record: FindingsRecord }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** How many entries a list of a record may have. */
const MOST_ENTRIES = 500_000

/** How many problems are told. */
const MOST_PROBLEMS = 100

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/

/** Reads a record from plain data (a YAML or JSON file). */
export function readRecord(plain: unknown): RecordReading {
  if (plain === undefined || plain === null) return { ok: true, record: NO_RECORD }
  const problems: Problem[] = []
  const add = (where: string, message: string) => {
    if (problems.length < MOST_PROBLEMS) problems.push({ code: 'invalid-record', where, message })
  }
  if (!isMapping(plain)) {
    add('the record', 'Give a mapping with rules, baseline, accepted.')
    return { ok: false, problems }
  }
  for (const key of Object.keys(plain)) {
    if (!Object.hasOwn(NO_RECORD, key)) {
      add(key.slice(0, 60), 'There is no such key. Possible here: rules, baseline, accepted.')
    }
  }
  const settings = readSettings(plain.rules)
  if (!settings.ok) for (const { where, message } of settings.problems) add(where, message)
  const baseline = listIn(plain, 'baseline', add)
  baseline.forEach((id, at) => {
    if (typeof id !== 'string') add(`baseline › ${at + 1}`, 'Give the id of a finding.')
  })
  const accepted = listIn(plain, 'accepted', add)
  accepted.forEach((one, at) => {
    for (const message of faultsOf(one)) add(`accepted › ${at + 1}`, message)
  })
  if (!settings.ok || problems.length > 0) return { ok: false, problems }
  const record = {
    rules: settings.settings,
    baseline: baseline as readonly string[],
    accepted: accepted as readonly Acceptance[],
  }
  return { ok: true, record }
}

function listIn(
  plain: Readonly<Record<string, unknown>>,
  key: string,
  add: (where: string, message: string) => void,
): readonly unknown[] {
  const list = plain[key]
  if (list === undefined || list === null) return []
  if (Array.isArray(list) && list.length <= MOST_ENTRIES) return list
  add(key, `Give a list of at most ${MOST_ENTRIES} entries.`)
  return []
}

function faultsOf(one: unknown): readonly string[] {
  if (!isMapping(one)) return ['Give a mapping with finding, reason, by, until.']
  const { finding, reason, by, until, ...others } = one
  const faults = Object.keys(others).map((key) => `There is no key ${key.slice(0, 60)} here.`)
  if (typeof finding !== 'string' || finding === '')
    faults.push('Give finding: the id of a finding.')
  if (typeof reason !== 'string' || reason.trim() === '')
    faults.push('Give reason: why it may stand.')
  if (by !== undefined && typeof by !== 'string')
    faults.push('Give by: who accepted it, as a text.')
  if (typeof until !== 'string' || !DAY.test(until)) {
    faults.push('Give until: the last day it holds, such as 2027-03-31.')
  }
  return faults
}
