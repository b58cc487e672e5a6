import { describe, expect, it } from 'vitest'
import type { Finding } from './finding.ts'
import {
  acceptFinding,
  applyRecord,
  layRecord,
  NO_RECORD,
  pruneRecord,
  takeBaseline,
} from './findings-record.ts'
import { readRecord, readSoundRecord } from './read-record.ts'

const finding = (id: string): Finding => ({
  id,
  rule: 'several-roots',
  message: 'tops',
  severity: 'medium',
  subjects: [],
  facts: {},
  place: null,
})
const findings = ['a', 'b', 'c'].map(finding)
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id)

describe('applyRecord', () => {
  it('R3 counts only what is not in the baseline', () => {
    const record = takeBaseline(NO_RECORD, findings.slice(0, 2))
    const sorted = applyRecord(findings, record)
    expect(ids(sorted.open)).toEqual(['c'])
    expect(ids(sorted.baseline)).toEqual(['a', 'b'])
  })

  it('R4 takes an acceptance up to its last day and then counts the finding again', () => {
    const acceptance = { finding: 'b', reason: 'two heads by law', until: '2026-06-30' }
    const record = { ...NO_RECORD, accepted: [acceptance] }
    expect(ids(applyRecord(findings, record, '2026-06-30').open)).toEqual(['a', 'c'])
    expect(applyRecord(findings, record, '2026-06-30').accepted[0]?.acceptance).toBe(acceptance)
    const later = applyRecord(findings, record, '2026-07-01')
    expect(ids(later.open)).toEqual(['a', 'b', 'c'])
    expect(later.expired).toEqual([acceptance])
    expect(applyRecord(findings, record).expired).toEqual([])
  })

  it('R3 tells ids that no finding has any more, and strikes them out', () => {
    const accepted = [{ finding: 'gone', reason: 'x', until: '2026-06-30' }]
    const record = { ...NO_RECORD, baseline: ['old', 'a'], accepted }
    expect(applyRecord(findings, record).gone).toEqual(['gone', 'old'])
    expect(pruneRecord(record, findings)).toEqual({ ...NO_RECORD, baseline: ['a'] })
  })
})

describe('layRecord', () => {
  it('R1 lays a record upon that of the document: what both name, the upper one says', () => {
    const until = '2026-06-30'
    const lower = {
      rules: { 'several-roots': { off: true }, 'reporting-cycle': { severity: 'low' } },
      baseline: ['a', 'b'],
      accepted: [
        { finding: 'a', reason: 'first', until },
        { finding: 'c', reason: 'other', until },
      ],
    } as const
    const upper = {
      rules: { 'several-roots': { severity: 'high' } },
      baseline: ['b', 'd'],
      accepted: [{ finding: 'a', reason: 'second', until }],
    } as const
    expect(layRecord(lower, upper)).toEqual({
      rules: { 'several-roots': { severity: 'high' }, 'reporting-cycle': { severity: 'low' } },
      baseline: ['a', 'b', 'd'],
      accepted: [lower.accepted[1], upper.accepted[0]],
    })
    expect(layRecord(lower, NO_RECORD)).toEqual(lower)
  })
})

describe('readSoundRecord', () => {
  it('R2 keeps what is sound, and tells what is not', () => {
    const accepted = { finding: 'y', reason: 'so it is', until: '2027-01-31' }
    const { record, problems } = readSoundRecord({
      rules: { 'several-root': { off: true }, 'several-roots': { off: true } },
      baseline: ['x', 7],
      accepted: [accepted, { finding: 'z', reason: '', until: '2027-01-31' }],
    })
    expect(record).toEqual({
      rules: { 'several-roots': { off: true } },
      baseline: ['x'],
      accepted: [accepted],
    })
    expect(problems).toHaveLength(3)
  })

  it('R2 makes nothing of what is no record', () => {
    for (const noise of [7, 'x', [], { rules: [], baseline: 'x', accepted: { a: 1 } }]) {
      expect(readSoundRecord(noise).record).toEqual(NO_RECORD)
      expect(readSoundRecord(noise).problems.length).toBeGreaterThan(0)
    }
  })
})

describe('acceptFinding', () => {
  it('R4 says it anew of a finding that was accepted before', () => {
    const until = '2026-06-30'
    const once = acceptFinding(NO_RECORD, { finding: 'a', reason: 'first', until })
    const twice = acceptFinding(once, { finding: 'a', reason: 'second', until })
    expect(twice.accepted).toEqual([{ finding: 'a', reason: 'second', until }])
  })
})

describe('readRecord', () => {
  it('R1 reads rules, baseline and acceptances', () => {
    const plain = {
      rules: { 'several-roots': { off: true } },
      baseline: ['x'],
      accepted: [{ finding: 'y', reason: 'so it is', by: 'board', until: '2027-01-31' }],
    }
    expect(readRecord(plain)).toEqual({ ok: true, record: plain })
    expect(readRecord(null)).toEqual({ ok: true, record: NO_RECORD })
  })

  it.each([
    [
      'an unknown rule: the nearest',
      { rules: { 'several-root': {} } },
      'Did you mean several-roots',
    ],
    ['an unknown key', { rules: { 'several-roots': { of: true } } }, 'Did you mean off'],
    ['a severity', { rules: { 'several-roots': { severity: 'grave' } } }, 'high, medium, low'],
    [
      'an option',
      { rules: { 'span-outside-target': { options: { roles: { cio: 'boss' } } } } },
      'player-coach',
    ],
    [
      'an unknown option',
      { rules: { 'vacant-leadership-seat': { options: { act: true } } } },
      'There is no option',
    ],
    ['no reason', { accepted: [{ finding: 'y', until: '2027-01-31' }] }, 'Give reason'],
    ['no day', { accepted: [{ finding: 'y', reason: 'x', until: 'soon' }] }, 'Give until'],
    ['an unknown part', { rule: {} }, 'Did you mean rules'],
    [
      'an unknown key of an acceptance',
      { accepted: [{ finding: 'y', reason: 'x', untill: '2027-01-31' }] },
      'Did you mean until',
    ],
    ['a list', [], 'Give a mapping'],
    ['noise', { __proto__x: 1, baseline: [1], accepted: ['x'] }, 'no key'],
  ])('R2, R4 refuses %s', (_, plain, message) => {
    const reading = readRecord(plain)
    expect(reading.ok).toBe(false)
    if (!reading.ok) expect(reading.problems.map((one) => one.message).join()).toContain(message)
  })
})
