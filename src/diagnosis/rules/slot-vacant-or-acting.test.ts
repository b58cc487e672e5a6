import { testRule } from '../../../test/support/diagnosis/test-rule.ts'

const SLOTS =
  'slots: [{ id: dpo, name: Data protection, position: legal }]\npeople: [{ id: ada, name: Ada }]'

testRule(
  'slot-vacant-or-acting',
  [
    {
      why: 'somebody holds the seat for good, beside one who acts',
      yaml: `${SLOTS}
positions: [{ id: legal, title: Counsel, holder: [{ person: ada, share: 0.5 }, { person: bo, kind: acting }] }]`,
    },
    {
      why: 'the document lists no people, so that no holder says nothing',
      yaml: `slots: [{ id: dpo, name: Data protection, position: legal }]
positions: [{ id: legal, title: Counsel }]`,
    },
    {
      why: 'a board fills it too',
      yaml: `slots:
  - { id: eu-nis2.management-body, name: Board, body: board }
  - { id: chair, name: Chair, demand: eu-nis2.management-body, position: legal }
organization: { id: o, name: O, packs: [eu-nis2] }
positions: [{ id: legal, title: Counsel, vacant: true }]
bodies: [{ id: board, name: Board, members: [legal] }]`,
    },
    {
      why: 'empty for less time than is allowed',
      options: { days: 84 },
      yaml: `${SLOTS}
positions: [{ id: legal, title: Counsel, vacant-since: 2026-12-01 }]`,
    },
  ],
  [
    {
      why: 'nobody sits there, said or seen from the list of people',
      yaml: `slots:
  - { id: dpo, name: Data protection, position: legal }
  - { id: safety, name: Safety, position: plant }
people: [{ id: ada, name: Ada }]
positions:
  - { id: legal, title: Counsel }
  - { id: plant, title: Head of Plant, vacant: true }`,
      finds: [
        { message: 'vacant', facts: { slot: 'dpo', position: 'legal', since: null } },
        { message: 'vacant', facts: { slot: 'safety', position: 'plant', since: null } },
      ],
    },
    {
      why: 'empty for longer than is allowed',
      options: { days: 84 },
      yaml: `${SLOTS}
positions: [{ id: legal, title: Counsel, vacant-since: 2026-06-01 }]`,
      finds: [{ message: 'vacant', severity: 'medium', facts: { since: '2026-06-01' } }],
    },
    {
      why: 'held for the time being, by role of a pack: the place is the seat',
      yaml: `organization: { id: bank, name: Bank, packs: [us-fitara] }
positions:
  - { id: cio, title: CIO, roles: [cio], holder: { person: ada, kind: acting, from: 2026-02-01 } }`,
      finds: [
        {
          message: 'acting',
          facts: { slot: 'us-fitara.cio', since: '2026-02-01' },
          place: { kind: 'positions', id: 'cio', field: 'holder' },
        },
      ],
    },
  ],
)
