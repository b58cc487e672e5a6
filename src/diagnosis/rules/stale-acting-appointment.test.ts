import { testRule } from '../../../test/support/diagnosis/test-rule.ts'

const held = (...holders: readonly string[]) => `
people: [{ id: bo, name: Bo Lind }, { id: cy, name: Cy Marsh }]
positions:
  - { id: head, title: Head of Data, holder: [${holders.join(', ')}] }`

const LONG = '{ person: bo, kind: acting, from: 2026-01-01 }'

testRule(
  'stale-acting-appointment',
  [
    { why: 'for a year to the day', yaml: held('{ person: bo, kind: acting, from: 2026-01-15 }') },
    { why: 'two years may pass', options: { days: 730 }, yaml: held(LONG) },
    { why: 'since when is not said', yaml: held('{ person: bo, kind: interim }') },
    { why: 'another holds it for good', yaml: held(LONG, '{ person: cy }') },
    {
      why: 'their time has ended: stale-occupancy tells that',
      yaml: held('{ person: bo, kind: acting, from: 2025-01-01, until: 2026-06-30 }'),
    },
    {
      why: 'the seat is gone',
      yaml: held(LONG).replace('id: head,', 'id: head, state: eliminated,'),
    },
  ],
  [
    {
      why: 'for a year and two weeks, alone',
      yaml: held(LONG),
      finds: [
        {
          id: 'stale-acting-appointment:positions/head',
          severity: 'medium',
          facts: { position: 'head', people: ['bo'], since: '2026-01-01', days: 379 },
          place: { kind: 'positions', id: 'head', field: 'holder' },
        },
      ],
    },
    {
      why: 'two in turn, since the first of them',
      yaml: held(LONG, '{ person: cy, kind: interim, from: 2026-09-01, until: 2027-06-30 }'),
      finds: [{ facts: { people: ['bo', 'cy'], since: '2026-01-01' } }],
    },
    {
      why: 'a shorter time is asked for',
      options: { days: 90 },
      yaml: held('{ person: bo, kind: acting, from: 2026-09-01 }'),
      finds: [{ message: 'long' }],
    },
  ],
)
