import { testRule } from '../../../test/support/diagnosis/test-rule.ts'

const seats = (line: string, own = '') => `
positions:
  - { id: cto, title: Chief Technology Officer }
  - { id: erp, title: ERP Programme Lead, reports-to: cto${own} }
  - { id: data, title: Head of Data, reports-to: cto, lines: [${line}, { to: cto, for: pay }] }
  - { id: web, title: Head of Web, reports-to: cto, lines: [${line}] }`

testRule(
  'stale-side-line',
  [
    { why: 'the seat is there', yaml: seats('{ to: erp, kind: project }') },
    { why: 'today is the last day', yaml: seats('{ to: erp, until: 2027-01-15 }') },
    { why: 'the seat is only planned', yaml: seats('{ to: erp }', ', state: planned') },
    {
      why: 'those it comes from are gone',
      yaml: seats('{ to: erp, until: 2026-01-15 }')
        .replace('id: data,', 'id: data, state: eliminated,')
        .replace('id: web,', 'id: web, state: eliminated,'),
    },
  ],
  [
    {
      why: 'two lines to an eliminated seat are one finding',
      yaml: seats('{ to: erp, until: 2026-12-31 }', ', state: eliminated'),
      finds: [
        {
          id: 'stale-side-line:positions/erp',
          message: 'gone',
          severity: 'medium',
          facts: { to: 'erp', positions: ['data', 'web'], until: null },
          place: { kind: 'positions', id: 'data', field: 'lines' },
        },
      ],
    },
    {
      why: 'a line to no seat of the document',
      yaml: seats('{ to: nowhere }'),
      finds: [{ message: 'gone', facts: { to: 'nowhere' } }],
    },
    {
      why: 'past its end',
      yaml: seats('{ to: erp, kind: project, until: 2026-12-31 }'),
      finds: [{ message: 'ended', severity: 'low', facts: { until: '2026-12-31' } }],
    },
  ],
)
