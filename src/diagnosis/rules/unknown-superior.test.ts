import { testRule } from '../../../test/support/diagnosis/test-rule.ts'

testRule(
  'unknown-superior',
  [
    {
      why: 'every superior is there, vacant and eliminated ones too',
      yaml: `
positions:
  - { id: ceo, title: Chief Executive Officer, state: eliminated }
  - { id: cto, title: Chief Technology Officer, reports-to: ceo }
groups: [{ id: g, title: Officers, fte: 2, reports-to: cto }]`,
    },
    {
      why: 'the seat whose superior is missing is eliminated itself',
      yaml: `
positions:
  - { id: ceo, title: Chief Executive Officer }
  - { id: old, title: Director, reports-to: gone, state: eliminated }`,
    },
    {
      why: 'a dotted line that leads nowhere is not a superior',
      yaml: 'positions: [{ id: ceo, title: Chief Executive Officer, lines: [{ to: nobody }] }]',
    },
  ],
  [
    {
      why: 'two seats and a group name one missing seat: one finding',
      yaml: `
positions:
  - { id: ps, title: Permanent Secretary }
  - { id: b, title: Director B, reports-to: H99 }
  - { id: a, title: Director A, reports-to: H99 }
groups: [{ id: g, title: Officers, fte: 2, reports-to: H99 }]`,
      finds: [
        {
          id: 'unknown-superior:positions/H99',
          message: 'positions',
          severity: 'high',
          facts: { missing: 'H99', positions: ['a', 'b'], groups: ['g'] },
          place: { kind: 'positions', id: 'a', field: 'reports-to' },
        },
      ],
    },
    {
      why: 'two missing seats are two findings, one of them nearly an id that is there',
      yaml: `
positions:
  - { id: permanent-secretary, title: Permanent Secretary }
  - { id: a, title: Director A, reports-to: permanent-secretry }
  - { id: b, title: Director B, reports-to: zz }`,
      finds: [{ facts: { missing: 'permanent-secretry' } }, { facts: { missing: 'zz' } }],
    },
    {
      why: 'graver where something hangs on the seat that names it: seats, staff or a role',
      yaml: `
positions:
  - { id: ps, title: Permanent Secretary }
  - { id: loaned, title: Not in post, reports-to: x1 }
  - { id: director, title: Director, reports-to: x2 }
  - { id: deputy, title: Deputy Director, reports-to: director }
  - { id: head, title: Head of Estates, reports-to: x3 }
  - { id: cio, title: Chief Information Officer, roles: [cio], reports-to: x4 }
groups: [{ id: g, title: Officers, fte: 2, reports-to: head }]`,
      finds: [
        { severity: 'high', facts: { missing: 'x2' } },
        { severity: 'high', facts: { missing: 'x3' } },
        { severity: 'high', facts: { missing: 'x4' } },
        { severity: 'medium', facts: { missing: 'x1' } },
      ],
    },
    {
      why: 'only staff groups hang on the missing seat',
      yaml: `
positions: [{ id: ps, title: Permanent Secretary }]
groups:
  - { id: g2, title: Officers, fte: 2, reports-to: X }
  - { id: g1, title: Clerks, fte: 3, reports-to: X }`,
      finds: [
        {
          message: 'groups',
          severity: 'low',
          facts: { missing: 'X', positions: [], groups: ['g1', 'g2'] },
          place: { kind: 'groups', id: 'g1', field: 'reports-to' },
        },
      ],
    },
  ],
)
