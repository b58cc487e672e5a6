import type { Problem } from '../model/problem.ts'
import { type Acceptance, type FindingsRecord, NO_RECORD } from './findings-record.ts'
import { isMapping } from './option.ts'
import { readSettings, type Settings, unknownWord } from './settings.ts'

/** A record, or everything that is wrong with it. */
export type RecordReading =
  | { readonly ok: true; readonly record: FindingsRecord }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** How many entries a list of a record may have. */
const MOST_ENTRIES = 500_000

/** How many problems are told. */
const MOST_PROBLEMS = 100

const ACCEPTANCE_KEYS = ['finding', 'reason', 'by', 'until']

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
      add(key.slice(0, 60), unknownWord('key', key, Object.keys(NO_RECORD)))
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

/**
 * What of a record can be used, and what is wrong with the rest (R2): for an organisation that is kept and
 * shown, where one mistaken setting must not hide all findings.
 */
export function readSoundRecord(plain: unknown): {
  readonly record: FindingsRecord
  readonly problems: readonly Problem[]
} {
  const whole = readRecord(plain)
  if (whole.ok) return { record: whole.record, problems: [] }
  const parts = isMapping(plain) ? plain : {}
  const settings = Object.entries(isMapping(parts.rules) ? parts.rules : {}).map((one) =>
    readSettings(Object.fromEntries([one])),
  )
  const entries = (key: string) => (Array.isArray(parts[key]) ? (parts[key] as unknown[]) : [])
  const record = {
    rules: Object.assign({}, ...settings.map((read) => (read.ok ? read.settings : {}))) as Settings,
    baseline: entries('baseline').filter((id) => typeof id === 'string'),
    accepted: entries('accepted').filter(
      (one) => faultsOf(one).length === 0,
    ) as readonly Acceptance[],
  }
  return { record, problems: whole.problems }
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
  const faults = Object.keys(others).map((key) => unknownWord('key', key, ACCEPTANCE_KEYS))
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
