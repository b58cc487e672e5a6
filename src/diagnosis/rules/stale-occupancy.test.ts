import { testRule } from '../../../test/support/diagnosis/test-rule.ts'

const held = (...holders: readonly string[]) => `
people: [{ id: bo, name: Bo Lind }, { id: cy, name: Cy Marsh }]
positions:
  - { id: ciso, title: Security Officer, holder: [${holders.join(', ')}] }`

const ENDED = '{ person: bo, until: 2026-12-31 }'

testRule(
  'stale-occupancy',
  [
    { why: 'somebody came after', yaml: held(ENDED, '{ person: cy, from: 2027-01-01 }') },
    { why: 'today is the last day', yaml: held('{ person: bo, until: 2027-01-15 }') },
    { why: 'no end is said', yaml: held('bo') },
    {
      why: 'the seat went too',
      yaml: held(ENDED).replace('id: ciso,', 'id: ciso, state: eliminated,'),
    },
  ],
  [
    {
      why: 'the only holder has left',
      yaml: held(ENDED),
      finds: [
        {
          id: 'stale-occupancy:positions/ciso',
          severity: 'medium',
          facts: { position: 'ciso', people: ['bo'], until: '2026-12-31' },
        },
      ],
    },
    {
      why: 'two shared it, and the later end counts',
      yaml: held('{ person: cy, share: 0.5, until: 2026-10-31 }', ENDED),
      finds: [{ facts: { people: ['bo', 'cy'], until: '2026-12-31' } }],
    },
  ],
)
