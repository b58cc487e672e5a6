import { testRule } from '../../../test/support/diagnosis/test-rule.ts'

testRule(
  'conflicting-title-and-role',
  [
    {
      why: 'title and role agree, in any wording',
      yaml: `
positions:
  - { id: cio, title: Chief Information Officer, roles: [cio] }
  - { id: cto, title: CTO, roles: [cto, board] }
  - { id: it, title: Leiter IT, roles: [head-of-it] }`,
    },
    { why: 'no role is given', yaml: 'positions: [{ id: cio, title: Chief Information Officer }]' },
    {
      why: 'the title names nobody of the catalogue, or another field',
      yaml: `
positions:
  - { id: a, title: Head of Ports, roles: [cio] }
  - { id: b, title: Chief Digital Officer, roles: [cto] }`,
    },
    {
      why: 'two offices in one title, one of them given',
      yaml: `
positions: [{ id: a, title: CIO and IT Director, roles: [it-director] }]`,
    },
    {
      why: 'a role that goes with any title',
      yaml: `
positions: [{ id: a, title: IT Director, roles: [director] }]`,
    },
    {
      why: 'the seat is eliminated',
      yaml: `
positions: [{ id: a, title: Chief Information Officer, roles: [cto], state: eliminated }]`,
    },
    {
      why: 'the title is not sure enough',
      options: { confidence: 98 },
      yaml: `
positions: [{ id: a, title: 'Chief Information Officer, Retail', roles: [cto] }]`,
    },
  ],
  [
    {
      why: 'a CIO by title, a CTO by the document',
      yaml: `
positions:
  - { id: a, title: Chief Information Officer, roles: [cto, board] }`,
      finds: [
        {
          message: 'differs',
          severity: 'medium',
          facts: { position: 'a', named: 'cio', roles: ['cto'], grounded: false },
          place: { kind: 'positions', id: 'a', field: 'roles' },
        },
      ],
    },
    {
      why: 'the title was changed, the suggestion of the former one stayed',
      yaml: `
positions:
  - { id: a, title: IT Manager, roles: [{ role: cfo, origin: suggested, evidence: Finance Director }] }`,
      finds: [{ message: 'differs', facts: { named: 'it-manager', roles: ['cfo'] } }],
    },
    {
      why: 'the role was read from the duties: the title misleads',
      yaml: `
positions:
  - { id: a, title: VP of Engineering, roles: [{ role: cto, evidence: answers for direction and research }] }`,
      finds: [
        {
          message: 'grounded',
          severity: 'low',
          facts: { named: 'vp-engineering', roles: ['cto'] },
        },
      ],
    },
  ],
)
