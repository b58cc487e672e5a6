import { describe, expect, it } from 'vitest'
import type { Finding } from './finding.ts'
import { applyRecord, NO_RECORD, pruneRecord, readRecord, takeBaseline } from './findings-record.ts'

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
    ['a list', [], 'Give a mapping'],
    ['noise', { __proto__x: 1, baseline: [1], accepted: ['x'] }, 'no such key'],
  ])('R2, R4 refuses %s', (_, plain, message) => {
    const reading = readRecord(plain)
    expect(reading.ok).toBe(false)
    if (!reading.ok) expect(reading.problems.map((one) => one.message).join()).toContain(message)
  })
})
