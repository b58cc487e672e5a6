import { testRule } from '../../../test/support/diagnosis/test-rule.ts'

testRule(
  'ambiguous-title',
  [
    {
      why: 'the document says which role it is',
      yaml: `positions:
  - { id: a, title: Technical Director, roles: [ctd] }
  - { id: b, title: Chief Technical Director, roles: [{ role: ctd, origin: stated, evidence: charter }] }`,
    },
    {
      why: 'the description calls it by the name of one of the roles',
      yaml: `positions:
  - { id: a, title: Technical Director, description: The Chief Technology Officer (CTO) owns the technology. }`,
    },
    {
      why: 'plain titles, and titles with a subject',
      yaml: `positions:
  - { id: a, title: CTO }
  - { id: b, title: Technical Director of Stage Machinery }
  - { id: c, title: Director }`,
    },
    {
      why: 'the seat is gone',
      yaml: 'positions: [{ id: a, title: Technical Director, state: eliminated }]',
    },
  ],
  [
    {
      why: 'several readings; seats of one title are one finding',
      yaml: `positions:
  - { id: b, title: Technical Director }
  - { id: a, title: technical director , roles: [{ role: ctd, origin: suggested }] }
  - { id: c, title: Technical Director, roles: [cto] }`,
      finds: [
        {
          message: 'several',
          severity: 'low',
          facts: { positions: ['a', 'b'], roles: ['ctd', 'cto'], elsewhere: true },
          place: { kind: 'positions', id: 'a', field: 'roles' },
        },
      ],
    },
    {
      why: 'the description names both',
      yaml: `positions:
  - { id: a, title: Technical Director, description: Chief Technology Officer and Chief Technical Director in one. }`,
      finds: [{ message: 'several', facts: { positions: ['a'] } }],
    },
    {
      why: 'a rare title that is taken for another',
      yaml: 'positions: [{ id: a, title: Chief Technical Director }]',
      finds: [{ message: 'rare', facts: { roles: ['ctd'], elsewhere: false } }],
    },
  ],
)
