import { testRule } from '../../../test/support/diagnosis/test-rule.ts'

const seat = (id: string) => ({ kind: 'positions', id }) as const

testRule(
  'reporting-cycle',
  [
    {
      why: 'one tree',
      yaml: `
positions:
  - { id: ceo, title: Chief Executive Officer }
  - { id: cto, title: Chief Technology Officer, reports-to: ceo }
  - { id: dev, title: Developer, reports-to: cto }`,
    },
    {
      why: 'a dotted line back is no circle',
      yaml: `
positions:
  - { id: ceo, title: Chief Executive Officer, lines: [{ to: cto }] }
  - { id: cto, title: Chief Technology Officer, reports-to: ceo }`,
    },
    {
      why: 'all seats of the circle are eliminated',
      yaml: `
positions:
  - { id: a, title: Director A, reports-to: b, state: eliminated }
  - { id: b, title: Director B, reports-to: a, state: eliminated }`,
    },
    { why: 'nothing at all', yaml: '' },
  ],
  [
    {
      why: 'two seats report to one another, one below hangs on them',
      yaml: `
positions:
  - { id: cto, title: Chief Technology Officer, reports-to: cio }
  - { id: cio, title: Chief Information Officer, reports-to: cto }
  - { id: dev, title: Developer, reports-to: cto }`,
      finds: [
        {
          message: 'circle',
          severity: 'high',
          subjects: [seat('cio'), seat('cto')],
          facts: { members: ['cio', 'cto'] },
          place: { kind: 'positions', id: 'cio', field: 'reports-to' },
        },
      ],
    },
    {
      why: 'the members stand in the order of the lines',
      yaml: `
positions:
  - { id: a, title: A, reports-to: c }
  - { id: b, title: B, reports-to: a }
  - { id: c, title: C, reports-to: b, state: eliminated }`,
      finds: [{ facts: { members: ['a', 'c', 'b'] } }],
    },
    {
      why: 'a seat reports to itself',
      yaml: `
positions:
  - { id: top, title: Permanent Secretary }
  - { id: b, title: Director, reports-to: b }`,
      finds: [{ message: 'self', severity: 'medium', id: 'reporting-cycle:positions/b' }],
    },
    {
      why: 'the only top reports to itself, as some lists write it',
      yaml: `
positions:
  - { id: top, title: Permanent Secretary, reports-to: top }
  - { id: b, title: Director, reports-to: top }`,
      finds: [{ message: 'self', facts: { members: ['top'] } }],
    },
    {
      why: 'two circles are two findings',
      yaml: `
positions:
  - { id: a, title: A, reports-to: b }
  - { id: b, title: B, reports-to: a }
  - { id: c, title: C, reports-to: d }
  - { id: d, title: D, reports-to: c }`,
      finds: [{ facts: { members: ['a', 'b'] } }, { facts: { members: ['c', 'd'] } }],
    },
  ],
)
