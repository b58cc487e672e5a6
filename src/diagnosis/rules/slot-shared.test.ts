import { testRule } from '../../../test/support/diagnosis/test-rule.ts'

const packs = (id: string) => `organization: { id: o, name: O, packs: [${id}] }
positions:
  - { id: a, title: Chief Operating Officer, holder: ada }
  - { id: b, title: CIO, roles: [cio], holder: [{ person: bo, share: 0.5 }, { person: cy, share: 0.5 }] }
people: [{ id: ada, name: Ada }, { id: bo, name: Bo }, { id: cy, name: Cy }]`

testRule(
  'slot-shared',
  [
    {
      why: 'one seat of one person',
      yaml: `${packs('uk-smcr')}
slots: [{ id: s, name: S, demand: uk-smcr.chief-operations, position: a }]`,
    },
    {
      why: 'the text says nothing of several',
      yaml: `${packs('eu-dora')}
slots:
  - { id: s, name: S, demand: eu-dora.incident-communication, position: a }
  - { id: t, name: T, demand: eu-dora.incident-communication, position: b }`,
    },
    {
      why: 'several of the role, nobody named: another rule asks who is meant',
      yaml: `organization: { id: o, name: O, packs: [us-fitara] }
positions: [{ id: a, title: CIO, roles: [cio] }, { id: b, title: CIO, roles: [cio] }]`,
    },
    {
      why: 'who acts beside the holder does not share',
      yaml: `organization: { id: o, name: O, packs: [us-fitara] }
positions:
  - { id: a, title: CIO, roles: [cio], holder: [{ person: x }, { person: y, kind: acting }] }`,
    },
  ],
  [
    {
      why: 'two seats where one is demanded',
      yaml: `${packs('us-fitara')}
slots:
  - { id: s, name: S, demand: us-fitara.cio, position: a }
  - { id: t, name: T, demand: us-fitara.cio, position: b }`,
      finds: [
        {
          message: 'seats-not-one',
          severity: 'medium',
          facts: { positions: ['a', 'b'], at: '44 U.S.C. 3506(a)(2)(A)' },
        },
      ],
    },
    {
      why: 'two people on the seat where one is demanded',
      yaml: packs('us-fitara'),
      finds: [{ message: 'people-not-one', facts: { positions: ['b'], people: ['bo', 'cy'] } }],
    },
    {
      why: 'two seats, which is allowed',
      yaml: `${packs('uk-smcr')}
slots:
  - { id: s, name: S, demand: uk-smcr.chief-operations, position: a }
  - { id: t, name: T, demand: uk-smcr.chief-operations, position: b }`,
      finds: [{ message: 'seats-to-tell', severity: 'low', place: { kind: 'slots', id: 's' } }],
    },
    {
      why: 'two people on one seat, which is allowed',
      yaml: `${packs('uk-smcr')}
slots: [{ id: s, name: S, demand: uk-smcr.chief-operations, position: b }]`,
      finds: [{ message: 'people-to-tell', severity: 'low' }],
    },
  ],
)
