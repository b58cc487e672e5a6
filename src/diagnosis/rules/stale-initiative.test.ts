import { testRule } from '../../../test/support/diagnosis/test-rule.ts'

const run = (until: string, verb = 'carries-out') => `
initiatives: [{ id: erp, name: New ERP, until: ${until} }, { id: shop, name: New shop }]
positions:
  - { id: cio, title: Chief Information Officer }
  - { id: head, title: Head of IT, reports-to: cio }
assignments:
  - { position: head, verb: ${verb}, of: information.crm, scope: { initiative: erp } }
  - { position: cio, verb: answers-for, of: information.crm, scope: { initiative: shop } }`

testRule(
  'stale-initiative',
  [
    { why: 'today is the last day', yaml: run('2027-01-15') },
    {
      why: 'the seat in it is gone',
      yaml: run('2026-12-31').replace('id: head,', 'id: head, state: eliminated,'),
    },
    {
      why: 'nobody has duties in it',
      yaml: run('2026-12-31').replace('initiative: erp', 'unit: it'),
    },
  ],
  [
    {
      why: 'over for two weeks, and one still works on it',
      yaml: run('2026-12-31'),
      finds: [
        {
          id: 'stale-initiative:initiatives/erp',
          severity: 'low',
          facts: { initiative: 'erp', until: '2026-12-31', positions: ['head'] },
          place: { kind: 'initiatives', id: 'erp', field: 'until' },
        },
      ],
    },
    {
      why: 'a seat with two duties counts once',
      yaml: `${run('2026-12-31', 'decides')}
  - { position: head, verb: supports, of: information.crm, scope: { initiative: erp } }
  - { position: cio, verb: is-told, of: information.crm, scope: { initiative: erp } }`,
      finds: [{ facts: { positions: ['cio', 'head'] } }],
    },
  ],
)
