import { describe, expect, it } from 'vitest'
import type { Position } from '../model/position.ts'
import { EMPTY_DOCUMENT } from './empty-document.ts'
import { validOn } from './valid-on.ts'

const day = '2026-12-24'
const seat = (holder: Position['holder']): Position => ({ id: 'cto', title: 'CTO', holder })
const on = (position: Position) =>
  validOn({ ...EMPTY_DOCUMENT, positions: [position] }, day).positions[0]

describe('validOn', () => {
  it('R4: keeps both ends of a span', () => {
    const spans = [
      [{ from: '2026-12-24', until: '2026-12-24' }, true],
      [{ from: '2026-12-25', until: '2027-01-01' }, false],
      [{ from: '2026-12-01', until: '2026-12-23' }, false],
      [{}, true],
      [{ until: '2026-12-24' }, true],
      [{ from: '2026-12-24' }, true],
    ] as const
    for (const [span, kept] of spans) {
      const rule = { id: 'r', decision: 'd', ...span }
      const initiative = { id: 'i', name: 'I', ...span }
      const valid = validOn({ ...EMPTY_DOCUMENT, rules: [rule], initiatives: [initiative] }, day)
      expect([valid.rules.length, valid.initiatives.length]).toEqual(kept ? [1, 1] : [0, 0])
      const holder = { person: 'ada', ...span }
      expect(on(seat(holder))?.holder).toEqual(kept ? holder : undefined)
      expect(on(seat(['bo', holder]))?.holder).toEqual(kept ? ['bo', holder] : ['bo'])
    }
  })

  it('R4: leaves out absences and delegations of other days', () => {
    const valid = validOn(
      {
        ...EMPTY_DOCUMENT,
        absences: [
          { person: 'ada', from: '2026-12-20', until: '2027-01-06' },
          { person: 'lin', from: '2026-11-20', until: '2026-12-06' },
        ],
        delegations: [
          { from: 'a', to: 'b', of: 'd', until: '2026-12-23' },
          { from: 'a', to: 'c', of: 'd', since: '2026-12-24' },
        ],
      },
      day,
    )
    expect(valid.absences.map(({ person }) => person)).toEqual(['ada'])
    expect(valid.delegations.map(({ to }) => to)).toEqual(['c'])
  })

  it('R4: leaves out lines that ended, and everything without dates alone', () => {
    const lines = [{ to: 'cio', until: '2026-12-23' }, { to: 'ceo' }]
    expect(on({ id: 'cto', title: 'CTO', lines })?.lines).toEqual([{ to: 'ceo' }])
    const plain = seat('ada')
    expect(on(plain)).toBe(plain)
  })
})
