import { describe, expect, it } from 'vitest'
import { catalogueForTests } from '../../test/support/catalogue.ts'
import type { CareerProfile } from './career-profile.ts'
import { reviewGrowth } from './review-growth.ts'

const catalogue = catalogueForTests()

const profile: CareerProfile = {
  profile: 1,
  skills: [{ skill: 'creativity' }],
  log: [
    { date: '2026-05-01', kind: 'talk', what: 'Spoke to the board', proves: ['communicates'] },
    { date: '2025-02-01', kind: 'talk', what: 'Spoke to staff', proves: ['communicates'] },
    {
      date: '2026-03-01',
      kind: 'result',
      what: 'An idea became a product',
      proves: ['Kreativität'],
    },
    { date: '2026-04-01', kind: 'reading', what: 'A book' },
  ],
}

describe('what grew', () => {
  it('L2: tells entries since a day in the order of days, with their places in the file', () => {
    const { entries, topics } = reviewGrowth(catalogue, profile, { since: '2026-01-01' })
    expect(entries.map(({ at, entry }) => [at, entry.date])).toEqual([
      [2, '2026-03-01'],
      [3, '2026-04-01'],
      [0, '2026-05-01'],
    ])
    expect(topics).toEqual([
      { topic: 'communicates', entries: 1 },
      { topic: 'creativity', entries: 1 },
    ])
  })

  it('L2: tells which demands of a role rose by it, and which rest', () => {
    const growth = reviewGrowth(catalogue, profile, { since: '2026-01-01', role: 'cto' })
    expect(growth.risen).toEqual([
      { demand: 'cto-creativity', from: 'partly', to: 'met' },
      { demand: 'proof-of-communication', from: 'partly', to: 'met' },
    ])
    expect(growth.resting).toContain('reputation')
    expect(growth.resting).not.toContain('cto-creativity')
    expect(growth.claims).toEqual(expect.arrayContaining(['s1-090', 's1-092', 's1-098']))
  })

  it('is nothing without entries', () => {
    const none = reviewGrowth(catalogue, { profile: 1 }, { since: '2026-01-01', role: 'cio' })
    expect([none.entries, none.topics, none.risen]).toEqual([[], [], []])
  })
})
