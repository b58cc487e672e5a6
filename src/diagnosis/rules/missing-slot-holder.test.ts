import { testRule } from '../../../test/support/diagnosis/test-rule.ts'

const MAS = 'organization: { id: bank, name: Bank, packs: [sg-mas-trm] }'
const SECURITY = '{ id: sec, name: Security, demand: sg-mas-trm.head-of-information-security'

testRule(
  'missing-slot-holder',
  [
    {
      why: 'no pack is chosen',
      yaml: 'positions: [{ id: ceo, title: Chief Executive Officer }]',
    },
    {
      why: 'a role fills one demand, a slot the other; CIO, CTO and Head of IT are one to the text',
      yaml: `${MAS}
positions:
  - { id: it, title: Head of IT, roles: [head-of-it] }
  - { id: ciso, title: Chief Information Security Officer }
slots: [${SECURITY}, position: ciso }]`,
    },
    {
      why: 'a committee fills it, and a slot is enough that bears the id of the demand',
      yaml: `${MAS}
positions: [{ id: cto, title: CTO, roles: [cto] }]
bodies: [{ id: board, name: Board, members: [cto] }]
slots: [{ id: sg-mas-trm.head-of-information-security, name: Security, body: board }]`,
    },
    {
      why: 'one who is demanded is named among several of the role',
      yaml: `organization: { id: agency, name: Agency, packs: [us-fitara] }
positions:
  - { id: a, title: CIO, roles: [cio] }
  - { id: b, title: CIO, roles: [cio] }
slots:
  - { id: cio, name: CIO, demand: us-fitara.cio, position: a }
  - { id: ciso, name: CISO, demand: us-fitara.information-security-officer, position: b }`,
    },
  ],
  [
    {
      why: 'a deputy and the seat of a part do not fill it, and nobody is named for the other',
      yaml: `${MAS}
positions:
  - { id: deputy, title: Deputy CIO, roles: [cio] }
  - { id: part, title: 'CIO, Retail', roles: [cio] }`,
      finds: [
        {
          message: 'nobody',
          severity: 'high',
          subjects: [{ kind: 'slots', id: 'sg-mas-trm.head-of-information-security' }],
        },
        { message: 'nobody', facts: { slot: 'sg-mas-trm.head-of-technology', gone: [] } },
      ],
    },
    {
      why: 'the seat that was named is gone, the board was never entered',
      yaml: `${MAS}
positions:
  - { id: cto, title: CTO, roles: [cto] }
  - { id: ciso, title: CISO, state: eliminated }
slots:
  - ${SECURITY}, position: ciso }
  - { id: sec-2, name: Security, demand: sg-mas-trm.head-of-information-security, body: board }`,
      finds: [
        {
          message: 'gone',
          facts: { gone: ['board', 'ciso'] },
          place: { kind: 'slots', id: 'sec', field: 'position' },
        },
      ],
    },
    {
      why: 'one CIO is demanded and two seats bear the role',
      yaml: `organization: { id: agency, name: Agency, packs: [us-fitara] }
positions:
  - { id: a, title: CIO, roles: [cio] }
  - { id: b, title: CIO, roles: [cio] }
slots: [{ id: s, name: S, demand: us-fitara.information-security-officer, position: b }]`,
      finds: [{ message: 'several', severity: 'medium', facts: { candidates: ['a', 'b'] } }],
    },
    {
      why: 'an own slot without a holder',
      yaml: 'slots: [{ id: dpo, name: Data protection officer, regime: GDPR }]',
      finds: [{ message: 'own', place: { kind: 'slots', id: 'dpo', field: 'position' } }],
    },
  ],
)
